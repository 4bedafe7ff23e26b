// What every text of the board goes through before it is kept: checked, rendered, its language known, its likeness taken.
import type { BoardLanguage } from "../../schema/vocabulary.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { InvalidField } from "../kernel/errors.ts";
import { sha256 } from "../kernel/ids.ts";
import { detectLanguage } from "../search/language.ts";
import { linkMentions, type Mentioned } from "./mentions.ts";
import { renderMarkdown, tooMuch } from "./render.ts";

export interface Written {
  text: string;
  html: string;
  lang: BoardLanguage;
  mentioned: Mentioned[];
}

/** Throws the sentence that tells what is too much; `topic` is where people may be mentioned. */
export async function prepare(
  ctx: Ctx,
  input: { text: string; lang?: BoardLanguage | undefined; topic: string | null },
): Promise<Written> {
  const refusal = tooMuch(input.text);
  if (refusal) throw InvalidField("text", refusal);
  const { text, mentioned } = await linkMentions(ctx, input.text, input.topic);
  return {
    text: input.text,
    html: renderMarkdown(text),
    lang: input.lang ?? detectLanguage(input.text, ctx.locale),
    mentioned,
  };
}

/** The same content sent again has the same fingerprint, whatever has become of it since. */
export const fingerprintOf = (input: unknown): string => sha256(JSON.stringify(input));
