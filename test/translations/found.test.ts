// A post is found by its translations: in another language, by whoever may read it, and no longer when they go.
import { expect, test } from "vitest";
import { makeCtx } from "../../worker/kernel/ctx.ts";
import { catchUp } from "../../worker/search/catch-up.ts";
import { givenPerson } from "../support/given.ts";
import { Client, testEnv } from "../support/request.ts";
import { givenAnswer, givenTopic } from "./world.ts";

async function found(client: Client, word: string): Promise<string> {
  await catchUp(makeCtx({ env: testEnv }), 10);
  return JSON.stringify(await client.json("GET", `/search?q=${word}`));
}

test("by a word of its translation, until that is taken back", async () => {
  const topic = await givenTopic();
  const answer = await givenAnswer(topic, topic.author);
  const { client } = await givenPerson();
  const [title, sentence] = ["zyxwellhead", "qwvborehole"];
  const anyone = new Client();
  expect(await found(anyone, title)).not.toContain(topic.id);
  await client.json("PUT", `/posts/${topic.post}/translations/en`, { title: `The ${title}`, text: "It stands." }, 201);
  await client.json("PUT", `/posts/${answer}/translations/en`, { text: `Our ${sentence} too.` }, 201);
  expect(await found(anyone, title)).toContain(topic.id);
  expect(await found(anyone, sentence)).toContain(answer);
  await client.json("DELETE", `/posts/${topic.post}/translations/en`, undefined, 204);
  await client.json("DELETE", `/posts/${answer}/translations/en`, undefined, 204);
  expect(await found(anyone, title)).not.toContain(topic.id);
  expect(await found(anyone, sentence)).not.toContain(answer);
});

test("not by those who may not read the original", async () => {
  const topic = await givenTopic({ visibility: "network" });
  const { client } = await givenPerson();
  await client.json(
    "PUT",
    `/posts/${topic.post}/translations/en`,
    { title: "The kjhgsluice", text: "It stands." },
    201,
  );
  expect(await found(client, "kjhgsluice")).toContain(topic.id);
  expect(await found(new Client(), "kjhgsluice")).not.toContain(topic.id);
});
