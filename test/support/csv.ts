// Files as coordinators send them, and what a test needs to follow an import to its end.

import { expect } from "vitest";
import type { ImportReport } from "../../schema/contract/imports.ts";
import { workOnImport } from "../../worker/import/continue-import.ts";
import { loadJob } from "../../worker/import/repository.ts";
import { startImport } from "../../worker/import/start-import.ts";
import { makeCtx } from "../../worker/kernel/ctx.ts";
import type { Env } from "../../worker/kernel/env.ts";
import { type GivenPerson, givenPerson } from "./given.ts";
import { testEnv } from "./request.ts";

export const givenCoordinator = (): Promise<GivenPerson> => givenPerson({ role: "coordinator" });

export const csv = (...lines: string[]): string => `${lines.join("\n")}\n`;

interface Sent {
  status: number;
  report: ImportReport & { code?: string; errors?: { field: string; code: string; message: string }[] };
}

/** As a program does: the file is the body. */
export async function send(who: GivenPerson, file: string | Uint8Array<ArrayBuffer>, query = ""): Promise<Sent> {
  const response = await who.client.fetch(`/api/v1/imports${query}`, {
    method: "POST",
    headers: { "Content-Type": "text/csv" },
    body: file,
  });
  return { status: response.status, report: (await response.json()) as Sent["report"] };
}

/** As a form does: two files, and fields beside them. */
export function filesForm(files: Record<string, string>, fields: Record<string, string> = {}): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  for (const [name, text] of Object.entries(files))
    form.set(name, new File([text], `${name}.csv`, { type: "text/csv" }));
  return form;
}

/** Kept, and nothing of it done yet: as after the request of a large file, before the queue has heard of it. */
export async function startedImport(text: string): Promise<string> {
  const ctx = makeCtx({ env: testEnv });
  const bytes = new TextEncoder().encode(text);
  const { id } = await startImport(ctx, { file: { name: "t.csv", bytes }, kind: "other", dryRun: false });
  expect(await loadJob(ctx, id)).toMatchObject({ state: "running", done: 0 });
  return id;
}

/** Does what the queue would do, to the end. */
export async function finish(id: string, env: Env = testEnv): Promise<void> {
  await workOnImport(makeCtx({ env }), id, 60);
}

export const reportOf = (who: GivenPerson, id: string): Promise<ImportReport> =>
  who.client.json<ImportReport>("GET", `/imports/${id}`);

/** The organisations that bear a name, newest last. */
export async function organisationsNamed(like: string) {
  const { results } = await testEnv.DB.prepare("SELECT * FROM organisations WHERE name LIKE ? ORDER BY rowid")
    .bind(like)
    .all<
      Record<"id" | "name" | "kind" | "side" | "country" | "town" | "state", string> &
        Record<"lat" | "lon" | "languages" | "version", number>
    >();
  return results;
}

export async function count(table: "organisations" | "ties" | "import_rows" | "imports"): Promise<number> {
  return (await testEnv.DB.prepare(`SELECT count(*) AS n FROM ${table}`).first<number>("n")) ?? 0;
}
