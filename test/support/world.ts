// One house for a browser test file: the built Worker with the demo network, and a Chromium.
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Browser } from "playwright-core";
import { type Served, serve } from "../../worker/cli/serve.ts";
import type { Demo } from "../../worker/demo/seed.ts";
import { launchBrowser } from "./browser.ts";

export interface World {
  served: Served;
  browser: Browser;
  demo: Demo;
  at: (path: string) => string;
  close: () => Promise<void>;
}

/** The demo network takes a while to make: once for the built Worker, then each file stands in a copy of its own. */
const MADE = "test/out/demo";

export async function openWorld(): Promise<World> {
  if (!isMade()) await make();
  const stateDir = mkdtempSync(join(tmpdir(), "partenariat-"));
  cpSync(`${MADE}/state`, stateDir, { recursive: true });
  const [served, browser] = await Promise.all([serve({ stateDir }), launchBrowser()]);
  return {
    served,
    browser,
    demo: JSON.parse(readFileSync(`${MADE}/demo.json`, "utf8")) as Demo,
    at: (path) => new URL(path, served.url).href,
    close: async () => {
      await browser.close();
      await served.stop();
      rmSync(stateDir, { recursive: true, force: true });
    },
  };
}

/** Made by this very build of the demo. */
function isMade(): boolean {
  const mark = `${MADE}/made-by.js`;
  return existsSync(mark) && readFileSync(mark, "utf8") === readFileSync(builtBy(), "utf8");
}

const builtBy = (): string => resolve("worker/dist/demo/worker.js");

async function make(): Promise<void> {
  rmSync(MADE, { recursive: true, force: true });
  const served = await serve({ stateDir: `${MADE}/state` });
  const demo = await served.seed();
  await served.stop();
  if (!demo) throw new Error("a new database is empty");
  writeFileSync(`${MADE}/demo.json`, JSON.stringify(demo));
  cpSync(builtBy(), `${MADE}/made-by.js`);
}
