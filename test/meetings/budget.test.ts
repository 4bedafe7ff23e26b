// Thousands of meetings of others: what a reader's list costs follows what it shows.
import { sql } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { MeetingsQuery } from "../../schema/contract/meetings.ts";
import { type Ctx, makeCtx } from "../../worker/kernel/ctx.ts";
import type { Env } from "../../worker/kernel/env.ts";
import type { Actor } from "../../worker/kernel/identity.ts";
import { listMeetings } from "../../worker/meetings/list.ts";
import { testEnv } from "../support/request.ts";
import { costOf, plansOf, scansIn } from "../support/rows-read.ts";
import { call, type GivenHalls, givenHalls } from "./world.ts";

const OTHERS = 5000;
let halls: GivenHalls;
let reader: Actor;

beforeAll(async () => {
  halls = await givenHalls();
  const { north, partnership } = halls;
  for (let n = 0; n < 3; n++) await call(north.manager, { partnership });
  reader = {
    ...{ kind: "person", id: north.manager.id, email: north.manager.email, name: "", locale: "fr", networkRole: null },
    memberships: new Map([[north.id, "manager"]]),
    via: { kind: "session", id: "s" },
  };
  await makeCtx({
    env: testEnv,
  }).db.run(sql`WITH RECURSIVE n(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM n WHERE n < ${OTHERS - 1})
    INSERT INTO meetings (id, partnership, starts_at, ends_at, time_zone, languages, state, person, created_at, updated_at, version)
    SELECT printf('mtg_%032x', n), 'par_of_others', '2091-01-01T10:00:00.000Z', '2091-01-01T11:00:00.000Z', 'UTC', '["fr"]',
      'planned', '', '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z', 1 FROM n`);
});

const as = (env: Env): Ctx => makeCtx({ env, actor: reader });

test.each(["all", "partnership", "category"])("the list of %s reads about what it shows", async (what) => {
  const one =
    what === "partnership" ? { partnership: halls.partnership } : what === "category" ? { category: "water" } : {};
  const list = (env: Env) => listMeetings(as(env), MeetingsQuery.parse(one));
  const { rowsRead } = await costOf(list);
  console.log(what, rowsRead);
  expect(rowsRead).toBeLessThan(1000);
  for (const { text, plan } of await plansOf(list)) expect(scansIn(plan), text).toEqual([]);
});
