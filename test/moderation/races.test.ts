// Several at once, and a database that fails: one decision, nothing half done, a repeat finds its answer.
import { expect, test } from "vitest";
import { PostInput } from "../../schema/contract/board.ts";
import { writePost } from "../../worker/board/write-post.ts";
import { once } from "../../worker/http/once.ts";
import type { Ctx } from "../../worker/kernel/ctx.ts";
import { newId } from "../../worker/kernel/ids.ts";
import { act, decide } from "../../worker/moderation/decide.ts";
import { report } from "../../worker/moderation/report.ts";
import { faulty } from "../support/faulty.ts";
import { givenPerson, mailsTo } from "../support/given.ts";
import { meanwhile } from "../support/meanwhile.ts";
import { ctxOf, refusalOf } from "../support/pair.ts";
import { testEnv } from "../support/request.ts";
import { acted, caseOf, givenCoordinator, givenPost, givenReport, givenTopic, LINK, value } from "./world.ts";

test("two coordinators at once: one decides, the other learns that it is decided", async () => {
  const [author, reader, one, other] = [
    await givenPerson(),
    await givenPerson(),
    await givenCoordinator(),
    await givenCoordinator(),
  ];
  const topic = await givenTopic(author);
  const id = await givenReport(reader, topic.id);
  const responses = await Promise.all(
    [one, other].map(({ client }, n) =>
      client.api("POST", `/moderation/${id}/decision`, {
        decision: n ? "hide" : "lock",
        reason: "spam",
        text: "Voilà.",
      }),
    ),
  );
  expect(responses.map(({ status }) => status).sort()).toEqual([200, 409]);
  const lost = responses.find(({ status }) => status === 409);
  expect(lost && (await refusalOf(lost)).code).toBe("already_decided");
  expect(await value("SELECT count(*) FROM moderation_acts WHERE case_id = ?", id)).toBe(1);
});

test("twenty reports at once are one case of twenty", async () => {
  const topic = await givenTopic(await givenPerson());
  const readers = await Promise.all(Array.from({ length: 20 }, () => givenPerson()));
  await Promise.all(
    readers.map(({ client }) => client.json("POST", "/reports", { subject: topic.id, reason: "spam", text: "" }, 201)),
  );
  expect(await value("SELECT count(*) FROM moderation_cases WHERE subject = ?", topic.id)).toBe(1);
  expect(await value("SELECT reports FROM moderation_cases WHERE subject = ?", topic.id)).toBe(20);
});

test("approved and refused at once, a post that waits ends in one state, counted once", async () => {
  const [newcomer, one, other] = [await givenPerson(), await givenCoordinator(), await givenCoordinator()];
  const topic = await givenTopic(await givenPerson());
  const post = await givenPost(newcomer, topic.id, LINK);
  const body = (name: string) => ({ act: name, subject: post.id, reason: "spam", text: "Voilà." });
  const responses = await Promise.all([
    one.client.api("POST", "/moderation/acts", body("approve")),
    other.client.api("POST", "/moderation/acts", body("refuse")),
  ]);
  expect(responses.map(({ status }) => status).sort()).toEqual([201, 409]);
  const visible = (await value("SELECT state FROM posts WHERE id = ?", post.id)) === "visible";
  expect(await value("SELECT posts FROM topics WHERE id = ?", topic.id)).toBe(visible ? 2 : 1);
  expect(await value("SELECT state FROM moderation_cases WHERE subject = ?", post.id)).toBe("closed");
});

test("an answer to a topic that is merged at this very moment goes into the one it was merged into", async () => {
  const [asks, knows, coordinator] = [await givenPerson(), await givenPerson(), await givenCoordinator()];
  const [topic, into, last] = [await givenTopic(asks), await givenTopic(asks), await givenTopic(asks)];
  const quote = topic.posts[0]?.id ?? null;
  const merges = async () => {
    await acted(coordinator, "merge", topic.id, { into: into.id });
    await acted(coordinator, "merge", into.id, { into: last.id });
  };
  const id = newId("pst", new Date());
  const said = PostInput.parse({ topic: topic.id, text: "Avec un joint en cuir.", quote });
  const ctx = ctxOf({ person: knows, env: meanwhile(testEnv, merges) });
  const { post } = await writePost(ctx, id, said);
  expect(post).toMatchObject({ id, topic: last.id, seq: 4, quote });
  expect(await value("SELECT posts FROM topics WHERE id = ?", last.id)).toBe(4);
  expect(await value("SELECT count(*) FROM audit_entries WHERE subject = ? AND act = 'post.write'", id)).toBe(1);
  expect((await writePost(ctxOf({ person: knows }), id, said)).created).toBe(false);
});

