// Opens the draft of the sheet that a partnership leaves: in the batch of its end, or whenever one of its people asks.
import { sql } from "drizzle-orm";
import type { Lessons } from "../../schema/contract/endings.ts";
import type { Locale } from "../../schema/vocabulary.ts";
import { saveDraft } from "../board/drafts.ts";
import { requirePerson, roleIn } from "../kernel/actor.ts";
import { raw, type Statement } from "../kernel/commit.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { Forbidden } from "../kernel/errors.ts";
import { seeKept } from "../partnerships/part.ts";
import { type Kept, loadAgreements, present } from "../partnerships/repository.ts";
import { isInRoom } from "../partnerships/room.ts";
import { withoutNames } from "../partnerships/unnamed.ts";
import type { KeptEnding } from "./ending.ts";
import { type Lived, sheetOf } from "./lessons-sheet.ts";

const MOST_LEARNED = 12;
const NOTHING: Lessons = { worked: "", failed: "", again: "" };

/** For whoever proposed the end, while they belong to that organisation; else for whoever settles it. */
export async function lessonsDraft(ctx: Ctx, kept: Kept, ending: KeptEnding): Promise<Statement[]> {
  const [pen] = await ctx.db.all<{
    locale: Locale;
  }>(sql`SELECT p.locale FROM memberships m JOIN people p ON p.id = m.person
    WHERE m.organisation = ${ending.organisation} AND m.person = ${ending.person} AND p.suspended_at IS NULL`);
  const person = pen ? ending.person : requirePerson(ctx).id;
  const organisation = pen ? ending.organisation : (ownIn(ctx, kept) ?? ending.organisation);
  const said = sheetOf(pen?.locale ?? ctx.locale, await livedOf(ctx, kept, organisation, ending.lessons));
  const now = iso(ctx.now);
  return [
    raw(sql`INSERT INTO drafts (id, person, title, said, created_at, updated_at)
      VALUES (${ctx.newId("top")}, ${person}, ${said.title}, ${JSON.stringify(said)}, ${now}, ${now})`),
  ];
}

/** One of one's own, at any time: people of the room. */
export async function draftLessons(ctx: Ctx, partnership: string): Promise<{ draft: string }> {
  const kept = await seeKept(ctx, partnership);
  const organisation = ownIn(ctx, kept);
  if (organisation === null) throw Forbidden("members_only");
  if (!(await isInRoom(ctx, partnership))) throw Forbidden("organisation_suspended");
  const said = sheetOf(ctx.locale, await livedOf(ctx, kept, organisation, NOTHING));
  const { id } = await saveDraft(ctx, ctx.newId("top"), said);
  return { draft: id };
}

/** Somebody is named who did not choose to be named outside. */
const tellsWho = ({ participants }: Kept, by: string): boolean =>
  participants.some((one) => !one.public && (one.name === by || withoutNames(by, [one.name]) !== by));

const ownIn = (ctx: Ctx, { organisations }: Kept): string | null =>
  organisations.find(({ id }) => roleIn(ctx.actor, id) !== null)?.id ?? null;

async function livedOf(ctx: Ctx, kept: Kept, organisation: string, lessons: Lessons): Promise<Lived> {
  const { id, inForce } = kept;
  const [agreements, done, hours, learned, place] = await Promise.all([
    inForce === null ? [] : loadAgreements(ctx, id, { before: inForce + 1, limit: 1 }),
    ctx.db.all<{ title: string }>(
      sql`SELECT title FROM steps WHERE partnership = ${id} AND state = 'done' ORDER BY starts, position`,
    ),
    ctx.db.all<{ name: string; minutes: number }>(sql`SELECT o.name, sum(j.minutes) AS minutes FROM journal_sums j
      JOIN organisations o ON o.id = j.from_organisation WHERE j.partnership = ${id} AND j.kind = 'hours'
      GROUP BY o.id ORDER BY o.name`),
    ctx.db.all<{ by: string; text: string }>(sql`SELECT learned_by AS "by", text FROM journal_entries
      WHERE partnership = ${id} AND kind = 'learning' AND state = 'visible' ORDER BY date DESC, id DESC LIMIT ${MOST_LEARNED}`),
    ctx.db.get<{ country: string; town: string } | undefined>(
      sql`SELECT country, town FROM organisations WHERE id = ${organisation}`,
    ),
  ]);
  const [agreement] = agreements;
  return {
    organisation: { id: organisation, country: place?.country ?? "", town: place?.town ?? "" },
    names: kept.organisations.map(({ name }) => name),
    ...{ openedAt: kept.openedAt, until: iso(ctx.now), aims: agreement?.aims ?? "", steps: agreement?.steps ?? [] },
    ...{ done: done.map(({ title }) => title), hours, lessons },
    learned: learned.reverse().map(({ by, text }) => ({ by: tellsWho(kept, by) ? "" : by, text })),
    participants: present(kept),
  };
}
