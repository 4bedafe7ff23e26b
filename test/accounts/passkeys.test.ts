// Passkeys: the whole ceremony with a device in software, and everything that must not pass.
import { expect, test } from "vitest";
import { type Device, newDevice } from "../support/authenticator.ts";
import { auditOf, type GivenPerson, givenPerson } from "../support/given.ts";
import { Client, testEnv } from "../support/request.ts";

interface Options {
  challenge: string;
  rpId?: string;
  rp?: { id: string };
  excludeCredentials?: { id: string }[];
}

/** Each test comes from a network address of its own: sign-in is slowed by address. */
const from = () => ({ "CF-Connecting-IP": crypto.randomUUID() });

const ask = (person: GivenPerson) => person.client.json<Options>("POST", "/auth/passkeys/registration-options");
async function askToEnter(client: Client): Promise<Options> {
  return (await client.api("POST", "/auth/passkeys/authentication-options", undefined, from())).json();
}
const enter = (client: Client, response: unknown) =>
  client.api("POST", "/auth/passkeys/session", { response } as Record<string, unknown>, from());

async function withPasskey(): Promise<{ person: GivenPerson; device: Device; id: string }> {
  const person = await givenPerson();
  const device = await newDevice();
  const response = await device.register((await ask(person)).challenge);
  const { id } = await person.client.json<{ id: string }>(
    "POST",
    "/auth/passkeys",
    { name: "Téléphone", response },
    201,
  );
  return { person, device, id };
}

test("a passkey made in the settings signs in, and its use is noted", async () => {
  const { person, device, id } = await withPasskey();
  const client = new Client();
  const options = await askToEnter(client);
  expect(options.rpId).toBe("network.test");
  const signedIn = await enter(client, await device.assert(options.challenge, person.id));
  expect(signedIn.status).toBe(200);
  expect(await client.json("GET", "/me")).toMatchObject({ id: person.id });
  const { items } = await person.client.json<{ items: { id: string; lastUsedAt: string | null }[] }>(
    "GET",
    "/auth/passkeys",
  );
  expect(items).toMatchObject([{ id, name: "Téléphone", lastUsedAt: expect.any(String) }]);
  expect(await auditOf(person.id)).toEqual(expect.arrayContaining(["passkey.add", "account.sign_in_passkey"]));
});

test("one challenge gives one session, even to answers sent at the same moment", async () => {
  const { device } = await withPasskey();
  const client = new Client();
  const response = await device.assert((await askToEnter(client)).challenge);
  const answers = await Promise.all([1, 2, 3, 4].map(() => enter(new Client(), response)));
  expect(answers.map((a) => a.status).filter((s) => s === 200)).toHaveLength(1);
  expect(answers.every((a) => [200, 409, 422].includes(a.status))).toBe(true);
  const replay = await enter(new Client(), response);
  expect(replay.status).toBe(422);
  expect(await replay.json()).toMatchObject({ code: "passkey_expired" });
});

test("a challenge older than five minutes, or given to someone else, makes no passkey", async () => {
  const [person, other] = await Promise.all([givenPerson(), givenPerson()]);
  const device = await newDevice();
  const stolen = await device.register((await ask(other)).challenge);
  const refused = await person.client.api("POST", "/auth/passkeys", { name: "", response: stolen });
  expect(await refused.json()).toMatchObject({ status: 422, code: "passkey_expired" });

  const { challenge } = await ask(person);
  await testEnv.DB.prepare("UPDATE passkey_challenges SET expires_at = '2020-01-01T00:00:00.000Z' WHERE challenge = ?")
    .bind(challenge)
    .run();
  const late = await person.client.api("POST", "/auth/passkeys", { response: await device.register(challenge) });
  expect(await late.json()).toMatchObject({ code: "passkey_expired" });
});

test.each([
  ["another site", { origin: "https://evil.test" }],
  ["another host's key", { host: "evil.test" }],
  ["a device that did not check its holder", { verified: false }],
])("an answer from %s is refused, and nothing is kept", async (_, options) => {
  const person = await givenPerson();
  const device = await newDevice(options);
  const response = await device.register((await ask(person)).challenge);
  const refused = await person.client.api("POST", "/auth/passkeys", { name: "", response });
  expect(refused.status).toBe(422);
  expect(await refused.json()).toMatchObject({ code: "passkey_refused" });
  expect(await person.client.json("GET", "/auth/passkeys")).toMatchObject({ items: [] });
});

