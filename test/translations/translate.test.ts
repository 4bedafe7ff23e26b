// Translating a post: who may, over what, what is kept, and that it follows its post.
import { describe, expect, test } from "vitest";
import type { Translation } from "../../schema/contract/translations.ts";
import { auditOf, givenOrganisation, givenPerson, unique } from "../support/given.ts";
import { Client, testEnv } from "../support/request.ts";
import { FRENCH, givenAnswer, givenTopic, set } from "./world.ts";

const ENGLISH = "We repaired the village pump with the women of the quarter.";
const at = (post: string, lang = "en") => `/posts/${post}/translations/${lang}`;
const list = async (client: Client, post: string) =>
  (await client.json<{ items: Translation[] }>("GET", `/posts/${post}/translations`)).items;
const titled = (more: object = {}) => ({ text: ENGLISH, title: "The pump of the market", ...more });

describe("a translation", () => {
  test("that somebody else has written for the network keeps its topic there", async () => {
    const topic = await givenTopic({ visibility: "network" });
    const other = (await givenOrganisation()).manager;
    await other.client.json("PUT", at(topic.post), titled(), 201);
    const opened = await topic.author.client.api(
      "PATCH",
      `/topics/${topic.id}`,
      { visibility: "public" },
      { "If-Match": '"1"' },
    );
    expect([opened.status, await opened.json()]).toMatchObject([422, { errors: [{ code: "others_answered" }] }]);
  });

  test("says who made it, as they chose to be named, of which version, in which language", async () => {
    const topic = await givenTopic();
    const house = await givenOrganisation();
    const made = await house.manager.client.json<Translation>(
      "PUT",
      at(topic.post),
      titled({ organisation: house.id, shownAs: "organisation" }),
      201,
    );
    expect(made).toMatchObject({
      post: topic.post,
      lang: "en",
      version: 1,
      machine: false,
      original: { lang: "fr", version: 1 },
      older: false,
      title: "The pump of the market",
    });
    expect(made.html).toContain("<p>We repaired");
    const [seen] = await list(new Client(), topic.post);
    expect(seen?.author).toEqual({
      person: null,
      organisation: { id: house.id, name: house.name, side: "north" },
      gone: false,
    });
    expect(await auditOf(topic.post)).toContain("translation.write");
  });

  test("keeps the original as it was", async () => {
    const topic = await givenTopic();
    const before = await new Client().json("GET", `/topics/${topic.id}`);
    await (await givenPerson()).client.json("PUT", at(topic.post), titled(), 201);
    expect(await new Client().json("GET", `/topics/${topic.id}`)).toEqual(before);
  });

  test("of an older version says so, until somebody brings it up to date", async () => {
    const topic = await givenTopic();
    const { client } = await givenPerson();
    await client.json("PUT", at(topic.post), titled(), 201);
    await topic.author.client.api(
      "PATCH",
      `/posts/${topic.post}`,
      { text: `${FRENCH} Encore.` },
      { "If-Match": '"1"' },
    );
    expect((await list(client, topic.post))[0]).toMatchObject({ older: true, original: { version: 1 } });
    await client.json("PUT", at(topic.post), titled({ original: 2 }));
    expect((await list(client, topic.post))[0]).toMatchObject({ older: false, original: { version: 2 }, version: 2 });
  });

  test("of a sheet carries its fields, and they are rendered", async () => {
    const topic = await givenTopic({ kind: "sheet", sheet: { worked: "La caisse", cost: "300 euros" } });
    const { client } = await givenPerson();
    const sheet = { worked: "The **fund**", cost: "300 euros" };
    const made = await client.json<Translation>("PUT", at(topic.post), titled({ sheet }), 201);
    expect(made.sheet).toMatchObject(sheet);
    const row = await testEnv.DB.prepare("SELECT sheet_html FROM translations WHERE post = ?").bind(topic.post).first();
    expect(JSON.parse(String(row?.sheet_html)).worked).toContain("<strong>fund</strong>");
  });

  test.each([
    ["the language it is in", "fr", titled(), "same_language"],
    ["a title that is missing", "en", { text: ENGLISH }, "required"],
    ["a sheet where there is none", "en", titled({ sheet: { worked: "x" } }), "sheet_only"],
    ["a version that does not exist", "en", titled({ original: 9 }), "unknown_version"],
    ["a language of elsewhere", "xx", titled(), "not_in_list"],
    ["nothing", "en", titled({ text: " " }), "required"],
    ["too much", "en", titled({ text: "a".repeat(20_001) }), "too_long"],
    ["a bomb", "en", titled({ text: `${">".repeat(40)} a` }), "too_deep"],
    ["another's organisation", "en", titled({ organisation: "org_x" }), "not_your_organisation"],
  ])("is refused with a sentence: %s", async (_, lang, body, code) => {
    const topic = await givenTopic();
    const response = await (await givenPerson()).client.api("PUT", at(topic.post, lang), body);
    const problem = (await response.json()) as { errors: { code: string; message: string }[] };
    expect([response.status, problem.errors[0]?.code]).toEqual([422, code]);
    expect(problem.errors[0]?.message).not.toBe(code);
    expect(await list(new Client(), topic.post)).toEqual([]);
  });

  test("of an answer has no title", async () => {
    const topic = await givenTopic();
    const answer = await givenAnswer(topic, await givenPerson());
    const { client } = await givenPerson();
    expect((await client.api("PUT", at(answer), titled())).status).toBe(422);
    await client.json("PUT", at(answer), { text: ENGLISH }, 201);
  });
});

