// Feeds, read back by somebody else's parser: valid, of what the public reads and nothing more, gone when it is narrowed.
import { parseAtomFeed, parseJsonFeed } from "feedsmith";
import { describe, expect, test } from "vitest";
import { givenOrganisation, givenPerson, unique } from "../support/given.ts";
import { Client } from "../support/request.ts";
import { givenTopic, set } from "../translations/world.ts";

const PUMPS = "water.supply.hand_pumps";

async function atom(query = "", client = new Client()) {
  const response = await client.fetch(`/feed.atom${query}`);
  expect(response.status).toBe(200);
  expect(response.headers.get("Content-Type")).toBe("application/atom+xml; charset=utf-8");
  return parseAtomFeed(await response.text());
}
async function json(query = "", client = new Client()) {
  const response = await client.fetch(`/feed.json${query}`);
  expect([response.status, response.headers.get("Content-Type")]).toEqual([
    200,
    "application/feed+json; charset=utf-8",
  ]);
  return parseJsonFeed(await response.text());
}
const titles = async (query = "", client = new Client()): Promise<string[]> => {
  const [one, two] = [await atom(query, client), await json(query, client)];
  const named = (one.entries ?? []).map((entry) => entry.title?.value ?? "");
  expect((two.items ?? []).map((item) => item.title)).toEqual(named);
  return named;
};

describe("an entry", () => {
  test("says all that a reader of feeds needs, in both forms", async () => {
    const topic = await givenTopic({
      kind: "sheet",
      title: `Pompe & "puits" <b> ${unique("x")}`,
      text: "Voir [la carte](/organisations) et **tenir** ]]> & rester",
      lang: "fr",
      skills: [PUMPS],
      sheet: { worked: "La *caisse*" },
    });
    const feed = await atom();
    expect(feed).toMatchObject({
      title: { value: "Le Partenariat : expériences" },
      id: "https://network.test/feed.atom",
    });
    expect(feed.links).toEqual(
      expect.arrayContaining([expect.objectContaining({ rel: "self", href: "https://network.test/feed.atom" })]),
    );
    const entry = feed.entries?.[0];
    const hex = topic.id.slice(4);
    expect(entry?.id).toBe(
      `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`,
    );
    expect(entry?.title?.value).toBe(topic.title);
    expect(entry?.links?.[0]?.href).toBe(`https://network.test/topics/${topic.id}`);
    expect(entry?.authors?.[0]?.name).toBe(topic.house.name);
    expect(entry?.published).toBe(entry?.updated);
    expect(entry?.content?.value).toContain('<a href="https://network.test/organisations">la carte</a>');
    expect(entry?.content?.value).toContain("<strong>tenir</strong>");
    expect(entry?.content?.value).toContain("<h2>Ce qui a marché</h2>");
    expect(entry?.content?.value).toContain("<em>caisse</em>");
    const item = (await json()).items?.[0];
    expect(item).toMatchObject({
      id: entry?.id,
      title: topic.title,
      language: "fr",
      content_html: entry?.content?.value,
    });
    expect(item?.url).toBe(`https://network.test/topics/${topic.id}`);
    expect(item?.tags?.length).toBe(1);
  });

  test("is updated when its words are, and keeps its name", async () => {
    const topic = await givenTopic();
    const before = (await atom()).entries?.[0];
    await topic.author.client.api(
      "PATCH",
      `/posts/${topic.post}`,
      { text: "Autrement dit, la pompe tient." },
      { "If-Match": '"1"' },
    );
    const after = (await atom()).entries?.[0];
    expect(after?.id).toBe(before?.id);
    expect(String(after?.updated) > String(before?.updated)).toBe(true);
    expect(after?.content?.value).toContain("Autrement dit");
  });

  test("names its author as they chose, and not a house that hides", async () => {
    const hidden = await givenOrganisation({ visibility: "network", name: unique("Maison cachée") });
    const topic = await givenTopic({ organisation: hidden.id }, hidden);
    for (const path of ["/feed.atom", "/feed.json"]) {
      const text = await (await new Client().fetch(path)).text();
      expect(text).toContain(topic.id.slice(4, 12));
      expect(text).not.toContain(hidden.name);
      // Not even to its own people: a feed is the same for everyone.
      expect(await (await hidden.manager.client.fetch(path)).text()).not.toContain(hidden.name);
    }
    const open = await givenOrganisation();
    await set("UPDATE people SET name = ? WHERE id = ?", "Awa Canari", open.manager.id);
    await givenTopic({ organisation: open.id, shownAs: "organisation" }, open);
    const [newest] = (await atom()).entries ?? [];
    expect(newest?.authors?.[0]?.name).toBe(open.name);
  });
});

