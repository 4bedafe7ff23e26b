// Reading what an HTML form sent, once, whichever middleware asks first.
import type { Ctx } from "../kernel/ctx.ts";
import { Malformed, TooLarge } from "../kernel/errors.ts";
import type { Req } from "./types.ts";

export function isForm(c: Req): boolean {
  return /^(application\/x-www-form-urlencoded|multipart\/form-data)/.test(c.req.header("Content-Type") ?? "");
}

/** The longest form of ours, every skill ticked, stays far below: looking names up one by one takes their square. */
export const MOST_FIELDS = 1000;

/** Texts of a form; files are read with readFile. Repeated names keep every value. */
export async function readForm(c: Req): Promise<URLSearchParams> {
  const entries = [...(await parse(c)).entries()];
  if (entries.length > MOST_FIELDS) throw TooLarge();
  return new URLSearchParams(entries.flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])));
}

export async function readFile(c: Req, name: string): Promise<File | null> {
  const value = (await parse(c)).get(name);
  return value instanceof File && value.size > 0 ? value : null;
}

/** Every file under a name, in their order; a field left empty sends one of no bytes. */
export async function readFiles(c: Req, name: string): Promise<File[]> {
  return (await parse(c)).getAll(name).flatMap((value) => (value instanceof File && value.size > 0 ? [value] : []));
}

/** A form with files is long: it is read once a request, however many ask. */
const read = new WeakMap<Ctx, Promise<FormData>>();

function parse(c: Req): Promise<FormData> {
  const form = read.get(c.var.ctx) ?? parseOnce(c);
  read.set(c.var.ctx, form);
  return form;
}

async function parseOnce(c: Req): Promise<FormData> {
  const body = await c.req.arrayBuffer();
  const headers = { "Content-Type": c.req.header("Content-Type") ?? "application/x-www-form-urlencoded" };
  return new Response(body, { headers }).formData().catch(() => {
    throw Malformed();
  });
}
