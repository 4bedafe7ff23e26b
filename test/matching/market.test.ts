// What the ranking reads beside the profiles is what refreshMarket leaves, whatever stood there before.
import fc from "fast-check";
import { expect, test } from "vitest";
import { runBatch } from "../../worker/kernel/commit.ts";
import { makeCtx } from "../../worker/kernel/ctx.ts";
import { refreshMarket } from "../../worker/organisations/market.ts";
import { insertNetwork } from "../support/network-rows.ts";
import { networkArbitrary } from "../support/profile-arbitrary.ts";
import { testEnv } from "../support/request.ts";

const QUERIES = [
  "SELECT id, number, load, open_needs, themes FROM organisations ORDER BY id",
  "SELECT o.id, j.value AS theme FROM organisations o, json_each('[\"' || replace(trim(theme_set, '|'), '|', '\",\"') || '\"]') j ORDER BY o.id, j.value",
  "SELECT organisation, skill, side, listed, number FROM offers ORDER BY organisation, skill",
  "SELECT organisation, skill, side, listed, number, asked FROM needs ORDER BY organisation, skill",
];
const read = async (): Promise<unknown[]> =>
  (await testEnv.DB.batch(QUERIES.map((query) => testEnv.DB.prepare(query)))).map((result) => result.results);
const run = (queries: string[]): Promise<unknown> =>
  testEnv.DB.batch(queries.map((query) => testEnv.DB.prepare(query)));

test("any profiles: sums, themes, listings and numbers are set right, and numbers never change", async () => {
  await fc.assert(
    fc.asyncProperty(networkArbitrary({ minLength: 1, maxLength: 6 }), async (network) => {
      await run(["DELETE FROM organisations", "DELETE FROM offers", "DELETE FROM needs", "DELETE FROM ties"]);
      await insertNetwork(
        testEnv.DB,
        network.map((one) => ({ ...one, load: 0 })),
      );
      const right = await read();
      await run([
        "UPDATE organisations SET load = 9, open_needs = 99, themes = 99, theme_set = '|wrong|'",
        "UPDATE offers SET side = 'north', listed = 0, number = 0",
        "UPDATE needs SET side = 'south', listed = 1, number = 0, asked = 99",
      ]);
      const ctx = makeCtx({ env: testEnv });
      const ids = network.map((one) => one.id);
      await runBatch(ctx, refreshMarket(ids));
      expect(await read()).toEqual(right);
      await run(["UPDATE organisations SET number = NULL"]);
      await runBatch(ctx, refreshMarket(ids));
      const numbers = await testEnv.DB.prepare("SELECT count(DISTINCT number) AS n FROM organisations").first<number>(
        "n",
      );
      expect(numbers).toBe(network.length);
    }),
    { numRuns: 60 },
  );
});