describe("what is in it", () => {
  test("thirty at most, newest first, whatever was answered since", async () => {
    const house = await givenOrganisation({ manager: await givenPerson({ role: "coordinator" }) });
    const made: string[] = [];
    for (let n = 0; n < 32; n++) made.push((await givenTopic({ category: "training" }, house)).title);
    expect(await titles("?category=training")).toEqual(made.reverse().slice(0, 30));
  });

  test("by category, skill, theme and organisation", async () => {
    const house = await givenOrganisation();
    const one = await givenTopic({ skills: [PUMPS], category: "fighting_poverty" }, house);
    const other = await givenTopic({ category: "interculturality" });
    expect(await titles(`?organisation=${house.id}`)).toEqual([one.title]);
    expect(await titles("?category=fighting_poverty")).toEqual([one.title]);
    for (const skill of [PUMPS, "water.supply"]) {
      expect(await titles(`?skill=${skill}`)).toContain(one.title);
      expect(await titles(`?skill=${skill}`)).not.toContain(other.title);
    }
    expect(await titles(`?skill=${PUMPS}&category=interculturality`)).toEqual([]);
    const feed = await atom(`?skill=${PUMPS}&category=fighting_poverty`);
    expect(feed.title?.value).toMatch(/ : .+ · .+/);
    expect(feed.links?.find(({ rel }) => rel === "alternate")?.href).toContain("https://network.test/topics?");
  });

  test.each(["?category=nowhere", "?skill=nothing.at.all", "?organisation=org_none", `?category=${"x".repeat(70)}`])(
    "%s does not exist",
    async (query) => {
      for (const path of ["/feed.atom", "/feed.json"])
        expect((await new Client().fetch(path + query)).status).toBe(404);
    },
  );

  test.each([{ visibility: "network" as const }, { visibility: "coordinators" as const }, { state: "draft" as const }])(
    "an organisation that the public does not see has none, not even for its own people: %o",
    async (options) => {
      const house = await givenOrganisation(options);
      for (const client of [new Client(), house.manager.client]) {
        expect((await client.fetch(`/feed.atom?organisation=${house.id}`)).status).toBe(404);
      }
    },
  );

  test.each(["network", "coordinators"])("never what is for the %s, whoever asks", async (visibility) => {
    const coordinator = await givenPerson({ role: "coordinator" });
    const house = await givenOrganisation({ manager: coordinator });
    const topic = await givenTopic({ visibility }, house);
    for (const client of [new Client(), coordinator.client])
      expect(await titles("", client)).not.toContain(topic.title);
  });

  test.each([
    ["narrowed", "UPDATE topics SET visibility = 'network', listed = 1 WHERE id = ?"],
    ["hidden", "UPDATE topics SET state = 'hidden', listed = 0 WHERE id = ?"],
    ["its first post hidden", "UPDATE posts SET state = 'hidden' WHERE topic = ? AND seq = 1"],
  ])("%s, it is gone at the next request", async (_, query) => {
    const topic = await givenTopic();
    expect(await titles()).toContain(topic.title);
    await set(query, topic.id);
    expect(await titles()).not.toContain(topic.title);
  });

  test("taken back by its author, it is gone at the next request", async () => {
    const topic = await givenTopic();
    expect(await titles()).toContain(topic.title);
    await topic.author.client.json("DELETE", `/posts/${topic.post}`, undefined, 204);
    expect(await titles()).not.toContain(topic.title);
  });
});

test.each(["/feed.atom", "/feed.json"])(
  "%s is not sent twice to who has it, and may be kept for a minute",
  async (path) => {
    await givenTopic();
    const client = new Client();
    const first = await client.fetch(path);
    expect(first.headers.get("Cache-Control")).toBe("public, max-age=60");
    const etag = first.headers.get("ETag") ?? "";
    const again = await client.fetch(path, { headers: { "If-None-Match": etag } });
    expect([again.status, await again.text()]).toEqual([304, ""]);
    await givenTopic();
    expect((await client.fetch(path, { headers: { "If-None-Match": etag } })).status).toBe(200);
  },
);

test("pages name their feeds, those of rooms and goals do not", async () => {
  const house = await givenOrganisation();
  const client = new Client();
  const feeds = async (path: string) =>
    [
      ...(await client.page(path)).matchAll(
        /<link rel="alternate" type="application\/(?:atom|feed)\+\w+"[^>]*href="([^"]+)"/g,
      ),
    ].map(([, href]) => href);
  expect(await feeds("/topics")).toEqual(["/feed.atom", "/feed.json"]);
  expect(await feeds("/topics?category=training")).toEqual([
    "/feed.atom?category=training",
    "/feed.json?category=training",
  ]);
  expect(await feeds(`/topics?tag=${PUMPS}`)).toEqual([`/feed.atom?skill=${PUMPS}`, `/feed.json?skill=${PUMPS}`]);
  expect(await feeds("/topics?tag=sdg:6")).toEqual(["/feed.atom", "/feed.json"]);
  expect(await feeds(`/organisations/${house.id}`)).toContain(`/feed.atom?organisation=${house.id}`);
  const coordinator = await givenPerson({ role: "coordinator" });
  expect(await coordinator.client.page("/topics?visibility=coordinators")).not.toContain("/feed.atom");
});
