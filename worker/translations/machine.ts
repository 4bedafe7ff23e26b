// The machine that translates, where the network has switched one on: Workers AI's m2m100, behind a door of one word.
import type { BoardLanguage } from "../../schema/vocabulary.ts";
import type { Ctx } from "../kernel/ctx.ts";
import type { Env } from "../kernel/env.ts";
import { joined, piecesOf } from "./pieces.ts";
import { mayGoOut } from "./rules.ts";

export interface Machine {
  /** Sentence by sentence; throws when it does not answer. */
  translate(sentence: string, from: BoardLanguage, to: BoardLanguage): Promise<string>;
}

const MODEL = "@cf/meta/m2m100-1.2b";
/** How many sentences are asked at once. */
const ABREAST = 6;

/** Null unless the setting says "on" and the binding is there. */
export function machineOf(env: Pick<Env, "AI" | "MACHINE_TRANSLATION">): Machine | null {
  const { AI } = env;
  if (env.MACHINE_TRANSLATION !== "on" || !AI) return null;
  return {
    async translate(text, from, to) {
      const answer = await AI.run(MODEL, { text, source_lang: from, target_lang: to });
      const said = answer.translated_text?.trim();
      if (!said) throw new Error("the machine said nothing");
      return said;
    },
  };
}

/** Whether this reader may have a topic translated by it. */
export const mayAskMachine = (ctx: Ctx, topic: Parameters<typeof mayGoOut>[0]): boolean =>
  ctx.actor.kind === "person" && machineOf(ctx.env) !== null && mayGoOut(topic);

/** Every text keeps its lines; sentences that come back in several texts are asked once. */
export async function translateTexts(
  machine: Machine,
  texts: readonly string[],
  way: { from: BoardLanguage; to: BoardLanguage },
): Promise<string[]> {
  const pieces = texts.map(piecesOf);
  const sentences = [...new Set(pieces.flat().flatMap((piece) => piece.sentences))];
  const said = new Map<string, string>();
  for (let at = 0; at < sentences.length; at += ABREAST) {
    await Promise.all(
      sentences.slice(at, at + ABREAST).map(async (one) => {
        said.set(one, await machine.translate(one, way.from, way.to));
      }),
    );
  }
  return pieces.map((lines) => joined(lines, (sentence) => said.get(sentence) ?? sentence));
}