describe("over one that is there", () => {
  test("somebody else's wants If-Match, and is kept in the versions", async () => {
    const topic = await givenTopic();
    const [first, second] = [await givenPerson(), await givenPerson()];
    await first.client.json("PUT", at(topic.post), titled(), 201);
    expect((await second.client.api("PUT", at(topic.post), titled())).status).toBe(428);
    const stale = await second.client.api("PUT", at(topic.post), titled(), { "If-Match": '"7"' });
    expect(stale.status).toBe(412);
    const better = titled({ text: "Better words." });
    const good = await second.client.api("PUT", at(topic.post), better, { "If-Match": '"1"' });
    expect([good.status, good.headers.get("ETag")]).toEqual([200, '"2"']);
    const { items } = await new Client().json<{ items: Translation[] }>("GET", `${at(topic.post)}/versions`);
    expect(items.map(({ version, text }) => [version, text])).toEqual([
      [2, "Better words."],
      [1, ENGLISH],
    ]);
  });

  test("a coordinator needs none", async () => {
    const topic = await givenTopic();
    await (await givenPerson()).client.json("PUT", at(topic.post), titled(), 201);
    await (await givenPerson({ role: "coordinator" })).client.json("PUT", at(topic.post), titled());
  });

  test("of eight at once each is kept or refused, none lost", async () => {
    const topic = await givenTopic();
    const people = await Promise.all(Array.from({ length: 8 }, () => givenPerson()));
    const statuses = await Promise.all(
      people.map(
        async ({ client }) => (await client.api("PUT", at(topic.post), titled({ text: unique("mot") }))).status,
      ),
    );
    expect(statuses.filter((status) => status === 201)).toHaveLength(1);
    expect(statuses.every((status) => [201, 409, 428].includes(status))).toBe(true);
    const [row] = await list(new Client(), topic.post);
    expect(row?.version).toBe(1);
  });

  test("taken back, what somebody else wrote stands again; taken back again, nothing is left", async () => {
    const topic = await givenTopic();
    const [first, second] = [await givenPerson(), await givenPerson()];
    await first.client.json("PUT", at(topic.post), titled(), 201);
    await second.client.api("PUT", at(topic.post), titled({ text: "Worse." }), { "If-Match": '"1"' });
    await second.client.api("PUT", at(topic.post), titled({ text: "Worse still." }));
    expect((await first.client.api("DELETE", at(topic.post))).status).toBe(403);
    expect((await second.client.api("DELETE", at(topic.post))).status).toBe(204);
    expect((await list(new Client(), topic.post)).map(({ text, version }) => [text, version])).toEqual([[ENGLISH, 4]]);
    expect((await first.client.api("DELETE", at(topic.post))).status).toBe(204);
    expect(await list(new Client(), topic.post)).toEqual([]);
    const rest = await testEnv.DB.prepare("SELECT count(*) AS n FROM translation_versions WHERE post = ?");
    expect(await rest.bind(topic.post).first("n")).toBe(0);
    expect((await first.client.api("DELETE", at(topic.post))).status).toBe(404);
  });

  test("a coordinator takes back anybody's", async () => {
    const topic = await givenTopic();
    await (await givenPerson()).client.json("PUT", at(topic.post), titled(), 201);
    const coordinator = await givenPerson({ role: "coordinator" });
    expect((await coordinator.client.api("DELETE", at(topic.post))).status).toBe(204);
  });
});

