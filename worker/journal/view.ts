// What the pages of a partnership's life show.

import type { JournalQuery } from "../../schema/contract/journal.ts";
import type {
  EntryFormView,
  EntryPageView,
  EntryView,
  JournalBrief,
  JournalView,
  LifeView,
  StepPageView,
} from "../../schema/contract/journal-views.ts";
import { actorId, isCoordinator } from "../kernel/actor.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { ownOrganisations } from "../organisations/see.ts";
import { isInRoom } from "../partnerships/room.ts";
import type { EntryAt } from "./edit-entry.ts";
import { entryVersions, listEntries } from "./list-entries.ts";
import { type EntryRow, toEntry } from "./rows.ts";
import { requireReader, seeEntry } from "./see-entry.ts";
import { listSteps, seeStep } from "./steps.ts";
import { balanceOf, readSums } from "./sums.ts";
import type { StepAt } from "./turn-step.ts";
import { alsoNamed, readWithin, type Within } from "./within.ts";
import { requireWriter } from "./writer.ts";

/** The whole life in a few hundred numbers, for the drawing and the table beside it. */
export async function viewLife(ctx: Ctx, partnership: string): Promise<LifeView> {
  await requireReader(ctx, partnership);
  const [within, steps, sums, inside] = await Promise.all([
    readWithin(ctx, partnership),
    listSteps(ctx, partnership),
    readSums(ctx, partnership),
    isInRoom(ctx, partnership),
  ]);
  const organisations = await alsoNamed(
    ctx,
    within,
    sums.filter(({ kind }) => kind === "hours").flatMap(({ from, to }) => [from, to]),
  );
  return {
    ...{ partnership, organisations, present: within.organisations.length, steps, sums },
    ...{ openedOn: within.openedOn, endedOn: within.endedOn, today: iso(ctx.now).slice(0, 10) },
    writes: inside && !within.over,
  };
}

export async function viewJournal(ctx: Ctx, partnership: string, query: JournalQuery): Promise<JournalView> {
  const { rows, next } = await listEntries(ctx, partnership, query);
  const [within, sums, inside] = await Promise.all([
    readWithin(ctx, partnership),
    readSums(ctx, partnership),
    isInRoom(ctx, partnership),
  ]);
  const now = within.organisations.map(({ id }) => id);
  const { organisations: balance } = balanceOf(sums, now);
  return {
    ...(await headOf(
      ctx,
      within,
      rows,
      balance.map(({ organisation }) => organisation),
    )),
    ...{ entries: rows.map((row) => toView(ctx, row)), next, kind: query.kind ?? null },
    ...{ later: query.after !== undefined, writes: inside && !within.over, over: within.over },
    balance,
    total: sums.reduce((total, { entries }) => total + entries, 0),
  };
}

const LATEST = 3;

/** For the partnership's own page. */
export async function viewLatest(ctx: Ctx, partnership: string): Promise<JournalBrief> {
  const { rows } = await listEntries(ctx, partnership, { limit: LATEST });
  const [within, inside] = await Promise.all([readWithin(ctx, partnership), isInRoom(ctx, partnership)]);
  const entries = rows.map((row) => toView(ctx, row));
  return { ...(await headOf(ctx, within, rows)), entries, writes: inside && !within.over };
}

export async function viewEntry(ctx: Ctx, at: EntryAt): Promise<EntryPageView> {
  const entry = await seeEntry(ctx, at.id, at.partnership);
  const [within, versions] = await Promise.all([readWithin(ctx, entry.partnership), entryVersions(ctx, at)]);
  const spoken = versions.flatMap((one) => [one.givenBy, one.receivedBy, one.visitor, one.host]);
  return { ...(await headOf(ctx, within, [entry], spoken)), entry: toView(ctx, entry), versions };
}

export async function viewEntryForm(
  ctx: Ctx,
  partnership: string,
  spoken: readonly EntryRow[] = [],
): Promise<EntryFormView> {
  const { own, openedOn, today } = await requireWriter(ctx, partnership);
  return { ...(await headOf(ctx, await readWithin(ctx, partnership), spoken)), own, openedOn, today };
}

export async function viewStep(ctx: Ctx, { partnership, step: id }: StepAt): Promise<StepPageView> {
  const step = await seeStep(ctx, partnership, id);
  const [within, inside] = await Promise.all([readWithin(ctx, partnership), isInRoom(ctx, partnership)]);
  const ours = ownOrganisations(ctx);
  const own = within.organisations.flatMap((one) => (ours.includes(one.id) ? [one.id] : []));
  const writes = inside && !within.over;
  return { ...(await headOf(ctx, within, [])), step, own, writes, today: iso(ctx.now).slice(0, 10) };
}

async function headOf(ctx: Ctx, within: Within, rows: readonly EntryRow[], more: readonly (string | null)[] = []) {
  const spoken = rows.flatMap((row) => [row.organisation, row.givenBy, row.receivedBy, row.visitor, row.host]);
  const organisations = await alsoNamed(ctx, within, [...spoken, ...more]);
  return { partnership: within.id, organisations, present: within.organisations.length };
}

function toView(ctx: Ctx, row: EntryRow): EntryView {
  const own = row.person === actorId(ctx.actor);
  return { ...toEntry(row), own, mayRemove: row.state === "visible" && (own || isCoordinator(ctx.actor)) };
}
