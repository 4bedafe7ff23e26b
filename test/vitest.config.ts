// Tests of the Worker run inside workerd, on a real D1 with the real migrations.
import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import { cloudflareTest, readD1Migrations } from "@cloudflare/vitest-plugin";
import { defineConfig } from "vitest/config";
import { newBadgeKey } from "../worker/cli/badge-key.ts";

const root = resolve(import.meta.dirname, "..");
const ALL = ["test/**/*.test.{ts,tsx}"];
const ELSEWHERE = ["test/e2e/**", "test/node/**"];

/** Files that look at the whole network, change what all share, or write too much: a Worker and a database of their own. */
const ALONE = [
  "test/cron.test.ts",
  "test/accounts/{erase,network-roles,sign-in,sweep}.test.ts",
  "test/board/{budget,lists,unread}.test.ts",
  "test/equity/{budget,count,doors,hours}.test.ts",
  "test/circles/{races,search,sweep}.test.ts",
  "test/http/openapi.test.ts",
  "test/import/{bulk,continue-import,decide-duplicate,start-import}.test.ts",
  "test/journal/{budget,reminders}.test.ts",
  "test/matching/{also-to-see,market,pages,shortlist,weights}.test.ts",
  "test/moderation/{budget,reach}.test.ts",
  "test/notifications/outbox.test.ts",
  "test/report/report.test.ts",
  "test/rounds/{faults,pages,publishing,races,waiting,whole-way,who}.test.ts",
  "test/notices/{budget,digest,mails,push}.test.ts",
  "test/organisations/directory-budget.test.ts",
  "test/proposals/{budget,sweep,whole-way}.test.ts",
  "test/reviews/overlook.test.ts",
  "test/translations/budget.test.ts",
  "test/safety/*.test.ts",
  "test/search/{budget,catch-up,merge,quality}.test.ts",
  "test/taxonomy/{figures,pages,seed}.test.ts",
];

export default defineConfig(async () => {
  const badgeKey = await newBadgeKey();
  const migrations = await readD1Migrations(resolve(root, "schema/migrations"));
  const project = (name: string, isolate: boolean, include: string[], exclude: string[]) => ({
    root,
    plugins: [
      cloudflareTest({
        wrangler: { configPath: resolve(root, "wrangler.toml") },
        miniflare: {
          bindings: {
            TEST_MIGRATIONS: migrations,
            BADGE_KEY: badgeKey,
            TEST_CASES: process.env.FULL ? 200 : 20, // how often each operation is sent anything; `npm run drill` sends more
          },
        },
      }),
    ],
    oxc: { jsx: { runtime: "automatic" as const, importSource: "preact" } },
    test: {
      ...{ name, isolate, include, exclude },
      setupFiles: [resolve(root, "test/support/setup.ts")],
      // Far from any real duration: a slow machine is no failure, a test that hangs is one.
      ...{ testTimeout: 120_000, hookTimeout: 120_000 },
    },
  });
  return {
    root,
    test: {
      maxWorkers: Math.max(2, availableParallelism() - 1), // vitest alone would leave a second core idle
      projects: [project("alone", true, ALONE, ELSEWHERE), project("shared", false, ALL, [...ELSEWHERE, ...ALONE])],
    },
  };
});
