// The database fails before or after it commits: nothing half done, and a repeat under the same key finds its answer.
import { expect, test } from "vitest";
import { answerCircle } from "../../worker/circles/answer.ts";
import { leaveCircle } from "../../worker/circles/leave.ts";
import { repairCircle } from "../../worker/circles/mend.ts";
import { proposeCircle } from "../../worker/circles/propose.ts";
import { once } from "../../worker/http/once.ts";
import type { Ctx } from "../../worker/kernel/ctx.ts";
import {
  type GivenRing,
  givenAcceptedCircle,
  givenRing,
  idsOf,
  proposeTo,
  say,
  standInFor,
} from "../support/circle.ts";
import { faulty } from "../support/faulty.ts";
import { mailsTo } from "../support/given.ts";
import { ctxOf } from "../support/pair.ts";
import { testEnv } from "../support/request.ts";

/** Everything that a turn of a circle of b's may touch. */
async function world({ b }: GivenRing): Promise<unknown> {
  const of = async (query: string) => (await testEnv.DB.prepare(query).bind(b.id).all()).results;
  const mine = "(SELECT circle FROM circle_members WHERE organisation = ?)";
  return {
    circles: await of(`SELECT id, state, version, lost, partnership FROM circles WHERE id IN ${mine}`),
    entries: await of(`SELECT circle, version, act FROM circle_entries WHERE circle IN ${mine}`),
    answers: await of(`SELECT circle, organisation, answer FROM circle_answers WHERE circle IN ${mine}`),
    partnerships: await of(`SELECT s.id, s.state, s.version,
      (SELECT count(*) FROM partnership_organisations WHERE partnership = s.id) AS n
      FROM partnerships s JOIN partnership_organisations o ON o.partnership = s.id WHERE o.organisation = ?`),
    load: await of("SELECT load FROM organisations WHERE id = ?"),
    mails: (await mailsTo(b.manager.email)).length,
  };
}

interface Act {
  before: (ring: GivenRing) => Promise<string>;
  run: (ctx: Ctx, ring: GivenRing, id: string) => Promise<{ id: string }>;
}

const broken = async (ring: GivenRing) => {
  const { id } = await proposeTo(ring);
  await say(ring.c, id, "decline");
  return id;
};

const ACTS: [string, Act][] = [
  [
    "propose",
    {
      before: async () => "",
      run: (ctx, ring) => proposeCircle(ctx, { members: idsOf(ring), message: "Bonjour" }),
    },
  ],
  [
    "the last yes",
    {
      before: async (ring) => {
        const { id } = await proposeTo(ring);
        for (const one of [ring.b, ring.c]) await say(one, id, "accept");
        return id;
      },
      run: (ctx, { a }, id) => answerCircle(ctx, { circle: id, organisation: a.id, answer: "accept", reason: "" }),
    },
  ],
  [
    "leave",
    {
      before: async (ring) => (await givenAcceptedCircle(ring)).id,
      run: (ctx, { a }, id) => leaveCircle(ctx, { circle: id, organisation: a.id, reason: "" }),
    },
  ],
  [
    "repair",
    {
      before: broken,
      run: async (ctx, ring, id) => {
        const d = await standIn(ring);
        return repairCircle(ctx, { circle: id, members: [ring.a.id, ring.b.id, d], message: "" });
      },
    },
  ],
];

const stood = new Map<string, string>();
async function standIn(ring: GivenRing): Promise<string> {
  const known = stood.get(ring.a.id) ?? (await standInFor(ring, "c")).id;
  stood.set(ring.a.id, known);
  return known;
}

const actor = ({ a }: GivenRing) =>
  ({ person: a.manager, organisation: a.id, networkRole: "coordinator", key: crypto.randomUUID() }) as const;

test.each(ACTS)("%s: lost before the commit, nothing happened; a repeat does it", async (_, { before, run }) => {
  const ring = await givenRing();
  const id = await before(ring);
  if (before === broken) await standIn(ring);
  const start = await world(ring);
  const who = actor(ring);
  const failing = ctxOf({ ...who, env: faulty(testEnv, { batch: 1, when: "before" }) });
  await expect(once(failing, () => run(failing, ring, id))).rejects.toThrow("connection lost");
  expect(await world(ring)).toEqual(start);
  const whole = ctxOf(who);
  await once(whole, () => run(whole, ring, id));
  expect(await world(ring)).not.toEqual(start);
});

test.each(ACTS)("%s: the answer lost after the commit, repeats find it and do nothing more", async (_, act) => {
  const ring = await givenRing();
  const id = await act.before(ring);
  if (act.before === broken) await standIn(ring);
  const who = actor(ring);
  const failing = ctxOf({ ...who, env: faulty(testEnv, { batch: 1, when: "after" }) });
  await expect(once(failing, () => act.run(failing, ring, id))).rejects.toThrow("connection lost");
  const done = await world(ring);
  const repeats = await Promise.all(
    [1, 2, 3].map(() => {
      const ctx = ctxOf(who);
      return once(ctx, () => act.run(ctx, ring, id));
    }),
  );
  expect(await world(ring)).toEqual(done);
  for (const repeat of repeats) expect(repeat).toEqual(repeats[0]);
});
