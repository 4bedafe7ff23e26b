// Atom and JSON Feed as forms: whatever people write comes back whole, through somebody else's parser.
import fc from "fast-check";
import { parseAtomFeed, parseJsonFeed } from "feedsmith";
import { expect, test } from "vitest";
import type { Feed } from "../../schema/contract/feeds.ts";
import { absolute, urnOf } from "../../worker/feeds/addresses.ts";
import { atomOf, xml } from "../../worker/feeds/atom.ts";
import { jsonFeedOf } from "../../worker/feeds/json-feed.ts";

const UNNAMED = { formerMember: "gone", someone: "somebody" };
const word = fc
  .string({ unit: "binary", minLength: 1, maxLength: 40 })
  .map((text) => `a${xml(text).replace(/&[^;]*;|[\s&]/g, "")}<&"'>]]>z`);

const feedOf = (title: string, name: string, html: string): Feed => ({
  title,
  subtitle: title,
  lang: "fr",
  home: "https://n.test/topics?a=1&b=2",
  atom: "https://n.test/feed.atom?a=1&b=2",
  json: "https://n.test/feed.json?a=1&b=2",
  updated: "2026-01-02T03:04:05.000Z",
  entries: [
    {
      ...{
        id: "urn:uuid:x",
        address: "https://n.test/topics/x?a&b",
        title,
        lang: "ar",
        excerpt: title,
        html,
        tags: [title],
      },
      author: { person: { id: "usr_x", name }, organisation: null, gone: false },
      ...{ published: "2026-01-01T00:00:00.000Z", updated: "2026-01-02T03:04:05.000Z" },
    },
  ],
});

test("every text comes back as it went", () => {
  fc.assert(
    fc.property(word, word, word, (title, name, html) => {
      const feed = feedOf(title, name, `<p>${html}</p>`);
      const atom = parseAtomFeed(atomOf(feed, UNNAMED));
      expect(atom.title?.value).toBe(title);
      expect(atom.links?.[0]?.href).toBe(feed.atom);
      const [entry] = atom.entries ?? [];
      expect(entry?.title?.value).toBe(title);
      expect(entry?.summary?.value).toBe(title);
      expect(entry?.content?.value).toBe(`<p>${html}</p>`);
      expect(entry?.authors?.[0]?.name).toBe(name);
      expect(entry?.categories?.[0]?.term).toBe(title);
      const [item] = parseJsonFeed(JSON.stringify(jsonFeedOf(feed, UNNAMED))).items ?? [];
      expect(item).toMatchObject({ title, content_html: `<p>${html}</p>`, authors: [{ name }] });
    }),
  );
});

test("no character that XML does not know is left, and halves of letters are not", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(xml(text)).toMatch(/^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u);
      expect(xml(text)).not.toMatch(/[<>"]/);
      expect(xml(text).isWellFormed()).toBe(true);
    }),
  );
  expect(xml("a\ud800b\u0000c\u{1f600}")).toBe("abc\u{1f600}");
});

test("somebody who left is named as such", () => {
  const feed = feedOf("t", "n", "");
  const left = {
    ...feed,
    entries: feed.entries.map((one) => ({ ...one, author: { person: null, organisation: null, gone: true } })),
  };
  expect(parseAtomFeed(atomOf(left, UNNAMED)).entries?.[0]?.authors?.[0]?.name).toBe("gone");
});

test("addresses are made whole in attributes, never in words", () => {
  const html =
    '<p>href="/x" <a href="/organisations/o">o</a> <a href="https://e.test">e</a> <a href="//e.test">e</a></p>';
  expect(absolute(html.replace('href="/x"', "href=&quot;/x&quot;"), "https://n.test")).toBe(
    '<p>href=&quot;/x&quot; <a href="https://n.test/organisations/o">o</a> <a href="https://e.test">e</a> <a href="//e.test">e</a></p>',
  );
});

test("an id with or without its dashes has one name", () => {
  const plain = "0193b6a0c1d27abc8def0123456789ab";
  const dashed = "0193b6a0-c1d2-7abc-8def-0123456789ab";
  expect(urnOf(`top_${plain}`, "x")).toBe(`urn:uuid:${dashed}`);
  expect(urnOf(`top_${dashed}`, "x")).toBe(`urn:uuid:${dashed}`);
});
