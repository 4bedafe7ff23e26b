// The forms of meetings: what they show of one, and what they send as the contract wants it once checked.

import { sql } from "drizzle-orm";
import type {
  MeetingAbout,
  MeetingForm,
  MeetingTextsForm,
  MeetingValues,
  ZoneChoice,
} from "../../schema/contract/meeting-views.ts";
import { COUNTRIES } from "../../schema/countries.ts";
import { foldName } from "../import/fold.ts";
import { isCoordinator, roleIn } from "../kernel/actor.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { Forbidden, NotFound } from "../kernel/errors.ts";
import { invitedOnes, partnersOf } from "./guests.ts";
import { type KeptGuest, type KeptMeeting, linesOf, onesOf } from "./repository.ts";
import { isAuthority } from "./rules.ts";
import { requireHand, seeMeeting, shownTo } from "./see.ts";
import { aboutOf, callsOf } from "./view.ts";
import { localOf, zoneOf } from "./zones.ts";

/** A new one, about a partnership or a category that the reader may call one in. */
export async function newMeetingForm(
  ctx: Ctx,
  about: { partnership?: string | undefined; category?: string | undefined },
): Promise<MeetingForm> {
  const { partnership, category } = about;
  const [found] = (await callsOf(ctx, partnership)).filter(({ id }) => id === (partnership ?? category));
  if (!found) throw NotFound();
  const own = [...(ctx.actor.kind === "person" ? ctx.actor.memberships.keys() : [])];
  const all =
    found.kind === "partnership" ? await partnersOf(ctx, found.id) : await invitedOnes(ctx, own).catch(() => []);
  const as = all.filter((one) => isAuthority(one) && roleIn(ctx.actor, one.id) !== null);
  if (as.length === 0 && !isCoordinator(ctx.actor)) throw Forbidden("meeting_authorities_only");
  const zones = near(all);
  return {
    ...{ id: null, version: 0, about: found, zones, countries: allZones(), values: emptyValues(as, zones) },
    as: [...as, ...(isCoordinator(ctx.actor) ? [{ id: "", name: "" }] : [])].map(({ id, name }) => ({ id, name })),
    invited: found.kind === "partnership" ? all.map(({ id, name }) => ({ id, name })) : [],
  };
}

export async function changeMeetingForm(ctx: Ctx, id: string): Promise<MeetingForm> {
  const kept = await seeMeeting(ctx, id);
  requireHand(ctx, kept);
  const shown = shownTo(ctx, kept);
  const guests = kept.guests.filter((one) => shown.has(one.id));
  const all = kept.partnership === null ? guests : await partnersOf(ctx, kept.partnership).catch(() => guests);
  const zones = near(guests);
  return {
    ...{ id, version: kept.version, about: await aboutOf(ctx, kept), as: [] },
    invited: all.map((one) => ({ id: one.id, name: one.name })),
    zones: zones.some(({ zone }) => zone === kept.timeZone) ? zones : [...zones, { zone: kept.timeZone, country: "" }],
    countries: allZones(),
    values: valuesOf(kept, guests),
  };
}

const near = (guests: readonly KeptGuest[]): ZoneChoice[] => {
  const choices = guests.flatMap(({ country }) => {
    const zone = zoneOf(country);
    return zone === null ? [] : [{ zone, country }];
  });
  return [...new Map(choices.map((one) => [one.zone, one])).values()];
};

/** Every country whose clocks are known, for the list in the form. */
export const allZones = (): ZoneChoice[] => {
  known ??= COUNTRIES.flatMap(({ iso2 }) => {
    const zone = zoneOf(iso2);
    return zone === null ? [] : [{ zone, country: iso2 }];
  });
  return known;
};
let known: ZoneChoice[] | undefined;

const emptyValues = (as: readonly KeptGuest[], zones: readonly ZoneChoice[]): MeetingValues => ({
  ...{ organisation: as[0]?.id ?? "", organisations: [], date: "", time: "", clock: "", duration: "90", title: "" },
  ...{ timeZone: zoneOf(as[0]?.country ?? "") ?? zones[0]?.zone ?? "Europe/Paris", place: "", link: "" },
  ...{ first: "fr", second: "" },
});

