// A small board to be told of: topics begun and answered through the API, and what each person hears.
import type { Notice } from "../../schema/contract/notices.ts";
import { makeCtx } from "../../worker/kernel/ctx.ts";
import type { GivenPerson } from "../support/given.ts";
import { testEnv } from "../support/request.ts";

const newId = (prefix: "top" | "pst") => makeCtx({ env: testEnv }).newId(prefix);

export async function begin(by: GivenPerson, more: Record<string, unknown> = {}): Promise<string> {
  const id = newId("top");
  const topic = { category: "training", kind: "question", title: "Où trouver des joints ?", text: "Nous cherchons." };
  await by.client.json("PUT", `/topics/${id}`, { ...topic, visibility: "network", ...more }, 201);
  return id;
}

export async function answer(by: GivenPerson, topic: string, text = "Essayez le marché."): Promise<string> {
  const id = newId("pst");
  await by.client.json("PUT", `/posts/${id}`, { topic, text }, 201);
  return id;
}

export async function heard(by: GivenPerson): Promise<Notice[]> {
  return (await by.client.json<{ items: Notice[] }>("GET", "/notices?limit=100")).items;
}

/** "answer 2 from 3" for each thing heard and not seen. */
export async function news(by: GivenPerson): Promise<string[]> {
  return (await heard(by)).filter(({ seen }) => !seen).map(({ kind, count, from }) => `${kind} ${count} from ${from}`);
}

export const follow = (by: GivenPerson, kind: string, subject: string) =>
  by.client.json("PUT", `/follows/${kind}/${subject}`, undefined, 204);

export async function notice(person: GivenPerson, topic: string) {
  return testEnv.DB.prepare("SELECT * FROM notices WHERE person = ? AND topic = ?")
    .bind(person.id, topic)
    .first<Record<string, string | number | null>>();
}

export const sqlRun = (text: string, ...values: (string | number | null)[]) =>
  testEnv.DB.prepare(text)
    .bind(...values)
    .run();
