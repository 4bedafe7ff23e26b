// Kills the server under eight writers, again and again: whatever was acknowledged is there, whole, once.
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serve } from "../../worker/cli/serve.ts";
import { ApiClient } from "../support/api-client.ts";

const WRITERS = 8;
const FALLS = 5;

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  return typeof address === "object" && address ? address.port : 0;
}

async function stand(port: number, stateDir: string): Promise<ChildProcess> {
  const child = spawn("node", ["test/drill/house.ts"], {
    env: { ...process.env, PORT: String(port), STATE_DIR: stateDir },
    stdio: ["ignore", "pipe", "inherit"],
    detached: true, // its own group: workerd falls with it
  });
  await new Promise<void>((done) => child.stdout?.on("data", (text) => String(text).includes("standing") && done()));
  return child;
}

/** One writer: organisations, each under its own key, until the house falls. Returns what was acknowledged. */
async function write(url: URL, round: number, writer: number, acknowledged: Map<string, string>): Promise<void> {
  const client = new ApiClient(url);
  try {
    await client.call("POST", "/dev/sign-in", { email: `writer-${writer}@example.org` });
    for (let i = 0; ; i++) {
      const name = `Drill ${round}-${writer}-${i}`;
      const { status, body } = await client.call<{ id: string }>(
        "POST",
        "/organisations",
        { name },
        { "Idempotency-Key": name },
      );
      if (status === 201) acknowledged.set(body.id, name);
    }
  } catch (error) {
    if (!(error instanceof TypeError)) throw error; // the connection fell with the house
  }
}

export async function killDrill(): Promise<string[]> {
  const stateDir = mkdtempSync(join(tmpdir(), "drill-"));
  const port = await freePort();
  const acknowledged = new Map<string, string>();
  for (let round = 0; round < FALLS; round++) {
    const house = await stand(port, stateDir);
    const writers = Array.from({ length: WRITERS }, (_, w) =>
      write(new URL(`http://127.0.0.1:${port}`), round, w, acknowledged),
    );
    await new Promise((done) => setTimeout(done, 1500 + round * 400));
    process.kill(-(house.pid ?? 0), "SIGKILL");
    await Promise.all(writers);
  }
  const { db, stop } = await serve({ stateDir });
  const count = async (sql: string): Promise<number> => (await db.prepare(sql).first<number>("n")) ?? -1;
  const { results } = await db.prepare("SELECT id, name FROM organisations").all<{ id: string; name: string }>();
  const kept = new Map(results.map((row) => [row.id, row.name]));
  const lost = [...acknowledged].filter(([id, name]) => kept.get(id) !== name).length;
  const twice = results.length - new Set(results.map((row) => row.name)).size;
  const torn = await count(`SELECT count(*) AS n FROM organisations o WHERE
    (SELECT count(*) FROM memberships WHERE organisation = o.id) <> 1
    OR (SELECT count(*) FROM audit_entries WHERE subject = o.id AND act = 'organisation.create') <> 1`);
  await stop();
  rmSync(stateDir, { recursive: true, force: true });
  if (lost + twice + torn > 0) process.exitCode = 1;
  return [
    `${FALLS} kills under ${WRITERS} writers: ${acknowledged.size} acknowledged, ${lost} lost, ${twice} twice, ${torn} torn`,
  ];
}
