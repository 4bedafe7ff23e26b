// Courses as they are found: by field, language, country, skill, day; by the search; for a need; and by whom they are seen.
import { expect, test } from "vitest";
import type { Course } from "../../schema/contract/courses.ts";
import { makeCtx } from "../../worker/kernel/ctx.ts";
import { catchUp } from "../../worker/search/catch-up.ts";
import { auditOf, type GivenPerson, givenMember, givenOrganisation, givenPerson, unique } from "../support/given.ts";
import { Client, testEnv } from "../support/request.ts";
import { givenCourse, givenSession, inHours, SKILL, tick } from "./world.ts";

interface Listed {
  items: Course[];
  next: string | null;
}

const found = async (query: string, client = new Client()): Promise<string[]> =>
  (await client.json<Listed>("GET", `/courses?limit=100&${query}`)).items.map(({ id }) => id);

test("one course is found under each thing it says, alone and together, and under none it does not", async () => {
  const given = await givenSession(
    { starts: "2033-04-05T09:00:00Z", ends: "2033-04-05T12:00:00Z", country: "TG", lang: "ff" },
    await givenCourse({ field: "employment", vocational: true, lang: "mg" }),
  );
  const { id } = given.course;
  const own = `organisation=${given.organisation.id}`;
  const yes = [
    "field=employment",
    "lang=mg",
    "lang=ff",
    "country=TG",
    `skill=${SKILL}`,
    "skill=water.supply",
    "vocational=1",
  ];
  const all = ["field=employment", "lang=mg", "country=TG", "skill=water.supply", "vocational=1"].join("&");
  for (const query of [...yes, all, "since=2033-04-05&until=2033-04-05"])
    expect(await found(`${own}&${query}`), query).toEqual([id]);
  for (const query of [
    "field=other",
    "lang=uk",
    "country=online",
    "vocational=0",
    "since=2033-04-06",
    "until=2033-04-04",
  ])
    expect(await found(`${own}&${query}`), query).toEqual([]);
  expect(await found("country=TG")).toEqual([id]);
});

test("the soonest first; what has begun gives way to the session after, at the next tick", async () => {
  const organisation = await givenOrganisation();
  const offer = async (hours: number) => {
    const course = await organisation.manager.client.json<Course>(
      "POST",
      "/courses",
      { organisation: organisation.id, title: unique("Cours") },
      201,
    );
    await givenSession(
      { starts: inHours(hours), ends: inHours(hours + 1) },
      { organisation, manager: organisation.manager, course },
    );
    return course.id;
  };
  const [late, soon] = [await offer(50), await offer(10)];
  expect(await found(`organisation=${organisation.id}`)).toEqual([soon, late]);
  await tick(11);
  expect(await found(`organisation=${organisation.id}`)).toEqual([late, soon]);
});

test("pages follow one another without a gap or a repeat", async () => {
  const given = await givenOrganisation();
  for (let n = 0; n < 5; n++)
    await given.manager.client.json("POST", "/courses", { organisation: given.id, title: `Cours ${n}` }, 201);
  const seen: string[] = [];
  let next: string | null = null;
  do {
    const after: string = next === null ? "" : `&after=${encodeURIComponent(next)}`;
    const page: Listed = await new Client().json("GET", `/courses?organisation=${given.id}&limit=2${after}`);
    seen.push(...page.items.map(({ id }) => id));
    next = page.next;
  } while (next !== null);
  expect(new Set(seen).size).toBe(5);
  expect(seen).toHaveLength(5);
});

test("who sees: the public, the network, its own people; an organisation that hides hides its courses", async () => {
  const open = await givenCourse();
  const network = await givenCourse({ visibility: "network" });
  const shy = await givenCourse({}, { visibility: "network" });
  const hidden = await givenCourse({}, { visibility: "coordinators" });
  const draft = await givenCourse({ state: "draft" });
  const person = await givenPerson();
  const coordinator = await givenPerson({ role: "coordinator" });
  const all = [open, network, shy, hidden, draft];
  const seenBy = (client: Client) =>
    Promise.all(all.map(async ({ course }) => (await client.api("GET", `/courses/${course.id}`)).status === 200));
  expect(await seenBy(new Client())).toEqual([true, false, false, false, false]);
  expect(await seenBy(person.client)).toEqual([true, true, true, false, false]);
  expect(await seenBy(coordinator.client)).toEqual([true, true, true, true, true]);
  const listedFor = (client: Client) =>
    Promise.all(
      all.map(async ({ course, organisation }) =>
        (await found(`organisation=${organisation.id}`, client)).includes(course.id),
      ),
    );
  expect(await listedFor(new Client())).toEqual([true, false, false, false, false]);
  expect(await listedFor(person.client)).toEqual([true, true, true, false, false]);
});

