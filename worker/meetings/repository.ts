// Meetings as the database keeps them: one read with their texts and organisations, and the statements of a turn.
import { type SQL, sql } from "drizzle-orm";
import type { Meeting } from "../../schema/contract/meetings.ts";
import { meetingEntries, type meetings } from "../../schema/tables/meetings.ts";
import type {
  Kind,
  MeetingPart,
  OrganisationState,
  Side,
  Visibility,
  WorkingLanguage,
} from "../../schema/vocabulary.ts";
import { mustChange, raw, type Statement } from "../kernel/commit.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import type { MeetingAct } from "./rules.ts";
import { localOf } from "./zones.ts";

export interface KeptGuest {
  readonly id: string;
  /** "" when it is there no more. */
  readonly name: string;
  readonly side: Side;
  readonly kind: Kind;
  readonly state: OrganisationState;
  readonly visibility: Visibility;
  readonly country: string;
}

export interface KeptText {
  readonly part: MeetingPart;
  readonly position: number;
  readonly lang: string;
  readonly text: string;
}

export type KeptMeeting = Omit<typeof meetings.$inferSelect, "languages"> & {
  readonly languages: readonly WorkingLanguage[];
  readonly guests: readonly KeptGuest[];
  readonly texts: readonly KeptText[];
};

type Row = typeof meetings.$inferSelect & { guests: string; texts: string };

const COLUMNS = sql`m.id, m.partnership, m.category, m.starts_at AS startsAt, m.ends_at AS endsAt, m.time_zone AS timeZone,
  m.place, m.link, m.languages, m.state, m.moves, m.organisation, m.person, m.created_at AS createdAt,
  m.updated_at AS updatedAt, m.version`;

/** `texts`: the titles alone where a list needs no more. `rest` goes on after `FROM meetings m`. */
export async function loadMeetings(ctx: Ctx, rest: SQL, texts: "all" | "titles" = "all"): Promise<KeptMeeting[]> {
  const only = texts === "titles" ? sql`AND x.part = 'title'` : sql``;
  const rows = await ctx.db.all<Row>(sql`SELECT ${COLUMNS},
    (SELECT json_group_array(json_object('id', id, 'name', name, 'side', side, 'kind', kind, 'state', state,
      'visibility', visibility, 'country', country)) FROM (SELECT g.organisation AS id, coalesce(o.name, '') AS name,
        coalesce(o.side, 'north') AS side, coalesce(o.kind, 'other') AS kind, coalesce(o.state, 'draft') AS state,
        coalesce(o.visibility, 'coordinators') AS visibility, coalesce(o.country, '') AS country
        FROM meeting_organisations g LEFT JOIN organisations o ON o.id = g.organisation
        WHERE g.meeting = m.id ORDER BY o.side, o.name, g.organisation)) AS guests,
    (SELECT json_group_array(json_object('part', part, 'position', position, 'lang', lang, 'text', text))
      FROM (SELECT * FROM meeting_texts x WHERE x.meeting = m.id ${only} ORDER BY x.part, x.position)) AS texts
    FROM meetings m ${rest}`);
  return rows.map((row) => ({
    ...row,
    languages: JSON.parse(row.languages) as WorkingLanguage[],
    guests: JSON.parse(row.guests) as KeptGuest[],
    texts: JSON.parse(row.texts) as KeptText[],
  }));
}

export async function loadMeeting(ctx: Ctx, id: string): Promise<KeptMeeting | null> {
  return (await loadMeetings(ctx, sql`WHERE m.id = ${id}`))[0] ?? null;
}

/** By language, a list for each. */
export function linesOf(texts: readonly KeptText[], part: MeetingPart): Record<string, string[]> {
  const said = texts.filter((one) => one.part === part);
  const langs = new Set(said.map(({ lang }) => lang));
  return Object.fromEntries(
    [...langs].map((lang) => [lang, said.flatMap((one) => (one.lang === lang ? one.text : []))]),
  );
}

export const onesOf = (texts: readonly KeptText[], part: MeetingPart): Record<string, string> =>
  Object.fromEntries(texts.filter((one) => one.part === part).map(({ lang, text }) => [lang, text]));

/** `shown`: the organisations that this reader may see. */
export function toMeeting(kept: KeptMeeting, shown: ReadonlySet<string>): Meeting {
  const { guests, texts, moves: _m, person: _p, updatedAt: _u, organisation, languages, ...said } = kept;
  const minutes = (Date.parse(kept.endsAt) - Date.parse(kept.startsAt)) / 60_000;
  return {
    ...said,
    starts: localOf(kept.timeZone, new Date(kept.startsAt)),
    duration: minutes,
    languages: [...languages],
    organisation: organisation !== null && shown.has(organisation) ? organisation : null,
    organisations: guests.flatMap(({ id }) => (shown.has(id) ? [id] : [])),
    title: onesOf(texts, "title"),
    agenda: linesOf(texts, "agenda"),
    minutes: onesOf(texts, "minutes"),
    decisions: linesOf(texts, "decision"),
  };
}

/** What a meeting says, written anew: texts and guests are replaced whole. */
export function writeTexts(meeting: string, texts: readonly KeptText[]): Statement[] {
  const rows = JSON.stringify(texts.map(({ part, position, lang, text }) => [part, position, lang, text]));
  return [
    raw(sql`DELETE FROM meeting_texts WHERE meeting = ${meeting}`),
    raw(sql`INSERT INTO meeting_texts (meeting, part, position, lang, text)
      SELECT ${meeting}, value ->> 0, value ->> 1, value ->> 2, value ->> 3 FROM json_each(${rows})`),
  ];
}

export function writeGuests(meeting: string, organisations: readonly string[]): Statement[] {
  return [
    raw(sql`DELETE FROM meeting_organisations WHERE meeting = ${meeting}`),
    raw(sql`INSERT INTO meeting_organisations (meeting, organisation)
      SELECT DISTINCT ${meeting}, value FROM json_each(${JSON.stringify(organisations)})`),
  ];
}

export interface MeetingTurn {
  act: MeetingAct;
  organisation: string | null;
  text?: string;
}

/** The row as it is after a turn, unless somebody else's came first; and the turn itself. */
export function turnMeeting(ctx: Ctx, after: KeptMeeting, { act, organisation, text = "" }: MeetingTurn): Statement[] {
  const person = ctx.actor.kind === "person" ? ctx.actor.id : null;
  const entry = { meeting: after.id, version: after.version, act, organisation, person, text, createdAt: iso(ctx.now) };
  return [
    raw(sql`UPDATE meetings SET starts_at = ${after.startsAt}, ends_at = ${after.endsAt}, time_zone = ${after.timeZone},
      place = ${after.place}, link = ${after.link}, languages = ${JSON.stringify(after.languages)}, state = ${after.state},
      moves = ${after.moves}, updated_at = ${iso(ctx.now)}, version = ${after.version}
      WHERE id = ${after.id} AND version = ${after.version - 1}`),
    mustChange(),
    ctx.db.insert(meetingEntries).values(entry),
  ];
}
