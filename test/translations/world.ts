// Topics to translate and to feed: written through the doors by people who can be told apart.
import type { TopicDetail } from "../../schema/contract/board.ts";
import { firstPostOf } from "../../worker/board/rules.ts";
import { newId } from "../../worker/kernel/ids.ts";
import { type GivenOrganisation, type GivenPerson, givenOrganisation, unique } from "../support/given.ts";
import { testEnv } from "../support/request.ts";

export const FRENCH =
  "Nous avons réparé la pompe du village avec les femmes du quartier, et elle tient depuis deux ans.";

export interface GivenTopic {
  id: string;
  number: number;
  post: string;
  title: string;
  author: GivenPerson;
  house: GivenOrganisation;
}

/** By a manager of an organisation of their own, unless another is given. */
export async function givenTopic(more: Record<string, unknown> = {}, house?: GivenOrganisation): Promise<GivenTopic> {
  const own = house ?? (await givenOrganisation());
  const id = newId("top", new Date());
  const title = unique("La pompe du marché");
  const body = { category: "sustainable_development", title, text: FRENCH, lang: "fr", visibility: "public", ...more };
  const topic = await own.manager.client.json<TopicDetail>("PUT", `/topics/${id}`, body, 201);
  return { id, number: topic.number, post: firstPostOf(id), title: topic.title, author: own.manager, house: own };
}

export async function givenAnswer(
  topic: GivenTopic,
  by: GivenPerson,
  text = "Merci, chez nous aussi.",
): Promise<string> {
  const id = newId("pst", new Date());
  await by.client.json("PUT", `/posts/${id}`, { topic: topic.id, text, lang: "fr" }, 201);
  return id;
}

/** As a moderator's hand would leave it. */
export const set = (query: string, ...values: (string | number)[]) =>
  testEnv.DB.prepare(query)
    .bind(...values)
    .run();
