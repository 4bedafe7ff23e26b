// First answers kept for repeats, sealed under the client's own Idempotency-Key, which is never stored.
import { base64url, fromBase64url } from "./ids.ts";

async function keyFor(secret: string): Promise<CryptoKey> {
  const material = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(`seal:${secret}`));
  return crypto.subtle.importKey("raw", material, "AES-GCM", false, ["encrypt", "decrypt"]);
}

export async function sealReply(secret: string, reply: unknown): Promise<string> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const data = new TextEncoder().encode(JSON.stringify(reply ?? null));
  const sealed = await crypto.subtle.encrypt({ name: "AES-GCM", iv }, await keyFor(secret), data);
  return `${base64url(iv)}.${base64url(new Uint8Array(sealed))}`;
}

export async function openReply(secret: string, sealed: string): Promise<unknown> {
  const [iv = "", data = ""] = sealed.split(".");
  const opened = await crypto.subtle.decrypt(
    { name: "AES-GCM", iv: fromBase64url(iv) },
    await keyFor(secret),
    fromBase64url(data),
  );
  return JSON.parse(new TextDecoder().decode(opened));
}
