// A file from its sending to its end: sent, used, read by whoever may read its post, taken back, swept.
import { expect, test } from "vitest";
import { forgetFiles } from "../../worker/attachments/forget.ts";
import { MOST_FILES_A_DAY, receiveFile } from "../../worker/attachments/receive.ts";
import { sweepFiles } from "../../worker/attachments/sweep.ts";
import { later, makeCtx } from "../../worker/kernel/ctx.ts";
import { faulty } from "../support/faulty.ts";
import { auditOf, givenOrganisation, givenPerson, unique } from "../support/given.ts";
import { ctxOf, givenAccepted, givenPair } from "../support/pair.ts";
import { Client, testEnv } from "../support/request.ts";
import { jpeg, mp3, ogg, pdf, png, SECRET, zip } from "./files.ts";
import { answerWith, begin, kept, open, postId, send, sent, stateOf, topicId } from "./world.ts";

const sweepAt = (time: { minutes?: number; hours?: number; days?: number }) =>
  sweepFiles(makeCtx({ env: testEnv, now: later(new Date(), time) }));

test("a picture is sent, used by an answer, shown with it, and read without what it told", async () => {
  const { client, id: person } = await givenPerson();
  const made = await sent(client, jpeg({ orientation: 6 }), "C:\\photos\\Awa \u202e.exe.png");
  expect(made).toMatchObject({ type: "image/jpeg", name: "Awa.jpg", width: 30, height: 40, seconds: null, small: 0 });
  expect(await auditOf(made.id)).toEqual(["attachment.receive"]);
  const topic = await begin(client);
  const post = await answerWith(client, topic.id, [made.id]);
  expect(post.attachments).toEqual([made]);
  const read = await client.json<{ posts: { attachments: unknown[] }[] }>("GET", `/topics/${topic.id}`);
  expect(read.posts.map(({ attachments }) => attachments)).toEqual([[], [made]]);
  const reader = await givenPerson();
  const response = await open(reader.client, made.id);
  expect(response.status).toBe(200);
  const headers = Object.fromEntries(response.headers);
  expect(headers).toMatchObject({
    "content-type": "image/jpeg",
    "content-length": String(made.bytes),
    "content-disposition": `inline; filename="Awa.jpg"; filename*=UTF-8''Awa.jpg`,
    "content-security-policy": "sandbox; default-src 'none'",
    "x-content-type-options": "nosniff",
    "cache-control": "private, max-age=300",
    etag: `"${made.id}"`,
  });
  const bytes = new Uint8Array(await response.arrayBuffer());
  expect(bytes.length).toBe(made.bytes);
  expect(new TextDecoder("latin1").decode(bytes)).not.toContain(SECRET);
  const mine = await testEnv.DB.prepare("SELECT person FROM attachments WHERE id = ?").bind(made.id).first("person");
  expect(mine).toBe(person);
});

test("a form sends a file and the small picture beside it", async () => {
  const { client } = await givenPerson();
  const form = new FormData();
  form.append("file", new File([jpeg({ width: 1600, height: 1200 })], "puits.jpeg"));
  form.append("small", new File([jpeg({ width: 640, height: 480 })], "0.jpg"));
  const response = await client.fetch("/api/v1/attachments", { method: "POST", body: form });
  expect(response.status).toBe(201);
  const made = await response.json<{ id: string; bytes: number; small: number }>();
  expect(made.small).toBeGreaterThan(0);
  expect(await kept(made.id)).toHaveLength(2);
  const small = await client.fetch(`/attachments/${made.id}/small`);
  expect(small.headers.get("Content-Length")).toBe(String(made.small));
  expect(small.headers.get("ETag")).toBe(`"${made.id}/small"`);
  const large = new FormData();
  large.append("file", new File([jpeg()], "a.jpg"));
  large.append("small", new File([jpeg({ width: 1600, height: 480 })], "0.jpg"));
  const refused = await client.fetch("/api/v1/attachments", { method: "POST", body: large });
  expect(await refused.json()).toMatchObject({ errors: [{ field: "small", code: "not_small" }] });
});

test.each([
  ["fr", /archive \(zip\)/],
  ["en", /an archive \(zip\)/],
])("a zip named .jpg is refused in %s, with nothing kept", async (locale, sentence) => {
  const { client } = await givenPerson();
  client.cookie += `; lang=${locale}`;
  const { status, body } = await send(client, zip(), "vacances.jpg", { "Content-Type": "image/jpeg" });
  expect(status).toBe(422);
  expect(body.errors).toMatchObject([
    { field: "file", code: "archive_file", message: expect.stringMatching(sentence) },
  ]);
  expect((await testEnv.FILES.list({ prefix: "attachments/" })).objects.every(({ size }) => size > 0)).toBe(true);
});

