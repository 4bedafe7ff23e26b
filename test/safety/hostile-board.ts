// One text written wherever the board lets people write, and every page of the board it then stands on.
import { makeCtx } from "../../worker/kernel/ctx.ts";
import type { GivenPerson } from "../support/given.ts";
import type { Client } from "../support/request.ts";
import { testEnv } from "../support/request.ts";

export interface BoardWritten {
  category: string;
  sheet: string;
  answer: string; // edited, quoting another
  draft: string;
}

interface Writers {
  north: GivenPerson & { organisation: string };
  south: GivenPerson & { organisation: string };
  coordinator: GivenPerson;
  skill: string;
}

/** Everything that our Markdown may become: what hostile texts may not add to. */
const SPECIMEN = `# Un\n\n## Deux\n\n### Trois\n\n#### Quatre\n\n*a* **b** ~~c~~ \`d\` [e](/topics) ligne\nsuivante\n
- un\n- deux\n\n1. un\n2. deux\n\n3) trois\n\n> cité\n\n---\n\n| a | b |\n| --- | --- |\n| c | d |\n\n~~~\nun programme\n~~~`;

const SHEET = ["context", "did", "institutions", "civilSociety", "beneficiaries", "worked", "failed", "again"];

export async function writeOnBoard({ north, south, coordinator, skill }: Writers, text: string): Promise<BoardWritten> {
  const ctx = makeCtx({ env: testEnv });
  const [sheet, draft] = [ctx.newId("top"), ctx.newId("top")];
  const [tried, plain, answer] = [ctx.newId("pst"), ctx.newId("pst"), ctx.newId("pst")];
  const label = text.slice(0, 80);
  const field = { label: { fr: label, en: label }, intro: { fr: text, en: text } };
  const { id: category } = await coordinator.client.json<{ id: string }>("POST", "/categories", field, 201);
  const fields = Object.fromEntries(
    [...SHEET, "localDimension", "globalDimension", "cost", "time"].map((name) => [name, text]),
  );
  const said = { title: text, text, lang: "en", sheet: { ...fields, town: text.slice(0, 120), country: "FR" } };
  const where = { category, kind: "sheet", visibility: "public", skills: [skill], sdgs: [6] };
  await north.client.json("PUT", `/topics/${sheet}`, { ...where, ...said, organisation: north.organisation }, 201);
  await standing(sheet);
  const adaptation = { result: "partly", country: "SN", town: text.slice(0, 120), changed: text };
  const post = (by: GivenPerson, id: string, more: object) =>
    by.client.json("PUT", `/posts/${id}`, { topic: sheet, text, lang: "en", ...more }, 201);
  await post(south, tried, { adaptation, shownAs: "organisation" });
  await standing(sheet);
  await post(coordinator, plain, { text: SPECIMEN });
  await post(coordinator, answer, { quote: tried });
  await coordinator.client.api("PATCH", `/posts/${answer}`, { text: `${text}.` }, { "If-Match": '"1"' });
  await north.client.json("PUT", `/drafts/${draft}`, { title: text, text, category: text.slice(0, 64) });
  return { category, sheet, answer, draft };
}

/** As a moderator who has read it lets it be. */
async function standing(topic: string): Promise<void> {
  await testEnv.DB.batch([
    testEnv.DB.prepare("UPDATE topics SET state = 'open', listed = 2 WHERE id = ?").bind(topic),
    testEnv.DB.prepare("UPDATE posts SET state = 'visible' WHERE topic = ?").bind(topic),
  ]);
}

/** A path of the router with what was written put in its places, or null when it is none of the board's. */
export function onBoard(path: string, { sheet, answer }: BoardWritten): string | null {
  if (path.startsWith("/topics/:id")) return path.replace(":id", sheet);
  return path.startsWith("/posts/:id") ? path.replace(":id", answer).replace(":lang", "en") : null;
}

/** Addresses of the board that carry words. */
export function boardSaid({ category, sheet, answer, draft }: BoardWritten, text: string, skill: string): string[] {
  const query = (words: Record<string, string>) => `?${new URLSearchParams(words)}`;
  return [
    `/topics${query({ category: text, kind: text, after: text })}`,
    `/topics${query({ tag: text.slice(0, 120) })}`,
    `/topics${query({ category })}`,
    `/topics${query({ tag: skill })}`,
    `/topics/new${query({ kind: text, category: text, draft })}`,
    `/topics/new${query({ kind: "sheet", category })}`,
    `/topics/${sheet}${query({ from: text, quote: answer })}`,
    `/topics/${sheet}${query({ quote: text })}`,
    `/topics/${encodeURIComponent(text)}`,
    `/posts/${encodeURIComponent(text)}`,
    `/search${query({ q: text, kind: text, lang: text })}`,
  ];
}

type Form = [client: Client, path: string, fields: Record<string, string>];

/** Forms of the board that come back with what was typed. */
export function boardForms(
  { category, sheet, answer }: BoardWritten,
  { north, coordinator }: Writers,
  text: string,
): Form[] {
  const fields = Object.fromEntries(SHEET.map((name) => [`sheet.${name}`, text]));
  return [
    [
      north.client,
      "/topics/new",
      { id: text, kind: "sheet", title: "", text, category: text, skills: text, ...fields },
    ],
    [north.client, "/topics/new", { id: text, kind: text, title: text, text, visibility: text, check: "1" }],
    [north.client, `/topics/${sheet}/edit`, { title: "", text, version: text, kind: "sheet", ...fields }],
    [north.client, `/topics/${sheet}/posts`, { id: text, text, lang: text, quote: answer, organisation: text }],
    [north.client, "/topics/top_nowhere/posts", { id: text, text }],
    [
      north.client,
      `/topics/${sheet}/adapt`,
      { id: text, text, town: text, country: text, changed: text, parent: text },
    ],
    [coordinator.client, `/posts/${answer}/edit`, { text, version: "9", lang: text }],
    [coordinator.client, "/coordination/categories", { "label.fr": text, "label.en": "", posting: text }],
    [coordinator.client, `/coordination/categories/${category}`, { "label.fr": text, "label.en": "", version: text }],
  ];
}
