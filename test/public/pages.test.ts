// The pages that anyone reads: what they say of themselves, in which language, and nothing of what is not public.
import { describe, expect, test } from "vitest";
import { makeCtx } from "../../worker/kernel/ctx.ts";
import { countPlaces } from "../../worker/public/places.ts";
import { givenCourse, givenSession } from "../courses/world.ts";
import { givenInForce } from "../partnerships/world.ts";
import { givenOrganisation, unique } from "../support/given.ts";
import { testEnv } from "../support/request.ts";
import { givenTopic, set } from "../translations/world.ts";
import { anyone, expectComplete, ORIGIN, pageHead } from "./world.ts";

const ctx = () => makeCtx({ env: testEnv });

describe.each([
  "/",
  "/organisations",
  "/map",
  "/stories",
  "/courses",
  "/about",
  "/open-data",
  "/topics",
  "/figures",
  "/taxonomy",
  "/conduct",
])("%s", (path) => {
  test("has one address, one in each language, and a card", async () => {
    const head = await pageHead(path);
    const inLanguage = (lang: string) => `${ORIGIN}${path}?locale=${lang}`;
    expect(head.canonical).toBe(ORIGIN + path);
    expect(head.alternates).toEqual({ fr: inLanguage("fr"), en: inLanguage("en"), "x-default": ORIGIN + path });
    expect(head.properties).toMatchObject({
      "og:site_name": "Le Partenariat",
      "og:url": ORIGIN + path,
      "og:image": `${ORIGIN}/card.png`,
    });
    expect(head.properties["og:title"]).toBeTruthy();
    expect(head.properties["og:description"]).toBeTruthy();
    expect(head.robots).toBeUndefined();
    for (const one of head.data) expectComplete(one);
  });

  test("needs no script", async () => {
    expect(await anyone().page(path)).not.toMatch(/<script(?! type="application\/ld\+json")/);
  });
});

test("an address that names a language is read in it, and is the one address of the page in it", async () => {
  const client = anyone();
  const response = await client.fetch("/map?locale=en");
  const html = await response.text();
  expect(response.headers.get("Content-Language")).toBe("en");
  expect(html).toContain("The map of the network");
  expect((await pageHead("/map?locale=en")).canonical).toBe(`${ORIGIN}/map?locale=en`);
  // Whoever then chooses another is not held by it.
  expect(html).toContain('href="/language?to=fr&amp;back=%2Fmap"');
  expect(await client.page("/map?locale=xx")).toContain("La carte du réseau");
  expect(await anyone().page("/search?lang=en&q=eau")).toContain('lang="fr"');
});

test("an organisation is one to search engines, under the directory", async () => {
  const house = await givenOrganisation({
    side: "south",
    kind: "association",
    summary: "Des puits </script> et des gens.",
    offers: [{ skill: "water.supply.hand_pumps", level: 2 }],
  });
  const { canonical, data } = await pageHead(`/organisations/${house.id}`);
  expect(canonical).toBe(`${ORIGIN}/organisations/${house.id}`);
  for (const one of data) expectComplete(one);
  expect(data[0]).toMatchObject({
    "@type": "NGO",
    name: house.name,
    description: "Des puits </script> et des gens.",
    address: { addressLocality: "Matam", addressCountry: "SN" },
    knowsAbout: [expect.stringContaining("ompe")],
  });
  const trail = data[1]?.itemListElement as { item: string; position: number }[];
  expect(trail.map(({ item, position }) => [position, item])).toEqual([
    [1, `${ORIGIN}/`],
    [2, `${ORIGIN}/organisations`],
    [3, `${ORIGIN}/organisations/${house.id}`],
  ]);
});

test("an organisation that not everyone sees tells search engines nothing, even on its own people's page", async () => {
  for (const options of [{ visibility: "network" }, { state: "draft" }, { state: "paused" }] as const) {
    const house = await givenOrganisation(options);
    const head = await pageHead(`/organisations/${house.id}`, house.manager.client);
    expect([head.canonical, head.robots, head.data, Object.keys(head.properties)]).toEqual([
      undefined,
      "noindex",
      [],
      [],
    ]);
  }
});

test("a course and its sessions are such to search engines, without the link to come by", async () => {
  const { course, session, organisation } = await givenSession({ place: "Maison du puits" });
  const about = await pageHead(`/courses/${course.id}`);
  expect(about.data.map((one) => one["@type"])).toEqual(["Course", "BreadcrumbList"]);
  expect(about.data[0]).toMatchObject({
    name: course.title,
    provider: [{ name: organisation.name }],
    hasCourseInstance: [{ startDate: session.starts, endDate: session.ends, url: `${ORIGIN}/sessions/${session.id}` }],
  });
  const event = await pageHead(`/sessions/${session.id}`);
  expect(event.data.map((one) => one["@type"])).toEqual(["EducationEvent", "BreadcrumbList"]);
  for (const one of [...about.data, ...event.data]) expectComplete(one);
  expect(JSON.stringify([about, event])).not.toContain("visio.example");
  await set("UPDATE courses SET visibility = 'network' WHERE id = ?", course.id);
  for (const path of [`/courses/${course.id}`, `/sessions/${session.id}`]) {
    expect((await anyone().fetch(path)).status).toBe(404);
    expect((await pageHead(path, organisation.manager.client)).data).toEqual([]);
  }
});

