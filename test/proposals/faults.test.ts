// The database fails before or after it commits: nothing half done, and a repeat under the same key finds its answer.
import { expect, test } from "vitest";
import { once } from "../../worker/http/once.ts";
import { answer as answerProposal } from "../../worker/proposals/answer.ts";
import { approve } from "../../worker/proposals/decide.ts";
import { propose } from "../../worker/proposals/propose.ts";
import { faulty } from "../support/faulty.ts";
import { mailsTo } from "../support/given.ts";
import { answer, ctxOf, type GivenPair, givenApproved, givenPair, givenProposed } from "../support/pair.ts";
import { testEnv } from "../support/request.ts";

async function world(pair: GivenPair): Promise<unknown> {
  const of = (query: string) => testEnv.DB.prepare(query).bind(pair.north.id).all();
  const { results: proposals } = await of("SELECT id, state, version FROM proposals WHERE from_organisation = ?");
  const { results: entries } = await of(
    "SELECT proposal, version, act FROM proposal_entries WHERE proposal IN (SELECT id FROM proposals WHERE from_organisation = ?)",
  );
  const { results: answers } = await of(
    "SELECT organisation, answer FROM proposal_answers WHERE proposal IN (SELECT id FROM proposals WHERE from_organisation = ?)",
  );
  const { results: opened } = await of(
    "SELECT s.id FROM partnerships s JOIN partnership_organisations o ON o.partnership = s.id WHERE o.organisation = ?",
  );
  const { results: load } = await of("SELECT load FROM organisations WHERE id = ?");
  const mails = (await mailsTo(pair.south.manager.email)).length;
  return { proposals, entries, answers, opened, load, mails };
}

type Act = (pair: GivenPair, id: string) => { run: (ctx: Parameters<typeof propose>[0]) => Promise<unknown> };

const ACTS: [string, (pair: GivenPair) => Promise<string>, Act][] = [
  [
    "propose",
    async () => "",
    ({ north, south }) => ({ run: (ctx) => propose(ctx, { from: north.id, to: south.id, message: "Bonjour" }) }),
  ],
  [
    "approve",
    async (pair) => (await givenProposed(pair)).id,
    (_, id) => ({ run: (ctx) => approve(ctx, { proposal: id, reason: "" }) }),
  ],
  [
    "the second yes",
    async (pair) => {
      const { id } = await givenApproved(pair);
      await answer(pair.south, id, "accept");
      return id;
    },
    ({ north }, id) => ({
      run: (ctx) => answerProposal(ctx, { proposal: id, organisation: north.id, answer: "accept", reason: "" }),
    }),
  ],
];

test.each(ACTS)("%s: lost before the commit, nothing happened; a repeat does it", async (_, before, act) => {
  const pair = await givenPair();
  const id = await before(pair);
  const start = await world(pair);
  const { run } = act(pair, id);
  const person = { person: pair.north.manager, organisation: pair.north.id, networkRole: "coordinator" } as const;
  const key = crypto.randomUUID();
  const broken = ctxOf({ ...person, key, env: faulty(testEnv, { batch: 1, when: "before" }) });
  await expect(once(broken, () => run(broken))).rejects.toThrow("connection lost");
  expect(await world(pair)).toEqual(start);
  const whole = ctxOf({ ...person, key });
  await once(whole, () => run(whole));
  expect(await world(pair)).not.toEqual(start);
});

test.each(ACTS)("%s: the answer lost after the commit, repeats find it and do nothing more", async (_, before, act) => {
  const pair = await givenPair();
  const id = await before(pair);
  const { run } = act(pair, id);
  const person = { person: pair.north.manager, organisation: pair.north.id, networkRole: "coordinator" } as const;
  const key = crypto.randomUUID();
  const broken = ctxOf({ ...person, key, env: faulty(testEnv, { batch: 1, when: "after" }) });
  await expect(once(broken, () => run(broken))).rejects.toThrow("connection lost");
  const done = await world(pair);
  const repeats = await Promise.all(
    [1, 2, 3].map(() => {
      const ctx = ctxOf({ ...person, key });
      return once(ctx, () => run(ctx));
    }),
  );
  expect(await world(pair)).toEqual(done);
  for (const repeat of repeats) expect(repeat).toEqual(repeats[0]);
  const { proposals } = done as { proposals: { id: string; version: number }[] };
  expect(repeats[0]).toMatchObject({ id: proposals[0]?.id, version: proposals[0]?.version });
});
