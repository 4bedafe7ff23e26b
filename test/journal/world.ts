// A partnership that lives: two organisations or more in it, opened some time ago, with steps under way.
import type { JournalEntry } from "../../schema/contract/journal.ts";
import { memberships } from "../../schema/tables/accounts.ts";
import { steps } from "../../schema/tables/partnerships.ts";
import { partnershipOrganisations, partnerships } from "../../schema/tables/proposals.ts";
import type { StepState } from "../../schema/vocabulary.ts";
import { runBatch } from "../../worker/kernel/commit.ts";
import { iso, later, makeCtx } from "../../worker/kernel/ctx.ts";
import { type GivenOrganisation, type GivenPerson, givenOrganisation, givenPerson } from "../support/given.ts";
import { testEnv } from "../support/request.ts";

export interface Lived {
  id: string;
  north: GivenOrganisation;
  south: GivenOrganisation;
  others: GivenOrganisation[];
  coordinator: GivenPerson;
}

const ctx = () => makeCtx({ env: testEnv });
export const dayFrom = (days: number, now = new Date()): string => iso(later(now, { days })).slice(0, 10);
export const today = (): string => dayFrom(0);

/** Opened a hundred days ago; `more` organisations of the South beside the two. */
export async function givenLived(options: { more?: number; openedAgo?: number } = {}): Promise<Lived> {
  const { more = 0, openedAgo = 100 } = options;
  const north = await givenOrganisation({ side: "north" });
  const south = await givenOrganisation({ side: "south" });
  const others = await Promise.all(Array.from({ length: more }, () => givenOrganisation({ side: "south" })));
  const id = ctx().newId("par");
  const all = [north, south, ...others].map((one) => one.id).sort();
  await runBatch(ctx(), [
    ctx()
      .db.insert(partnerships)
      .values({
        ...{ id, proposal: ctx().newId("prp"), pair: all.join("|"), state: "open", version: 1 },
        openedAt: iso(later(new Date(), { days: -openedAgo })),
      }),
    ctx()
      .db.insert(partnershipOrganisations)
      .values(all.map((organisation) => ({ partnership: id, organisation }))),
  ]);
  return { id, north, south, others, coordinator: await givenPerson({ role: "coordinator" }) };
}

export interface GivenStep {
  title?: string;
  starts?: string;
  ends?: string;
  state?: StepState;
}

export async function givenStep({ id: partnership }: Pick<Lived, "id">, step: GivenStep = {}): Promise<string> {
  const id = ctx().newId("stp");
  const { title = "Un chantier", starts = dayFrom(30), ends = dayFrom(40), state = "planned" } = step;
  const doneAt = state === "done" ? ends : null;
  await runBatch(ctx(), [
    ctx().db.insert(steps).values({ id, partnership, position: 0, title, starts, ends, state, doneAt }),
  ]);
  return id;
}

export const end = ({ id }: Lived): Promise<unknown> =>
  testEnv.DB.prepare("UPDATE partnerships SET state = 'ended', version = version + 1 WHERE id = ?").bind(id).run();

export const leave = ({ id: person }: GivenPerson, organisation: string): Promise<unknown> =>
  testEnv.DB.prepare("DELETE FROM memberships WHERE person = ? AND organisation = ?").bind(person, organisation).run();

export const joinAs = ({ id: person }: GivenPerson, organisation: string): Promise<unknown> =>
  runBatch(ctx(), [
    ctx()
      .db.insert(memberships)
      .values({ organisation, person, role: "member", createdAt: iso(new Date()) }),
  ]);

/** What an entry of each kind says when all is well. */
export const good = ({ north, south }: Lived) => ({
  text: { kind: "text", date: today(), text: "Le puits est **creusé**." },
  visit: { kind: "visit", date: today(), place: "Matam", visitor: north.id, host: south.id },
  hours: { kind: "hours", date: today(), minutes: 90, givenBy: north.id, receivedBy: south.id },
  learning: { kind: "learning", date: today(), learnedBy: "deux maçonnes", text: "L’enduit se caresse." },
});

export const write = (
  lived: Lived,
  entry: Record<string, unknown>,
  by: { manager: GivenPerson } = lived.north,
): Promise<JournalEntry> =>
  by.manager.client.json<JournalEntry>("POST", `/partnerships/${lived.id}/journal`, entry, 201);

export const journalOf = async (lived: Lived, query = ""): Promise<{ items: JournalEntry[]; next: string | null }> =>
  lived.south.manager.client.json("GET", `/partnerships/${lived.id}/journal${query}`);
