// The sitemap, read by somebody else's parser: only what is public, with when it changed; an index when there is much.
import { expect, test } from "vitest";
import { makeCtx } from "../../worker/kernel/ctx.ts";
import { seeSitemap, seeSitemapPart } from "../../worker/public/sitemap.ts";
import { sitemapXml } from "../../worker/public/sitemap-xml.ts";
import { givenInForce } from "../partnerships/world.ts";
import { givenOrganisation } from "../support/given.ts";
import { testEnv } from "../support/request.ts";
import { givenTopic, set } from "../translations/world.ts";
import { anyone, listedAddresses, ORIGIN, readSitemap } from "./world.ts";

test("lists what anyone may read, each with the day of its last change", async () => {
  const house = await givenOrganisation();
  const topic = await givenTopic({}, house);
  const { id, north, south } = await givenInForce();
  for (const by of [north, south])
    await by.manager.client.json("PUT", `/partnerships/${id}/publicity`, { organisation: by.id, public: true });
  const listed = await listedAddresses();
  for (const path of ["/", "/map", `/organisations/${house.id}`, `/topics/${topic.id}`, `/stories/${id}`])
    expect(listed.has(ORIGIN + path), path).toBe(true);
  expect(listed.get(`${ORIGIN}/organisations/${house.id}`)).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  await by(south.id);
  expect((await listedAddresses()).has(`${ORIGIN}/stories/${id}`)).toBe(false);
});

const by = (id: string) => set("DELETE FROM partnership_publicity WHERE organisation = ?", id);

test("nothing hidden, drafted, paused, suspended or for the network is in it", async () => {
  const organisations = await Promise.all(
    [
      { visibility: "network" },
      { visibility: "coordinators" },
      { state: "draft" },
      { state: "paused" },
      { state: "suspended" },
    ].map((options) => givenOrganisation(options as object)),
  );
  const quiet = await givenTopic({ visibility: "network" });
  const taken = await givenTopic();
  await set("UPDATE topics SET state = 'hidden', listed = 0 WHERE id = ?", taken.id);
  const { id } = await givenInForce();
  const listed = await listedAddresses();
  for (const path of [
    ...organisations.map((one) => `/organisations/${one.id}`),
    `/topics/${quiet.id}`,
    `/topics/${taken.id}`,
    `/stories/${id}`,
  ])
    expect(listed.has(ORIGIN + path), path).toBe(false);
});

test("every page of the house that it names is there", async () => {
  const entries = await seeSitemapPart(makeCtx({ env: testEnv }), "house-1");
  for (const { path } of entries) expect((await anyone().fetch(path)).status, path).toBe(200);
});

test("when there is much, an index leads to parts that hold all of it, once", async () => {
  const houses = await Promise.all(Array.from({ length: 5 }, () => givenOrganisation()));
  const ctx = makeCtx({ env: testEnv, origin: ORIGIN });
  const index = await seeSitemap(ctx, 4);
  const parts = readSitemap(sitemapXml(index, ORIGIN)).sitemapindex?.sitemap ?? [];
  expect(parts.length).toBeGreaterThan(2);
  const files = await Promise.all(
    parts.map(({ loc }) => seeSitemapPart(ctx, /\/sitemap\/([\w-]+)\.xml$/.exec(loc)?.[1] ?? "", 4)),
  );
  expect(files.slice(1).every((file) => file.length >= 1 && file.length <= 4)).toBe(true);
  const paths = files.flat().map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
  for (const { id } of houses) expect(paths).toContain(`/organisations/${id}`);
});

test("a part that is not there is not there", async () => {
  for (const file of [
    "people-1.xml",
    "organisations-0.xml",
    "organisations-999.xml",
    "house-2.xml",
    "constructor-1.xml",
  ])
    expect((await anyone().fetch(`/sitemap/${file}`)).status, file).toBe(404);
});

test("robots are shown the sitemap, and asked to leave alone what is not for the public", async () => {
  const response = await anyone().fetch("/robots.txt");
  const text = await response.text();
  expect(text).toContain(`Sitemap: ${ORIGIN}/sitemap.xml`);
  expect(text).toMatch(/^User-agent: \*$/m);
  for (const path of ["/api/", "/coordination", "/settings"])
    expect(text).toMatch(new RegExp(`^Disallow: ${path}$`, "m"));
  expect(text).not.toMatch(/^Disallow: \/$/m);
});
