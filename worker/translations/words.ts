// The words of a translation made ready to be kept: the same limits and the same renderer as the original's.
import { SHEET_TEXTS } from "../../schema/contract/board.ts";
import type { SheetWords } from "../../schema/contract/translations.ts";
import type { BoardLanguage } from "../../schema/vocabulary.ts";
import { renderMarkdown, tooMuch } from "../board/render.ts";
import { prepare } from "../board/writing.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { InvalidField } from "../kernel/errors.ts";

export interface Said {
  title?: string | undefined;
  text: string;
  sheet?: SheetWords | undefined;
}

export interface Ready {
  title: string | null;
  text: string;
  html: string;
  sheet: string;
  sheetHtml: string;
}

/** Throws the sentence that tells what is too much. Nobody is called by a translation: the original did. */
export async function ready(ctx: Ctx, said: Said, lang: BoardLanguage, topic: string): Promise<Ready> {
  const { text, html } = await prepare(ctx, { text: said.text, lang, topic });
  const { sheet } = said;
  return {
    title: said.title ?? null,
    text,
    html,
    sheet: sheet ? JSON.stringify(sheet) : "",
    sheetHtml: sheet ? JSON.stringify(rendered(sheet)) : "",
  };
}

function rendered(sheet: SheetWords): Record<string, string> {
  const html: Record<string, string> = {};
  for (const field of SHEET_TEXTS) {
    const refusal = tooMuch(sheet[field]);
    if (refusal) throw InvalidField(`sheet.${field}`, refusal);
    if (sheet[field] !== "") html[field] = renderMarkdown(sheet[field]);
  }
  return html;
}

/** All that was written, for whoever looks for links in it: those of the original are nobody's news. */
export const newWords = ({ title, text, sheet }: Said, original: string): string =>
  [title ?? "", text, ...Object.values(sheet ?? {})]
    .join("\n")
    .replace(/https?:\/\/[^\s)<>"]+/g, (address) => (original.includes(address) ? "/" : address));
