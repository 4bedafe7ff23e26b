// A feed as JSON Feed 1.1 (jsonfeed.org). Pure.
import type { Feed } from "../../schema/contract/feeds.ts";
import { authorName, type Unnamed } from "./atom.ts";

export function jsonFeedOf(feed: Feed, unnamed: Unnamed): object {
  return {
    version: "https://jsonfeed.org/version/1.1",
    title: feed.title,
    description: feed.subtitle,
    home_page_url: feed.home,
    feed_url: feed.json,
    language: feed.lang,
    authors: [{ name: "Le Partenariat" }],
    items: feed.entries.map((entry) => ({
      id: entry.id,
      url: entry.address,
      title: entry.title,
      content_html: entry.html,
      summary: entry.excerpt,
      date_published: entry.published,
      date_modified: entry.updated,
      authors: [{ name: authorName(entry.author, unnamed) }],
      language: entry.lang,
      ...(entry.tags.length > 0 && { tags: entry.tags }),
    })),
  };
}
