// What the pages of meetings show: lists, one meeting with the clocks that matter to its reader, and the forms.
import { sql } from "drizzle-orm";
import type { Category } from "../../schema/contract/board.ts";
import type { MeetingAbout, MeetingLine, MeetingsView, MeetingView } from "../../schema/contract/meeting-views.ts";
import { listCategories } from "../board/categories.ts";
import { isCoordinator, roleIn } from "../kernel/actor.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { ownOrganisations } from "../organisations/see.ts";
import { roomsOf } from "../partnerships/room.ts";
import { coming, latest, type Page } from "./list.ts";
import { type KeptMeeting, onesOf, toMeeting } from "./repository.ts";
import { refusedNow } from "./rules.ts";
import { hasHand, seeMeeting, shownTo } from "./see.ts";
import { zoneOf } from "./zones.ts";

const MOST_COMING = 30;

export async function viewMeetings(ctx: Ctx, page: Page): Promise<MeetingsView> {
  const later = page.after !== undefined;
  const past = sql`AND (m.state <> 'planned' OR m.ends_at <= ${iso(ctx.now)})`;
  const [next, before, calls] = await Promise.all([
    later ? [] : coming(ctx, sql``, MOST_COMING),
    latest(ctx, past, page),
    later ? [] : callsOf(ctx),
  ]);
  const about = await abouts(ctx, [...next, ...before.rows]);
  const lines = (rows: readonly KeptMeeting[]) => rows.flatMap((kept) => lineOf(ctx, kept, about));
  return { coming: lines(next), past: lines(before.rows), next: before.next, later, calls };
}

/** For the page of a partnership: what is to come, and the last ones. */
export async function viewMeetingsOf(
  ctx: Ctx,
  partnership: string,
): Promise<{ lines: MeetingLine[]; mayCall: boolean }> {
  const which = sql`AND m.partnership = ${partnership}`;
  const [{ rows }, calls] = await Promise.all([latest(ctx, which, { limit: 5 }), callsOf(ctx, partnership)]);
  const about = await abouts(ctx, rows);
  return { lines: rows.flatMap((kept) => lineOf(ctx, kept, about)), mayCall: calls.length > 0 };
}

function lineOf(ctx: Ctx, kept: KeptMeeting, about: ReadonlyMap<string, MeetingAbout>): MeetingLine[] {
  const { id, state, startsAt, endsAt, timeZone, place, languages } = kept;
  const found = about.get(kept.partnership ?? kept.category ?? "");
  if (!found) return [];
  const titles = onesOf(kept.texts, "title");
  const lang = languages.find((one) => one === ctx.locale && titles[one]) ?? languages[0] ?? "fr";
  return [{ ...{ id, state, startsAt, endsAt, timeZone, place, lang, about: found }, title: titles[lang] ?? "" }];
}

/** The partnerships and categories they belong to, in the reader's words. */
async function abouts(ctx: Ctx, rows: readonly KeptMeeting[]): Promise<Map<string, MeetingAbout>> {
  const ids = rows.flatMap(({ partnership }) => partnership ?? []);
  const [named, categories] = await Promise.all([
    ids.length > 0 ? namesOf(ctx, ids) : [],
    rows.some(({ category }) => category !== null) ? listCategories(ctx) : [],
  ]);
  return new Map([
    ...named.map((one) => [one.id, one] as const),
    ...categories.map((c) => [c.id, inCategory(ctx, c)] as const),
  ]);
}

const inCategory = (ctx: Ctx, { id, label }: Category): MeetingAbout => ({
  kind: "category",
  id,
  label: label[ctx.locale],
});

async function namesOf(ctx: Ctx, ids: readonly string[]): Promise<MeetingAbout[]> {
  const rows = await ctx.db.all<{ id: string; names: string }>(sql`SELECT value AS id,
    (SELECT json_group_array(name) FROM (SELECT o.name FROM partnership_organisations po
      JOIN organisations o ON o.id = po.organisation WHERE po.partnership = value ORDER BY o.side, o.name)) AS names
    FROM (SELECT DISTINCT value FROM json_each(${JSON.stringify(ids)}))`);
  return rows.map(({ id, names }) => ({ kind: "partnership", id, names: JSON.parse(names) as string[] }));
}

const MOST_CALLS = 12;

