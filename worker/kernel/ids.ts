// Prefixed, sortable ids (UUIDv7 in hexadecimal) and random tokens with their hashes.
import { createHash } from "node:crypto";

export type Prefix =
  | ("usr" | "ses" | "pky" | "tok" | "inv" | "org" | "prp" | "cir" | "rnd" | "par" | "imp" | "out")
  | ("top" | "pst" | "att" | "rpt" | "cas" | "act" | "apl" | "ntc" | "psh") // the board and what surrounds it
  | ("ptc" | "stp" | "jrn" | "mtg") // the life of a partnership
  | ("crs" | "ssn" | "bdg" | "pth"); // training, and what one may learn in class

/** `org_` + UUIDv7 without dashes (RFC 9562): sorts by the time it was made. */
export function newId(prefix: Prefix, now: Date): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const time = BigInt(now.getTime());
  for (let i = 0; i < 6; i++) bytes[i] = Number((time >> BigInt(8 * (5 - i))) & 0xffn);
  bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f);
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  return `${prefix}_${[...bytes].map((b) => b.toString(16).padStart(2, "0")).join("")}`;
}

/** 32 random bytes, base64url: sign-in links, sessions, API tokens. Only the hash is ever stored. */
export function newToken(): string {
  return base64url(crypto.getRandomValues(new Uint8Array(32)));
}

/** At once, not by way of the Web's own digest: a page waits for it, and what is hashed is short. */
export function sha256(said: string | Uint8Array): string {
  return createHash("sha256").update(said).digest("base64url");
}

export function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
}

export function fromBase64url(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(binary, (c) => c.charCodeAt(0));
}
