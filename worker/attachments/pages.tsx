// The files themselves, for whoever may read the post they go with: never run, never guessed at, never kept by others.
import { Hono } from "hono";
import { allow } from "../http/access.ts";
import { readForm } from "../http/form.ts";
import { safePath } from "../http/pages.tsx";
import type { AppEnv, Req } from "../http/types.ts";
import { removeFile } from "./remove.ts";
import { openFile, type Range, type SeenFile, seeFile } from "./see.ts";
import type { Which } from "./store.ts";

export const attachmentsPages = new Hono<AppEnv>();

attachmentsPages.get("/attachments/:id", allow("public"), (c) => serve(c, c.req.param("id"), "whole"));
attachmentsPages.get("/attachments/:id/small", allow("public"), (c) => serve(c, c.req.param("id"), "small"));

attachmentsPages.post("/attachments/:id/removal", allow("signed-in"), async (c) => {
  const form = await readForm(c);
  const { post } = await removeFile(c.var.ctx, c.req.param("id"));
  return c.redirect(safePath(form.get("next"), whereUsed(post)), 303);
});

/** Back to what it went with. */
const whereUsed = (post: string | null): string =>
  post === null ? "/" : post.startsWith("jrn_") ? `/journal/${post}` : `/posts/${post}`;

/** Whether the reader may see it is asked each time; only then may their own copy serve again. */
async function serve(c: Req, id: string, which: Which): Promise<Response> {
  const file = await seeFile(c.var.ctx, id, which);
  const tag = `"${file.key.slice("attachments/".length)}"`;
  for (const [name, value] of Object.entries(headersOf(file, tag))) c.header(name, value);
  if (c.req.header("If-None-Match") === tag) return c.body(null, 304);
  const asked = c.req.header("If-Range") ?? tag;
  const range = asked === tag ? rangeOf(c.req.header("Range"), file.bytes) : undefined;
  if (range === null) return c.body(null, 416, { "Content-Range": `bytes */${file.bytes}` });
  const body = await openFile(c.var.ctx, file, range);
  if (!range) return c.body(body, 200, { "Content-Length": String(file.bytes) });
  const { offset, length } = range;
  return c.body(body, 206, {
    "Content-Length": String(length),
    "Content-Range": `bytes ${offset}-${offset + length - 1}/${file.bytes}`,
  });
}

function headersOf({ name, type }: SeenFile, tag: string): Record<string, string> {
  const shown = type.startsWith("application/") ? "attachment" : "inline";
  const plain = name.replace(/[^\w .()-]/g, "_");
  const full = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return {
    "Content-Type": type,
    "Content-Disposition": `${shown}; filename="${plain}"; filename*=UTF-8''${full}`,
    "Content-Security-Policy": "sandbox; default-src 'none'",
    "Cache-Control": "private, max-age=300",
    "Accept-Ranges": "bytes",
    ETag: tag,
  };
}

/** One range of bytes; undefined when none is asked for in a way we know, null when it lies outside. */
function rangeOf(header: string | undefined, bytes: number): Range | undefined | null {
  const [, first = "", last = ""] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header?.trim() ?? "") ?? [];
  if (first === "" && last === "") return undefined;
  const offset = first === "" ? Math.max(0, bytes - Number(last)) : Number(first);
  const end = first === "" || last === "" ? bytes - 1 : Math.min(Number(last), bytes - 1);
  return offset > end || offset >= bytes ? null : { offset, length: end - offset + 1 };
}
