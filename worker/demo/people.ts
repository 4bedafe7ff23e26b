// The people of the demo network: six named accounts, and one manager for every other organisation.
import { DEMO_PEOPLE } from "../../schema/demo/people.ts";
import type { DemoOrganisation } from "../../schema/demo/shape.ts";
import { memberships, people } from "../../schema/tables/accounts.ts";
import type { Locale, MemberRole, NetworkRole } from "../../schema/vocabulary.ts";
import { commit } from "../kernel/commit.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import type { Person } from "../kernel/identity.ts";

export interface DemoActor {
  name: string;
  email: string;
  locale: Locale;
  networkRole: NetworkRole | null;
}

/** The account that speaks for an organisation: a named one where there is one. */
export function managerOf(organisation: DemoOrganisation): DemoActor {
  const named = DEMO_PEOPLE.find((person) =>
    person.memberships.some((m) => m.organisation === organisation.key && m.role === "manager"),
  );
  if (named) return { ...named, networkRole: named.networkRole ?? null };
  const locale: Locale = organisation.languages.includes("fr") ? "fr" : "en";
  return { name: organisation.contact.name, email: `${organisation.key}@example.org`, locale, networkRole: null };
}

export async function addPerson(ctx: Ctx, actor: DemoActor): Promise<Person> {
  const id = ctx.newId("usr");
  await commit(ctx, {
    statements: [ctx.db.insert(people).values({ id, ...actor, createdAt: iso(ctx.now), lastSeenAt: iso(ctx.now) })],
    audit: [{ act: "account.sign_in", subject: id }],
    reply: null,
  });
  return { kind: "person", id, ...actor, memberships: new Map(), via: { kind: "session", id: "demo" } };
}

export async function join(ctx: Ctx, person: Person, organisation: string, role: MemberRole): Promise<void> {
  await commit(ctx, {
    statements: [ctx.db.insert(memberships).values({ organisation, person: person.id, role, createdAt: iso(ctx.now) })],
    audit: [{ act: "member.join", subject: organisation, detail: { role } }],
    reply: null,
  });
}

/** The same person, now holding one more role: what the next request would read. */
export function holding(person: Person, organisation: string, role: MemberRole): Person {
  return { ...person, memberships: new Map([...person.memberships, [organisation, role]]) };
}