describe("with its post", () => {
  test("nobody translates or reads what they may not read", async () => {
    const topic = await givenTopic({ visibility: "network" });
    await (await givenPerson()).client.json("PUT", at(topic.post), titled(), 201);
    const anonymous = new Client();
    expect((await anonymous.api("PUT", at(topic.post), titled())).status).toBe(401);
    for (const path of [`/posts/${topic.post}/translations`, `${at(topic.post)}/versions`]) {
      expect((await anonymous.api("GET", path)).status).toBe(404);
    }
    await set("UPDATE topics SET visibility = 'coordinators', listed = 0 WHERE id = ?", topic.id);
    expect((await (await givenPerson()).client.api("PUT", at(topic.post, "es"), titled())).status).toBe(404);
  });

  test("hidden, it is neither read nor translated; its author is told to wait", async () => {
    const topic = await givenTopic();
    const answer = await givenAnswer(topic, topic.author);
    await (await givenPerson()).client.json("PUT", at(answer), { text: ENGLISH }, 201);
    await set("UPDATE posts SET state = 'hidden' WHERE id = ?", answer);
    expect((await new Client().api("GET", `/posts/${answer}/translations`)).status).toBe(404);
    const own = await topic.author.client.api("PUT", at(answer, "es"), { text: "Gracias." });
    expect([own.status, ((await own.json()) as { code: string }).code]).toEqual([409, "translation_not_now"]);
  });

  test("a person who asks to be forgotten leaves the words without a name", async () => {
    const topic = await givenTopic();
    const translator = await givenPerson();
    await set("UPDATE people SET name = ? WHERE id = ?", unique("Awa Canari"), translator.id);
    await translator.client.json("PUT", at(topic.post), titled(), 201);
    const mine = await translator.client.json("GET", "/me/export");
    expect(JSON.stringify(mine)).toContain(ENGLISH);
    expect((await translator.client.api("DELETE", "/me")).status).toBeLessThan(300);
    const [left] = await list(new Client(), topic.post);
    expect(left).toMatchObject({ text: ENGLISH, author: { person: null, organisation: null, gone: true } });
  });

  test("forty in an hour, and no more", async () => {
    const topic = await givenTopic();
    const { client, id } = await givenPerson();
    await set(
      `INSERT INTO translation_versions (post, lang, version, machine, author, shown_as, original, text, html, sheet, sheet_html, at)
       SELECT 'pst_x' || value, 'en', 1, 0, ?, 'person', 1, '', '', '', '', ? FROM json_each(?)`,
      id,
      new Date().toISOString(),
      JSON.stringify(Array.from({ length: 40 }, (_, n) => `${id}${n}`)),
    );
    const response = await client.api("PUT", at(topic.post), titled());
    expect([response.status, response.headers.get("Retry-After")]).toEqual([429, "3600"]);
  });
});
