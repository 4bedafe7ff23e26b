// How much a request may carry: words are short, files of people signed in may be long.
import type { MiddlewareHandler } from "hono";
import { TooLarge } from "../kernel/errors.ts";
import type { AppEnv, Req } from "./types.ts";

export const MOST_WORDS = 256 * 1024;
export const MOST_FILES = 12 * 1024 * 1024;

/** What is turned into objects is kept small; only somebody known may send a file. */
function mostBytes(c: Req): number {
  const words = /json|x-www-form-urlencoded/i.test(c.req.header("Content-Type") ?? "");
  return words || c.var.ctx.actor.kind !== "person" ? MOST_WORDS : MOST_FILES;
}

/** A body that does not tell its length is measured while it comes in, and read no further than it may go. */
export const size: MiddlewareHandler<AppEnv> = async (c, next) => {
  const { raw } = c.req;
  const most = mostBytes(c);
  const told = raw.headers.get("Content-Length");
  if (told !== null && !(Number(told) <= most)) throw TooLarge();
  if (raw.body && (told === null || raw.headers.has("Transfer-Encoding"))) {
    c.req.raw = new Request(raw, { body: await readAtMost(raw.body, most) });
  }
  await next();
};

async function readAtMost(body: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of body) {
    length += piece.length;
    if (length > most) throw TooLarge(); // leaving the loop cancels the rest
    pieces.push(piece);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
