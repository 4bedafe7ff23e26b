// The worlds tests stand in: each test makes its own people and their organisations, with fresh names.

import { toBits } from "../../schema/bits.ts";
import type { Contact, Organisation } from "../../schema/contract/organisations.ts";
import { memberships } from "../../schema/tables/accounts.ts";
import { contacts, needs, offers, organisations } from "../../schema/tables/organisations.ts";
import { type NetworkRole, SDGS, WAYS, WORKING_LANGUAGES } from "../../schema/vocabulary.ts";
import { openSession } from "../../worker/accounts/sign-in.ts";
import { runBatch } from "../../worker/kernel/commit.ts";
import { type Ctx, iso, makeCtx } from "../../worker/kernel/ctx.ts";
import { refreshMarket } from "../../worker/organisations/market.ts";
import { Client, testEnv } from "./request.ts";

let counter = 0;
export const unique = (word: string): string => `${word}-${++counter}-${crypto.randomUUID().slice(0, 8)}`;

export interface GivenPerson {
  id: string;
  email: string;
  client: Client;
}

/** A person signed in, with a role in the network when one is named. */
export async function givenPerson(options: { email?: string; role?: NetworkRole } = {}): Promise<GivenPerson> {
  const email = options.email ?? `${unique("person")}@example.org`;
  const ctx = makeCtx({ env: testEnv });
  const { person, token } = await openSession(ctx, { email, act: "account.sign_in" });
  if (options.role) {
    await testEnv.DB.prepare("UPDATE people SET network_role = ? WHERE id = ?").bind(options.role, person).run();
  }
  const client = new Client();
  client.cookie = `__Host-session=${token}`;
  return { id: person, email, client };
}

export async function auditOf(subject: string): Promise<string[]> {
  const { results } = await testEnv.DB.prepare("SELECT act FROM audit_entries WHERE subject = ? ORDER BY seq")
    .bind(subject)
    .all<{ act: string }>();
  return results.map((r) => r.act);
}

export const now = (): string => iso(new Date());

export type OrganisationOptions = Partial<
  Pick<
    Organisation,
    "name" | "side" | "kind" | "languages" | "sdgs" | "ways" | "summary" | "capacity" | "pastPartnerships"
  > &
    Pick<Organisation, "availableUntil" | "state" | "visibility" | "offers"> & {
      country: string;
      town: string;
      needs: (Omit<Organisation["needs"][number], "context" | "open"> & { context?: string; open?: boolean })[];
      contact: Partial<Contact>;
      manager: GivenPerson;
    }
>;

export interface GivenOrganisation {
  id: string;
  name: string;
  manager: GivenPerson;
  contact: Contact;
}

/** An organisation straight in the tables: published, in Lille or Matam by its side, with a manager signed in. */
export async function givenOrganisation(options: OrganisationOptions = {}): Promise<GivenOrganisation> {
  const ctx = makeCtx({ env: testEnv });
  const manager = options.manager ?? (await givenPerson());
  const id = ctx.newId("org");
  const name = options.name ?? unique("Organisation");
  const contact: Contact = {
    name: unique("Canary"),
    email: `${unique("canary")}@example.org`,
    phone: `+221 33 ${id.slice(-8)}`,
    address: "",
    ...options.contact,
  };
  await runBatch(ctx, [
    ctx.db.insert(organisations).values(organisationRow(ctx, id, name, options)),
    ...[...(options.offers ?? [])].map((offer) =>
      ctx.db.insert(offers).values({ organisation: id, ...offer, ...market(offer.skill) }),
    ),
    ...[...(options.needs ?? [])].map((need) =>
      ctx.db.insert(needs).values({ organisation: id, open: true, ...need, ...market(need.skill) }),
    ),
    ctx.db.insert(contacts).values({ organisation: id, ...contact, updatedAt: iso(ctx.now) }),
    ctx.db
      .insert(memberships)
      .values({ organisation: id, person: manager.id, role: "manager", createdAt: iso(ctx.now) }),
    ...refreshMarket([id]),
  ]);
  return { id, name, manager, contact };
}

/** `side` and `listed` are set right by refreshMarket. */
const market = (skill: string) =>
  ({ theme: skill.split(".").slice(0, 2).join("."), side: "north", listed: false }) as const;

function organisationRow(ctx: Ctx, id: string, name: string, options: OrganisationOptions) {
  const side = options.side ?? "north";
  return {
    id,
    name,
    nameFolded: name.toLowerCase(),
    kind: options.kind ?? "association",
    side,
    country: options.country ?? (side === "north" ? "FR" : "SN"),
    town: options.town ?? (side === "north" ? "Lille" : "Matam"),
    languages: toBits(WORKING_LANGUAGES, options.languages ?? ["fr"]),
    sdgs: toBits(SDGS, options.sdgs ?? []),
    ways: toBits(WAYS, options.ways ?? []),
    summary: options.summary ?? "",
    capacity: options.capacity ?? 5,
    pastPartnerships: options.pastPartnerships ?? 0,
    availableUntil: options.availableUntil ?? null,
    state: options.state ?? "published",
    visibility: options.visibility ?? "public",
    createdAt: iso(ctx.now),
    updatedAt: iso(ctx.now),
    publishedAt: options.state === "draft" ? null : iso(ctx.now),
  } as const;
}

/** A person who belongs to an organisation, a member unless said. */
export async function givenMember(organisation: string, role: "member" | "manager" = "member"): Promise<GivenPerson> {
  const person = await givenPerson();
  const ctx = makeCtx({ env: testEnv });
  await runBatch(ctx, [
    ctx.db.insert(memberships).values({ organisation, person: person.id, role, createdAt: iso(ctx.now) }),
  ]);
  return person;
}

/** What awaits in the outbox for an address, newest last. */
export async function mailsTo(email: string): Promise<{ kind: string; locale: string; payload: string }[]> {
  const { results } = await testEnv.DB.prepare("SELECT kind, locale, payload FROM outbox WHERE email = ? ORDER BY id")
    .bind(email)
    .all<{ kind: string; locale: string; payload: string }>();
  return results;
}
