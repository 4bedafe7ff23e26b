// The forms of training: what they show, and what they send, read into what the contract wants once checked.
import { sql } from "drizzle-orm";
import type {
  CourseFormView,
  CourseValues,
  SessionFormView,
  SessionValues,
} from "../../schema/contract/course-views.ts";
import { requirePerson, roleIn } from "../kernel/actor.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { Forbidden, InvalidField } from "../kernel/errors.ts";
import { allZones } from "../meetings/forms.ts";
import { localOf, zoneOf } from "../meetings/zones.ts";
import { pickTree } from "../organisations/names.ts";
import { ownOrganisations } from "../organisations/see.ts";
import { currentTree } from "../taxonomy/repository.ts";
import type { KeptCourse } from "./repository.ts";
import { isOrganiser, requireOrganiser, seeCourse, seeSession, shownCourse } from "./see.ts";

const EMPTY: Omit<CourseValues, "organisation"> = {
  ...{ partner: "", title: "", summary: "", text: "", field: "", vocational: false, lang: "fr", skills: [], sdgs: [] },
  ...{ level: "all", visibility: "public", licence: "" },
};

export async function newCourseForm(ctx: Ctx, organisation: string | undefined): Promise<CourseFormView> {
  requirePerson(ctx);
  const own = await named(ctx, ownOrganisations(ctx));
  const first = own.find(({ id }) => id === organisation) ?? own[0];
  if (!first) throw Forbidden("members_only");
  return {
    ...{ id: null, version: 0, state: "draft", organisations: own, partners: await partnersOf(ctx, own) },
    values: { ...EMPTY, organisation: first.id },
    tree: await pickTree(ctx),
  };
}

export async function editCourseForm(ctx: Ctx, id: string): Promise<CourseFormView> {
  const course = await seeCourse(ctx, id);
  const drafts = course.state === "draft" && roleIn(ctx.actor, course.organisation) !== null;
  if (!isOrganiser(ctx, course) && !drafts) throw Forbidden("organisers_only");
  const { id: host, name } = course.host;
  const partners = await partnersOf(ctx, [course.host]);
  return {
    ...{ id, version: course.version, state: course.state, organisations: [{ id: host, name }], partners },
    values: valuesOf(course),
    tree: await pickTree(ctx),
  };
}

const valuesOf = (course: KeptCourse): CourseValues => {
  const { organisation, partner, title, summary, text, field, vocational, lang, skills, level, visibility } = course;
  const said = { organisation, title, summary, text, field, vocational, lang, skills, level, visibility };
  return { ...said, partner: partner ?? "", sdgs: course.sdgs.map(String), licence: course.licence };
};

const named = (ctx: Ctx, ids: readonly string[]): Promise<{ id: string; name: string }[]> =>
  ctx.db.all(sql`SELECT o.id, o.name FROM json_each(${JSON.stringify(ids)}) j
    CROSS JOIN organisations o ON o.id = j.value AND o.state <> 'suspended' ORDER BY o.name`);

/** Those with which one of these has an open partnership. */
const partnersOf = (ctx: Ctx, own: readonly { id: string }[]): Promise<{ id: string; name: string }[]> =>
  ctx.db.all(sql`SELECT DISTINCT o.id, o.name FROM json_each(${JSON.stringify(own.map(({ id }) => id))}) j
    CROSS JOIN partnership_organisations a ON a.organisation = j.value
    CROSS JOIN partnerships s ON s.id = a.partnership AND s.state = 'open'
    CROSS JOIN partnership_organisations b ON b.partnership = a.partnership AND b.organisation <> j.value
    CROSS JOIN organisations o ON o.id = b.organisation AND o.state <> 'suspended' ORDER BY o.name`);

const plain = (name: string): string => name.trim().toLowerCase().replaceAll("’", "'");

/** Skills are typed by their name, in either language, or by their id. */
export async function readCourse(ctx: Ctx, data: URLSearchParams): Promise<CourseValues> {
  const { nodes } = await currentTree(ctx);
  const ids = new Map(nodes.flatMap(({ id, label }) => [id, label.fr, label.en].map((name) => [plain(name), id])));
  const one = (name: string) => data.get(name) ?? "";
  const skills = data.getAll("skills").filter((name) => name.trim() !== "");
  return {
    ...{ organisation: one("organisation"), partner: one("partner"), title: one("title"), summary: one("summary") },
    ...{ text: one("text"), vocational: one("vocational") === "1", sdgs: data.getAll("sdgs") },
    ...({ field: one("field"), lang: one("lang"), level: one("level") } as Pick<
      CourseValues,
      "field" | "lang" | "level"
    >),
    ...({ visibility: one("visibility"), licence: one("licence") } as Pick<CourseValues, "visibility" | "licence">),
    skills: [...new Set(skills.map((name) => ids.get(plain(name)) ?? name))],
  };
}

