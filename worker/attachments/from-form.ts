// Files chosen in a form that works without JavaScript: received once, and kept when the form comes back.
import { type Attachment, MOST_ATTACHMENTS } from "../../schema/contract/attachments.ts";
import { requirePerson } from "../kernel/actor.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { DomainError, InvalidField } from "../kernel/errors.ts";
import { ownWaiting } from "./attach.ts";
import { receiveFile, type Upload } from "./receive.ts";

export interface FormFiles {
  /** Sent with an earlier try of the same form. */
  kept: string[];
  chosen: Upload[];
}

/**
 * The ids a post takes; `files.kept` grows by each one received, for the form that comes back. `seed` is the id of the
 * post: a double click sends the same files once.
 */
export async function receiveAll(ctx: Ctx, files: FormFiles, seed: string): Promise<string[]> {
  requirePerson(ctx);
  if (files.kept.length + files.chosen.length > MOST_ATTACHMENTS) {
    throw InvalidField("attachments", "too_many_attachments", { max: MOST_ATTACHMENTS });
  }
  const { once: _, ...alone } = ctx; // the key of the form is the post's
  for (let upload = files.chosen.shift(); upload; upload = files.chosen.shift()) {
    const { id } = await receiveFile(alone, upload, seed).catch(underItsField);
    if (!files.kept.includes(id)) files.kept.push(id);
  }
  return files.kept;
}

/** For the form that comes back. */
export const keptFiles = (ctx: Ctx, { kept }: FormFiles): Promise<Attachment[]> => ownWaiting(ctx, kept);

function underItsField(error: unknown): never {
  const [field] = error instanceof DomainError ? error.fields : [];
  throw field ? InvalidField("attachments", field.code, field.params) : error;
}
