// Certificates outside the Worker: a key kept beside the data, and what it signs verified by jose in Node.
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { calculateJwkThumbprint, importJWK, type JWK, jwtVerify, SignJWT } from "jose";
import { afterAll, expect, test } from "vitest";
import { type PrivateJwk, publicHalf, read, sign, thumbprint, verify } from "../../worker/badges/jws.ts";
import { claimsOf, credentialOf, initialsOf, stateOf } from "../../worker/badges/rules.ts";
import { badgeKeyIn, newBadgeKey } from "../../worker/cli/badge-key.ts";

const folder = mkdtempSync(join(tmpdir(), "badges-"));
afterAll(() => rmSync(folder, { recursive: true }));

const fresh = async (): Promise<PrivateJwk> => JSON.parse(await newBadgeKey()) as PrivateJwk;
const forJose = (key: PrivateJwk): JWK => ({ ...publicHalf(key) });

const credential = credentialOf(
  {
    ...{ id: "bdg_1", nameShown: "Ñ. D.", issuedAt: "2026-06-26T10:00:00.000Z", host: null },
    course: { id: "crs_1", title: "Réparer une pompe — 修理", summary: "", lang: "fr" },
    ...{ startsAt: "2026-06-20T09:00:00.000Z", endsAt: "2026-06-20T17:00:00.000Z" },
  },
  { origin: "https://network.test", name: "Le Partenariat", criteria: "Être venu." },
);

test("the key is made once for a folder, and read by nobody else", async () => {
  const first = await badgeKeyIn(folder);
  expect(await badgeKeyIn(folder)).toBe(first);
  expect(statSync(join(folder, "badge-key.json")).mode & 0o077).toBe(0);
  expect(await badgeKeyIn(undefined)).not.toBe(await badgeKeyIn(undefined));
});

test("what we sign jose verifies, letters of every script kept; what jose signs we verify", async () => {
  const key = await fresh();
  const jwt = await sign(claimsOf(credential), key, "https://network.test/badges/keys/1");
  const { payload } = await jwtVerify(jwt, await importJWK(forJose(key), "EdDSA"));
  expect(payload).toEqual(JSON.parse(JSON.stringify(claimsOf(credential))));
  const theirs = await new SignJWT({ name: "é" })
    .setProtectedHeader({ alg: "EdDSA", kid: "k" })
    .sign(await importJWK({ ...key }, "EdDSA"));
  expect(read(theirs)).toMatchObject({ kid: "k", payload: { name: "é" } });
  expect(await verify(theirs, key)).toBe(true);
});

test("by another key, cut short, without a signature or in another algorithm, nothing verifies", async () => {
  const [key, other] = [await fresh(), await fresh()];
  const jwt = await sign(claimsOf(credential), key, "k");
  await expect(jwtVerify(jwt, await importJWK(forJose(other), "EdDSA"))).rejects.toThrow();
  expect(await verify(jwt, other)).toBe(false);
  expect(await verify(jwt.slice(0, -4), key)).toBe(false);
  expect(await verify(jwt.split(".").slice(0, 2).join("."), key)).toBe(false);
  expect(await verify("", key)).toBe(false);
  const hmac = await new SignJWT({}).setProtectedHeader({ alg: "HS256", kid: "k" }).sign(new Uint8Array(32));
  expect(read(hmac)).toBeNull();
  for (const text of ["", "a", "a.b.c", `${jwt}.more`]) expect(read(text)).toBeNull();
});

test("a key is called as RFC 7638 calls it", async () => {
  const key = await fresh();
  expect(thumbprint(key)).toBe(await calculateJwkThumbprint(forJose(key)));
});

test("a credential without an organisation to name has neither source nor creator", () => {
  const { credentialSubject } = credential;
  expect(credentialSubject).not.toHaveProperty("source");
  expect(credentialSubject.achievement).not.toHaveProperty("creator");
  expect(credentialSubject.achievement.description).toBe("Réparer une pompe — 修理");
});

test("initials, in any script; states, in their order", () => {
  expect(initialsOf("Awa Ndiaye")).toBe("A. N.");
  expect(initialsOf(" jean-luc  d’Été ")).toBe("J. L. D.");
  expect(initialsOf("فاطمة الزهراء")).toBe("ف. ا.");
  expect(initialsOf("(Awa) – 3")).toBe("A. 3.");
  const badge = { name: "Awa", acceptedAt: null, revokedAt: null };
  expect(stateOf(badge)).toBe("issued");
  expect(stateOf({ ...badge, acceptedAt: "2026" })).toBe("valid");
  expect(stateOf({ ...badge, acceptedAt: "2026", revokedAt: "2026" })).toBe("revoked");
  expect(stateOf({ ...badge, name: "", revokedAt: "2026" })).toBe("withdrawn");
});