test("a voice note is heard piece by piece", async () => {
  const { client } = await givenPerson();
  const made = await sent(client, ogg(12), "bonjour.ogg");
  expect(made.seconds).toBe(12);
  const all = new Uint8Array(await (await open(client, made.id)).arrayBuffer());
  const part = await open(client, made.id, { Range: "bytes=10-19" });
  expect([part.status, part.headers.get("Content-Range")]).toEqual([206, `bytes 10-19/${made.bytes}`]);
  expect(new Uint8Array(await part.arrayBuffer())).toEqual(all.slice(10, 20));
  const last = await open(client, made.id, { Range: "bytes=-5" });
  expect(new Uint8Array(await last.arrayBuffer())).toEqual(all.slice(-5));
  const rest = await open(client, made.id, { Range: `bytes=${made.bytes - 3}-` });
  expect(rest.headers.get("Content-Length")).toBe("3");
  const beyond = await open(client, made.id, { Range: `bytes=${made.bytes}-` });
  expect([beyond.status, beyond.headers.get("Content-Range")]).toEqual([416, `bytes */${made.bytes}`]);
  expect((await open(client, made.id, { Range: "bytes=0-1,4-5" })).status).toBe(200);
  expect((await open(client, made.id, { Range: "bytes=0-1", "If-Range": '"other"' })).status).toBe(200);
});

test("an unchanged file is asked for again with one small answer, and never by whoever may not", async () => {
  const { client } = await givenPerson();
  const made = await sent(client, pdf(), "été « plan ».pdf");
  const first = await open(client, made.id);
  expect(first.headers.get("Content-Disposition")).toBe(
    `attachment; filename="_t_ _ plan _.pdf"; filename*=UTF-8''%C3%A9t%C3%A9%20%C2%AB%20plan%20%C2%BB.pdf`,
  );
  const known = { "If-None-Match": first.headers.get("ETag") ?? "" };
  expect((await open(client, made.id, known)).status).toBe(304);
  expect((await open((await givenPerson()).client, made.id, known)).status).toBe(404);
});

test("what waits is its sender's alone; a file of a partnership's room does not exist for others", async () => {
  const pair = await givenPair();
  const proposal = await givenAccepted(pair);
  const { client } = pair.north.manager;
  const outsider = await givenPerson();
  const made = await sent(client, jpeg());
  for (const other of [outsider.client, pair.south.manager.client, new Client()]) {
    expect((await open(other, made.id)).status).toBe(404);
  }
  const room = { visibility: "partnership", partnership: proposal.partnership, attachments: [made.id] };
  const topic = await begin(client, room);
  expect(topic.posts[0]?.attachments).toEqual([made]);
  expect((await open(pair.south.manager.client, made.id)).status).toBe(200);
  expect((await open(pair.coordinator.client, made.id)).status).toBe(200);
  for (const other of [outsider.client, new Client()]) {
    expect((await open(other, made.id)).status).toBe(404);
    expect((await other.fetch(`/attachments/${made.id}/small`)).status).toBe(404);
  }
});

test("the public reads the files of a public topic, until it is shown to fewer", async () => {
  const { client } = await givenPerson();
  const made = await sent(client, png(), "carte.png");
  const topic = await begin(client, { visibility: "public", attachments: [made.id] });
  expect((await open(new Client(), made.id)).status).toBe(200);
  const headers = { "If-Match": `"${topic.version}"` };
  expect((await client.api("PATCH", `/topics/${topic.id}`, { visibility: "network" }, headers)).status).toBe(200);
  expect((await open(new Client(), made.id)).status).toBe(404);
});

