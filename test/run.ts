// `npm test`: everything that must hold, the quick checks first; the last line counts the tests.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";

const out = "test/out";
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

const vitest = (config: string, report: string): string[] => [
  "vitest",
  "run",
  "--config",
  config,
  "--reporter=default",
  "--reporter=json",
  `--outputFile.json=${out}/${report}.json`,
];

const QUICK: [string, string[]][] = [
  ["format and lint", ["biome", "check", "."]],
  ["import rules", ["depcruise", "--config", ".dependency-cruiser.mjs", "schema", "worker", "web"]],
  ["types", ["tsc", "--noEmit", "-p", "."]],
];
const SUITES: [string, string[]][] = [
  ["in workerd", vitest("test/vitest.config.ts", "workerd")],
  ["in the browser", vitest("test/vitest.e2e.config.ts", "browser")],
];
const quickOnly = process.argv.includes("--quick");

let failed = false;
function step(name: string, [command = "", ...args]: string[]): void {
  const started = performance.now();
  console.log(`\n── ${name}`);
  const { status } = spawnSync(command, args, { stdio: "inherit", shell: process.platform === "win32" });
  console.log(
    `── ${name}: ${status === 0 ? "good" : "FAILED"} (${((performance.now() - started) / 1000).toFixed(0)} s)`,
  );
  if (status !== 0) failed = true;
}

step("build", ["node", "worker/cli/build.ts"]);
for (const [name, command] of QUICK) step(name, command);
if (!quickOnly) for (const [name, command] of SUITES) step(name, command);

if (!quickOnly) {
  let passed = 0;
  let broken = 0;
  for (const report of ["workerd", "browser"]) {
    try {
      const counts = JSON.parse(readFileSync(`${out}/${report}.json`, "utf8")) as Record<string, number>;
      passed += counts.numPassedTests ?? 0;
      broken += counts.numFailedTests ?? 0;
    } catch (error) {
      failed = true;
      console.error(`no report from the suite ${report}:`, error);
    }
  }
  console.log(`\n${passed} passed, ${broken} failed`);
  if (passed === 0) failed = true;
}
process.exit(failed ? 1 : 0);
