// What the house holds of a partnership's life: an entry of the manager's, steps to come and done, a calendar address.
import { calendarAddresses, journalEntries } from "../../schema/tables/journal.ts";
import { steps } from "../../schema/tables/partnerships.ts";
import { addToSums } from "../../worker/journal/sums.ts";
import { runBatch } from "../../worker/kernel/commit.ts";
import { type Ctx, iso } from "../../worker/kernel/ctx.ts";
import { newToken, sha256 } from "../../worker/kernel/ids.ts";

export interface JournalThings {
  entry: string; // of the manager's, in `partnership`
  newEntry: string; // an id that nothing bears yet
  step: string; // to come
  doneStep: string;
  calendarFile: string; // the manager's
}

export async function journalOf(
  ctx: Ctx,
  { partnership, person, own, other }: { partnership: string; person: string; own: string; other: string },
): Promise<JournalThings> {
  const ids = {
    entry: ctx.newId("jrn"),
    newEntry: ctx.newId("jrn"),
    step: ctx.newId("stp"),
    doneStep: ctx.newId("stp"),
  };
  const token = newToken();
  const today = iso(ctx.now).slice(0, 10);
  const row = {
    ...{ id: ids.entry, partnership, date: today, kind: "hours" as const, organisation: own, person },
    ...{ text: "Une pompe.", html: "<p>Une pompe.</p>", minutes: 90, givenBy: own, receivedBy: other },
    ...{ place: "", visitor: null, host: null, learnedBy: "", lang: "fr" as const, state: "visible" as const },
    ...{ fingerprint: "x", createdAt: iso(ctx.now), editedAt: null, removedBy: null, version: 1 },
  };
  const step = { partnership, title: "Un chantier", starts: today, ends: today, movedFrom: null, remindedAt: null };
  await runBatch(ctx, [
    ctx.db.insert(journalEntries).values(row),
    addToSums(row),
    ctx.db.insert(steps).values({ ...step, id: ids.step, position: 0, state: "planned", doneAt: null }),
    ctx.db.insert(steps).values({ ...step, id: ids.doneStep, position: 1, state: "done", doneAt: today }),
    ctx.db
      .insert(calendarAddresses)
      .values({ tokenHash: sha256(token), person, partnership: "", createdAt: iso(ctx.now) }),
  ]);
  return { ...ids, calendarFile: `${token}.ics` };
}
