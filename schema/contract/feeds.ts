// Feeds of public topics: what may be asked for, and what an entry holds before it becomes Atom or JSON.
import * as z from "zod";
import type { Author } from "./board.ts";

/** Each narrows the feed; together they narrow it further. */
export const FeedQuery = z.object({
  category: z.string().min(1).max(64).optional(),
  skill: z.string().min(1).max(120).optional().describe("A skill or a theme of the taxonomy"),
  organisation: z.string().min(1).max(64).optional(),
});
export type FeedQuery = z.output<typeof FeedQuery>;

export interface FeedEntry {
  /** An urn: the same wherever the network lives. */
  id: string;
  address: string;
  title: string;
  lang: string;
  author: Author;
  excerpt: string;
  /** Links absolute. */
  html: string;
  published: string;
  updated: string;
  tags: string[];
}

export interface Feed {
  title: string;
  subtitle: string;
  lang: string;
  /** Of the page that shows the same, and of the feed in either form. */
  home: string;
  atom: string;
  json: string;
  updated: string;
  entries: FeedEntry[];
}

/** The query of a feed, or of the list of topics it follows. */
export const feedQuery = (query: FeedQuery): string => {
  const said = Object.entries(query).filter(([, value]) => value !== undefined) as [string, string][];
  return said.length > 0 ? `?${new URLSearchParams(said)}` : "";
};
