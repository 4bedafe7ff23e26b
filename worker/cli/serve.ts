// The built Worker on this machine, through miniflare: D1, R2, queue, cron, mail, assets, all real and local.
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { convertV4MiniflareOptions, Miniflare, type V4WorkerOptions } from "miniflare";
import { unstable_getMiniflareWorkerOptions } from "wrangler";
import type { Demo } from "../demo/seed.ts";
import { badgeKeyIn } from "./badge-key.ts";

export interface Served {
  url: URL;
  miniflare: Miniflare;
  db: Awaited<ReturnType<Miniflare["getD1Database"]>>;
  /** Knocks at the cron door, as the platform does. */
  tick: () => Promise<void>;
  /** Makes the demo network; null when the database is already in use. */
  seed: () => Promise<Demo | null>;
  stop: () => Promise<void>;
}

export interface ServeOptions {
  port?: number;
  stateDir?: string; // kept there; in memory without it
  vars?: Record<string, string>;
}

export async function serve(options: ServeOptions = {}): Promise<Served> {
  const miniflare = new Miniflare(
    convertV4MiniflareOptions({
      port: options.port ?? 0,
      host: "127.0.0.1",
      ...(options.stateDir && { resourcePersistencePath: resolve(options.stateDir) }),
      workers: workers({ BADGE_KEY: await badgeKeyIn(options.stateDir), ...options.vars }),
    }),
  );
  const url = await miniflare.ready;
  const db = await miniflare.getD1Database("DB");
  await migrate(db);
  return {
    url,
    miniflare,
    db,
    tick: async () => void (await fetch(new URL("/cdn-cgi/local/scheduled", url))),
    seed: () => seed(miniflare),
    stop: () => miniflare.dispose(),
  };
}

function workers(vars: Record<string, string>): V4WorkerOptions[] {
  const { workerOptions } = unstable_getMiniflareWorkerOptions("wrangler.toml");
  const shared = workerOptions as V4WorkerOptions & { bindings: Record<string, string> };
  const bindings = { ...shared.bindings, ...vars };
  const { assets: _assets, queueConsumers: _consumers, cronTriggers: _crons, ...neighbour } = shared;
  return [
    { ...shared, name: "le-partenariat", ...modules("worker/dist/main"), bindings } as V4WorkerOptions,
    { ...neighbour, name: "demo", ...modules("worker/dist/demo"), bindings } as V4WorkerOptions,
  ];
}

/** Everything wrangler put in a folder, its entry first. */
function modules(folder: string): { modulesRoot: string; modules: { type: "ESModule"; path: string }[] } {
  const files = readdirSync(folder).filter((name) => name.endsWith(".js"));
  const entry = files.find((name) => ["index.js", "worker.js"].includes(name)) ?? "";
  const ordered = [entry, ...files.filter((name) => name !== entry)];
  return {
    modulesRoot: resolve(folder),
    modules: ordered.map((name) => ({ type: "ESModule", path: resolve(folder, name) })),
  };
}

const LEDGER = `CREATE TABLE IF NOT EXISTS d1_migrations (
  id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT UNIQUE, applied_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL)`;

/** The migrations not run yet, each as one batch with its mark: the same table that wrangler keeps. */
async function migrate(db: Served["db"]): Promise<void> {
  await db.prepare(LEDGER.replaceAll("\n", " ")).run();
  const { results } = await db.prepare("SELECT name FROM d1_migrations").all<{ name: string }>();
  const done = new Set(results.map((row) => row.name));
  const files = readdirSync("schema/migrations").filter((file) => file.endsWith(".sql"));
  for (const name of files.sort()) {
    if (done.has(name)) continue;
    const statements = readFileSync(`schema/migrations/${name}`, "utf8").split("--> statement-breakpoint");
    await db.batch([
      ...statements.flatMap((text) => (text.trim() ? [db.prepare(text.trim())] : [])),
      db.prepare("INSERT INTO d1_migrations (name) VALUES (?)").bind(name),
    ]);
  }
}

async function seed(miniflare: Miniflare): Promise<Demo | null> {
  const neighbour = await miniflare.getWorker("demo");
  const response = await neighbour.fetch("http://demo/");
  if (!response.ok) throw new Error(`the demo network could not be made: ${await response.text()}`);
  return (await response.json()) as Demo | null;
}
