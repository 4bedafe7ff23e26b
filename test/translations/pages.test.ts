// Translating without a script: the original beside the form, what was typed kept, the switch on the topic's page.
import { expect, test } from "vitest";
import type { Translation } from "../../schema/contract/translations.ts";
import { givenPerson, unique } from "../support/given.ts";
import { Client } from "../support/request.ts";
import { FRENCH, givenAnswer, givenTopic } from "./world.ts";

const fieldsIn = (html: string): Record<string, string> =>
  Object.fromEntries(
    [...html.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g)].map(([, name, value]) => [name, value]),
  );
const text = (html: string): string =>
  html
    .replace(/<[^>]+>/g, " ")
    .replace(/&#39;|’/g, "’")
    .replace(/\s+/g, " ");
const english = async () => {
  const person = await givenPerson();
  person.client.locale = "en";
  person.client.cookie += "; lang=en";
  return person;
};

test("from the topic to the form, and back to the topic in one's own language", async () => {
  const topic = await givenTopic();
  const { client } = await english();
  const before = await client.page(`/topics/${topic.id}`);
  expect(text(before)).toContain("Original in French");
  expect(before).toContain(`/posts/${topic.post}/translate?to=en`);
  const form = await client.page(`/posts/${topic.post}/translate?to=en`);
  expect(form).toContain(FRENCH);
  expect(form).toContain(topic.title);
  const sent = await client.form(`/posts/${topic.post}/translate`, {
    ...fieldsIn(form),
    title: "The pump of the market",
    text: "We **repaired** the pump.",
  });
  expect([sent.status, sent.headers.get("Location")]).toEqual([303, `/topics/${topic.id}?in=en#${topic.post}`]);
  const shown = await client.page(`/topics/${topic.id}?in=en`);
  expect(shown).toContain("<strong>repaired</strong>");
  expect(shown).toMatch(/<h1[^>]*>The pump of the market<\/h1>/);
  expect(text(shown)).toContain("This is a translation (translated by");
  expect(shown).toContain(`href="/topics/${topic.id}#${topic.post}"`);
  expect(shown).not.toContain(`<p>${FRENCH}`);
  const plain = await client.page(`/topics/${topic.id}`);
  expect(plain).toContain(`<p>${FRENCH}`);
  expect(text(plain)).toMatch(/Read in English \(translated by [^)]+\)/);
});

test("a reader of the original's language is told only where it can be read otherwise", async () => {
  const topic = await givenTopic();
  const before = await new Client().page(`/topics/${topic.id}`);
  expect(text(before)).not.toContain("Original en français");
  await (await givenPerson()).client.json(
    "PUT",
    `/posts/${topic.post}/translations/ar`,
    { text: "مضخة", title: "مضخة السوق" },
    201,
  );
  const after = await new Client().page(`/topics/${topic.id}`);
  expect(after).toContain(`/topics/${topic.id}?in=ar#${topic.post}`);
  const shown = await new Client().page(`/topics/${topic.id}?in=ar`);
  expect(shown).toMatch(/<div class="prose" dir="auto" lang="ar">/);
});

test("a sheet: every field beside its own, and read in place", async () => {
  const topic = await givenTopic({
    kind: "sheet",
    sheet: { worked: "La caisse commune", failed: "La pluie", cost: "300 euros" },
  });
  const { client } = await english();
  const form = await client.page(`/posts/${topic.post}/translate?to=en`);
  for (const name of ["sheet.worked", "sheet.failed", "sheet.cost"]) expect(form).toContain(`name="${name}"`);
  expect(form).not.toContain('name="sheet.again"');
  await client.form(`/posts/${topic.post}/translate`, {
    ...fieldsIn(form),
    ...{
      title: "The pump",
      text: "We repaired it.",
      "sheet.worked": "The common fund",
      "sheet.cost": "300 euros a year",
    },
  });
  const shown = await client.page(`/topics/${topic.id}?in=en`);
  for (const said of ["The common fund", "300 euros a year", "La pluie"]) expect(shown).toContain(said);
  expect(shown).not.toContain("La caisse commune");
  expect(shown).toMatch(/<div class="prose" dir="auto"><p>The common fund/);
  expect(shown).toMatch(/<div class="prose" dir="auto" lang="fr"><p>La pluie/);
});

