// What a form sends beside its words: files just chosen, and ids of those it sent before.
import { MOST_ATTACHMENTS } from "../../schema/contract/attachments.ts";
import { readFiles, readForm } from "../http/form.ts";
import type { Req } from "../http/types.ts";
import type { FormFiles } from "./from-form.ts";
import type { Upload } from "./receive.ts";

/** The island names a small picture by the place of its own: `1.jpg` goes with the second file. */
export async function filesIn(c: Req): Promise<FormFiles> {
  const kept = (await readForm(c)).getAll("attachments").filter(Boolean);
  const [files, smalls] = [await readFiles(c, "files"), await readFiles(c, "smalls")];
  const chosen = await Promise.all(
    files.slice(0, MOST_ATTACHMENTS + 1).map(async (file, at): Promise<Upload> => {
      const small = smalls.find(({ name }) => name.startsWith(`${at}.`));
      return { name: file.name, bytes: await bytesOf(file), small: small && (await bytesOf(small)) };
    }),
  );
  return { kept: [...new Set(kept)].slice(0, MOST_ATTACHMENTS + 1), chosen };
}

export const bytesOf = async (file: File): Promise<Uint8Array<ArrayBuffer>> => new Uint8Array(await file.arrayBuffer());
