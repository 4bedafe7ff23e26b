// A board to moderate: topics and posts written through the doors, by people new or known, and coordinators around.

import type { Post, TopicDetail } from "../../schema/contract/board.ts";
import type { CaseDetail, Done } from "../../schema/contract/moderation.ts";
import { newId } from "../../worker/kernel/ids.ts";
import { type GivenPerson, givenPerson, unique } from "../support/given.ts";
import { testEnv } from "../support/request.ts";

export const LINK = "Voyez https://pompes.example.org pour la suite.";

export interface TopicOptions {
  text?: string;
  title?: string;
  category?: string;
  visibility?: string;
  kind?: string;
  skills?: string[];
}

export async function givenTopic(by: GivenPerson, options: TopicOptions = {}): Promise<TopicDetail> {
  const body = { category: "training", title: unique("Une pompe"), text: "Qui a réparé la sienne ?", ...options };
  return by.client.json<TopicDetail>("PUT", `/topics/${newId("top", new Date())}`, body, 201);
}

export async function givenPost(by: GivenPerson, topic: string, text = "Nous, avec un joint en cuir."): Promise<Post> {
  return by.client.json<Post>("PUT", `/posts/${newId("pst", new Date())}`, { topic, text }, 201);
}

/** Coordinators of the whole file: others of earlier tests are taken out when a test wants somebody to be alone. */
export const givenCoordinator = (): Promise<GivenPerson> => givenPerson({ role: "coordinator" });

export async function givenReport(by: GivenPerson, subject: string, reason = "spam", text = ""): Promise<string> {
  await by.client.json("POST", "/reports", { subject, reason, text }, 201);
  return caseOf(subject);
}

export async function caseOf(subject: string): Promise<string> {
  const row = await testEnv.DB.prepare("SELECT id FROM moderation_cases WHERE subject = ? ORDER BY opened_at DESC")
    .bind(subject)
    .first<string>("id");
  return row ?? "";
}

export const seen = (by: GivenPerson, id: string): Promise<CaseDetail> =>
  by.client.json<CaseDetail>("GET", `/moderation/${id}`);

export const decided = (by: GivenPerson, id: string, decision: string, more: object = {}): Promise<Done> =>
  by.client.json<Done>("POST", `/moderation/${id}/decision`, { decision, reason: "spam", text: "Voilà.", ...more });

export const acted = (by: GivenPerson, act: string, subject: string, more: object = {}): Promise<Done> =>
  by.client.json<Done>(
    "POST",
    "/moderation/acts",
    { act, subject, reason: "order", text: "Voilà pourquoi.", ...more },
    201,
  );

export async function value<T>(query: string, ...params: unknown[]): Promise<T | null> {
  const row = await testEnv.DB.prepare(query)
    .bind(...params)
    .first<Record<string, T>>();
  return row ? (Object.values(row)[0] ?? null) : null;
}

/** As if they had been written long ago: they have stood. */
export async function aged(person: string, hours = 48): Promise<void> {
  await testEnv.DB.prepare(
    `UPDATE posts SET created_at = strftime('%Y-%m-%dT%H:%M:%fZ', created_at, '-' || ? || ' hours') WHERE author = ?`,
  )
    .bind(hours, person)
    .run();
}

/** Three answers that stood. */
export async function givenKnown(): Promise<GivenPerson> {
  const person = await givenPerson();
  const topic = await givenTopic(await givenPerson());
  for (let n = 0; n < 3; n++) await givenPost(person, topic.id, `Réponse ${n}`);
  await aged(person.id);
  return person;
}
