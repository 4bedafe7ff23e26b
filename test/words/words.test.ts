// The words of the house: there from the start, written anew by administrators alone, never lost to one another.
import { beforeAll, expect, test } from "vitest";
import { DRAFT_DAYS } from "../../schema/contract/drafts.ts";
import type { HouseWords } from "../../schema/contract/words.ts";
import { HOUSE_ADDRESSES, HOUSE_PAGES, LOCALES } from "../../schema/vocabulary.ts";
import { messages } from "../../web/i18n/catalogue.ts";
import { firstWords } from "../../web/i18n/house.ts";
import { INVITATION_DAYS, LINK_MINUTES, MAIL_DAYS, SESSION_DAYS } from "../../worker/accounts/rules.ts";
import { KEPT_DAYS, UNSUBSCRIBE_DAYS } from "../../worker/notices/rules.ts";
import { auditOf, type GivenPerson, givenPerson, unique } from "../support/given.ts";
import { Client } from "../support/request.ts";

let administrator: GivenPerson;
beforeAll(async () => {
  administrator = await givenPerson({ role: "administrator" });
});

const change = (page: string, lang: string, version: number, text: string, client = administrator.client) =>
  client.api("PATCH", `/words/${page}/${lang}`, { text }, { "If-Match": `"${version}"` });

const reader = (locale: string): Client => {
  const client = new Client();
  client.locale = locale;
  return client;
};

test.each(LOCALES)(
  "every page stands from the start in %s: a title, a lead, headings below the title",
  async (lang) => {
    for (const page of HOUSE_PAGES) {
      const html = await reader(lang).page(HOUSE_ADDRESSES[page]);
      const { titles, leads } = messages(lang).words;
      expect([...html.matchAll(/<h1[ >]/g)]).toHaveLength(1);
      expect(html).toContain(titles[page]);
      expect(html).toContain(leads[page]);
      const levels = [...html.matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level));
      levels.reduce((above, level) => {
        expect(level).toBeLessThanOrEqual(above + 1); // axe wants no level left out
        return level;
      }, 0);
    }
  },
);

test.each(HOUSE_PAGES)("%s leads nowhere that is not there", async (page) => {
  for (const lang of LOCALES) {
    for (const [, href = ""] of firstWords(page, lang).matchAll(/\]\((\/[^)]*)\)/g)) {
      const { status } = await administrator.client.fetch(href);
      expect([href, [200, 302, 303].includes(status)]).toEqual([href, true]);
    }
  }
});

test("both languages say the same things: as many headings, as many lines of lists", () => {
  const shape = (text: string) => [text.match(/^#+ /gm)?.length, text.match(/^(-|\d\.) /gm)?.length];
  for (const page of HOUSE_PAGES)
    expect([page, shape(firstWords(page, "en"))]).toEqual([page, shape(firstWords(page, "fr"))]);
});

test("an administrator writes a page in one language; the other keeps the first text; it can be given back", async () => {
  const word = unique("Siège");
  const before = await administrator.client.json<HouseWords>("GET", "/words/legal/fr");
  const response = await change("legal", "fr", before.version, `## ${word}\n\nRue <b>des</b> **Villes**`);
  expect(response.status).toBe(200);
  const after = (await response.json()) as HouseWords;
  expect(after).toMatchObject({ builtIn: false, version: before.version + 1 });
  const html = await reader("fr").page("/legal");
  expect(html).toContain(`<h2>${word}</h2>`);
  expect(html).toContain("Rue &lt;b&gt;des&lt;/b&gt; <strong>Villes</strong>");
  expect(await reader("en").page("/legal")).not.toContain(word);
  expect(await auditOf("legal")).toContain("words.edit");
  expect((await change("legal", "fr", after.version, "")).status).toBe(200);
  expect(await reader("fr").page("/legal")).toContain("Qui héberge");
  const back = await administrator.client.json<HouseWords>("GET", "/words/legal/fr");
  expect(back).toMatchObject({ builtIn: true, version: after.version + 1, updatedAt: null });
});

test("two write at once: one is kept, the other is told, whatever the words", async () => {
  const { version } = await administrator.client.json<HouseWords>("GET", "/words/charter/en");
  const answers = await Promise.all(["One", "Two", "Three"].map((text) => change("charter", "en", version, text)));
  const statuses = answers.map(({ status }) => status).sort();
  expect(statuses[0]).toBe(200);
  for (const status of statuses.slice(1)) expect([409, 412]).toContain(status);
  expect((await change("charter", "en", version, "Late")).status).toBe(412);
  expect((await administrator.client.api("PATCH", "/words/charter/en", { text: "x" })).status).toBe(428);
  const now = await administrator.client.json<HouseWords>("GET", "/words/charter/en");
  expect(now.version).toBe(version + 1);
  await change("charter", "en", now.version, "");
});

test("on the page, who comes second sees both texts and loses neither", async () => {
  const { version } = await administrator.client.json<HouseWords>("GET", "/words/about/en");
  const address = "/coordination/words/about/en";
  const [theirs, mine] = [unique("Theirs"), unique("Mine")];
  expect((await administrator.client.form(address, { version: `${version}`, text: theirs })).status).toBe(303);
  const late = await administrator.client.form(address, { version: `${version}`, text: mine });
  const html = await late.text();
  expect(late.status).toBe(412);
  expect(html).toContain(theirs);
  expect(html).toContain(mine);
  expect(html).toContain(`name="version" value="${version + 1}"`);
  const again = await administrator.client.form(address, { version: `${version + 1}`, act: "first", text: mine });
  expect(again.headers.get("Location")).toContain("notice=saved");
  expect(await reader("en").page("/about")).toContain("twin towns");
});

test("nobody else writes, and nothing beyond measure is kept", async () => {
  const coordinator = await givenPerson({ role: "coordinator" });
  expect((await change("about", "fr", 0, "x", coordinator.client)).status).toBe(403);
  expect((await coordinator.client.fetch("/coordination/words")).status).toBe(403);
  expect((await change("about", "fr", 0, "x", new Client())).status).toBe(401);
  const { version } = await administrator.client.json<HouseWords>("GET", "/words/about/fr");
  expect((await change("about", "fr", version, "é".repeat(20_001))).status).toBe(422);
  expect((await change("about", "fr", version, "> ".repeat(30))).status).toBe(422);
  expect((await change("nowhere", "fr", version, "x")).status).toBe(422);
  expect((await administrator.client.fetch("/coordination/words/about/xx")).status).toBe(404);
});

test.each([
  ["fr", ["liste d’attente", "sans votre nom", "une attestation", "vos présences"]],
  ["en", ["waiting list", "without your name", "a certificate", "your attendance"]],
] as const)(
  "privacy says what is kept of training, who reads it and what erasure does to it, in %s",
  async (lang, said) => {
    const text = firstWords("privacy", lang).toLowerCase();
    for (const words of said) expect(text).toContain(words);
  },
);

test.each(LOCALES)("privacy tells each time limit as the programs keep it, in %s", (lang) => {
  const limits = firstWords("privacy", lang).matchAll(/^\|[^|]*\| (\d+)\s(?:jours|days|minutes)/gm);
  const kept = [LINK_MINUTES, SESSION_DAYS, INVITATION_DAYS, MAIL_DAYS, KEPT_DAYS, UNSUBSCRIBE_DAYS, DRAFT_DAYS];
  expect([...limits].map(([, number]) => Number(number))).toEqual(kept);
});
