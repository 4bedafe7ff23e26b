// What becomes of a person's files when they ask to be forgotten: a voice is theirs, and what no post uses.
import { sql } from "drizzle-orm";
import { raw, type Statement } from "../kernel/commit.ts";

/** Pictures and documents stay with the posts they belong to, without their names. */
export function forgetFiles(person: string): Statement[] {
  return [
    raw(sql`UPDATE attachments SET state = 'gone' WHERE person = ${person}
      AND (state IN ('arriving', 'waiting') OR (state = 'used' AND type LIKE 'audio/%'))`),
  ];
}
