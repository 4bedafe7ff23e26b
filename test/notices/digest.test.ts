// Digests: asked for, at their hour, one mail of what is new, exactly once whatever fails on the way.
import { expect, test, vi } from "vitest";
import { type Ctx, iso, later, makeCtx } from "../../worker/kernel/ctx.ts";
import { sweepDigests } from "../../worker/notices/digest.ts";
import { nextDigest } from "../../worker/notices/rules.ts";
import { compose } from "../../worker/notifications/mails.ts";
import { faulty } from "../support/faulty.ts";
import { type GivenPerson, givenPerson, mailsTo } from "../support/given.ts";
import { testEnv } from "../support/request.ts";
import { answer, begin, follow, sqlRun } from "./board.ts";

vi.spyOn(console, "error").mockImplementation(() => undefined);

interface Payload {
  pace: "daily" | "weekly";
  topics: { topic: string; title: string; from: number; told: { kind: string; count: number }[] }[];
  others: number;
  unsubscribe: string;
}

async function askingFor(pace: "daily" | "weekly" | "none" | ""): Promise<GivenPerson> {
  const person = await givenPerson();
  const response = await person.client.form("/welcome", { name: "Fatou", why: "look", digest: pace });
  expect(response.status).toBe(303);
  return person;
}

const at = (moment: Date, env = testEnv): Ctx => makeCtx({ env, now: moment });
const next = (pace: "daily" | "weekly" = "daily") => nextDigest(pace, new Date());
const digests = async (to: GivenPerson) =>
  (await mailsTo(to.email))
    .filter(({ kind }) => kind === "digest")
    .map(({ payload }) => JSON.parse(payload) as Payload);

async function followedTopic(reader: GivenPerson): Promise<{ author: GivenPerson; topic: string }> {
  const author = await givenPerson();
  const topic = await begin(author);
  await follow(reader, "topic", topic);
  await answer(author, topic);
  return { author, topic };
}

test("nobody has a digest who has not asked, and nothing is ticked beforehand", async () => {
  for (const pace of ["none", ""] as const) {
    const person = await askingFor(pace);
    await followedTopic(person);
    await sweepDigests(at(next("weekly")), 1000);
    expect(await digests(person)).toEqual([]);
  }
  const page = await (await givenPerson()).client.page("/welcome");
  expect(page).toContain('name="digest"');
  expect(page).not.toContain("checked");
});

test.each(["daily", "weekly"] as const)("a %s digest leaves at its hour, and not before", async (pace) => {
  const person = await askingFor(pace);
  const { author, topic } = await followedTopic(person);
  await answer(author, topic);
  await sweepDigests(at(later(next(pace), { minutes: -1 })), 1000);
  expect(await digests(person)).toEqual([]);
  await sweepDigests(at(next(pace)), 1000);
  await sweepDigests(at(later(next(pace), { minutes: 5 })), 1000);
  const [digest, ...more] = await digests(person);
  expect(more).toEqual([]);
  expect(digest).toMatchObject({ pace, others: 0 });
  expect(digest?.topics).toEqual([
    { topic, title: "Où trouver des joints ?", from: 2, told: [{ kind: "reply", count: 2 }] },
  ]);
});

test("what was told is not told again, what came since is, what was read is not", async () => {
  const person = await askingFor("daily");
  const { author, topic } = await followedTopic(person);
  const first = next();
  await sweepDigests(at(first), 1000);
  const second = nextDigest("daily", first);
  await sweepDigests(at(second), 1000);
  expect(await digests(person)).toHaveLength(1);
  await answer(author, topic);
  const { topic: read } = await followedTopic(person);
  await person.client.json("PUT", `/topics/${read}/read`, { seq: 9 }, 204);
  await sqlRun(
    "UPDATE notices SET at = ? WHERE person = ? AND topic = ?",
    iso(later(second, { hours: 1 })),
    person.id,
    topic,
  );
  await sweepDigests(at(nextDigest("daily", second)), 1000);
  const [, last] = await digests(person);
  expect(last?.topics.map((news) => news.topic)).toEqual([topic]);
});

test("three sweeps that meet write one digest", async () => {
  const person = await askingFor("daily");
  await followedTopic(person);
  await Promise.all([1, 2, 3].map(() => sweepDigests(at(next()), 1000)));
  expect(await digests(person)).toHaveLength(1);
});

test.each(["before", "after"] as const)("an answer lost %s each batch in turn: one digest in the end", async (when) => {
  const person = await askingFor("daily");
  const { topic } = await followedTopic(person);
  for (let batch = 1; batch <= 4; batch++) await sweepDigests(at(next(), faulty(testEnv, { batch, when })), 1000);
  await sweepDigests(at(next()), 1000);
  const all = await digests(person);
  expect(all.map(({ topics }) => topics.map((news) => news.topic))).toEqual([[topic]]);
});

test("nobody suspended gets one, and they do not stand in the way of others", async () => {
  const [suspended, person] = [await askingFor("daily"), await askingFor("daily")];
  await followedTopic(suspended);
  await followedTopic(person);
  await sqlRun("UPDATE people SET suspended_at = '2026-01-01' WHERE id = ?", suspended.id);
  for (let i = 0; i < 60; i++) if ((await sweepDigests(at(next()), 2)).more === false) break;
  expect(await digests(suspended)).toEqual([]);
  expect(await digests(person)).toHaveLength(1);
});

test("a topic narrowed since is not in it", async () => {
  const person = await askingFor("daily");
  const { topic } = await followedTopic(person);
  const { topic: other } = await followedTopic(person);
  await sqlRun("UPDATE topics SET visibility = 'coordinators' WHERE id = ?", topic);
  await sweepDigests(at(next()), 1000);
  expect((await digests(person))[0]?.topics.map((news) => news.topic)).toEqual([other]);
});

test("thirty topics at most, and how many others; in the person's language, with its own end", async () => {
  const person = await askingFor("weekly");
  await person.client.json("PATCH", "/me", { locale: "en" });
  await follow(person, "category", "sustainable_development");
  const authors = await Promise.all(Array.from({ length: 11 }, () => givenPerson()));
  for (let i = 0; i < 33; i++)
    await begin(authors[i % 11] as GivenPerson, { category: "sustainable_development", title: `Puits ${i}` });
  await sweepDigests(at(next("weekly")), 1000);
  const [mail] = (await mailsTo(person.email)).filter(({ kind }) => kind === "digest");
  expect(mail?.locale).toBe("en");
  const payload = JSON.parse(mail?.payload ?? "") as Payload;
  expect(payload.topics).toHaveLength(30);
  expect(payload.others).toBe(3);
  const composed = compose("https://network.test", "en", "digest", person.email, payload as never);
  expect(composed.text).toContain("33 topics have something new");
  expect(composed.text).toContain("3 more topics");
  expect(composed.headers?.["List-Unsubscribe"]).toContain(payload.unsubscribe);
  const ended = await person.client.form("/unsubscribe", { token: payload.unsubscribe, what: "these" });
  expect(ended.status).toBe(200);
  expect(await person.client.json("GET", "/me/notifications")).toMatchObject({
    digests: { daily: null, weekly: null },
    kinds: { reply: { mail: "none" }, answer: { mail: "at_once" } },
  });
});
