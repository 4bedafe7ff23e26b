// What is asked about files is looked up along indexes, however many files there are.
import { beforeAll, expect, test } from "vitest";
import { receiveFile } from "../../worker/attachments/receive.ts";
import { seeFile } from "../../worker/attachments/see.ts";
import { sweepFiles } from "../../worker/attachments/sweep.ts";
import { linkMentions } from "../../worker/board/mentions.ts";
import { loadPosts } from "../../worker/board/post-rows.ts";
import { makeCtx } from "../../worker/kernel/ctx.ts";
import type { Env } from "../../worker/kernel/env.ts";
import { givenOrganisation, givenPerson } from "../support/given.ts";
import { ctxOf } from "../support/pair.ts";
import { testEnv } from "../support/request.ts";
import { jpeg } from "./files.ts";
import { answerWith, begin, sent } from "./world.ts";

const MANY = 3000;
beforeAll(async () => {
  await testEnv.DB.prepare(
    `INSERT INTO attachments (id, person, state, post, place, name, type, bytes, small, created_at)
     SELECT 'att_' || value, 'usr_' || (value % 50), 'used', 'pst_' || (value / 5), value % 5, '', 'image/jpeg', 9, 0,
       '2026-01-01' FROM json_each(?)`,
  )
    .bind(JSON.stringify(Array.from({ length: MANY }, (_, n) => n)))
    .run();
});

/** The plans of every statement that some work runs. */
async function plansOf(work: (env: Env) => Promise<unknown>): Promise<string> {
  const seen: { text: string; values: unknown[] }[] = [];
  const DB = new Proxy(testEnv.DB, {
    get(target, name) {
      if (name !== "prepare") {
        const value: unknown = Reflect.get(target, name, target);
        return typeof value === "function" ? value.bind(target) : value;
      }
      return (text: string) => {
        const note = { text, values: [] as unknown[] };
        seen.push(note);
        const statement = target.prepare(text);
        return new Proxy(statement, {
          get(real, field) {
            if (field === "bind") {
              return (...values: unknown[]) => {
                note.values = values;
                return real.bind(...values);
              };
            }
            const value: unknown = Reflect.get(real, field, real);
            return typeof value === "function" ? value.bind(real) : value;
          },
        });
      };
    },
  });
  await work({ ...testEnv, DB });
  const plans = seen.map(async ({ text, values }) => {
    const query = testEnv.DB.prepare(`EXPLAIN QUERY PLAN ${text}`).bind(...values);
    return (await query.all<{ detail: string }>()).results.map(({ detail }) => detail).join("\n");
  });
  return (await Promise.all(plans)).join("\n");
}

test("sending, seeing, sweeping, showing and mentioning scan no table", async () => {
  const person = await givenPerson();
  const { id: organisation } = await givenOrganisation({ manager: person });
  const made = await sent(person.client, jpeg());
  const topic = await begin(person.client);
  await answerWith(person.client, topic.id, [made.id]);
  const { sql } = await import("drizzle-orm");
  const page = sql`WHERE s.topic = ${topic.id} AND s.seq > 0 ORDER BY s.seq LIMIT 21`;
  const works: ((env: Env) => Promise<unknown>)[] = [
    (env) => receiveFile(ctxOf({ person, env }), { name: "a", bytes: jpeg() }),
    (env) => seeFile(ctxOf({ person, env }), made.id),
    (env) => sweepFiles(makeCtx({ env })),
    (env) => loadPosts(ctxOf({ person, env }), page),
    (env) => linkMentions(ctxOf({ person, organisation, env }), "Bonjour @Ville de Lille, @Awa", topic.id),
  ];
  for (const work of works) {
    const plan = await plansOf(work);
    expect(plan).toMatch(/SEARCH/);
    expect(plan).not.toMatch(/SCAN (?!json_each|j\b|near\b|CONSTANT|\(subquery|json|f\b)/);
  }
});

test("a person's day is counted among their own files, not everyone's", async () => {
  const person = await givenPerson();
  const [before] = await Promise.all([sent(person.client, jpeg())]);
  const row = await testEnv.DB.prepare(
    `SELECT count(*) AS n FROM attachments WHERE person = ? AND created_at > '2026-02-01'`,
  )
    .bind(person.id)
    .all();
  expect(before.bytes).toBeGreaterThan(0);
  expect(row.meta.rows_read).toBeLessThanOrEqual(3);
});
