// Files of a post that waits for a coordinator wait with it: its author and the coordinators open them, nobody else before it is approved.
import { expect, test } from "vitest";
import { type GivenPerson, givenPerson } from "../support/given.ts";
import { Client } from "../support/request.ts";
import { jpeg } from "./files.ts";
import { begin, postId, sent } from "./world.ts";

const LINK = "Voyez https://pompes.example.org pour la suite.";

/** Who opens a file, and its small picture, among a reader, the public, its author and a coordinator. */
async function opening(
  file: string,
  { reader, author, coordinator }: Record<"reader" | "author" | "coordinator", GivenPerson>,
) {
  const seen = async (client: Client): Promise<boolean> => {
    const both = [`/attachments/${file}`, `/attachments/${file}/small`].map(
      async (path) => (await client.fetch(path)).status,
    );
    const [whole, small] = await Promise.all(both);
    expect(small).toBe(whole);
    return whole === 200;
  };
  const who = { reader: reader.client, anyone: new Client(), author: author.client, coordinator: coordinator.client };
  const found = await Promise.all(
    Object.entries(who).map(async ([name, client]) => [name, await seen(client)] as const),
  );
  return found.filter(([, sees]) => sees).map(([name]) => name);
}

test.each(["an answer", "a topic"])("the files of %s that waits", async (what) => {
  const [author, reader, coordinator] = [
    await givenPerson(),
    await givenPerson(),
    await givenPerson({ role: "coordinator" }),
  ];
  const people = { author, reader, coordinator };
  const theirs = await begin(reader.client, { visibility: "public" });
  const write = async () => {
    const file = await sent(author.client, jpeg());
    if (what === "a topic") {
      const { id, state } = await begin(author.client, { visibility: "public", text: LINK, attachments: [file.id] });
      expect(state).toBe("waiting");
      return { subject: id, file: file.id };
    }
    const id = postId();
    const said = { topic: theirs.id, text: LINK, attachments: [file.id] };
    expect(await author.client.json("PUT", `/posts/${id}`, said, 201)).toMatchObject({ state: "waiting" });
    return { subject: id, file: file.id };
  };
  const acts = async (act: string, subject: string) =>
    coordinator.client.json("POST", "/moderation/acts", { act, subject, reason: "spam", text: "Voilà." }, 201);
  const [passed, refused] = [await write(), await write()];
  expect(await opening(passed.file, people)).toEqual(["author", "coordinator"]);
  const shown = await (await reader.client.fetch(`/api/v1/topics/${theirs.id}`)).text();
  expect(shown).not.toContain(passed.file);
  await acts("refuse", refused.subject);
  expect(await opening(refused.file, people)).toEqual(["author", "coordinator"]);
  await acts("approve", passed.subject);
  expect(await opening(passed.file, people)).toEqual(["reader", "anyone", "author", "coordinator"]);
  await acts("hide", passed.subject);
  expect(await opening(passed.file, people)).toEqual(["author", "coordinator"]);
});
