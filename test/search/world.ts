// Topics and posts straight in the tables, then in the index as production fills it.

import type { BoardLanguage, PostState, TopicKind, TopicState, TopicVisibility } from "../../schema/vocabulary.ts";
import { firstPostOf, listedAs } from "../../worker/board/rules.ts";
import { runBatch } from "../../worker/kernel/commit.ts";
import { makeCtx } from "../../worker/kernel/ctx.ts";
import { catchUp } from "../../worker/search/catch-up.ts";
import { stale } from "../../worker/search/index-statements.ts";
import { testEnv } from "../support/request.ts";

export interface TopicOptions {
  title?: string;
  text?: string;
  lang?: BoardLanguage;
  kind?: TopicKind;
  category?: string;
  visibility?: TopicVisibility;
  partnership?: string;
  state?: TopicState;
  skills?: string[];
  createdAt?: string;
  country?: string;
}

const insert = (table: string, row: Record<string, unknown>): D1PreparedStatement =>
  testEnv.DB.prepare(
    `INSERT INTO ${table} (${Object.keys(row).join(", ")}) VALUES (${Object.keys(row)
      .map(() => "?")
      .join(", ")})`,
  ).bind(...Object.values(row));

/** Written, and indexed. */
export async function givenTopic(options: TopicOptions = {}): Promise<string> {
  const ctx = makeCtx({ env: testEnv });
  const id = ctx.newId("top");
  const { state = "open", visibility = "public", lang = "fr", title = "Sans titre", text = "Sans texte" } = options;
  const createdAt = options.createdAt ?? new Date().toISOString();
  const shared = { author: "usr_x", shown_as: "person", lang, created_at: createdAt, fingerprint: "", version: 1 };
  const sheet = { topic: id, context: "", did: "", institutions: "", civil_society: "", beneficiaries: "", worked: "" };
  const rest = {
    failed: "",
    again: "",
    cost: "",
    time: "",
    local_dimension: "",
    global_dimension: "",
    town: "",
    html: "{}",
  };
  await testEnv.DB.batch([
    insert("topics", {
      ...{ ...shared, id, title, state, visibility, category: options.category ?? "training", excerpt: "" },
      ...{ kind: options.kind ?? "question", partnership: options.partnership ?? null, posts: 1, last_seq: 1, sdgs: 0 },
      ...{ listed: listedAs(state, visibility), skills: JSON.stringify(options.skills ?? []), bumped_at: createdAt },
    }),
    insert("posts", {
      ...shared,
      id: firstPostOf(id),
      topic: id,
      seq: 1,
      text,
      html: "",
      state: "visible",
      reactions: "{}",
    }),
    ...(options.country ? [insert("sheets", { ...sheet, ...rest, country: options.country })] : []),
  ]);
  await index([id]);
  return id;
}

export async function givenReply(
  topic: string,
  text: string,
  state: PostState = "visible",
  lang: BoardLanguage = "fr",
): Promise<string> {
  const id = makeCtx({ env: testEnv }).newId("pst");
  const seq =
    (await testEnv.DB.prepare("SELECT last_seq + 1 AS seq FROM topics WHERE id = ?")
      .bind(topic)
      .first<number>("seq")) ?? 2;
  const who = {
    author: "usr_x",
    shown_as: "person",
    lang,
    created_at: new Date().toISOString(),
    fingerprint: "",
    version: 1,
  };
  await testEnv.DB.batch([
    insert("posts", { ...who, id, topic, seq, text, html: "", state, reactions: "{}" }),
    testEnv.DB.prepare("UPDATE topics SET last_seq = ? WHERE id = ?").bind(seq, topic),
  ]);
  await index([id]);
  return id;
}

/** As the queue would a second later. */
export async function index(subjects: readonly string[]): Promise<void> {
  const ctx = makeCtx({ env: testEnv });
  await runBatch(ctx, stale(subjects));
  await catchUp(ctx, 20);
}
