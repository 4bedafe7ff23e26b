// The translations of a page: one statement, along keys, and only of what the reader may read; and nothing half done.
import { describe, expect, test } from "vitest";
import { type Ctx, makeCtx } from "../../worker/kernel/ctx.ts";
import { translationsFor } from "../../worker/translations/read.ts";
import { translatePost } from "../../worker/translations/translate.ts";
import { faulty } from "../support/faulty.ts";
import { type GivenPerson, givenPerson } from "../support/given.ts";
import { ctxOf } from "../support/pair.ts";
import { testEnv } from "../support/request.ts";
import { givenAnswer, givenTopic, set } from "./world.ts";

const anonymous = (env = testEnv): Ctx => makeCtx({ env, actor: { kind: "anonymous" } });
const english = { text: "Thank you.", shownAs: "person" as const };

async function answers(n: number): Promise<{ ids: string[]; author: GivenPerson }> {
  const topic = await givenTopic();
  const ids: string[] = [];
  for (let at = 0; at < n; at++) ids.push(await givenAnswer(topic, topic.author));
  for (const id of ids) await translatePost(ctxOf({ person: topic.author }), id, "en", english, null);
  return { ids, author: topic.author };
}

describe("the translations of a page of posts", () => {
  test("say who made each, and give the words of one language only", async () => {
    const { ids } = await answers(2);
    const [one = "", two = ""] = ids;
    await translatePost(ctxOf({ person: await givenPerson() }), one, "es", { ...english, text: "Gracias." }, null);
    const heads = await translationsFor(anonymous(), ids);
    expect(heads.get(one)?.heads.map(({ lang, machine }) => [lang, machine])).toEqual([
      ["en", false],
      ["es", false],
    ]);
    expect(heads.get(one)?.shown).toBeNull();
    expect(JSON.stringify([...heads])).not.toContain("Thank you");
    const shown = await translationsFor(anonymous(), ids, "es");
    expect(shown.get(one)?.shown).toMatchObject({ lang: "es", text: "Gracias." });
    expect(shown.get(two)).toMatchObject({ shown: null, heads: [{ lang: "en" }] });
    expect(await translationsFor(anonymous(), [])).toEqual(new Map());
  });

  test("hidden, waiting or taken back: none for those who may not read the post", async () => {
    const { ids, author } = await answers(3);
    const [hidden = "", waiting = "", deleted = ""] = ids;
    for (const [id, state] of [
      [hidden, "hidden"],
      [waiting, "waiting"],
      [deleted, "deleted"],
    ]) {
      await set("UPDATE posts SET state = ? WHERE id = ?", state ?? "", id ?? "");
    }
    const seen = async (ctx: Ctx) => [...(await translationsFor(ctx, ids, "en")).keys()].sort();
    expect(await seen(anonymous())).toEqual([]);
    expect(await seen(ctxOf({ person: await givenPerson() }))).toEqual([]);
    for (const ctx of [ctxOf({ person: author }), ctxOf({ person: await givenPerson(), networkRole: "coordinator" })]) {
      expect(await seen(ctx)).toEqual([hidden, waiting].sort());
    }
  });
});

test.each(["before", "after"] as const)("a database that fails %s the commit leaves all or nothing", async (when) => {
  const topic = await givenTopic();
  const answer = await givenAnswer(topic, topic.author);
  const person = await givenPerson();
  const env = faulty(testEnv, { batch: 1, when });
  await expect(translatePost(ctxOf({ person, env }), answer, "en", english, null)).rejects.toThrow("connection lost");
  const rows = testEnv.DB.prepare("SELECT count(*) AS n FROM translations WHERE post = ?").bind(answer);
  const entries = testEnv.DB.prepare(
    "SELECT count(*) AS n FROM audit_entries WHERE subject = ? AND act = 'translation.write'",
  );
  const n = when === "before" ? 0 : 1;
  expect([await rows.first("n"), await entries.bind(answer).first("n")]).toEqual([n, n]);
  // Sent again, it is there once.
  await translatePost(ctxOf({ person }), answer, "en", english, null);
  expect(await rows.first("n")).toBe(1);
});
