// The files of a post as columns of a query, and what they become.
import { type SQL, sql } from "drizzle-orm";
import type { Attachment } from "../../schema/contract/attachments.ts";

const FIELDS = sql`json_object('id', f.id, 'name', f.name, 'type', f.type, 'bytes', f.bytes, 'small', f.small,
  'width', f.width, 'height', f.height, 'seconds', f.seconds)`;

/** A JSON list for the post of row `alias`, along an index: a post without files costs one look. */
export function filesOf(alias: SQL): SQL {
  return sql`(SELECT json_group_array(${FIELDS}) FROM (SELECT * FROM attachments
    WHERE post = ${alias}.id AND state = 'used' ORDER BY place) f)`;
}

/** One's own that wait, in the order asked for. */
export function waitingFiles(person: string, ids: readonly string[]): SQL {
  return sql`SELECT ${FIELDS} AS file FROM json_each(${JSON.stringify(ids)}) j CROSS JOIN attachments f ON f.id = j.value
    WHERE f.person = ${person} AND f.state = 'waiting' ORDER BY j.key`;
}

/** One's own that wait with a draft, in the order they were chosen. */
export function waitingWith(person: string, post: string): SQL {
  return sql`SELECT ${FIELDS} AS file FROM attachments f
    WHERE f.post = ${post} AND f.person = ${person} AND f.state = 'waiting' ORDER BY f.place`;
}

export const readFiles = (json: string): Attachment[] => JSON.parse(json) as Attachment[];
export const readOne = (json: string): Attachment => JSON.parse(json) as Attachment;
