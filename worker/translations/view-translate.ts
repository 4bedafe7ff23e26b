// What a translator sees: the original, what is translated already, and into which language.
import { SHEET_WORDS, type SheetWords, type TranslateView } from "../../schema/contract/translations.ts";
import { BOARD_LANGUAGES, type BoardLanguage } from "../../schema/vocabulary.ts";
import { loadSheet } from "../board/topic-rows.ts";
import { isCoordinator, requirePerson } from "../kernel/actor.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { loadOrganisations } from "../organisations/repository.ts";
import { ownOrganisations } from "../organisations/see.ts";
import { machineOf } from "./machine.ts";
import { loadTranslation, toTranslation } from "./rows.ts";
import { mayGoOut, mayTakeBack } from "./rules.ts";
import { seeVisible } from "./translate.ts";

/** Any person who may read the post. Without a language, the reader's, or the next one that is not the original's. */
export async function viewTranslate(ctx: Ctx, id: string, wanted: string | undefined): Promise<TranslateView> {
  const person = requirePerson(ctx);
  const { post, topic } = await seeVisible(ctx, id);
  const to = languageFor(wanted, post.lang, ctx.locale);
  const first = post.seq === 1;
  const [there, sheet, own] = await Promise.all([
    loadTranslation(ctx, id, to),
    first && topic.kind === "sheet" ? loadSheet(ctx, topic.id) : null,
    loadOrganisations(ctx, ownOrganisations(ctx)),
  ]);
  const standing = there && { author: there.author, machine: there.machine === 1 };
  const who = { person: person.id, coordinator: isCoordinator(ctx.actor) };
  return {
    post: { id, topic: topic.id, lang: post.lang, version: post.version, html: post.html },
    title: first ? topic.title : null,
    sheet: sheet && {
      said: Object.fromEntries(SHEET_WORDS.map((field) => [field, sheet.sheet[field]])) as SheetWords,
      html: sheet.html,
    },
    to,
    there: there && toTranslation(ctx, there),
    may: {
      takeBack: standing !== null && mayTakeBack(standing, who),
      machine: machineOf(ctx.env) !== null && mayGoOut(topic) && (standing === null || standing.machine),
    },
    speakers: own.map((one) => ({ id: one.id, name: one.name })),
  };
}

function languageFor(wanted: string | undefined, original: BoardLanguage, locale: BoardLanguage): BoardLanguage {
  const others = BOARD_LANGUAGES.filter((lang) => lang !== original);
  const first = others.find((lang) => lang === wanted) ?? others.find((lang) => lang === locale);
  return first ?? others[0] ?? locale;
}
