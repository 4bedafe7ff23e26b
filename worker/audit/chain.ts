// How one audit entry is bound to all before it: the same words for whoever seals and whoever checks.
import { sha256 } from "../kernel/ids.ts";

export interface Written {
  seq: number;
  at: string;
  actor: string;
  act: string;
  subject: string;
  detail: string;
}

/** What the first entry is bound to. */
export const GENESIS = "";

/** SHA-256 of the hash before and the entry as canonical JSON: its columns in fixed order, as they are stored. */
export function link(previous: string, entry: Written): string {
  const { seq, at, actor, act, subject, detail } = entry;
  return sha256(`${previous}\n${JSON.stringify([seq, at, actor, act, subject, detail])}`);
}
