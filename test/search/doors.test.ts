// Searching through the API and the page, in French and in English, and the coordinators' page of the index.
import { beforeAll, expect, test } from "vitest";
import { givenOrganisation, givenPerson } from "../support/given.ts";
import { Client } from "../support/request.ts";
import { givenReply, givenTopic, index } from "./world.ts";

const W = "zelqarondi";
let topic = "";
let reply = "";

beforeAll(async () => {
  const text = `Une ${W} <b>réparée</b> & solide, au village.`;
  topic = await givenTopic({ title: `La ${W} de Pita`, text, skills: ["water.supply.hand_pumps"] });
  const other = await givenTopic({ title: "Autre chose" });
  reply = await givenReply(other, `Chez nous la ${W} aussi.`);
  const { id } = await givenOrganisation({
    offers: [{ skill: "water.supply.hand_pumps", level: 3 }],
    name: "Les Puisatiers",
  });
  await index([id]);
});

test("the API answers best first, with a marked snippet and where it is read", async () => {
  const response = await new Client().fetch(`/api/v1/search?q=${W}&limit=1`);
  expect(response.status).toBe(200);
  const body = (await response.json()) as { items: Record<string, unknown>[]; next: string | null };
  expect(body.items[0]).toMatchObject({ kind: "question", id: topic, path: `/topics/${topic}`, category: "training" });
  expect(body.items[0]?.snippet).toBe(`Une <mark>${W}</mark> &lt;b&gt;réparée&lt;/b&gt; &amp; solide, au village.`);
  expect(body.next).toBe("1");
  const after = await new Client().fetch(`/api/v1/search?q=${W}&limit=1&after=1`);
  expect(await after.json()).toMatchObject({
    items: [{ kind: "post", id: reply, path: `/posts/${reply}` }],
    next: null,
  });
});

test.each(["fr", "en"])("the page shows the answers and their facts without a script (%s)", async (locale) => {
  const client = new Client();
  client.locale = locale;
  const html = await (await client.fetch(`/search?q=${W}`)).text();
  expect(html).toContain(`<a href="/topics/${topic}"`);
  expect(html).toContain(`<mark>${W}</mark>`);
  expect(html).not.toContain("<b>réparée");
  expect(html).toMatch(/&lt;b(>|&gt;)réparée/);
  expect(html).toContain('name="robots" content="noindex"');
  expect(html).not.toContain("<script");
});

test("beside them, the organisations that know the skill the question names", async () => {
  const html = await (await new Client().fetch("/search?q=hand+pump+repair")).text();
  expect(html).toContain("Les Puisatiers");
});

test("nothing found: a way to go on, the question kept", async () => {
  const html = await (await new Client().fetch("/search?q=introuvablissime&lang=pt")).text();
  expect(html).toContain('value="introuvablissime"');
  expect(html).toContain("/topics/new?kind=question");
});

test("coordinators have the index made anew, others do not", async () => {
  const { client } = await givenPerson({ role: "coordinator" });
  expect((await client.fetch("/coordination/search")).status).toBe(200);
  const form = { method: "POST", headers: { "Content-Type": "application/x-www-form-urlencoded" }, body: "_key=k1" };
  expect((await client.fetch("/coordination/search", form)).status).toBe(303);
  expect((await (await givenPerson()).client.fetch("/coordination/search", form)).status).toBe(403);
  expect((await new Client().fetch("/api/v1/search/rebuild", { method: "POST" })).status).toBe(401);
});
