// No door unguarded: every route of the router's own list, knocked at by everyone, against the table of who may.
import { beforeAll, describe, expect, test, vi } from "vitest";
import { app } from "../../worker/app.ts";
import { mayPass } from "./doors-table.ts";
import { givenHouse, type House, lastEntry, ROLES, type Role } from "./house.ts";
import { expectKept } from "./kept.ts";
import { type Door, doors, knock, routeOf } from "./knock.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const routes = [...new Set(app.routes.filter(({ method }) => method !== "ALL").map((r) => `${r.method} ${r.path}`))];
const reads = doors.filter(({ method }) => method === "GET");
const writes = doors.filter(({ method }) => method !== "GET");

const nobody = (role: Role): boolean => role === "anonymous" || role === "suspended";
const REFUSED = [401, 403, 404];

/** Everyone who may not, at once: told no, and nothing written down. */
async function mustRefuse(house: House, door: Door, may: readonly Role[]): Promise<void> {
  const before = await lastEntry();
  const others = ROLES.filter((role) => !may.includes(role));
  const answers = await Promise.all(others.map((role) => knock(house, role, door)));
  const statuses = answers.map(({ status }) => status);
  for (const [at, role] of others.entries()) {
    const allowed = nobody(role) ? [door.row.unseen ? 404 : 401] : REFUSED.concat(door.row.refused ?? []);
    expect(allowed, `${role} got ${statuses[at]}`).toContain(statuses[at]);
    const answer = answers[at];
    if (answer && door.method === "GET") expectKept(role, routeOf(door.name), answer);
  }
  expect(await lastEntry()).toBe(before);
}

test("the table names every route of the router, and no other", () => {
  expect([...new Set(doors.map(({ name }) => routeOf(name)))].sort()).toEqual([...routes].sort());
});

describe("reading", () => {
  let house: House;
  beforeAll(async () => {
    house = await givenHouse({ withImport: true });
  });

  test.each(reads)("$name", async (door) => {
    const may = mayPass(door.row, false);
    await mustRefuse(house, door, may);
    for (const role of may) {
      const answer = await knock(house, role, door);
      expect([200, 303], role).toContain(answer.status);
      expectKept(role, routeOf(door.name), answer);
    }
  });
});

describe("writing", () => {
  test.each(writes)("$name", async (door) => {
    const house = await givenHouse({ withImport: door.path.includes("/imports/") });
    const may = mayPass(door.row, true);
    await mustRefuse(house, door, may);
    for (const [turn, role] of may.entries()) {
      const { status } = await knock(house, role, door);
      if (turn > 0) expect(status === 401 || status === 403 || status >= 500, `${role}: ${status}`).toBe(false);
      else if (door.row.answered) expect(status, role).toBe(door.row.answered);
      else expect(status, role).toBeLessThan(400);
    }
  });
});
