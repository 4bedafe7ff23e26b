// Files chosen for a topic that is kept for later, or only looked up: they stay with it until it is published, thrown away or too old.
import { expect, test } from "vitest";
import { sweepFiles } from "../../worker/attachments/sweep.ts";
import { sweepDrafts } from "../../worker/board/drafts.ts";
import { later, makeCtx } from "../../worker/kernel/ctx.ts";
import { givenPerson } from "../support/given.ts";
import { type Client, testEnv } from "../support/request.ts";
import { jpeg, zip } from "./files.ts";
import { open, stateOf, topicId } from "./world.ts";

const at = (days: number) => makeCtx({ env: testEnv, now: later(new Date(), { days }) });
const picture = (name = "puits.jpg"): File => new File([jpeg()], name);

function send(client: Client, fields: Record<string, string | string[]>, files: File[] = []): Promise<Response> {
  const form = new FormData();
  const said = { kind: "question", title: "Un puits neuf", category: "training", visibility: "network", text: "Ici." };
  for (const [name, value] of Object.entries({ ...said, ...fields }))
    for (const one of [value].flat()) form.append(name, one);
  for (const file of files) form.append("files", file);
  return client.fetch("/topics/new", { method: "POST", body: form });
}
const keptIn = (page: string): string[] =>
  [...page.matchAll(/name="attachments" value="(att_\w+)" checked/g)].map(([, id]) => id ?? "");

async function givenDraft(client: Client, files = [picture()]) {
  const id = topicId();
  expect((await send(client, { id, draft: "1" }, files)).status).toBe(303);
  const kept = keptIn(await client.page(`/topics/new?draft=${id}`));
  return { id, kept };
}

test("kept with the draft past a day, in their order; one unticked leaves; published, they go with the topic", async () => {
  const { client } = await givenPerson();
  const { id, kept } = await givenDraft(client, [picture("a.jpg"), new File([jpeg({ width: 50 })], "b.jpg")]);
  const [one = "", two = ""] = kept;
  expect(kept).toHaveLength(2);
  await sweepFiles(at(2));
  expect([await stateOf(one), await stateOf(two)]).toEqual(["waiting", "waiting"]);
  expect((await open((await givenPerson()).client, one)).status).toBe(404);
  expect((await send(client, { id, draft: "1", attachments: two })).status).toBe(303);
  expect(keptIn(await client.page(`/topics/new?draft=${id}`))).toEqual([two]);
  expect((await send(client, { id, attachments: two })).status).toBe(303);
  const topic = await client.json<{ posts: { attachments: { id: string }[] }[] }>("GET", `/topics/${id}`);
  expect(topic.posts[0]?.attachments.map((file) => file.id)).toEqual([two]);
  await sweepFiles(at(2));
  expect([await stateOf(one), await stateOf(two)]).toEqual([null, "used"]);
});

test("thrown away, or published without them, a draft lets its files go", async () => {
  const { client } = await givenPerson();
  const [thrown, without] = [
    await givenDraft(client),
    await givenDraft(client, [new File([jpeg({ width: 60 })], "c.jpg")]),
  ];
  await client.form(`/drafts/${thrown.id}/delete`, {});
  expect((await send(client, { id: without.id })).status).toBe(303);
  await sweepFiles(at(2));
  for (const { kept } of [thrown, without]) expect(await stateOf(kept[0] ?? "")).toBeNull();
});

test("ninety days after its last change a draft goes, with its files, and nobody else's; the page says so", async () => {
  const [{ client }, other] = [await givenPerson(), await givenPerson()];
  const { id, kept } = await givenDraft(client);
  expect(await client.page("/drafts")).toContain("quatre-vingt-dix jours");
  const there = async (by = client, draft = id) => (await by.api("GET", `/drafts/${draft}`)).status === 200;
  await sweepDrafts(at(89));
  expect(await there()).toBe(true);
  const fresh = await givenDraft(other.client);
  await testEnv.DB.prepare("UPDATE drafts SET updated_at = ? WHERE id = ?")
    .bind(at(3).now.toISOString(), fresh.id)
    .run();
  await sweepDrafts(at(91));
  expect([await there(), await there(other.client, fresh.id)]).toEqual([false, true]);
  await sweepFiles(at(91));
  expect([await stateOf(kept[0] ?? ""), await stateOf(fresh.kept[0] ?? "")]).toEqual([null, "waiting"]);
});

test("a draft is not kept under an id from the future, which no topic could bear", async () => {
  const { client } = await givenPerson();
  const id = `top_${(Date.now() + 86_400_000).toString(16).padStart(12, "0")}7${"0".repeat(19)}`;
  expect((await client.api("PUT", `/drafts/${id}`, { title: "Demain" })).status).toBe(422);
});

test("looking for what is there already keeps the files chosen; one that does not fit is told, the rest stays", async () => {
  const { client } = await givenPerson();
  const looked = await send(client, { id: topicId(), check: "1", text: "Mes mots." }, [picture()]);
  const page = await looked.text();
  expect([looked.status, keptIn(page).length, page.includes("Mes mots.")]).toEqual([200, 1, true]);
  for (const press of ["check", "draft"]) {
    const refused = await send(client, { id: topicId(), [press]: "1", text: "Mes mots." }, [
      picture(),
      new File([zip()], "z.jpg"),
    ]);
    const back = await refused.text();
    expect([refused.status, keptIn(back).length, back.includes("Mes mots.")]).toEqual([422, 1, true]);
    expect(back).toContain("archive (zip)");
  }
});
