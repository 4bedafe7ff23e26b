// The JSON door of imports.
import * as contract from "../../schema/contract/imports.ts";
import { newApi, open } from "../http/api.ts";
import { isForm, readFile } from "../http/form.ts";
import { once } from "../http/once.ts";
import type { Req } from "../http/types.ts";
import { InvalidField } from "../kernel/errors.ts";
import { decideDuplicate } from "./decide-duplicate.ts";
import type { Upload, UploadedFile } from "./read-upload.ts";
import { importReport, listImports } from "./report.ts";
import { runImport } from "./run-import.ts";
import { startImport } from "./start-import.ts";

export const importsApi = newApi();

open(importsApi, contract.postImport, async (c) => {
  const { ctx } = c.var;
  const { dryRun, kind, name } = c.req.valid("query");
  const files = await filesOf(c, name);
  const { id } = await once(ctx, () => startImport(ctx, { ...files, dryRun, kind }));
  c.header("Location", `/api/v1/imports/${id}`);
  return c.json(await importReport(ctx, id), 201);
});

open(importsApi, contract.getImports, async (c) => c.json(await listImports(c.var.ctx, c.req.valid("query")), 200));

open(importsApi, contract.getImport, async (c) => c.json(await importReport(c.var.ctx, c.req.valid("param").id), 200));

open(importsApi, contract.postImportRun, async (c) => {
  const { ctx } = c.var;
  const { id } = await once(ctx, () => runImport(ctx, c.req.valid("param").id));
  return c.json(await importReport(ctx, id), 200);
});

open(importsApi, contract.postImportDecision, async (c) => {
  const { ctx } = c.var;
  const { id } = await once(ctx, () => decideDuplicate(ctx, c.req.valid("param").id, c.req.valid("json")));
  return c.json(await importReport(ctx, id), 200);
});

/** The body itself, or the files of a form. */
export async function filesOf(c: Req, name?: string): Promise<Pick<Upload, "file" | "ties">> {
  if (!isForm(c)) return { file: { name: name || "import.csv", bytes: new Uint8Array(await c.req.arrayBuffer()) } };
  const [file, ties] = [await uploaded(c, "file"), await uploaded(c, "ties")];
  if (!file) throw InvalidField("file", "required");
  return { file: name ? { ...file, name } : file, ties };
}

async function uploaded(c: Req, field: string): Promise<UploadedFile | undefined> {
  const file = await readFile(c, field);
  return file ? { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) } : undefined;
}