function valuesOf(kept: KeptMeeting, guests: readonly KeptGuest[]): MeetingValues {
  const [date = "", time = ""] = localOf(kept.timeZone, new Date(kept.startsAt)).split("T");
  const [first = "fr", second = ""] = kept.languages;
  const duration = String((Date.parse(kept.endsAt) - Date.parse(kept.startsAt)) / 60_000);
  const { timeZone, place, link } = kept;
  const organisations = guests.map(({ id }) => id);
  return {
    ...{ organisation: "", organisations, date, time, clock: "", duration, title: "" },
    timeZone,
    place,
    link,
    first,
    second,
  };
}

/** As the form sent it, to be shown again or checked. */
export function readValues(data: URLSearchParams): MeetingValues {
  const one = (name: string) => data.get(name)?.trim() ?? "";
  const guests = one("guests")
    .split(/\r?\n/)
    .map((line) => idIn(line.trim()));
  const organisations = [...data.getAll("organisations"), ...guests].filter(Boolean);
  return {
    ...{ organisation: one("organisation"), organisations, date: one("date"), time: one("time"), clock: one("clock") },
    ...{ duration: one("duration"), timeZone: one("timeZone"), place: one("place"), link: one("link") },
    ...{ first: one("first"), second: one("second"), title: data.get("title") ?? "" },
  };
}

/** An id, or the address of an organisation's page. */
const idIn = (text: string): string => /org_[0-9a-f]{32}/.exec(text)?.[0] ?? text;

/** Those told by name: the one that bears it, where there is just one. */
export async function knownByName(ctx: Ctx, values: MeetingValues): Promise<MeetingValues> {
  const named = values.organisations.filter((one) => !one.startsWith("org_")).map((name) => [name, foldName(name)]);
  if (named.length === 0) return values;
  const rows = await ctx.db.all<{ name: string; id: string }>(sql`SELECT value ->> 0 AS name, min(o.id) AS id
    FROM json_each(${JSON.stringify(named)}) CROSS JOIN organisations o ON o.name_folded = value ->> 1
      AND o.state IN ('published', 'paused') GROUP BY value ->> 0 HAVING count(*) = 1`);
  const found = new Map(rows.map(({ name, id }) => [name, id]));
  return { ...values, organisations: [...new Set(values.organisations.map((one) => found.get(one) ?? one))] };
}

/** What both the new one and the changed one say of when, where and in which languages. */
export const placed = (values: MeetingValues) => ({
  starts: `${values.date}T${values.time}`,
  duration: Number(values.duration),
  timeZone: values.timeZone,
  ...(values.clock && { clock: values.clock }),
  ...{ place: values.place, link: values.link, organisations: values.organisations },
  languages: [values.first, values.second].filter(Boolean),
});

export const called = (about: MeetingAbout, values: MeetingValues) => ({
  ...placed(values),
  [about.kind]: about.id,
  ...(values.organisation && { organisation: values.organisation }),
  title: { [values.first]: values.title },
});

const LISTS = ["agenda", "decisions"] as const;

/** The part names as fields: `agenda.fr`, a line a point. */
export async function textsForm(ctx: Ctx, id: string): Promise<MeetingTextsForm> {
  const kept = await seeMeeting(ctx, id);
  requireHand(ctx, kept);
  const told = {
    ...{ title: onesOf(kept.texts, "title"), minutes: onesOf(kept.texts, "minutes") },
    ...{ agenda: linesOf(kept.texts, "agenda"), decisions: linesOf(kept.texts, "decision") },
  };
  const fields = fieldsIn(kept.state);
  const values = kept.languages.flatMap((lang) =>
    fields.map((field) => [`${field}.${lang}`, [told[field][lang] ?? []].flat().join("\n")]),
  );
  return {
    ...{ id, version: kept.version, state: kept.state, languages: [...kept.languages], fields },
    values: Object.fromEntries(values) as Record<string, string>,
  };
}

export const fieldsIn = (state: KeptMeeting["state"]): MeetingTextsForm["fields"] =>
  state === "held" ? ["title", "agenda", "minutes", "decisions"] : ["title", "agenda"];

/** As MeetingPatch wants it. */
export function readTexts(data: URLSearchParams, { languages, fields }: MeetingTextsForm) {
  return Object.fromEntries(
    fields.map((field) => {
      const told = languages.map((lang) => {
        const text = data.get(`${field}.${lang}`) ?? "";
        const isList = (LISTS as readonly string[]).includes(field);
        return [lang, isList ? text.split(/\r?\n/).filter((line) => line.trim() !== "") : text];
      });
      return [field, Object.fromEntries(told)];
    }),
  );
}
