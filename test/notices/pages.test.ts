// Following and being told, by pages alone: buttons, the list of news, the settings, the first welcome, one's data.
import { expect, test } from "vitest";
import { givenOrganisation, givenPerson } from "../support/given.ts";
import { Client, testEnv } from "../support/request.ts";
import { answer, begin, follow, news } from "./board.ts";

const fieldsOf = (html: string, action: string): Record<string, string> => {
  const form = new RegExp(`<form[^>]*action="${action}"[\\s\\S]*?</form>`).exec(html)?.[0] ?? "";
  return Object.fromEntries(
    [...form.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, name = "", value = ""]) => [
      name,
      value.replaceAll("&amp;", "&"),
    ]),
  );
};

test.each([
  ["a topic", async () => `/topics/${await begin(await givenPerson(), { visibility: "public" })}`],
  ["a category", async () => "/topics?category=training"],
  ["a skill", async () => "/topics?tag=water.supply.hand_pumps"],
  ["an organisation", async () => `/organisations/${(await givenOrganisation()).id}`],
])("%s is followed and let go by the same button, without a script", async (_, place) => {
  const person = await givenPerson();
  const path = await place();
  const before = fieldsOf(await person.client.page(path), "/follows");
  expect(before).toMatchObject({ on: "1", back: path });
  const done = await person.client.form("/follows", before);
  expect([done.status, done.headers.get("Location")]).toEqual([303, path]);
  expect((await person.client.json<{ items: object[] }>("GET", "/follows")).items).toMatchObject([
    { kind: before.kind, subject: before.subject, label: expect.any(String) },
  ]);
  expect(await person.client.page("/follows")).toContain("Ne plus suivre");
  const after = fieldsOf(await person.client.page(path), "/follows");
  expect(after.on).toBe("0");
  await person.client.form("/follows", after);
  expect((await person.client.json<{ items: object[] }>("GET", "/follows")).items).toEqual([]);
  expect(fieldsOf(await new Client().page(path), "/follows")).toEqual({});
});

test("what may not be seen cannot be followed, and what no longer may can be let go without its name", async () => {
  const person = await givenPerson();
  const hidden = await givenOrganisation({ visibility: "coordinators" });
  for (const [kind, subject] of [
    ["organisation", hidden.id],
    ["topic", "top_none"],
    ["category", "none"],
    ["skill", "water"],
  ] as const)
    expect((await person.client.api("PUT", `/follows/${kind}/${subject}`)).status).toBe(404);
  expect((await person.client.api("PUT", "/follows/person/usr_x")).status).toBe(422);
  const shown = await givenOrganisation({ name: "Canari du Fleuve" });
  await follow(person, "organisation", shown.id);
  await testEnv.DB.prepare("UPDATE organisations SET visibility = 'coordinators' WHERE id = ?").bind(shown.id).run();
  const page = await person.client.page("/follows");
  expect(page).not.toContain("Canari du Fleuve");
  expect(page).toContain("Quelque chose que vous ne pouvez plus voir");
  await person.client.json("DELETE", `/follows/organisation/${shown.id}`, undefined, 204);
});

test("the way back leads nowhere else", async () => {
  const person = await givenPerson();
  const fields = { kind: "category", subject: "training", on: "1", back: "//elsewhere.example" };
  expect((await person.client.form("/follows", fields)).headers.get("Location")).toBe("/follows");
});

test("news show in the head of each page, on the first page of the day, on a page of their own; then are seen", async () => {
  const [author, writer] = await Promise.all([givenPerson(), givenPerson()]);
  const topic = await begin(author, { title: "Réparer une pompe" });
  expect(await author.client.page("/today")).not.toContain('href="/notices"');
  await answer(writer, topic);
  await answer(writer, topic);
  const today = await author.client.page("/today");
  expect(today).toContain("1 sujet à voir");
  expect(today).toContain("Réparer une pompe");
  const page = await author.client.page("/notices");
  expect(page).toContain("2 réponses à ce que vous aviez écrit.");
  expect(page).toContain(`href="/topics/${topic}?from=2"`);
  expect((await author.client.form("/notices/seen", {})).status).toBe(303);
  expect(await news(author)).toEqual([]);
  const after = await author.client.page("/notices");
  expect(after).toContain("Rien de nouveau");
  expect(after).toContain("Réparer une pompe"); // among what was seen
  expect(after).not.toContain("sujet à voir");
});

