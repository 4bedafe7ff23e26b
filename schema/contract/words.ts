// The words of the house: what it says of itself, page by page and language by language.
import * as z from "zod";
import { text } from "../text.ts";
import { HOUSE_PAGES, type Level, LOCALES, type Priority } from "../vocabulary.ts";
import { body, endpoint, reply } from "./route.ts";

export const MOST_HOUSE_WORDS = 20_000;

export const HouseWords = z
  .object({
    page: z.enum(HOUSE_PAGES),
    lang: z.enum(LOCALES),
    text: z.string().describe("Markdown; empty where the house's first text shows"),
    html: z.string().describe("What is read, whoever wrote it"),
    builtIn: z.boolean().describe("The text that the house came with"),
    updatedAt: z.string().nullable(),
    version: z.int(),
  })
  .meta({ id: "HouseWords" });
export type HouseWords = z.infer<typeof HouseWords>;

export const HouseWordsInput = z
  .strictObject({ text: text(MOST_HOUSE_WORDS).describe("Empty: back to the first text") })
  .meta({ id: "HouseWordsInput" });
export type HouseWordsInput = z.output<typeof HouseWordsInput>;

/** For those who tend them. */
export interface WordsLine {
  page: HouseWords["page"];
  lang: HouseWords["lang"];
  updatedAt: string | null; // null: the first text shows
}

const params = z.object({ page: z.enum(HOUSE_PAGES), lang: z.enum(LOCALES) });

export const getWords = endpoint({
  access: "public",
  method: "get",
  path: "/words/{page}/{lang}",
  summary: "What the house says of itself on one page, in one language",
  request: { params },
  responses: { 200: reply(HouseWords) },
});

export const patchWords = endpoint({
  access: "administrator",
  method: "patch",
  path: "/words/{page}/{lang}",
  summary: "Writes it anew; an empty text gives back the one that the house came with",
  request: { params, body: body(HouseWordsInput) },
  responses: { 200: reply(HouseWords) },
});

/** A meeting counted step by step, for the page that explains the matching. */
export interface MatchingExample {
  score: number;
  gives: ExampleWay;
  receives: ExampleWay;
  reciprocity: number; // harmonic mean of the two covers, 0..1
  context: number; // 0..1
  common: ("sdgs" | "themes" | "kindred" | "tie" | "experience" | "ways" | "dates")[];
  weights: { reciprocity: number; context: number }; // they add up to 1
}

export interface ExampleWay {
  covers: number;
  lines: { need: string; priority: Priority; by: string | null; level: Level | null; value: number }[];
}
