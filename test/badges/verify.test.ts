// What was signed, verified inside workerd by a library that knows nothing of the house: keys, rotation, tampering, revocation.
import { createLocalJWKSet, decodeJwt, decodeProtectedHeader, importJWK, type JSONWebKeySet, jwtVerify } from "jose";
import { expect, test } from "vitest";
import { chooseBadge } from "../../worker/badges/choose.ts";
import { isGenuine } from "../../worker/badges/prove.ts";
import { makeCtx } from "../../worker/kernel/ctx.ts";
import { givenCourse } from "../courses/world.ts";
import { newBadgeKey } from "../support/badge-key.ts";
import { auditOf, mailsTo } from "../support/given.ts";
import { Client, testEnv } from "../support/request.ts";
import { badgesOf, choose, type GivenBadge, givenBadge, issue } from "./world.ts";

const ORIGIN = "https://network.test";
const reader = new Client();

async function keys(): Promise<JSONWebKeySet> {
  return (await reader.fetch("/.well-known/jwks.json")).json<JSONWebKeySet>();
}

const verified = async (jwt: string) =>
  jwtVerify(jwt, createLocalJWKSet(await keys()), { algorithms: ["EdDSA"], issuer: `${ORIGIN}/badges/issuer` });

const signed = async (given: GivenBadge, choice?: object): Promise<string> =>
  (await choose(given, choice)).credential ?? "";

test("an Open Badge 3.0 as a JWT, by the key at its address, with everything the standard asks for and no address of a person", async () => {
  const given = await givenBadge();
  const jwt = await signed(given);
  const { payload, protectedHeader } = await verified(jwt);
  const address = `${ORIGIN}/badges/${given.badge}`;
  expect(protectedHeader).toMatchObject({ alg: "EdDSA", typ: "JWT" });
  expect(payload).toMatchObject({
    "@context": ["https://www.w3.org/ns/credentials/v2", expect.stringContaining("purl.imsglobal.org/spec/ob/v3p0")],
    ...{ iss: `${ORIGIN}/badges/issuer`, jti: address, sub: `${address}#holder`, id: address },
    type: ["VerifiableCredential", "OpenBadgeCredential"],
    issuer: { id: `${ORIGIN}/badges/issuer`, type: ["Profile"] },
    credentialSubject: {
      type: ["AchievementSubject"],
      identifier: [{ type: "IdentityObject", hashed: false, identityHash: "Awa Ndiaye", identityType: "name" }],
      source: { name: given.organisation.name },
      achievement: { type: ["Achievement"], name: given.course.title, criteria: { narrative: expect.any(String) } },
    },
    credentialStatus: { id: `${address}/status` },
  });
  expect(payload.nbf).toBe(Math.floor(Date.parse(payload.validFrom as string) / 1000));
  expect(JSON.stringify(payload)).not.toContain(given.person.email);
  expect(JSON.stringify(payload)).not.toContain(given.person.id);
  const key = await (await reader.fetch(new URL(protectedHeader.kid ?? "").pathname)).json<{
    d?: string;
    kid: string;
  }>();
  expect(key).toMatchObject({ kid: protectedHeader.kid, kty: "OKP", crv: "Ed25519" });
  await jwtVerify(jwt, await importJWK({ ...key, kty: "OKP" }, "EdDSA"));
  const file = await reader.fetch(`/badges/${given.badge}/credential.jwt`);
  expect(file.headers.get("Content-Type")).toBe("application/jwt");
  expect(new TextDecoder().decode(await file.arrayBuffer())).toBe(jwt);
  const issuer = await (await reader.fetch("/badges/issuer")).json();
  expect(issuer).toMatchObject({ id: `${ORIGIN}/badges/issuer`, type: ["Profile"], name: "Le Partenariat" });
});

test("no private half leaves the house", async () => {
  const { d } = JSON.parse(testEnv.BADGE_KEY ?? "{}") as { d: string };
  const said = await Promise.all(["/.well-known/jwks.json", "/badges/issuer"].map((path) => reader.page(path)));
  expect(d).toHaveLength(43);
  for (const text of said) expect(text).not.toContain(d);
  for (const key of (await keys()).keys)
    expect(Object.keys(key).sort()).toEqual(["alg", "crv", "kid", "kty", "use", "x"]);
});

