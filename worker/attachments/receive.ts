// A file comes in: looked through, cleaned, counted against its sender's day, then kept until a post names it.
import { sql } from "drizzle-orm";
import type { Attachment } from "../../schema/contract/attachments.ts";
import { requirePerson } from "../kernel/actor.ts";
import { commit, mustChange, raw, runBatch } from "../kernel/commit.ts";
import { type Ctx, iso, later } from "../kernel/ctx.ts";
import { DomainError, InvalidField, TooMany } from "../kernel/errors.ts";
import { Unfit } from "./bytes.ts";
import { type Checked, checkFile } from "./check-file.ts";
import { cleanName } from "./name.ts";
import { putFile, removeFiles } from "./store.ts";

export interface Upload {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
  /** The same picture, made small by the browser. */
  small?: Uint8Array<ArrayBuffer> | undefined;
}

export const MOST_FILES_A_DAY = 60;
export const MOST_BYTES_A_DAY = 25 * 1024 * 1024;
const MOST_SMALL = 80 * 1024;
const SMALL_SIDE = 640;

/**
 * Anyone signed in. `seed` makes the id: the same file from the same form is one file, however often it is sent.
 * The row comes first: what R2 holds is always known, and swept when its post never comes.
 */
export async function receiveFile(ctx: Ctx, upload: Upload, seed?: string): Promise<Attachment> {
  const person = requirePerson(ctx).id;
  const checked = mustFit("file", () => checkFile(upload.bytes));
  const small = upload.small && checked.width !== null ? mustFit("small", () => checkSmall(upload.small)) : null;
  const made = describe(await idOf(ctx, person, upload, seed), upload.name, checked, small?.length ?? 0);
  const there = await announce(ctx, person, made);
  if (there) return there;
  await putFile(ctx.env, made.id, checked.bytes, small);
  try {
    return await commit(ctx, {
      statements: [
        raw(sql`UPDATE attachments SET state = 'waiting' WHERE id = ${made.id} AND state = 'arriving'`),
        mustChange(),
      ],
      audit: [{ act: "attachment.receive", subject: made.id, detail: { type: made.type, bytes: made.bytes } }],
      reply: made,
    });
  } catch (error) {
    return settled(ctx, person, made, error);
  }
}

function describe(id: string, name: string, { type, bytes, ...told }: Checked, small: number): Attachment {
  return { id, name: cleanName(name, type), type, bytes: bytes.length, small, ...told };
}

function mustFit<T>(field: string, look: () => T): T {
  try {
    return look();
  } catch (error) {
    throw error instanceof Unfit ? InvalidField(field, error.code, error.params) : error;
  }
}

function checkSmall(bytes = new Uint8Array()): Uint8Array {
  const small = checkFile(bytes);
  const fits = small.bytes.length <= MOST_SMALL && Math.max(small.width ?? 0, small.height ?? 0) <= SMALL_SIDE;
  if (!fits || small.width === null) throw new Unfit("not_small");
  return small.bytes;
}

async function idOf(ctx: Ctx, person: string, { bytes }: Upload, seed: string | undefined): Promise<string> {
  if (seed === undefined) return ctx.newId("att");
  const content = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  const said = new TextEncoder().encode(`${person} ${seed} ${content.join(",")}`);
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", said));
  return `att_${[...hash.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}

/** Takes its share of the day, in the same statement that counts it. Answers the file that is there already. */
async function announce(ctx: Ctx, person: string, made: Attachment): Promise<Attachment | null> {
  const { id, name, type, bytes, small, width, height, seconds } = made;
  const today = sql`FROM attachments WHERE person = ${person} AND created_at > ${iso(later(ctx.now, { days: -1 }))}`;
  const [result] = await runBatch(ctx, [
    raw(sql`INSERT INTO attachments (id, person, state, place, name, type, bytes, small, width, height, seconds, created_at)
      SELECT ${id}, ${person}, 'arriving', 0, ${name}, ${type}, ${bytes}, ${small}, ${width}, ${height}, ${seconds},
        ${iso(ctx.now)}
      WHERE (SELECT count(*) < ${MOST_FILES_A_DAY} AND coalesce(sum(bytes + small), 0) + ${bytes + small} <= ${MOST_BYTES_A_DAY}
        ${today})
      ON CONFLICT (id) DO UPDATE SET created_at = excluded.created_at WHERE state = 'arriving' RETURNING id`),
  ]);
  if ((result?.results.length ?? 0) > 0) return null;
  if (await isThere(ctx, person, id)) return made;
  throw TooMany("too_many_files", 3600);
}

/** Another sending of the same form may have come first: then the file is there, and that is what was asked for. */
async function settled(ctx: Ctx, person: string, made: Attachment, error: unknown): Promise<Attachment> {
  if (!(error instanceof DomainError)) throw error;
  if (await isThere(ctx, person, made.id)) return made;
  await removeFiles(ctx.env, [made.id]);
  throw error;
}

async function isThere(ctx: Ctx, person: string, id: string): Promise<boolean> {
  const row = await ctx.db.get<{ there: number }>(sql`SELECT EXISTS (SELECT 1 FROM attachments
    WHERE id = ${id} AND person = ${person} AND state IN ('waiting', 'used')) AS there`);
  return row.there === 1;
}
