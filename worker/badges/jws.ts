// JSON Web Signatures with Ed25519 (RFC 7515, 8037), by the platform's own cryptography: signed, read, verified.
import { base64url, fromBase64url, sha256 } from "../kernel/ids.ts";

export interface PublicJwk {
  kty: "OKP";
  crv: "Ed25519";
  x: string;
}

export interface PrivateJwk extends PublicJwk {
  d: string;
}

const letters = new TextEncoder();
const written = (value: unknown): string => base64url(letters.encode(JSON.stringify(value)));

export const publicHalf = ({ kty, crv, x }: PublicJwk): PublicJwk => ({ kty, crv, x });

/** RFC 7638: what a key is called, from the key itself. */
export const thumbprint = ({ crv, kty, x }: PublicJwk): string => sha256(JSON.stringify({ crv, kty, x }));

export async function sign(payload: object, key: PrivateJwk, kid: string): Promise<string> {
  const said = `${written({ alg: "EdDSA", typ: "JWT", kid })}.${written(payload)}`;
  const secret = await crypto.subtle.importKey("jwk", { ...key }, "Ed25519", false, ["sign"]);
  const signature = await crypto.subtle.sign("Ed25519", secret, letters.encode(said));
  return `${said}.${base64url(new Uint8Array(signature))}`;
}

export interface Read {
  kid: string;
  payload: Record<string, unknown>;
}

/** What it says, whoever signed it; null when it says nothing that can be read. */
export function read(jwt: string): Read | null {
  const [head = "", body = "", , more] = jwt.split(".");
  try {
    const { alg, kid } = JSON.parse(textOf(head)) as { alg?: unknown; kid?: unknown };
    if (alg !== "EdDSA" || typeof kid !== "string" || more !== undefined) return null;
    return { kid, payload: JSON.parse(textOf(body)) as Record<string, unknown> };
  } catch {
    return null;
  }
}

const textOf = (part: string): string => new TextDecoder().decode(fromBase64url(part));

export async function verify(jwt: string, key: PublicJwk): Promise<boolean> {
  const [head, body, signature = ""] = jwt.split(".");
  try {
    const known = await crypto.subtle.importKey("jwk", { ...publicHalf(key) }, "Ed25519", false, ["verify"]);
    const said = letters.encode(`${head}.${body}`);
    return await crypto.subtle.verify("Ed25519", known, fromBase64url(signature), said);
  } catch {
    return false;
  }
}