test("a sheet is an article, with its card", async () => {
  const topic = await givenTopic({ kind: "sheet" });
  const { data, properties } = await pageHead(`/topics/${topic.id}`);
  for (const one of data) expectComplete(one);
  expect(data.map((one) => one["@type"])).toEqual(["Article", "BreadcrumbList"]);
  expect(properties["og:image"]).toBe(`${ORIGIN}/card.png`);
});

describe("a partnership", () => {
  test("is on the map and the home page once all have chosen so, and gone at once when one takes it back", async () => {
    const { id, north, south } = await givenInForce();
    const choose = (by: typeof north, shown: boolean) =>
      by.manager.client.json("PUT", `/partnerships/${id}/publicity`, { organisation: by.id, public: shown });
    await set("UPDATE organisations SET lat = 50.63, lon = 3.06 WHERE id = ?", north.id);
    await set("UPDATE organisations SET lat = 15.66, lon = -13.26 WHERE id = ?", south.id);
    const shown = async () =>
      Promise.all(["/", "/map"].map(async (path) => (await anyone().page(path)).includes(`/stories/${id}`)));
    await choose(north, true);
    expect(await shown()).toEqual([false, false]);
    await choose(south, true);
    expect(await shown()).toEqual([true, true]);
    expect(await anyone().page("/map")).toContain(`<title>${north.name} – ${south.name}</title>`);
    const { data } = await pageHead(`/stories/${id}`);
    for (const one of data) expectComplete(one);
    expect(data[0]).toMatchObject({ "@type": "Project", member: [{ name: north.name }, { name: south.name }] });
    await choose(north, false);
    expect(await shown()).toEqual([false, false]);
  });
});

describe("places", () => {
  test("are of organisations that anyone sees, by town and by country, to about a kilometre", async () => {
    const town = unique("Ville");
    const [one] = [
      await givenOrganisation({ side: "south", town, country: "ML" }),
      await givenOrganisation({ side: "south", town, country: "ML" }),
      await givenOrganisation({ side: "south", town: unique("Cachée"), country: "ML", visibility: "network" }),
      await givenOrganisation({ side: "south", town: unique("Brouillon"), country: "ML", state: "draft" }),
      await givenOrganisation({ side: "south", town: unique("Suspendue"), country: "ML", state: "suspended" }),
    ];
    const before = await countPlaces(ctx());
    await set(
      "UPDATE organisations SET lat = 14.44567, lon = -11.44321 WHERE country = 'ML' AND town GLOB ?",
      "[VCBS]*-*",
    );
    const { towns, countries } = await countPlaces(ctx());
    expect(towns.filter((place) => place.town === town)).toEqual([
      { side: "south", town, lat: 14.45, lon: -11.44, organisations: 2 },
    ]);
    expect(towns.map((place) => place.town).join(" ")).not.toMatch(/Cachée|Brouillon|Suspendue/);
    await set("UPDATE organisations SET visibility = 'coordinators' WHERE id = ?", one.id);
    const south = (lines: typeof countries) => lines.find(({ country }) => country === "ML")?.south ?? 0;
    expect(south((await countPlaces(ctx())).countries)).toBe(south(countries) - 1);
    expect(south(before.countries)).toBe(south(countries));
  });
});

test("the home page announces public sessions of those who show themselves, never the link to come by", async () => {
  const title = unique("Réparer une pompe");
  const { organisation, course, session } = await givenSession(
    { place: "Maison du puits" },
    await givenCourse({ title, visibility: "public" }),
  );
  await set("UPDATE courses SET state = 'open', visibility = 'public' WHERE id = ?", course.id);
  await set(
    "UPDATE course_sessions SET starts_at = ? WHERE id = ?",
    new Date(Date.now() + 60_000).toISOString(),
    session.id,
  );
  const html = await anyone().page("/");
  expect(html).toContain(title);
  expect(html).toContain(`/courses/${course.id}`);
  expect(html).not.toContain("visio.example");
  for (const change of [
    "UPDATE courses SET visibility = 'network' WHERE id = ?",
    "UPDATE courses SET visibility = 'public', state = 'draft' WHERE id = ?",
  ]) {
    await set(change, course.id);
    expect(await anyone().page("/")).not.toContain(title);
  }
  await set("UPDATE courses SET state = 'open' WHERE id = ?", course.id);
  expect(await anyone().page("/")).toContain(title);
  await set("UPDATE organisations SET visibility = 'network' WHERE id = ?", organisation.id);
  expect(await anyone().page("/")).not.toContain(title);
});

test("the newest sheets are the public ones, whoever looks", async () => {
  const house = await givenOrganisation();
  const [open, secret] = [unique("Ouverte"), unique("Secrète")];
  await givenTopic({ kind: "sheet", title: open }, house);
  await givenTopic({ kind: "sheet", title: secret, visibility: "network" }, house);
  for (const client of [anyone(), house.manager.client]) {
    const html = await client.page("/");
    expect(html).toContain(open);
    expect(html).not.toContain(secret);
  }
});
