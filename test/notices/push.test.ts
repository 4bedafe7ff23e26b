// Push: to the browsers that asked, in words that say nothing private, encrypted so that only they can read them.
import { expect, test, vi } from "vitest";
import { later, makeCtx } from "../../worker/kernel/ctx.ts";
import type { Env } from "../../worker/kernel/env.ts";
import { base64url, fromBase64url } from "../../worker/kernel/ids.ts";
import { publicPushKey } from "../../worker/notices/push-send.ts";
import { sweepPushes } from "../../worker/notices/push-sweep.ts";
import { type GivenPerson, givenPerson } from "../support/given.ts";
import { testEnv } from "../support/request.ts";
import { answer, begin, notice, sqlRun } from "./board.ts";

vi.spyOn(console, "error").mockImplementation(() => undefined);
const bytes = (text: string) => new TextEncoder().encode(text);
const EC = { name: "ECDH", namedCurve: "P-256" };

/** The house's own keys, and a browser's. */
async function houseKeys(): Promise<string> {
  const { privateKey } = (await crypto.subtle.generateKey({ name: "ECDSA", namedCurve: "P-256" }, true, [
    "sign",
    "verify",
  ])) as CryptoKeyPair;
  const { kty, crv, x, y, d } = (await crypto.subtle.exportKey("jwk", privateKey)) as JsonWebKey;
  return JSON.stringify({ kty, crv, x, y, d, alg: "ES256" });
}
const env: Env = { ...testEnv, VAPID_PRIVATE_JWK: await houseKeys() };

interface Browser {
  endpoint: string;
  keys: CryptoKeyPair;
  p256dh: Uint8Array;
  auth: Uint8Array;
}

async function browser(): Promise<Browser> {
  const keys = (await crypto.subtle.generateKey(EC, true, ["deriveBits"])) as CryptoKeyPair;
  const p256dh = new Uint8Array((await crypto.subtle.exportKey("raw", keys.publicKey)) as ArrayBuffer);
  const endpoint = `https://fcm.googleapis.com/fcm/send/${crypto.randomUUID()}`;
  return { endpoint, keys, p256dh, auth: crypto.getRandomValues(new Uint8Array(16)) };
}

const keysOf = ({ p256dh, auth }: Browser) => ({ p256dh: base64url(p256dh), auth: base64url(auth) });

/** The address is set up in the tables: the Worker under test has no key of its own. */
async function subscribed(person: GivenPerson): Promise<Browser> {
  const one = await browser();
  const session = await testEnv.DB.prepare("SELECT id FROM sessions WHERE person = ?")
    .bind(person.id)
    .first<string>("id");
  const { p256dh, auth } = keysOf(one);
  await sqlRun(
    "INSERT INTO push_subscriptions (id, person, session, device, endpoint, p256dh, auth, created_at) VALUES (?, ?, ?, 'Firefox', ?, ?, ?, '2026-01-01')",
    ...[`psh_${crypto.randomUUID()}`, person.id, session, one.endpoint, p256dh, auth],
  );
  return one;
}

interface Sent {
  endpoint: string;
  headers: Headers;
  body: Uint8Array<ArrayBuffer>;
}

async function sweep(status = 201, minutes = 0): Promise<Sent[]> {
  const sent: Sent[] = [];
  const fetcher = async (endpoint: string, init: RequestInit) => {
    sent.push({ endpoint, headers: new Headers(init.headers), body: new Uint8Array(init.body as ArrayBuffer) });
    return new Response(null, { status });
  };
  await sweepPushes(makeCtx({ env, now: later(new Date(), { minutes }) }), { limit: 1000, fetcher });
  return sent;
}
const to = (sent: Sent[], { endpoint }: Browser) => sent.filter((one) => one.endpoint === endpoint);

async function hkdf(salt: Uint8Array, key: ArrayBuffer, info: Uint8Array, length: number): Promise<ArrayBuffer> {
  const material = await crypto.subtle.importKey("raw", key, "HKDF", false, ["deriveBits"]);
  const from = { name: "HKDF", hash: "SHA-256", salt: salt.slice(), info: info.slice() };
  return crypto.subtle.deriveBits(from, material, length * 8);
}

/** RFC 8291 and RFC 8188, from the browser's side, written from the standards. */
async function decrypt({ body }: Sent, { keys, p256dh, auth }: Browser): Promise<Record<string, string>> {
  const salt = body.slice(0, 16);
  const idLength = body[20] ?? 0;
  const sender = body.slice(21, 21 + idLength);
  const theirs = await crypto.subtle.importKey("raw", sender, EC, false, []);
  const derive = { name: "ECDH", public: theirs } as unknown as SubtleCryptoDeriveKeyAlgorithm;
  const shared = await crypto.subtle.deriveBits(derive, keys.privateKey, 256);
  const about = Uint8Array.from([...bytes("WebPush: info\0"), ...p256dh, ...sender]);
  const secret = await hkdf(auth, shared, about, 32);
  const key = await hkdf(salt, secret, bytes("Content-Encoding: aes128gcm\0"), 16);
  const iv = await hkdf(salt, secret, bytes("Content-Encoding: nonce\0"), 12);
  const aes = await crypto.subtle.importKey("raw", key, "AES-GCM", false, ["decrypt"]);
  const plain = new Uint8Array(await crypto.subtle.decrypt({ name: "AES-GCM", iv }, aes, body.slice(21 + idLength)));
  const end = plain.findLastIndex((byte) => byte !== 0); // the delimiter of the last record, then padding
  expect(plain[end]).toBe(2);
  return JSON.parse(new TextDecoder().decode(plain.slice(0, end))) as Record<string, string>;
}

