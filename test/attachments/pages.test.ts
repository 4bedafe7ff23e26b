// Files on pages: joined by a form without a script, told before they are fetched, kept when the form comes back.
import { expect, test } from "vitest";
import { receiveAll } from "../../worker/attachments/from-form.ts";
import { givenPerson } from "../support/given.ts";
import { ctxOf } from "../support/pair.ts";
import { type Client, testEnv } from "../support/request.ts";
import { costOf } from "../support/rows-read.ts";
import { jpeg, ogg, pdf, whole, zip } from "./files.ts";
import { answerWith, begin, postId, sent, topicId } from "./world.ts";

function formOf(fields: Record<string, string | string[]>, files: [name: string, file: File][]): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) form.append(name, one);
  for (const [name, file] of files) form.append(name, file);
  return form;
}

const post = (client: Client, path: string, form: FormData): Promise<Response> =>
  client.fetch(path, { method: "POST", body: form });

const picture = (name = "puits.jpg"): File => new File([jpeg({ width: 1600, height: 1200 })], name);

test("an answer leaves with its files, whatever the browser can do", async () => {
  const { client } = await givenPerson();
  const topic = await begin(client);
  const id = postId();
  const small = new File([jpeg({ width: 480, height: 360 })], "0.jpg");
  const files: [string, File][] = [
    ["files", picture()],
    ["files", new File([pdf()], "plan.pdf")],
    ["files", new File([], "")],
    ["smalls", small],
  ];
  const form = () => formOf({ id, text: "Voici le puits." }, files);
  const [first, second] = await Promise.all([1, 2].map(() => post(client, `/topics/${topic.id}/posts`, form())));
  expect([first?.status, second?.status]).toEqual([303, 303]); // a double click is one answer
  const { posts } = await client.json<{ posts: { attachments: { name: string; small: number }[] }[] }>(
    "GET",
    `/topics/${topic.id}`,
  );
  expect(posts).toHaveLength(2);
  expect(posts[1]?.attachments.map(({ name }) => name)).toEqual(["puits.jpg", "plan.pdf"]);
  expect(posts[1]?.attachments[0]?.small).toBeGreaterThan(0);
});

test("a form that comes back keeps what was received, and says what was not", async () => {
  const { client, id: person } = await givenPerson();
  const topic = await begin(client);
  const id = postId();
  const zipped = new File([zip()], "vacances.jpg");
  const files: [string, File][] = [
    ["files", picture()],
    ["files", zipped],
  ];
  const refused = await post(client, `/topics/${topic.id}/posts`, formOf({ id, text: "Voici mes mots." }, files));
  expect(refused.status).toBe(422);
  const page = await refused.text();
  expect(page).toContain("archive (zip)");
  expect(page).toContain("Voici mes mots.");
  const [, kept = ""] = /name="attachments" value="(att_\w+)" checked/.exec(page) ?? [];
  expect(kept).not.toBe("");
  expect(page).toContain("Photo · puits.jpg · 1 Ko");
  const again = formOf({ id, text: "Voici mes mots.", attachments: kept }, []);
  expect((await post(client, `/topics/${topic.id}/posts`, again)).status).toBe(303);
  const rows = await testEnv.DB.prepare("SELECT state FROM attachments WHERE person = ?").bind(person).all();
  expect(rows.results).toEqual([{ state: "used" }]);
});

test("a topic and a try take files too; a sixth is refused with the others kept", async () => {
  const { client } = await givenPerson();
  const id = topicId();
  const fields = {
    id,
    kind: "sheet",
    title: "Un puits neuf",
    category: "training",
    visibility: "network",
    text: "Ici.",
  };
  const six = Array.from({ length: 6 }, (_, n): [string, File] => ["files", picture(`p${n}.jpg`)]);
  const refused = await post(client, "/topics/new", formOf(fields, six));
  expect(refused.status).toBe(422);
  expect(await refused.text()).toContain("5 fichiers au plus");
  expect((await post(client, "/topics/new", formOf(fields, [["files", picture()]]))).status).toBe(303);
  const attempt = {
    id: postId(),
    result: "worked",
    country: "SN",
    town: "Matam",
    changed: "",
    text: "Chez nous aussi.",
  };
  expect((await post(client, `/topics/${id}/adapt`, formOf(attempt, [["files", picture()]]))).status).toBe(303);
  const { posts } = await client.json<{ posts: { attachments: unknown[] }[] }>("GET", `/topics/${id}`);
  expect(posts.map(({ attachments }) => attachments.length)).toEqual([1, 1]);
});

