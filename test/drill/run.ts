// `npm run drill`: what takes too long for every test run.
import { spawnSync } from "node:child_process";
import { build } from "../../worker/cli/build.ts";
import { killDrill } from "./kill.ts";

await build();
for (const line of await killDrill()) console.log(line);

// Every operation of the API sent anything two hundred times.
const fuzz = ["run", "--config", "test/vitest.config.ts", "test/safety/input.test.ts", "test/http/openapi.test.ts"];
const { status } = spawnSync("vitest", fuzz, { stdio: "inherit", env: { ...process.env, FULL: "1" } });
process.exit(Number(process.exitCode ?? 0) || (status ?? 1));