test("an answer to a topic that is locked at this very moment is refused with the reason", async () => {
  const [asks, knows, coordinator] = [await givenPerson(), await givenPerson(), await givenCoordinator()];
  const topic = await givenTopic(asks);
  const ctx = ctxOf({ person: knows, env: meanwhile(testEnv, () => acted(coordinator, "lock", topic.id)) });
  const said = PostInput.parse({ topic: topic.id, text: "Trop tard." });
  await expect(writePost(ctx, newId("pst", new Date()), said)).rejects.toMatchObject({ code: "topic_locked" });
});

interface Scene {
  topic: string;
  into: string;
  author: Awaited<ReturnType<typeof givenPerson>>;
  case: string;
}

async function scene(): Promise<Scene> {
  const author = await givenPerson();
  const [topic, into] = [await givenTopic(author), await givenTopic(author)];
  await givenPost(author, topic.id);
  return { topic: topic.id, into: into.id, author, case: await givenReport(await givenPerson(), topic.id) };
}

async function world({ topic, into, author }: Scene): Promise<unknown> {
  const all = async (query: string) =>
    (
      await testEnv.DB.prepare(query)
        .bind(JSON.stringify([topic, into]))
        .all()
    ).results;
  const those = "IN (SELECT value FROM json_each(?))";
  return {
    topics: await all(`SELECT id, state, posts, last_seq, merged_into FROM topics WHERE id ${those} ORDER BY id`),
    posts: await all(`SELECT id, topic, seq, state FROM posts WHERE topic ${those} ORDER BY id`),
    acts: await all(`SELECT act, subject FROM moderation_acts WHERE subject ${those} ORDER BY id`),
    cases: await all(`SELECT id, state, reports FROM moderation_cases WHERE subject ${those} ORDER BY id`),
    suspended: await value("SELECT suspended_at FROM people WHERE id = ?", author.id),
    mails: (await mailsTo(author.email)).length,
  };
}

const said = { reason: "spam", text: "Voilà." } as const;
const ACTS: [string, (ctx: Ctx, scene: Scene) => Promise<unknown>][] = [
  ["a report", (ctx, { into }) => report(ctx, { subject: into, reason: "danger", text: "…" })],
  ["a decision", (ctx, one) => decide(ctx, one.case, { decision: "hide", ...said })],
  ["a merge", (ctx, { topic, into }) => act(ctx, { act: "merge", subject: topic, into, ...said })],
  ["a suspension", (ctx, { topic }) => act(ctx, { act: "suspend", subject: topic, ...said })],
];

test.each(ACTS)("%s: lost before the commit, nothing happened; a repeat does it", async (_, run) => {
  const [there, person, key] = [await scene(), await givenCoordinator(), crypto.randomUUID()];
  const start = await world(there);
  const acting = { person, networkRole: "coordinator", key } as const;
  const broken = ctxOf({ ...acting, env: faulty(testEnv, { batch: 1, when: "before" }) });
  await expect(once(broken, () => run(broken, there))).rejects.toThrow("connection lost");
  expect(await world(there)).toEqual(start);
  const whole = ctxOf(acting);
  await once(whole, () => run(whole, there));
  expect(await world(there)).not.toEqual(start);
});

test.each(ACTS)("%s: the answer lost after the commit, repeats find it and do nothing more", async (_, run) => {
  const [there, person, key] = [await scene(), await givenCoordinator(), crypto.randomUUID()];
  const acting = { person, networkRole: "coordinator", key } as const;
  const broken = ctxOf({ ...acting, env: faulty(testEnv, { batch: 1, when: "after" }) });
  await expect(once(broken, () => run(broken, there))).rejects.toThrow("connection lost");
  const done = await world(there);
  const repeats = await Promise.all(
    [1, 2, 3].map(() => {
      const ctx = ctxOf(acting);
      return once(ctx, () => run(ctx, there));
    }),
  );
  expect(await world(there)).toEqual(done);
  for (const repeat of repeats) expect(repeat).toEqual(repeats[0]);
});

test("a case of an erased author can still be closed", async () => {
  const there = await scene();
  const coordinator = await givenCoordinator();
  await there.author.client.json("DELETE", "/me", undefined, 204);
  const id = await caseOf(there.topic);
  const response = await coordinator.client.api("POST", `/moderation/${id}/decision`, { decision: "hide", ...said });
  expect(response.status).toBe(200);
});