test("only one's own files, not yet used, at most five, each once; a repeat is the same post", async () => {
  const { client } = await givenPerson();
  const topic = await begin(client);
  const made = await sent(client, jpeg());
  const foreign = await sent((await givenPerson()).client, jpeg());
  const refusal = async (attachments: string[]) => {
    const response = await client.api("PUT", `/posts/${postId()}`, { topic: topic.id, text: "Voici.", attachments });
    return { status: response.status, ...(await response.json<{ errors?: { field: string; code: string }[] }>()) };
  };
  for (const ids of [[foreign.id], ["att_none"], [made.id, foreign.id]]) {
    expect(await refusal(ids)).toMatchObject({ status: 422, errors: [{ field: "attachments", code: "file_gone" }] });
  }
  expect(await refusal([made.id, made.id])).toMatchObject({ status: 422, errors: [{ code: "repeated" }] });
  expect(
    await refusal(
      Array(6)
        .fill("att_x")
        .map((id, at) => id + at),
    ),
  ).toMatchObject({ errors: [{ code: "too_big" }] });
  expect(await stateOf(made.id)).toBe("waiting");

  const id = postId();
  const input = { topic: topic.id, text: "Voici.", attachments: [made.id] };
  const first = await client.json("PUT", `/posts/${id}`, input, 201);
  expect(await client.json("PUT", `/posts/${id}`, input, 200)).toEqual(first);
  const without = await client.api("PUT", `/posts/${id}`, { ...input, attachments: [] });
  expect(without.status).toBe(409);
  expect(await refusal([made.id])).toMatchObject({ status: 422, errors: [{ code: "file_gone" }] });
});

test("two posts that race for one file: one has it, the other is not written", async () => {
  const { client } = await givenPerson();
  const topic = await begin(client);
  const made = await sent(client, jpeg());
  const ids = [postId(), postId(), postId()];
  const input = { topic: topic.id, text: "Voici.", attachments: [made.id] };
  const statuses = await Promise.all(ids.map(async (id) => (await client.api("PUT", `/posts/${id}`, input)).status));
  expect(statuses.filter((status) => status === 201)).toHaveLength(1);
  expect(statuses.every((status) => [201, 409, 422].includes(status))).toBe(true);
  const { posts } = await client.json<{ posts: unknown[] }>("GET", `/topics/${topic.id}`);
  expect(posts).toHaveLength(2);
});

test("with its post, or its topic, a file goes; the queue and the clock take its bytes away", async () => {
  const { client } = await givenPerson();
  const [first, second] = [await sent(client, jpeg()), await sent(client, ogg())];
  const topic = await begin(client, { attachments: [first.id] });
  const post = await answerWith(client, topic.id, [second.id]);
  expect((await client.api("DELETE", `/posts/${post.id}`)).status).toBe(204);
  expect((await open(client, second.id)).status).toBe(404);
  expect((await client.api("DELETE", `/posts/${topic.posts[0]?.id}`)).status).toBe(204);
  expect((await open(client, first.id)).status).toBe(404);
  await sweepAt({});
  expect([...(await kept(first.id)), ...(await kept(second.id))]).toEqual([]);
  expect(await stateOf(first.id)).toBe("removed"); // it still counts for its day
  await sweepAt({ hours: 25 });
  expect(await stateOf(first.id)).toBeNull();
});

test("its sender takes a file back from a post, a coordinator any, nobody else", async () => {
  const [author, other] = [await givenPerson(), await givenPerson()];
  const made = await sent(author.client, jpeg());
  const topic = await begin(author.client, { attachments: [made.id] });
  expect((await other.client.api("DELETE", `/attachments/${made.id}`)).status).toBe(403);
  const page = await author.client.form(`/attachments/${made.id}/removal`, { next: `/topics/${topic.id}` });
  expect([page.status, page.headers.get("Location")]).toEqual([303, `/topics/${topic.id}`]);
  const { posts } = await author.client.json<{ posts: { attachments: unknown[] }[] }>("GET", `/topics/${topic.id}`);
  expect(posts[0]?.attachments).toEqual([]);
  expect(await auditOf(made.id)).toEqual(["attachment.receive", "attachment.remove"]);
  expect((await author.client.api("DELETE", `/attachments/${made.id}`)).status).toBe(404);
  const second = await sent(author.client, jpeg());
  await begin(author.client, { attachments: [second.id] });
  const coordinator = await givenPerson({ role: "coordinator" });
  expect((await coordinator.client.api("DELETE", `/attachments/${second.id}`)).status).toBe(204);
});

test("an upload that no post uses is swept after a day, a used one never", async () => {
  const { client } = await givenPerson();
  const [unused, used] = [await sent(client, jpeg()), await sent(client, jpeg())];
  await begin(client, { attachments: [used.id] });
  await sweepAt({ hours: 23 });
  expect(await kept(unused.id)).toHaveLength(1);
  await sweepAt({ hours: 25 });
  expect([await kept(unused.id), await stateOf(unused.id)]).toEqual([[], null]);
  expect([(await kept(used.id)).length, await stateOf(used.id)]).toEqual([1, "used"]);
});

