// Builds the sheet and the islands with Vite, then bundles the Worker and its demo neighbour with wrangler.
import { execFileSync } from "node:child_process";
import { build as vite } from "vite";

export async function build(): Promise<void> {
  await vite({ configFile: "web/vite.config.ts", logLevel: "warn" });
  bundle("worker/index.ts", "worker/dist/main");
  bundle("worker/demo/worker.ts", "worker/dist/demo");
}

function bundle(entry: string, out: string): void {
  execFileSync("wrangler", ["deploy", entry, "--dry-run", "--outdir", out, "--env", ""], {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, WRANGLER_SEND_METRICS: "false", CI: "true" },
    shell: process.platform === "win32",
  });
}

if (import.meta.main) await build();