test("a signature by another key, or for another person, does not sign in", async () => {
  const { person, device } = await withPasskey();
  const stranger = await newDevice();
  const client = new Client();
  const mine = await device.assert((await askToEnter(client)).challenge);
  const theirs = await stranger.assert((await askToEnter(client)).challenge);
  const forged = { ...theirs, id: mine.id, rawId: mine.rawId };
  expect(await (await enter(client, forged)).json()).toMatchObject({ code: "passkey_refused" });
  const unknown = await stranger.assert((await askToEnter(client)).challenge);
  expect(await (await enter(client, unknown)).json()).toMatchObject({ code: "passkey_unknown" });
  const misled = await device.assert((await askToEnter(client)).challenge, `${person.id}x`);
  expect(await (await enter(client, misled)).json()).toMatchObject({ code: "passkey_refused" });
  expect(client.cookie).toBe("");
});

test("a suspended person's passkey does not sign in", async () => {
  const { person, device } = await withPasskey();
  await testEnv.DB.prepare("UPDATE people SET suspended_at = ? WHERE id = ?").bind("2026-01-01", person.id).run();
  const client = new Client();
  const refused = await enter(client, await device.assert((await askToEnter(client)).challenge));
  expect(refused.status).toBe(403);
  expect(await refused.json()).toMatchObject({ code: "suspended" });
});

test("a passkey is renamed and removed by its own person only", async () => {
  const { person, device, id } = await withPasskey();
  const other = await givenPerson();
  expect((await other.client.api("PATCH", `/auth/passkeys/${id}`, { name: "À moi" })).status).toBe(404);
  expect((await other.client.api("DELETE", `/auth/passkeys/${id}`)).status).toBe(404);
  const nameless = await person.client.api("PATCH", `/auth/passkeys/${id}`, { name: " " });
  expect(await nameless.json()).toMatchObject({ errors: [{ field: "name", code: "required" }] });
  expect(await person.client.json("PATCH", `/auth/passkeys/${id}`, { name: "Bureau" })).toMatchObject({
    name: "Bureau",
  });
  expect(await person.client.page("/settings/passkeys")).toContain("Bureau");
  const removed = await person.client.form(`/settings/passkeys/${id}/removal`, { _key: crypto.randomUUID() });
  expect(removed.headers.get("Location")).toBe("/settings/passkeys?notice=passkey_removed");
  const client = new Client();
  const gone = await enter(client, await device.assert((await askToEnter(client)).challenge));
  expect(await gone.json()).toMatchObject({ code: "passkey_unknown" });
  expect(await auditOf(person.id)).toEqual(expect.arrayContaining(["passkey.rename", "passkey.remove"]));
});

test("what a device already holds is named, so that it is not made twice", async () => {
  const { person, device } = await withPasskey();
  const options = await ask(person);
  expect(options.excludeCredentials).toHaveLength(1);
  const again = await person.client.api("POST", "/auth/passkeys", {
    response: await device.register(options.challenge),
  });
  expect(await again.json()).toMatchObject({ status: 409, code: "passkey_known" });
});

test("twenty passkeys are enough", async () => {
  const { person, device } = await withPasskey();
  await testEnv.DB.prepare(
    `INSERT INTO passkeys (id, person, name, credential_id, public_key, counter, transports, created_at)
     SELECT 'pky_' || hex(randomblob(8)), ?, 'x', hex(randomblob(8)), '', 0, '[]', '' FROM json_each(?)`,
  )
    .bind(person.id, JSON.stringify(Array.from({ length: 19 }, (_, i) => i)))
    .run();
  const another = await newDevice();
  const response = await another.register((await ask(person)).challenge);
  expect(await (await person.client.api("POST", "/auth/passkeys", { response })).json()).toMatchObject({
    status: 409,
    code: "passkey_not_added",
  });
  expect(device).toBeDefined();
});

test("bytes that are no answer are refused in words", async () => {
  const person = await givenPerson();
  const nonsense = {
    id: "YQ",
    rawId: "YQ",
    type: "public-key",
    response: { clientDataJSON: "YQ", attestationObject: "YQ" },
  };
  const refused = await person.client.api("POST", "/auth/passkeys", { response: nonsense });
  expect(refused.status).toBe(422);
  expect(await refused.json()).toMatchObject({ code: "passkey_refused" });
  const html = await new Client().page("/sign-in");
  expect(html).toMatch(/<div hidden data-passkey="sign-in"/);
});