test("a fault at any moment leaves no file that nobody knows of, and the same form sent again is one file", async () => {
  for (const batch of [1, 2]) {
    for (const when of ["before", "after"] as const) {
      const person = await givenPerson();
      const upload = { name: "a.jpg", bytes: jpeg() };
      const env = faulty(testEnv, { batch, when });
      await expect(receiveFile(ctxOf({ person, env }), upload, "pst_1")).rejects.toThrow("Network connection lost");
      const again = await receiveFile(ctxOf({ person }), upload, "pst_1");
      expect(await receiveFile(ctxOf({ person }), upload, "pst_1")).toEqual(again);
      const rows = await testEnv.DB.prepare("SELECT id, state FROM attachments WHERE person = ?").bind(person.id).all();
      expect(rows.results).toEqual([{ id: again.id, state: "waiting" }]);
      expect(await kept(again.id)).toHaveLength(1);
    }
  }
});

test("bytes that never arrived are swept after an hour", async () => {
  const person = await givenPerson();
  const FILES = { put: () => Promise.reject(new Error("R2 is away")), delete: async () => undefined };
  const env = { ...testEnv, FILES: FILES as unknown as R2Bucket };
  await expect(receiveFile(ctxOf({ person, env }), { name: "a.jpg", bytes: jpeg() })).rejects.toThrow("away");
  const of = () => testEnv.DB.prepare("SELECT state FROM attachments WHERE person = ?").bind(person.id).first("state");
  expect(await of()).toBe("arriving");
  await sweepAt({ minutes: 50 });
  expect(await of()).toBe("arriving");
  await sweepAt({ minutes: 61 });
  expect(await of()).toBe("removed");
});

test("a person's day has its limits, even for many at once", async () => {
  const person = await givenPerson();
  const now = later(new Date(), { days: -3 });
  const upload = (at: Date, n: number) => receiveFile(ctxOf({ person, now: at }), { name: `${n}`, bytes: jpeg() });
  for (let n = 0; n < MOST_FILES_A_DAY - 2; n++) await upload(now, n);
  const last = await Promise.allSettled([1, 2, 3, 4].map((n) => upload(now, n)));
  expect(last.filter(({ status }) => status === "fulfilled")).toHaveLength(2);
  expect(last.find(({ status }) => status === "rejected")).toMatchObject({ reason: { code: "too_many_files" } });
  await upload(later(now, { hours: 25 }), 0);
  const heavy = await givenPerson();
  const big = pdf("x".repeat(4 * 1024 * 1024));
  for (let n = 0; n < 6; n++) expect((await send(heavy.client, big)).status).toBe(201);
  expect(await send(heavy.client, big)).toMatchObject({ status: 429, body: { code: "too_many_files" } });
  expect((await send(heavy.client, jpeg())).status).toBe(201); // something lighter still fits
});

test("one Idempotency-Key is one file", async () => {
  const { client, id } = await givenPerson();
  const headers = { "Idempotency-Key": unique("key") };
  const ids = await Promise.all([1, 2, 3].map(async () => (await send(client, jpeg(), "a.jpg", headers)).body.id));
  expect(new Set(ids).size).toBe(1);
  const { results } = await testEnv.DB.prepare("SELECT id FROM attachments WHERE person = ? AND state = 'waiting'")
    .bind(id)
    .all();
  expect(results).toEqual([{ id: ids[0] }]);
});

test("who asks to be forgotten takes their voice and what no post uses; pictures stay without a name", async () => {
  const { client, id } = await givenPerson();
  const { manager } = await givenOrganisation();
  const topic = await begin(manager.client);
  const [voice, picture, unused] = [
    await sent(client, mp3()),
    await sent(client, jpeg(), "Fatou Diop.jpg"),
    await sent(client, png()),
  ];
  await answerWith(client, topic.id, [voice.id, picture.id]);
  expect(forgetFiles(id)).toHaveLength(1);
  expect((await client.form("/settings/erase", { confirm: "yes" })).status).toBe(303);
  expect((await open(manager.client, voice.id)).status).toBe(404);
  expect((await open(manager.client, picture.id)).status).toBe(200);
  await sweepAt({});
  expect([...(await kept(voice.id)), ...(await kept(unused.id))]).toEqual([]);
  const row = await testEnv.DB.prepare("SELECT name FROM attachments WHERE id = ?").bind(picture.id).first("name");
  expect(row).toBe("");
});

test("a topic begins with files under an id sent twice as one", async () => {
  const { client } = await givenPerson();
  const made = await sent(client, jpeg());
  const id = topicId();
  const input = { category: "training", title: "Avec une photo", text: "Voici.", attachments: [made.id] };
  const first = await client.json("PUT", `/topics/${id}`, input, 201);
  expect(await client.json("PUT", `/topics/${id}`, input, 200)).toEqual(first);
});