test("changed by one letter, it verifies no more, here and elsewhere", async () => {
  const given = await givenBadge();
  const jwt = await signed(given);
  const [head = "", body = "", signature = ""] = jwt.split(".");
  const said = { ...decodeJwt(jwt), name: "Doctorat" };
  const other = btoa(String.fromCharCode(...new TextEncoder().encode(JSON.stringify(said))));
  const forged = [head, other.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", ""), signature].join(".");
  expect(body).not.toBe(other);
  await expect(verified(forged)).rejects.toThrow();
  const ctx = makeCtx({ env: testEnv, origin: ORIGIN });
  expect(await isGenuine(ctx, jwt)).toBe(true);
  expect(await isGenuine(ctx, forged)).toBe(false);
  const none = `${btoa('{"alg":"none"}').replaceAll("=", "")}.${body}.`;
  expect(await isGenuine(ctx, none)).toBe(false);
  await testEnv.DB.prepare("UPDATE badges SET jwt = ? WHERE id = ?").bind(forged, given.badge).run();
  expect(await reader.page(`/badges/${given.badge}`)).toContain("La signature ne se vérifie pas");
});

test("another key takes over: what the first one signed is still verified, by its own name", async () => {
  const [before, after] = [await givenBadge(), await givenBadge("Modou Fall")];
  const first = await signed(before);
  const ctx = makeCtx({ env: { ...testEnv, BADGE_KEY: await newBadgeKey() }, origin: ORIGIN });
  const rights = { kind: "person", id: after.person.id, via: { kind: "session" }, memberships: new Map() };
  Object.assign(ctx, { actor: { ...rights, networkRole: null, name: "", email: "" } });
  const second = (await chooseBadge(ctx, after.badge, { name: "full", public: true })).credential ?? "";
  const [old, recent] = [first, second].map((jwt) => decodeProtectedHeader(jwt).kid);
  expect(old).not.toBe(recent);
  for (const jwt of [first, second]) await verified(jwt);
  expect(await reader.page(`/badges/${before.badge}`)).toContain("Signature vérifiée");
  const retired = await testEnv.DB.prepare("SELECT count(*) AS n FROM badge_keys WHERE retired_at IS NULL").first("n");
  expect(retired).toBe(1);
});

test("revoked: the page, the reply and the status say so; its person is told why, others are not; another may be issued", async () => {
  const given = await givenBadge();
  const jwt = await signed(given);
  const status = () => reader.fetch(`/badges/${given.badge}/status`).then((one) => one.json<Record<string, unknown>>());
  expect(await status()).toMatchObject({ revokedCredential: [] });
  const path = `/badges/${given.badge}/revocation`;
  expect((await given.person.client.api("POST", path, { reason: "Non" })).status).toBe(403);
  expect((await given.manager.client.api("POST", path, { reason: "" })).status).toBe(422);
  await given.manager.client.json("POST", path, { reason: "Présence notée par erreur." });
  expect((await given.manager.client.api("POST", path, { reason: "Encore" })).status).toBe(409);
  expect(await status()).toMatchObject({
    id: `${ORIGIN}/badges/${given.badge}/status`,
    revokedCredential: [{ id: decodeJwt(jwt).jti, revoked: true }],
  });
  const page = await reader.page(`/badges/${given.badge}`);
  expect(page).toContain("Cette attestation est annulée");
  expect(page).not.toContain("Présence notée par erreur");
  expect(page).not.toContain("Signature vérifiée");
  expect(await given.person.client.page(`/badges/${given.badge}`)).toContain("Présence notée par erreur");
  expect((await mailsTo(given.person.email)).map(({ kind }) => kind)).toContain("badge_revoked");
  expect(
    (await given.person.client.api("PUT", `/badges/${given.badge}/choice`, { name: "full", public: true })).status,
  ).toBe(409);
  expect(await auditOf(given.badge)).toEqual(["badge.choose", "badge.revoke"]);
  expect(await issue(given)).toMatchObject({ issued: 1 });
  expect((await badgesOf(given))[0]?.badge).not.toBe(given.badge);
});

test("its person is forgotten: the page says it was withdrawn, the name is nowhere, the status says it stands no more", async () => {
  const given = await givenBadge("Oumou Canari");
  await signed(given);
  await given.person.client.json("DELETE", "/me", undefined, 204);
  const page = await reader.page(`/badges/${given.badge}`);
  expect(page).toContain("Attestation retirée");
  const rows = await testEnv.DB.prepare("SELECT * FROM badges WHERE id = ?").bind(given.badge).first();
  for (const text of [page, JSON.stringify(rows)]) expect(text).not.toContain("Canari");
  expect(rows).toMatchObject({ jwt: "", name: "", name_shown: "" });
  const status = await (await reader.fetch(`/badges/${given.badge}/status`)).json<{ revokedCredential: unknown[] }>();
  expect(status.revokedCredential).toHaveLength(1);
  expect((await reader.fetch(`/badges/${given.badge}/credential.jwt`)).status).toBe(404);
});

test("an organisation that does not show itself is named neither in what is signed nor on the page", async () => {
  const given = await givenBadge("Awa Ndiaye", await givenCourse({}, { visibility: "network" }));
  const { payload } = await verified(await signed(given));
  expect(JSON.stringify(payload)).not.toContain(given.organisation.name);
  expect(await reader.page(`/badges/${given.badge}`)).not.toContain(given.organisation.name);
});

test("without a key nothing is signed", async () => {
  const given = await givenBadge();
  const { BADGE_KEY: _, ...env } = testEnv;
  const ctx = makeCtx({ env: env as typeof testEnv, origin: ORIGIN });
  const rights = { kind: "person", id: given.person.id, via: { kind: "session" }, memberships: new Map() };
  Object.assign(ctx, { actor: { ...rights, networkRole: null, name: "", email: "" } });
  await expect(chooseBadge(ctx, given.badge, { name: "full", public: true })).rejects.toMatchObject({
    code: "badges_off",
  });
});