async function answered(visibility: "public" | "network") {
  const [author, writer] = await Promise.all([givenPerson(), givenPerson()]);
  const device = await subscribed(author);
  const topic = await begin(author, { visibility });
  await answer(writer, topic);
  return { author, writer, device, topic };
}

test("a push is encrypted for its browser and signed by the house; only a public title shows", async () => {
  const [open, closed] = await Promise.all([answered("public"), answered("network")]);
  const sent = await sweep();
  const [first] = to(sent, open.device);
  const [second] = to(sent, closed.device);
  if (!first || !second) throw new Error("not sent");
  expect(await decrypt(first, open.device)).toEqual({
    title: "Où trouver des joints ?",
    body: "On vous a répondu.",
    path: `/topics/${open.topic}?from=2`,
    tag: open.topic.slice(4),
  });
  expect((await decrypt(second, closed.device)).title).toBe("Du nouveau dans le réseau");
  expect(new TextDecoder().decode(second.body)).not.toContain("joints");
  expect(first.headers.get("Content-Encoding")).toBe("aes128gcm");
  expect(first.headers.get("TTL")).toBe("86400");
  await verified(first);
});

async function verified({ headers, endpoint }: Sent): Promise<void> {
  const [, token = "", k = ""] = /^vapid t=([^,]+), ?k=(.+)$/.exec(headers.get("Authorization") ?? "") ?? [];
  expect(k).toBe(publicPushKey(env));
  const [head = "", claims = "", signature = ""] = token.split(".");
  const key = await crypto.subtle.importKey("raw", fromBase64url(k), { name: "ECDSA", namedCurve: "P-256" }, false, [
    "verify",
  ]);
  const ok = await crypto.subtle.verify(
    { name: "ECDSA", hash: "SHA-256" },
    key,
    fromBase64url(signature),
    bytes(`${head}.${claims}`),
  );
  expect(ok).toBe(true);
  const said = JSON.parse(new TextDecoder().decode(fromBase64url(claims))) as Record<string, unknown>;
  expect(said.aud).toBe(new URL(endpoint).origin);
  expect(said.sub).toBe("mailto:bonjour@example.org");
}

test("one a topic until it is seen, however many answers come", async () => {
  const { author, writer, device, topic } = await answered("network");
  expect(to(await sweep(), device)).toHaveLength(1);
  await answer(writer, topic);
  expect(to(await sweep(), device)).toHaveLength(0);
  await author.client.json("PUT", `/topics/${topic}/read`, { seq: 9 }, 204);
  await answer(writer, topic);
  expect(to(await sweep(), device)).toHaveLength(1);
});

test.each([404, 410])("a browser that is gone (%s) is forgotten", async (status) => {
  const { author, device } = await answered("network");
  expect(to(await sweep(status), device)).toHaveLength(1);
  const left = await testEnv.DB.prepare("SELECT count(*) AS n FROM push_subscriptions WHERE person = ?");
  expect(await left.bind(author.id).first("n")).toBe(0);
});

test("a service that is busy is asked again when the lease is over, not before, and not for ever", async () => {
  const { author, device, topic } = await answered("network");
  expect(to(await sweep(503), device)).toHaveLength(1);
  expect(to(await sweep(503, 5), device)).toHaveLength(0);
  expect(to(await sweep(503, 11), device)).toHaveLength(1);
  expect(to(await sweep(201, 7 * 60), device)).toHaveLength(0);
  expect(await notice(author, topic)).toMatchObject({ push_due: null });
});

test("sweeps that meet send one", async () => {
  const { device } = await answered("network");
  const sent = await Promise.all([sweep(), sweep(), sweep()]);
  expect(to(sent.flat(), device)).toHaveLength(1);
});

test("signing out ends it, and so do a suspension and a topic that closed", async () => {
  const [out, suspended, closed] = await Promise.all([answered("network"), answered("network"), answered("network")]);
  await out.author.client.json("DELETE", "/auth/session", undefined, 204);
  await sqlRun("UPDATE people SET suspended_at = '2026-01-01' WHERE id = ?", suspended.author.id);
  await sqlRun("UPDATE topics SET state = 'deleted' WHERE id = ?", closed.topic);
  const sent = await sweep();
  for (const { device } of [out, suspended, closed]) expect(to(sent, device)).toEqual([]);
  const left = testEnv.DB.prepare("SELECT count(*) AS n FROM push_subscriptions WHERE person = ?");
  expect(await left.bind(out.author.id).first("n")).toBe(0);
});

test("without a key nothing is offered, and an address elsewhere is refused", async () => {
  const person = await givenPerson();
  expect(await person.client.page("/settings/notifications")).not.toContain("data-push");
  const keys = keysOf(await browser());
  const ask = (endpoint: string) => person.client.api("POST", "/me/push-subscriptions", { endpoint, keys });
  expect((await ask("https://fcm.googleapis.com/x")).status).toBe(404);
  const { addDevice, endDevice, listDevices } = await import("../../worker/notices/devices.ts");
  const { whoHolds } = await import("../../worker/accounts/who.ts");
  const token = person.client.cookie.split("=")[1] ?? "";
  const ctx = makeCtx({ env });
  ctx.actor = (await whoHolds(ctx, token, "session")) ?? { kind: "anonymous" };
  await expect(addDevice(ctx, { endpoint: "https://192.168.1.1/x", keys })).rejects.toMatchObject({
    code: "unknown_push_service",
  });
  const endpoint = `https://fcm.googleapis.com/${crypto.randomUUID()}`;
  await addDevice(ctx, { endpoint, keys });
  await addDevice(ctx, { endpoint, keys }); // the same browser asking again
  const devices = await listDevices(ctx);
  expect(devices).toMatchObject([{ current: true }]);
  await endDevice(ctx, devices[0]?.id ?? "");
  expect(await listDevices(ctx)).toEqual([]);
});
