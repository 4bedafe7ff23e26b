// No body is read further than it may go, whether it tells its length or not; files are for people signed in.
import { expect, test } from "vitest";
import { MOST_FILES, MOST_WORDS } from "../../worker/http/body.ts";
import { givenPerson } from "../support/given.ts";
import { Client } from "../support/request.ts";

const KB = 1024;
const FORM = "application/x-www-form-urlencoded";

/** A body in pieces that never says how long it is, and how many pieces were asked for. */
function stream(bytes: number, piece = 64 * KB): { body: ReadableStream; pulled: () => number } {
  let sent = 0;
  const body = new ReadableStream({
    pull(controller) {
      if (sent >= bytes) return controller.close();
      sent += piece;
      controller.enqueue(new Uint8Array(piece).fill(0x61));
    },
  });
  return { body, pulled: () => sent };
}

const post = (client: Client, type: string, body: BodyInit, path = "/sign-in") =>
  client.fetch(path, {
    method: "POST",
    headers: { "Content-Type": type, "CF-Connecting-IP": crypto.randomUUID() },
    body,
  });

test("words that are too long are refused when they tell their length", async () => {
  const { client } = await givenPerson();
  for (const type of [FORM, "application/json", "application/problem+json"]) {
    expect((await post(client, type, "a".repeat(MOST_WORDS + 1))).status, type).toBe(413);
  }
});

test("and when they do not, without being read to their end", async () => {
  const { body, pulled } = stream(20 * MOST_WORDS);
  const response = await post(new Client(), FORM, body);
  expect(response.status).toBe(413);
  expect(pulled()).toBeLessThan(10 * MOST_WORDS);
});

test("a body in pieces that stays within the measure is read whole", async () => {
  const text = `email=${encodeURIComponent("personne@example.org")}&more=${"é".repeat(40_000)}`;
  const bytes = new TextEncoder().encode(text);
  const body = new ReadableStream({
    start(controller) {
      for (let at = 0; at < bytes.length; at += 7000) controller.enqueue(bytes.slice(at, at + 7000));
      controller.close();
    },
  });
  const response = await post(new Client(), FORM, body);
  expect(response.status).toBe(303);
  expect(response.headers.get("Set-Cookie")).toContain("personne%40example.org");
});

test("a file is for people signed in, up to its own measure", async () => {
  const csv = "n".repeat(MOST_WORDS + 1);
  expect((await post(new Client(), "text/csv", csv, "/api/v1/imports")).status).toBe(413);
  const { client } = await givenPerson();
  expect((await post(client, "text/csv", csv, "/api/v1/imports")).status).toBe(403);
  const { body } = stream(MOST_FILES + 64 * KB, 1024 * KB);
  expect((await post(client, "text/csv", body, "/api/v1/imports")).status).toBe(413);
});
