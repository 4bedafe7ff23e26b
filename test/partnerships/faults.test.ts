// The database fails before or after it commits: an agreement is never half signed, and a repeat finds its answer.
import { expect, test } from "vitest";
import { AgreementInput, ParticipantList } from "../../schema/contract/agreement.ts";
import { once } from "../../worker/http/once.ts";
import type { Ctx } from "../../worker/kernel/ctx.ts";
import { changeParticipants } from "../../worker/partnerships/change-participants.ts";
import { signAgreement } from "../../worker/partnerships/sign.ts";
import { waive } from "../../worker/partnerships/waive.ts";
import { writeAgreement } from "../../worker/partnerships/write-agreement.ts";
import { faulty } from "../support/faulty.ts";
import { ctxOf } from "../support/pair.ts";
import { testEnv } from "../support/request.ts";
import { agreementOf, type GivenPartnership, givenWritten, PEOPLE, sign } from "./world.ts";

const TABLES = ["participants", "agreements", "signatures", "waivers", "steps", "partnership_entries"];

async function world({ id }: GivenPartnership): Promise<unknown> {
  const read = (query: string) => testEnv.DB.prepare(query).bind(id).all();
  const rows = await Promise.all(
    TABLES.map((table) => read(`SELECT * FROM ${table} WHERE partnership = ? ORDER BY 1, 2, 3`)),
  );
  const [row, audit, mails] = await Promise.all([
    read("SELECT * FROM partnerships WHERE id = ?"),
    read("SELECT act FROM audit_entries WHERE subject = ? ORDER BY seq"),
    read("SELECT kind, email FROM outbox WHERE payload LIKE '%' || ? || '%' ORDER BY id"),
  ]);
  return [...rows, row, audit, mails].map(({ results }) => results);
}

type Run = (made: GivenPartnership) => (ctx: Ctx) => Promise<unknown>;

const ACTS: [string, Run][] = [
  [
    "people",
    ({ id }) =>
      (ctx) =>
        changeParticipants(ctx, { partnership: id, list: ParticipantList.parse(PEOPLE.slice(1)) }),
  ],
  [
    "a version",
    (made) => (ctx) =>
      writeAgreement(ctx, { partnership: made.id, ...AgreementInput.parse(agreementOf(made, { aims: "Autre." })) }),
  ],
  [
    "the last signature",
    ({ id, north }) =>
      (ctx) =>
        signAgreement(ctx, { partnership: id, organisation: north.id, version: 1 }),
  ],
  [
    "a waiver",
    ({ id }) =>
      (ctx) =>
        waive(ctx, { partnership: id, code: "elected_missing", reason: "Élections." }),
  ],
];

async function given(): Promise<{ made: GivenPartnership; as: (env?: typeof testEnv, key?: string) => Ctx }> {
  const made = await givenWritten();
  await sign(made.south, made.id, 1);
  const who = { person: made.north.manager, organisation: made.north.id, networkRole: "coordinator" } as const;
  return { made, as: (env = testEnv, key = crypto.randomUUID()) => ctxOf({ ...who, env, key }) };
}

test.each(ACTS)("%s: lost before the commit, nothing happened; a repeat does it", async (_, act) => {
  const { made, as } = await given();
  const [run, start, key] = [act(made), await world(made), crypto.randomUUID()];
  const broken = as(faulty(testEnv, { batch: 1, when: "before" }), key);
  await expect(once(broken, () => run(broken))).rejects.toThrow("connection lost");
  expect(await world(made)).toEqual(start);
  const whole = as(testEnv, key);
  await once(whole, () => run(whole));
  expect(await world(made)).not.toEqual(start);
});

test.each(ACTS)("%s: the answer lost after the commit, repeats find it and do nothing more", async (_, act) => {
  const { made, as } = await given();
  const [run, key] = [act(made), crypto.randomUUID()];
  const broken = as(faulty(testEnv, { batch: 1, when: "after" }), key);
  await expect(once(broken, () => run(broken))).rejects.toThrow("connection lost");
  const done = await world(made);
  const again = await Promise.all(
    [1, 2, 3].map(() => {
      const ctx = as(testEnv, key);
      return once(ctx, () => run(ctx));
    }),
  );
  expect(await world(made)).toEqual(done);
  for (const one of again) expect(one).toEqual(again[0]);
});