test("what was typed stays when it is refused, and when somebody was quicker", async () => {
  const topic = await givenTopic();
  const { client } = await english();
  const form = await client.page(`/posts/${topic.post}/translate?to=en`);
  const empty = await client.form(`/posts/${topic.post}/translate`, {
    ...fieldsIn(form),
    title: "Kept title",
    text: "",
  });
  expect(empty.status).toBe(422);
  expect(await empty.text()).toContain('value="Kept title"');
  await (await givenPerson()).client.json(
    "PUT",
    `/posts/${topic.post}/translations/en`,
    { text: "Quick.", title: "Quick one" },
    201,
  );
  const said = { title: "Mine it is", text: "My long work." };
  const late = await client.form(`/posts/${topic.post}/translate`, { ...fieldsIn(form), ...said });
  expect(late.status).toBe(412);
  const again = await late.text();
  expect(again).toContain("My long work.");
  const second = await client.form(`/posts/${topic.post}/translate`, { ...fieldsIn(again), ...said });
  expect(second.status).toBe(303);
  const versions = await client.page(`/posts/${topic.post}/translations/en`);
  for (const one of ["My long work.", "Quick."]) expect(versions).toContain(one);
});

test("an answer comes back at its place; taken back, the original stands", async () => {
  const topic = await givenTopic();
  const answer = await givenAnswer(topic, await givenPerson(), unique("La caisse"));
  const { client } = await english();
  const form = await client.page(`/posts/${answer}/translate?to=en`);
  expect(form).not.toContain('name="title"');
  const sent = await client.form(`/posts/${answer}/translate`, { ...fieldsIn(form), text: "The fund." });
  expect(sent.headers.get("Location")).toBe(`/topics/${topic.id}?from=2&in=en#${answer}`);
  const gone = await client.form(`/posts/${answer}/translate/removal`, { to: "en" });
  expect(gone.headers.get("Location")).toBe(`/topics/${topic.id}?from=2#${answer}`);
  const left = await client.json<{ items: Translation[] }>("GET", `/posts/${answer}/translations`);
  expect(left.items).toEqual([]);
});

test("hostile words stay words, in the title and in the text", async () => {
  const topic = await givenTopic();
  const { client } = await english();
  const evil = '"><script>alert(1)</script><img src=x onerror=alert(1)>';
  await client.json("PUT", `/posts/${topic.post}/translations/en`, { text: evil, title: evil }, 201);
  for (const path of [
    `/topics/${topic.id}?in=en`,
    `/posts/${topic.post}/translations/en`,
    `/posts/${topic.post}/translate?to=en`,
  ]) {
    const page = await client.page(path);
    expect(page).not.toContain("<script>alert");
    expect(page).not.toContain("<img src=x");
  }
});

test("what one may not read has no form, no versions", async () => {
  const topic = await givenTopic({ visibility: "network" });
  const anonymous = new Client();
  expect((await anonymous.fetch(`/posts/${topic.post}/translate`)).status).toBe(401);
  expect((await anonymous.fetch(`/posts/${topic.post}/translations/en`)).status).toBe(404);
  expect((await (await givenPerson()).client.fetch("/posts/pst_none/translate")).status).toBe(404);
});

test("a translation of an earlier version says so where it is read", async () => {
  const topic = await givenTopic({ kind: "sheet", sheet: { worked: "La caisse" } });
  const { client } = await english();
  await client.json("PUT", `/posts/${topic.post}/translations/en`, { text: "We did.", title: "The pump" }, 201);
  expect(await client.page(`/topics/${topic.id}?in=en`)).not.toContain("has changed since");
  const changed = await topic.author.client.api(
    "PATCH",
    `/topics/${topic.id}`,
    { sheet: { worked: "La caisse, enfin" } },
    { "If-Match": '"1"' },
  );
  expect(changed.status).toBe(200);
  expect(await client.page(`/topics/${topic.id}?in=en`)).toContain("has changed since");
});

test("with the post that its author takes back, its translations go", async () => {
  const topic = await givenTopic();
  const answer = await givenAnswer(topic, topic.author);
  await (await givenPerson()).client.json("PUT", `/posts/${answer}/translations/en`, { text: unique("Thanks") }, 201);
  expect((await topic.author.client.api("DELETE", `/posts/${answer}`)).status).toBe(204);
  const page = await (await english()).client.page(`/topics/${topic.id}?in=en`);
  expect(page).not.toContain("Thanks");
  expect((await new Client().api("GET", `/posts/${answer}/translations`)).status).toBe(404);
});

test("a translation is reported with its post, and says which it is", async () => {
  const topic = await givenTopic();
  const { client } = await english();
  await client.json("PUT", `/posts/${topic.post}/translations/en`, { text: "Insults.", title: "The pump" }, 201);
  const other = await english();
  const page = await other.client.page(`/topics/${topic.id}?in=en`);
  const path = /href="(\/report\?[^"]*translation=en)"/.exec(page)?.[1]?.replaceAll("&amp;", "&") ?? "";
  const form = await other.client.page(path);
  expect(form).toContain("About the translation in English");
  const sent = await other.client.form("/report", {
    ...fieldsIn(form),
    reason: "insult",
    text: "About the translation.",
  });
  expect(sent.status).toBe(303);
});