/** Where the reader may call one: partnerships that go on, as one of their authorities; and the authorities' categories. */
export async function callsOf(ctx: Ctx, only?: string): Promise<MeetingAbout[]> {
  const authorities = sql`SELECT id FROM organisations WHERE kind IN ('local_authority', 'institution')
    AND state IN ('published', 'paused') AND id IN (SELECT value FROM json_each(${JSON.stringify(ownOrganisations(ctx))}))`;
  const mine = isCoordinator(ctx.actor)
    ? only === undefined
      ? sql`AND s.id IN (${roomsOf(ctx)})`
      : sql``
    : sql`AND s.id IN (SELECT partnership FROM partnership_organisations WHERE organisation IN (${authorities}))`;
  const found = await ctx.db.all<{ id: string }>(sql`SELECT s.id FROM partnerships s WHERE s.state = 'open'
    ${only === undefined ? sql`` : sql`AND s.id = ${only}`} ${mine} ORDER BY s.id DESC LIMIT ${MOST_CALLS}`);
  const partnerships =
    found.length > 0
      ? await namesOf(
          ctx,
          found.map(({ id }) => id),
        )
      : [];
  if (only !== undefined) return partnerships;
  const speaks = isCoordinator(ctx.actor) || (await ctx.db.all(sql`${authorities} LIMIT 1`)).length > 0;
  const categories = speaks ? await listCategories(ctx) : [];
  const among = categories.filter(({ posting, retired }) => posting === "authorities" && !retired);
  return [...partnerships, ...among.map((one) => inCategory(ctx, one))];
}

export async function aboutOf(ctx: Ctx, kept: Pick<KeptMeeting, "partnership" | "category">): Promise<MeetingAbout> {
  const found = await abouts(ctx, [kept as KeptMeeting]);
  const id = kept.partnership ?? kept.category ?? "";
  return found.get(id) ?? { kind: "category", id, label: "" };
}

export async function viewMeeting(ctx: Ctx, id: string): Promise<MeetingView> {
  const kept = await seeMeeting(ctx, id);
  const shown = shownTo(ctx, kept);
  const guests = kept.guests.filter((one) => shown.has(one.id));
  const [about, story] = await Promise.all([aboutOf(ctx, kept), storyOf(ctx, kept, shown)]);
  const begun = kept.startsAt <= iso(ctx.now);
  const hand = hasHand(ctx, kept);
  const free = (act: "move" | "write" | "hold" | "cancel") => hand && refusedNow(kept.state, act, begun) === null;
  return {
    meeting: toMeeting(kept, shown),
    about,
    organisations: guests.map(({ id: guest, name, side, kind }) => ({ id: guest, name, side, kind })),
    unseen: kept.guests.length - guests.length,
    caller: guests.find((one) => one.id === kept.organisation)?.name ?? null,
    called: kept.organisation === null ? "coordination" : "organisation",
    zones: zonesFor(ctx, kept, shown),
    may: { write: free("write"), hold: free("hold"), cancel: free("cancel"), move: free("move") },
    story,
  };
}

/** The house's own clocks, for those who belong to no organisation. */
const HOUSE = "Europe/Paris";

/** The reader's first, then those of the others who take part and show themselves. */
function zonesFor(ctx: Ctx, { guests, timeZone }: KeptMeeting, shown: ReadonlySet<string>): string[] {
  const seen = guests.filter(({ id }) => shown.has(id));
  const [own, others] = [
    seen.filter(({ id }) => roleIn(ctx.actor, id)),
    seen.filter(({ id }) => !roleIn(ctx.actor, id)),
  ];
  const zones = [...own, ...others].flatMap(({ country }) => zoneOf(country) ?? []);
  const all = own.length === 0 ? [...(ctx.actor.kind === "person" ? [HOUSE] : []), ...zones] : zones;
  return [...new Set(all)].filter((zone) => zone !== timeZone).slice(0, MOST_ZONES);
}
const MOST_ZONES = 6;

/** In a partnership all are named; elsewhere those that show themselves to this reader. */
async function storyOf(ctx: Ctx, kept: KeptMeeting, shown: ReadonlySet<string>): Promise<MeetingView["story"]> {
  const rows = await ctx.db.all<MeetingView["story"][number] & { name: string | null }>(sql`SELECT e.version, e.act,
    e.organisation, o.name, e.text, e.created_at AS at FROM meeting_entries e
    LEFT JOIN organisations o ON o.id = e.organisation WHERE e.meeting = ${kept.id} ORDER BY e.version LIMIT 100`);
  return rows.map(({ name, organisation, ...row }) => {
    const seen = organisation !== null && (kept.partnership !== null || shown.has(organisation));
    return { ...row, organisation: organisation === null ? null : seen ? (name ?? "") : "" };
  });
}
