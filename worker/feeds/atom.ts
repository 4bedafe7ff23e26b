// A feed as Atom (RFC 4287). Pure: the same feed gives the same bytes.
import type { Author } from "../../schema/contract/board.ts";
import type { Feed, FeedEntry } from "../../schema/contract/feeds.ts";

const SIGNS: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** XML 1.0 knows no control characters, no lone halves of letters and no noncharacters: they go. */
const UNKNOWN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

export const xml = (text: string): string => text.replace(UNKNOWN, "").replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? "");

const element = (name: string, text: string, more = ""): string => `<${name}${more}>${xml(text)}</${name}>`;
const link = (rel: string, type: string, href: string): string =>
  `<link rel="${rel}" type="${type}" href="${xml(href)}"/>`;

/** What somebody is called who is not named. */
export interface Unnamed {
  formerMember: string;
  someone: string;
}

export function atomOf(feed: Feed, unnamed: Unnamed): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xml(feed.lang)}">`,
    element("id", feed.atom),
    element("title", feed.title),
    element("subtitle", feed.subtitle),
    element("updated", feed.updated),
    link("self", "application/atom+xml", feed.atom),
    link("alternate", "text/html", feed.home),
    `<author>${element("name", "Le Partenariat")}</author>`,
    ...feed.entries.map((entry) => entryOf(entry, unnamed)),
    "</feed>",
    "",
  ].join("\n");
}

function entryOf(entry: FeedEntry, unnamed: Unnamed): string {
  const lang = ` xml:lang="${xml(entry.lang)}"`;
  return [
    `<entry${lang}>`,
    element("id", entry.id),
    element("title", entry.title),
    link("alternate", "text/html", entry.address),
    element("published", entry.published),
    element("updated", entry.updated),
    `<author>${element("name", authorName(entry.author, unnamed))}</author>`,
    ...entry.tags.map((tag) => `<category term="${xml(tag)}"/>`),
    element("summary", entry.excerpt),
    element("content", entry.html, ' type="html"'),
    "</entry>",
  ].join("\n");
}

/** As they chose to be named. */
export const authorName = ({ person, organisation, gone }: Author, { formerMember, someone }: Unnamed): string =>
  [person?.name, organisation?.name].filter((name) => name !== undefined).join(", ") || (gone ? formerMember : someone);