test("a partner that shows itself does not name the organisation that hides, on no door; its own people read on", async () => {
  const given = await givenSession({}, await givenCourse({}, { visibility: "coordinators" }));
  const { course, session, organisation } = given;
  const partner = await givenOrganisation();
  await testEnv.DB.prepare("UPDATE courses SET partner = ?, partner_agreed_at = ? WHERE id = ?")
    .bind(partner.id, inHours(0), course.id)
    .run();
  const doors = ["", "/calendar.ics"].flatMap((end) => [
    `/courses/${course.id}${end}`,
    `/sessions/${session.id}${end}`,
  ]);
  for (const reader of [new Client(), (await givenPerson()).client]) {
    for (const door of doors) expect([door, (await reader.fetch(door)).status]).toEqual([door, 404]);
    for (const door of [`/courses/${course.id}`, `/sessions/${session.id}`, `/courses/${course.id}/sessions`])
      expect([door, (await reader.api("GET", door)).status]).toEqual([door, 404]);
    expect(await reader.page(`/organisations/${partner.id}/courses`)).not.toContain(organisation.name);
  }
  expect((await partner.manager.client.api("GET", `/courses/${course.id}`)).status).toBe(200);
});

test("the search finds it by its words and its skill, and forgets it when it closes or its organisation pauses", async () => {
  const word = unique("zarbouille").replace(/[^a-z]/g, "");
  const { course, manager } = await givenCourse({ title: `Atelier ${word}` });
  const searched = async (query = "") => {
    await catchUp(makeCtx({ env: testEnv }), 5);
    const { items } = await new Client().json<{ items: { id: string; kind: string; path: string }[] }>(
      "GET",
      `/search?q=${word}${query}`,
    );
    return items.map(({ id, kind, path }) => [id, kind, path]);
  };
  expect(await searched()).toEqual([[course.id, "course", `/courses/${course.id}`]]);
  expect(await searched("&kind=course&skill=water.supply")).toHaveLength(1);
  expect(await searched("&kind=organisation")).toEqual([]);
  await manager.client.api("PATCH", `/courses/${course.id}`, { state: "closed" }, { "If-Match": '"1"' });
  expect(await searched()).toEqual([]);
});

test("members draft, managers open; a draft's organisation is not published: refused", async () => {
  const { organisation, manager, course } = await givenCourse({ state: "draft" });
  const member = await givenMember(organisation.id);
  const patch = (person: GivenPerson, said: object, version: number) =>
    person.client.api("PATCH", `/courses/${course.id}`, said as Record<string, unknown>, {
      "If-Match": `"${version}"`,
    });
  expect((await patch(member, { summary: "Deux jours." }, 1)).status).toBe(200);
  expect((await patch(member, { state: "open" }, 2)).status).toBe(403);
  expect((await patch(manager, { state: "open" }, 2)).status).toBe(200);
  expect((await patch(member, { summary: "Trois jours." }, 3)).status).toBe(403);
  expect(await auditOf(course.id)).toEqual(["course.create", "course.edit", "course.open"]);
  const hidden = await givenOrganisation({ state: "draft" });
  const refused = await hidden.manager.client.api("POST", "/courses", {
    organisation: hidden.id,
    title: "Non",
    state: "open",
  });
  expect(await refused.json()).toMatchObject({ code: "course_organisation_not_published" });
});

test("a need: the skill itself before its theme, never one's own; met by a course, it is closed with a trace", async () => {
  const near = await givenCourse({ skills: ["rights.mediation.herders_farmers"] });
  const exact = await givenCourse({ skills: ["rights.mediation.neighbours"] });
  await givenSession({}, near);
  const seeker = await givenOrganisation({ needs: [{ skill: "rights.mediation.neighbours", priority: 2 }] });
  const path = `/organisations/${seeker.id}`;
  const answers = await seeker.manager.client.json<{ items: { skill: string; courses: Course[] }[] }>(
    "GET",
    `${path}/courses-for-needs`,
  );
  const ids = answers.items[0]?.courses.map(({ id }) => id) ?? [];
  expect(ids.indexOf(exact.course.id)).toBe(0);
  expect(ids).toContain(near.course.id);
  const met = (skill: string, course: string) =>
    seeker.manager.client.api("POST", `${path}/needs-met`, { skill, course });
  const other = await givenCourse({ skills: ["farming.irrigation.drip"] });
  expect(await (await met("rights.mediation.neighbours", other.course.id)).json()).toMatchObject({
    code: "course_elsewhere",
  });
  expect((await met("rights.mediation.neighbours", exact.course.id)).status).toBe(200);
  const { needs } = await seeker.manager.client.json<{ needs: { open: boolean }[] }>("GET", path);
  expect(needs).toMatchObject([{ open: false }]);
  expect(await auditOf(seeker.id)).toEqual(["organisation.needs", "organisation.need_met"]);
  expect((await seeker.manager.client.json<{ items: unknown[] }>("GET", `${path}/courses-for-needs`)).items).toEqual(
    [],
  );
});
