// A network for a round to look at, and rounds brought to where a test needs them.
import { vi } from "vitest";
import { type Round, RoundInput } from "../../schema/contract/rounds.ts";
import { makeCtx } from "../../worker/kernel/ctx.ts";
import type { Env } from "../../worker/kernel/env.ts";
import { continueRound } from "../../worker/rounds/continue-round.ts";
import { Desk } from "../../worker/rounds/desk.ts";
import { makeRound as beginRound } from "../../worker/rounds/make-round.ts";
import { makeNetwork } from "../bench/network.ts";
import { faulty } from "../support/faulty.ts";
import { type GivenPerson, givenPerson } from "../support/given.ts";
import { insertNetwork } from "../support/network-rows.ts";
import { ctxOf } from "../support/pair.ts";
import { testEnv } from "../support/request.ts";

export const givenCoordinator = (): Promise<GivenPerson> => givenPerson({ role: "coordinator" });

/** So many organisations that answer one another, straight in the tables. */
export async function givenNetwork(size: number, seed = 7): Promise<void> {
  await insertNetwork(testEnv.DB, makeNetwork(size, seed));
}

export const makeRound = (by: GivenPerson, input: object = {}): Promise<Round> =>
  by.client.json<Round>("POST", "/rounds", { objective: "value", ...input }, 201);

export const roundOf = (by: GivenPerson, id: string): Promise<Round> => by.client.json<Round>("GET", `/rounds/${id}`);

export const actOn = (by: GivenPerson, id: string, act: string, expected = 200): Promise<Round> =>
  by.client.json<Round>("POST", `/rounds/${id}/${act}`, undefined, expected);

/** Kept, and not begun: the database fails right after it came in. */
export async function begunRound(by: GivenPerson, input: object = {}): Promise<string> {
  const quiet = vi.spyOn(console, "error").mockImplementation(() => {});
  const env = faulty(testEnv, { batch: 2, when: "before" });
  const ctx = ctxOf({ person: by, networkRole: "coordinator", env });
  const { id } = await beginRound(ctx, RoundInput.parse({ objective: "value", seed: 1981, ...input }));
  quiet.mockRestore();
  return id;
}

/** A few turns at a time, so that a small network takes several slices. */
const FEW = 9;

/** Slices until nothing waits, each by a worker that has never seen the round; returns how many. */
export async function finish(id: string, env: Env = testEnv): Promise<number> {
  for (let slices = 0; ; slices++) {
    const ctx = makeCtx({ env });
    if ((await continueRound(ctx, id, new Desk(ctx, id, FEW))) === "done") return slices;
  }
}

export const pairsOf = (round: Round): string[] => round.pairs.map(({ a, b }) => `${a}|${b}`).sort();

export async function countOf(query: string, ...params: string[]): Promise<number> {
  const row = await testEnv.DB.prepare(query)
    .bind(...params)
    .first<{ n: number }>();
  return row?.n ?? -1;
}

/** The same bindings; every statement that is prepared is counted. */
export function counted(): { env: Env; statements: () => number } {
  let statements = 0;
  const DB = new Proxy(testEnv.DB, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== "function") return value;
      return (...parts: unknown[]) => {
        if (name === "prepare") statements++;
        return (value as (...parts: unknown[]) => unknown).apply(target, parts);
      };
    },
  });
  return { env: { ...testEnv, DB }, statements: () => statements };
}
