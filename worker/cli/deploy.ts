// `npm run deploy`: builds, runs the migrations on the real database, then sends the Worker.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { build } from "./build.ts";

function wrangler(...args: string[]): void {
  const { status } = spawnSync("wrangler", [...args, "--env", "production"], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) process.exit(status ?? 1);
}

const PLACEHOLDERS = ["https://reseau.example.org", "admin@example.org", "00000000-0000-0000-0000-000000000000"];
const production = readFileSync("wrangler.toml", "utf8").split("[env.production.vars]")[1] ?? "";
const left = PLACEHOLDERS.filter((text) => production.includes(text));
if (left.length > 0) {
  console.error(`wrangler.toml still holds these under [env.production]: ${left.join(", ")}`);
  process.exit(1);
}
await build();
wrangler("d1", "migrations", "apply", "DB", "--remote");
wrangler("deploy");
