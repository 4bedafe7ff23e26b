// The HTML door of the words of the house: each page to read, and for administrators to write.
import { Hono } from "hono";
import { type HouseWords, HouseWordsInput } from "../../schema/contract/words.ts";
import { HOUSE_ADDRESSES, HOUSE_PAGES, type HousePage, LOCALES, type Locale } from "../../schema/vocabulary.ts";
import { firstWords } from "../../web/i18n/house.ts";
import { HouseWordsPage } from "../../web/pages/words.tsx";
import { WordsEditPage, WordsListPage } from "../../web/pages/words-edit.tsx";
import { allow } from "../http/access.ts";
import { publicly } from "../http/caches.ts";
import { check } from "../http/check.ts";
import { readForm } from "../http/form.ts";
import { render, submit } from "../http/pages.tsx";
import type { AppEnv, Req } from "../http/types.ts";
import { requireAdministrator } from "../kernel/actor.ts";
import { NotFound } from "../kernel/errors.ts";
import { editWords } from "./edit-words.ts";
import { matchingExample } from "./example.ts";
import { listWords, readWords } from "./read.ts";

export const wordsPages = new Hono<AppEnv>();

for (const page of HOUSE_PAGES) {
  wordsPages.get(HOUSE_ADDRESSES[page], allow("public"), publicly, async (c) => {
    const { ctx } = c.var;
    const words = await readWords(ctx, page, ctx.locale);
    return render(
      c,
      <HouseWordsPage words={words} {...(page === "matching" && { example: await matchingExample(ctx) })} />,
    );
  });
}

const HOME = "/coordination/words";

wordsPages.get(HOME, allow("administrator"), async (c) =>
  render(c, <WordsListPage lines={await listWords(c.var.ctx)} />),
);

function named(c: Req): { page: HousePage; lang: Locale } {
  const page = HOUSE_PAGES.find((name) => name === c.req.param("page"));
  const lang = LOCALES.find((name) => name === c.req.param("lang"));
  if (!page || !lang) throw NotFound();
  return { page, lang };
}

/** What stands on the page now, ready to be changed. */
const standing = ({ page, lang, text, builtIn }: HouseWords): string => (builtIn ? firstWords(page, lang) : text);

wordsPages.get(`${HOME}/:page/:lang`, allow("administrator"), async (c) => {
  const { page, lang } = named(c);
  requireAdministrator(c.var.ctx);
  const words = await readWords(c.var.ctx, page, lang);
  return render(c, <WordsEditPage words={words} text={standing(words)} />);
});

wordsPages.post(`${HOME}/:page/:lang`, allow("administrator"), async (c) => {
  const { page, lang } = named(c);
  const data = await readForm(c);
  const typed = data.get("text") ?? "";
  const version = Number(data.get("version"));
  return submit(c, {
    run: (ctx) => {
      const { text } = check(HouseWordsInput, { text: data.get("act") === "first" ? "" : typed });
      return editWords(ctx, { page, lang, version, text });
    },
    to: () => `${HOME}?notice=saved`,
    again: async (errors) => {
      const words = await readWords(c.var.ctx, page, lang);
      const theirs = words.version === version ? undefined : standing(words);
      return <WordsEditPage words={words} text={typed} errors={errors} {...(theirs !== undefined && { theirs })} />;
    },
  });
});
