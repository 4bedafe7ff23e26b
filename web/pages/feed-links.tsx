// In the head of a page that has feeds: where programs find them.
import { type FeedQuery, feedQuery } from "../../schema/contract/feeds.ts";
import { useFrame } from "../ui/frame.ts";

/** `about` in words when the feed is narrowed: a category, a skill, an organisation. */
export function FeedLinks({ query = {}, about }: { query?: FeedQuery; about?: string }) {
  const { t } = useFrame();
  const title = about === undefined ? t.feeds.title : t.feeds.titleOf(about);
  return (
    <>
      <link rel="alternate" type="application/atom+xml" title={title} href={`/feed.atom${feedQuery(query)}`} />
      <link rel="alternate" type="application/feed+json" title={title} href={`/feed.json${feedQuery(query)}`} />
    </>
  );
}