test("ten and more are told as nine and more", async () => {
  const [reader, ...authors] = await Promise.all(Array.from({ length: 4 }, () => givenPerson()));
  if (!reader) throw new Error("nobody");
  await follow(reader, "category", "fighting_poverty");
  for (const author of authors) for (let i = 0; i < 4; i++) await begin(author, { category: "fighting_poverty" });
  const page = await reader.client.page("/settings/data");
  expect(page).toContain("9+");
  expect(page).toContain("plus de neuf sujets à voir");
});

test("opening the topic is seeing what is new in it", async () => {
  const [author, writer] = await Promise.all([givenPerson(), givenPerson()]);
  const topic = await begin(author);
  await answer(writer, topic);
  await author.client.page(`/topics/${topic}`);
  expect(await news(author)).toEqual([]);
});

test("choices are kept kind by kind, and a digest begins and ends with them", async () => {
  const person = await givenPerson();
  const kinds = ["answer", "mention", "helped", "moderation", "reply", "new_topic"];
  const fields = (mail: string) => Object.fromEntries(kinds.map((kind) => [`${kind}.mail`, mail]));
  const page = await person.client.page("/settings/notifications");
  for (const kind of kinds) expect(page).toContain(`name="${kind}.mail"`);
  expect((await person.client.form("/settings/notifications", { ...fields("weekly"), "reply.push": "1" })).status).toBe(
    303,
  );
  expect(await person.client.json("GET", "/me/notifications")).toMatchObject({
    kinds: { reply: { mail: "weekly", push: true }, answer: { mail: "weekly", push: false } },
    digests: { daily: null, weekly: expect.stringMatching(/^\d{4}-/) },
  });
  expect(await person.client.page("/settings/notifications")).toContain("Le prochain courriel de la semaine");
  await person.client.form("/settings/notifications", { ...fields("none"), "answer.mail": "daily" });
  expect(await person.client.json("GET", "/me/notifications")).toMatchObject({
    digests: { daily: expect.any(String), weekly: null },
  });
  const wrong = await person.client.form("/settings/notifications", fields("hourly"));
  expect(wrong.status).toBe(422);
  expect(await wrong.text()).toContain("error");
});

test("the export holds what was told and chosen, without a secret; erasure leaves none of it", async () => {
  const [author, writer] = await Promise.all([givenPerson(), givenPerson()]);
  const topic = await begin(author);
  await answer(writer, topic);
  await author.client.form("/welcome", { name: "Mariama", why: "look", digest: "weekly" });
  await testEnv.DB.prepare(
    "INSERT INTO push_subscriptions (id, person, session, device, endpoint, p256dh, auth, created_at) VALUES (?, ?, '', 'Firefox', ?, 'canary-key', 'canary-auth', '')",
  )
    .bind(`psh_${author.id}`, author.id, `https://canary.example/${author.id}`)
    .run();
  const { tables } = await author.client.json<{ tables: Record<string, unknown[]> }>("GET", "/me/export");
  expect(tables.notices).toMatchObject([{ topic, kind: "answer" }]);
  expect(tables.notice_preferences).toHaveLength(4);
  expect(tables.digests).toHaveLength(1);
  expect(tables.follows).toHaveLength(1);
  expect(JSON.stringify(tables)).not.toContain("canary");
  await author.client.json("DELETE", "/me", undefined, 204);
  for (const table of [
    "notices",
    "notice_preferences",
    "digests",
    "push_subscriptions",
    "unsubscribe_tokens",
    "follows",
  ]) {
    const left = testEnv.DB.prepare(`SELECT count(*) AS n FROM ${table} WHERE person = ?`).bind(author.id);
    expect(await left.first("n"), table).toBe(0);
  }
  await answer(writer, topic);
  expect(
    await testEnv.DB.prepare("SELECT count(*) AS n FROM notices WHERE person = ?").bind(author.id).first("n"),
  ).toBe(0);
});
