// The JSON door of attachments.
import * as contract from "../../schema/contract/attachments.ts";
import { newApi, open } from "../http/api.ts";
import { isForm, readFile } from "../http/form.ts";
import { once } from "../http/once.ts";
import type { Req } from "../http/types.ts";
import { InvalidField } from "../kernel/errors.ts";
import { bytesOf } from "./pages-form.ts";
import { receiveFile, type Upload } from "./receive.ts";
import { removeFile } from "./remove.ts";

export const attachmentsApi = newApi();

open(attachmentsApi, contract.postAttachment, async (c) => {
  const upload = await uploadOf(c, c.req.valid("query").name);
  const made = await once(c.var.ctx, () => receiveFile(c.var.ctx, upload));
  c.header("Location", `/attachments/${made.id}`);
  return c.json(made, 201);
});

open(attachmentsApi, contract.deleteAttachment, async (c) => {
  await removeFile(c.var.ctx, c.req.valid("param").id);
  return c.body(null, 204);
});

/** The body itself, or the file of a form. */
async function uploadOf(c: Req, name = ""): Promise<Upload> {
  if (!isForm(c)) return { name, bytes: new Uint8Array(await c.req.arrayBuffer()) };
  const [file, small] = [await readFile(c, "file"), await readFile(c, "small")];
  if (!file) throw InvalidField("file", "required");
  return { name: name || file.name, bytes: await bytesOf(file), small: small ? await bytesOf(small) : undefined };
}
