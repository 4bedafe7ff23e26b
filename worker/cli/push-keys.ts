// Makes the key that signs the house's pushes (RFC 8292): printed once, to be set as a secret, kept nowhere.
async function newKey(): Promise<string> {
  const algorithm = { name: "ECDSA", namedCurve: "P-256" };
  const { privateKey } = await crypto.subtle.generateKey(algorithm, true, ["sign", "verify"]);
  const { kty, crv, x, y, d } = await crypto.subtle.exportKey("jwk", privateKey);
  return JSON.stringify({ kty, crv, x, y, d });
}

if (import.meta.main) console.log(await newKey());

export {};