/** As CoursePatch wants it; CourseInput wants the organisation too. */
export function courseSaid(values: CourseValues) {
  const { organisation: _o, partner, sdgs, ...said } = values;
  if (values.skills.some((name) => !/^[a-z0-9_]+(\.[a-z0-9_]+)+$/.test(name)))
    throw InvalidField("skills", "unknown_skill");
  return { ...said, partner: partner || null, sdgs: sdgs.map(Number) };
}

export async function newSessionForm(ctx: Ctx, id: string): Promise<SessionFormView> {
  const course = await seeCourse(ctx, id);
  requireOrganiser(ctx, course);
  const timeZone = zoneOf(course.host.country) ?? "Europe/Paris";
  return {
    ...formFor(ctx, course, timeZone),
    ...{ id: null, version: 0 },
    values: {
      ...{ startDay: "", startTime: "", startsClock: "", endDay: "", endTime: "", endsClock: "", timeZone },
      ...{ place: "", town: course.host.town, country: course.host.country, link: "", lang: course.lang },
      ...{ seats: "12", seatsNorth: "", seatsSouth: "", answerHours: "48" },
    },
  };
}

export async function editSessionForm(ctx: Ctx, id: string): Promise<SessionFormView> {
  const { session, course } = await seeSession(ctx, id);
  requireOrganiser(ctx, course);
  const { timeZone, place, town, country, link, lang } = session;
  const [startDay = "", startTime = ""] = localOf(timeZone, new Date(session.startsAt)).split("T");
  const [endDay = "", endTime = ""] = localOf(timeZone, new Date(session.endsAt)).split("T");
  const said = (n: number | null) => (n === null ? "" : String(n));
  return {
    ...formFor(ctx, course, timeZone),
    ...{ id, version: session.version },
    values: {
      ...{ startDay, startTime, startsClock: "", endDay, endTime, endsClock: "", timeZone },
      ...{ place, town, country, link, lang, seats: said(session.seats), seatsNorth: said(session.seatsNorth) },
      ...{ seatsSouth: said(session.seatsSouth), answerHours: said(session.answerHours) },
    },
  };
}

function formFor(ctx: Ctx, course: KeptCourse, timeZone: string) {
  const hosts = [course.host, ...(course.with ? [course.with] : [])];
  const zones = hosts.flatMap(({ country }) => {
    const zone = zoneOf(country);
    return zone === null ? [] : [{ zone, country }];
  });
  const all = zones.some(({ zone }) => zone === timeZone) ? zones : [...zones, { zone: timeZone, country: "" }];
  const near = [...new Map(all.map((one) => [one.zone, one])).values()];
  return { course: shownCourse(ctx, course), zones: near, countries: allZones() };
}

const FIELDS = [
  ...["startDay", "startTime", "startsClock", "endDay", "endTime", "endsClock", "timeZone", "place", "town"],
  ...["country", "link", "lang", "seats", "seatsNorth", "seatsSouth", "answerHours"],
] as readonly (keyof SessionValues)[];

export const readSession = (data: URLSearchParams): SessionValues =>
  Object.fromEntries(FIELDS.map((name) => [name, data.get(name)?.trim() ?? ""])) as unknown as SessionValues;

/** As SessionInput and SessionPatch want it. */
export function sessionSaid(values: SessionValues) {
  const { startDay, startTime, endDay, endTime, startsClock, endsClock, seats, seatsNorth, seatsSouth, ...said } =
    values;
  const number = (text: string) => (text === "" ? null : Number(text));
  return {
    ...said,
    starts: `${startDay}T${startTime}`,
    ends: `${endDay || startDay}T${endTime}`,
    ...(startsClock && { startsClock }),
    ...(endsClock && { endsClock }),
    ...{ seats: Number(seats), seatsNorth: number(seatsNorth), seatsSouth: number(seatsSouth) },
    answerHours: Number(values.answerHours),
  };
}