test("kind, name and size are told first; a picture shows where data is not saved, a voice waits", async () => {
  const { client } = await givenPerson();
  const heavy = jpeg({
    more: Array(4).fill(whole(Uint8Array.of(0xff, 0xee, 0xea, 0x60), "Adobe", new Uint8Array(59_993))),
  });
  const files = [
    await sent(client, jpeg({ width: 1600, height: 1200 }), "puits.jpg"),
    await sent(client, heavy, "lourde.jpg"),
    await sent(client, ogg(75), "bonjour.ogg"),
    await sent(client, pdf(), "plan.pdf"),
  ];
  const topic = await begin(client, { attachments: files.map(({ id }) => id) });
  const page = await client.page(`/topics/${topic.id}`);
  expect(page).toContain("Photo · puits.jpg · 1 Ko");
  expect(page).toContain(`Photo · lourde.jpg · ${Math.round((files[1]?.bytes ?? 0) / 1024)} Ko`);
  expect(page).toContain("Message vocal · bonjour.ogg · 1 min 15 s · 1 Ko");
  expect(page).toContain("Document PDF · plan.pdf · 1 Ko");
  expect(page.match(/<img src="\/attachments[^>]*>/g)).toEqual([
    `<img src="/attachments/${files[0]?.id}/small" width="320" height="240" alt loading="lazy" decoding="async"/>`,
  ]);
  expect(page).toMatch(/<audio controls preload="none" src="\/attachments/);
  const saved = await client.fetch(`/topics/${topic.id}`, { headers: { "Save-Data": "on" } });
  expect(saved.headers.get("Vary")).toContain("Save-Data");
  const lean = await saved.text();
  expect(lean).not.toContain("<img src");
  expect(lean).toContain("Photo · puits.jpg · 1 Ko");
  expect(lean).toContain('preload="none"');
});

test("whoever wrote takes a file back from the page, others see no such button", async () => {
  const { client } = await givenPerson();
  const made = await sent(client, jpeg());
  const topic = await begin(client, { attachments: [made.id] });
  expect(await client.page(`/topics/${topic.id}`)).toContain(`action="/attachments/${made.id}/removal"`);
  expect(await (await givenPerson()).client.page(`/topics/${topic.id}`)).not.toContain("/removal");
});

test("only pages where one writes may ask for the microphone", async () => {
  const { client } = await givenPerson();
  const topic = await begin(client, { visibility: "public" });
  const policy = async (who: Client, path: string) => (await who.fetch(path)).headers.get("Permissions-Policy");
  for (const path of ["/topics/new", `/topics/${topic.id}`])
    expect(await policy(client, path)).toContain("microphone=(self)");
  for (const path of ["/topics", "/settings", "/"]) expect(await policy(client, path)).toContain("microphone=()");
  const page = await client.fetch(`/topics/${topic.id}`);
  expect(page.headers.get("Content-Security-Policy")).toMatch(/default-src 'none'.*media-src 'self'/);
  const html = await page.text();
  for (const word of ["data-bold", "data-record", "data-restored", "data-left", "data-no-microphone"])
    expect(html).toContain(word);
});

test("a page of posts with files is one statement, and each file costs its own row", async () => {
  const author = await givenPerson();
  const topic = await begin(author.client);
  const { loadPosts } = await import("../../worker/board/post-rows.ts");
  const { sql } = await import("drizzle-orm");
  const cost = () =>
    costOf((env) =>
      loadPosts(ctxOf({ person: author, env }), sql`WHERE s.topic = ${topic.id} ORDER BY s.seq LIMIT 21`),
    );
  await answerWith(author.client, topic.id, []);
  const without = await cost();
  const files = [await sent(author.client, jpeg()), await sent(author.client, jpeg())];
  await answerWith(
    author.client,
    topic.id,
    files.map(({ id }) => id),
  );
  const withFiles = await cost();
  expect([without.statements, withFiles.statements]).toEqual([1, 1]);
  expect(withFiles.rowsRead - without.rowsRead).toBeLessThanOrEqual(12);
});

test("files of a form are received without its key, which is the post's", async () => {
  const person = await givenPerson();
  const ctx = ctxOf({ person, key: "key-of-the-form" });
  const files = { kept: [], chosen: [{ name: "a.jpg", bytes: jpeg() }] };
  expect(await receiveAll(ctx, files, "pst_x")).toHaveLength(1);
  const kept = await testEnv.DB.prepare("SELECT count(*) AS n FROM idempotency_keys WHERE key_hash = ?")
    .bind("key-of-the-form")
    .first<number>("n");
  expect(kept).toBe(0);
});
