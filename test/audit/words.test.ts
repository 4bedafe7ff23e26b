// Whatever the house writes into its log, the log's page can say in both languages.
/// <reference types="vite/client" />
import { expect, test } from "vitest";
import { messages } from "../../web/i18n/catalogue.ts";

const sources = import.meta.glob<string>("../../worker/**/*.ts", { query: "?raw", import: "default", eager: true });
const acts = Object.values(sources).flatMap((text) =>
  [...text.matchAll(/\bact: "([a-z_]+\.[a-z_]+)"/g)].map((m) => m[1] ?? ""),
);

test.each([...new Set(acts)].sort())("%s has its words", (act) => {
  for (const locale of ["fr", "en"] as const) expect(messages(locale).audit.acts[act], locale).toMatch(/\S/);
});

test("both languages say the same acts", () => {
  expect(acts.length).toBeGreaterThan(20);
  expect(Object.keys(messages("en").audit.acts)).toEqual(Object.keys(messages("fr").audit.acts));
});
