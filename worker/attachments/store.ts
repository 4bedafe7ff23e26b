// Where the bytes of a file are: in R2, under its id, with the small picture beside it.
import type { Env } from "../kernel/env.ts";

export type Which = "whole" | "small";

export const keyOf = (id: string, which: Which): string =>
  which === "whole" ? `attachments/${id}` : `attachments/${id}/small`;

export async function putFile(env: Env, id: string, bytes: Uint8Array, small: Uint8Array | null): Promise<void> {
  await Promise.all([env.FILES.put(keyOf(id, "whole"), bytes), small && env.FILES.put(keyOf(id, "small"), small)]);
}

/** Taking away what is not there is no fault: a repeat does no harm. */
export async function removeFiles(env: Env, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await env.FILES.delete(ids.flatMap((id) => [keyOf(id, "whole"), keyOf(id, "small")]));
}
