// Public pages are kept by any cache that asks before each use, while nobody is signed in. Every other door: doors.test.ts.
import { beforeAll, describe, expect, test, vi } from "vitest";
import { Client } from "../support/request.ts";
import { givenTopic } from "../translations/world.ts";
import { givenHouse, type House } from "./house.ts";
import { doors, knock } from "./knock.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const PUBLIC_PAGES = [
  "GET /",
  "GET /map",
  "GET /organisations",
  "GET /organisations/:id",
  "GET /stories",
  "GET /stories/:id",
  "GET /topics",
  "GET /topics/:id · public",
  "GET /figures",
  "GET /taxonomy",
  "GET /conduct",
  "GET /courses",
  "GET /about",
  "GET /open-data",
];

let house: House;
beforeAll(async () => {
  house = await givenHouse();
});

describe.each(doors.filter(({ name }) => PUBLIC_PAGES.includes(name)))("$name", (door) => {
  test("is kept by any cache for those not signed in", async () => {
    const { status, headers } = await knock(house, "anonymous", door);
    expect([status, headers.get("Cache-Control")]).toEqual([200, "public, no-cache"]);
  });

  test.each(["stranger", "manager", "coordinator", "tokenRead", "suspended"] as const)("never for %s", async (role) => {
    const { status, headers } = await knock(house, role, door);
    expect(status).toBe(200);
    expect(["private, no-cache", "no-store"]).toContain(headers.get("Cache-Control"));
  });
});

test("they are all there", () => {
  expect(doors.filter(({ name }) => PUBLIC_PAGES.includes(name)).length).toBe(PUBLIC_PAGES.length);
});

test("a public page is the same for any two, and costs a line when nothing changed", async () => {
  const { id } = await givenTopic();
  for (const path of ["/", "/map", "/organisations", "/stories", "/topics", `/topics/${id}`]) {
    const [one, two] = [await new Client().fetch(path), await new Client().fetch(path)];
    const tag = one.headers.get("ETag") ?? "";
    expect(two.headers.get("ETag"), path).toBe(tag);
    expect(one.headers.get("Set-Cookie"), path).toBeNull();
    const again = await new Client().fetch(path, { headers: { "If-None-Match": tag } });
    expect([again.status, again.headers.get("Cache-Control")], path).toEqual([304, "public, no-cache"]);
  }
});

test("a refusal at a public address is nobody's to keep", async () => {
  for (const path of ["/organisations/org_none", "/topics/top_none", "/stories/par_none", "/nowhere"]) {
    const { status, headers } = await new Client().fetch(path);
    expect([status, headers.get("Cache-Control")], path).toEqual([404, "private, no-cache"]);
  }
});
