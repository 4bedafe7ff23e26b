// The words of a topic as the reader asked for them: as they were written, or as somebody translated them.
import type { Sheet } from "../../schema/contract/board.ts";
import type { PostView, TopicView } from "../../schema/contract/board-views.ts";
import type { BoardLanguage } from "../../schema/vocabulary.ts";

type View = Pick<TopicView, "topic" | "posts" | "sheet" | "translations">;

export const saidIn = (view: View, post: PostView): { html: string; lang: BoardLanguage } =>
  view.translations[post.id]?.shown ?? post;

/** Of the topic's own text, when it is on this page. */
const first = ({ posts, translations }: View) => {
  const post = posts.find((one) => one.seq === 1);
  return post && translations[post.id]?.shown;
};

export function titleIn(view: View): { title: string; lang: BoardLanguage } {
  const shown = first(view);
  return shown?.title ? { title: shown.title, lang: shown.lang } : view.topic;
}

interface SheetSaid {
  said: Sheet;
  html: Partial<Record<keyof Sheet, string>>;
  langOf: (field: keyof Sheet) => BoardLanguage;
}

/** What was not translated stays as it was written, and in its language. */
export function sheetIn(view: View): SheetSaid | null {
  const { sheet, topic } = view;
  const shown = first(view);
  if (!sheet || !shown?.sheet) return sheet && { ...sheet, langOf: () => topic.lang };
  const translated = Object.fromEntries(Object.entries(shown.sheet).filter(([, text]) => text !== ""));
  return {
    said: { ...sheet.said, ...translated },
    html: { ...sheet.html, ...shown.sheetHtml },
    langOf: (field) => (field in translated ? shown.lang : topic.lang),
  };
}

/** The topic at a place, in a language. */
export function topicAddress(topic: string, from: number, lang: BoardLanguage | null): string {
  const query = new URLSearchParams({ ...(from > 1 && { from: String(from) }), ...(lang && { in: lang }) }).toString();
  return query ? `/topics/${topic}?${query}` : `/topics/${topic}`;
}
