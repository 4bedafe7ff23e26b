// A topic beyond the network: its short address, its JSON, the card it gives to chat apps; nothing of what is private.
import { describe, expect, test } from "vitest";
import { givenOrganisation, givenPerson, unique } from "../support/given.ts";
import { Client } from "../support/request.ts";
import { givenAnswer, givenTopic, set } from "../translations/world.ts";

const secret = () => unique("Titre secret");

describe("the short address", () => {
  test("leads to the topic for whoever may read it", async () => {
    const topic = await givenTopic();
    const response = await new Client().fetch(`/t/${topic.number}`);
    expect([response.status, response.headers.get("Location")]).toEqual([303, `/topics/${topic.id}`]);
  });

  test("of what one may not read is the address of nothing", async () => {
    const title = secret();
    const topic = await givenTopic({ visibility: "network", title });
    const client = new Client();
    const [there, nowhere] = [await client.fetch(`/t/${topic.number}`), await client.fetch("/t/999999999")];
    expect([there.status, nowhere.status]).toEqual([404, 404]);
    const same = (text: string) => text.replaceAll(String(topic.number), "N").replaceAll("999999999", "N");
    expect(same(await there.text())).toBe(same(await nowhere.text()));
    expect((await (await givenPerson()).client.fetch(`/t/${topic.number}`)).status).toBe(303);
  });

  test.each(["0", "-1", "1e3", "abc", "9".repeat(40), "%00"])("%s is no number", async (number) => {
    expect((await new Client().fetch(`/t/${number}`)).status).toBe(404);
  });
});

describe("a topic as JSON", () => {
  test("is the API's, at its own address or when it is asked for", async () => {
    const topic = await givenTopic({ kind: "sheet", sheet: { worked: "La caisse" } });
    const client = new Client();
    const api = await (await client.api("GET", `/topics/${topic.id}`)).json();
    const named = await client.fetch(`/topics/${topic.id}.json`);
    expect(named.headers.get("ETag")).toMatch(/^"1\./);
    expect([named.status, await named.json()]).toEqual([200, api]);
    const asked = await client.fetch(`/topics/${topic.id}`, { headers: { Accept: "application/json" } });
    expect(asked.headers.get("Content-Type")).toContain("application/json");
    expect(asked.headers.get("Vary")).toContain("Accept");
    expect(await asked.json()).toEqual(api);
  });

  test.each(["*/*", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "image/png", ""])(
    "a browser that says %j gets the page",
    async (accept) => {
      const topic = await givenTopic();
      const page = await new Client().fetch(`/topics/${topic.id}`, { headers: { Accept: accept } });
      expect(page.headers.get("Content-Type")).toContain("text/html");
      expect(page.headers.get("Vary")).toMatch(/(^|, )Accept(,|$)/);
    },
  );

  test("what one may not read is a problem that says nothing", async () => {
    const title = secret();
    const topic = await givenTopic({ visibility: "network", title });
    const there = await new Client().fetch(`/topics/${topic.id}.json`);
    const nowhere = await new Client().fetch("/topics/top_none.json");
    expect([there.status, there.headers.get("Content-Type")]).toEqual([404, "application/problem+json; charset=utf-8"]);
    expect(await there.text()).toBe(await nowhere.text());
  });
});

/** What a chat app reads of a page. */
function cardOf(html: string): Record<string, string> {
  const plain = (text = "") => text.replaceAll("&amp;", "&").replaceAll("&quot;", '"').replaceAll("&lt;", "<");
  return Object.fromEntries(
    [...html.matchAll(/<meta (?:property|name)="([^"]+)" content="([^"]*)"/g)].map(([, name, value]) => [
      name,
      plain(value),
    ]),
  );
}

describe("the card of a public topic", () => {
  test("has its title, its first words, where it is, in which language, since when", async () => {
    const title = `${unique("La pompe")} & "le puits" </script>`;
    const topic = await givenTopic({ title });
    const html = await new Client().page(`/topics/${topic.id}?from=1&in=en`);
    expect(cardOf(html)).toMatchObject({
      "og:title": topic.title,
      "og:site_name": "Le Partenariat",
      "og:url": `https://network.test/topics/${topic.id}`,
      "og:locale": "fr_FR",
      "og:type": "article",
      description: expect.stringContaining("Nous avons réparé"),
    });
    expect(html).toContain(`<link rel="canonical" href="https://network.test/topics/${topic.id}"`);
  });

  test("its data for search engines is JSON that nothing written can end", async () => {
    const house = await givenOrganisation();
    const question = await givenTopic(
      { kind: "question", title: `${unique("Qui sait")} </script><script>alert(1)//` },
      house,
    );
    const answer = await givenAnswer(question, await givenPerson());
    await house.manager.client.json("PUT", `/topics/${question.id}/helped`, { post: answer });
    const html = await new Client().page(`/topics/${question.id}`);
    const data = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? "";
    const read = JSON.parse(data) as { "@graph": { "@type": string; mainEntity: Record<string, unknown> }[] };
    expect(read["@graph"].map((one) => one["@type"])).toEqual(["QAPage", "BreadcrumbList"]);
    expect(read["@graph"][0]?.mainEntity).toMatchObject({
      name: question.title,
      answerCount: 1,
      acceptedAnswer: { "@type": "Answer" },
    });
    expect(html).not.toContain("<script>alert");
  });

  test.each([
    ["sheet", "Article"],
    ["discussion", "DiscussionForumPosting"],
  ])("a %s is an %s", async (kind, type) => {
    const topic = await givenTopic({ kind });
    expect(await new Client().page(`/topics/${topic.id}`)).toContain(`"@type":"${type}"`);
  });

  test("what is for the network gives none, not even to those who read it", async () => {
    const topic = await givenTopic({ visibility: "network", title: secret() });
    const outside = await new Client().fetch(`/topics/${topic.id}`);
    expect(outside.status).toBe(404);
    expect(await outside.text()).not.toContain(topic.title);
    const card = cardOf(await (await givenPerson()).client.page(`/topics/${topic.id}`));
    expect(Object.keys(card).filter((name) => /^(og|article|description)/.test(name))).toEqual([]);
  });

  test("hidden, it gives none to its author either", async () => {
    const topic = await givenTopic();
    await set("UPDATE topics SET state = 'hidden', listed = 0 WHERE id = ?", topic.id);
    const html = await topic.author.client.page(`/topics/${topic.id}`);
    expect(html).not.toContain("og:title");
    expect(html).not.toContain("ld+json");
  });
});
