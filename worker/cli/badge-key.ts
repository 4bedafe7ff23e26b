// Makes the key that signs certificates (Ed25519): printed once, to be set as a secret; in development kept beside the data.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export async function newBadgeKey(): Promise<string> {
  const pair = (await crypto.subtle.generateKey("Ed25519", true, ["sign", "verify"])) as CryptoKeyPair;
  const { kty, crv, x, d } = await crypto.subtle.exportKey("jwk", pair.privateKey);
  return JSON.stringify({ kty, crv, x, d });
}

/** The same for as long as the data: what was signed yesterday is verified today. Without a folder, a new one. */
export async function badgeKeyIn(folder: string | undefined): Promise<string> {
  if (folder === undefined) return newBadgeKey();
  const file = join(folder, "badge-key.json");
  if (existsSync(file)) return readFileSync(file, "utf8");
  const key = await newBadgeKey();
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, key, { mode: 0o600 });
  return key;
}

if (import.meta.main) console.log(await newBadgeKey());
