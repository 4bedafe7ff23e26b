// A newcomer's links wait, those who stood or are vouched for do not; a warning takes trust away; each has a pace.
import { expect, test } from "vitest";
import { hasLinks } from "../../worker/board/render.ts";
import { later } from "../../worker/kernel/ctx.ts";
import { newId } from "../../worker/kernel/ids.ts";
import { refuseIfTooFast } from "../../worker/moderation/pace.ts";
import { mustWait } from "../../worker/moderation/trust.ts";
import {
  type GivenOrganisation,
  type GivenPerson,
  givenMember,
  givenOrganisation,
  givenPerson,
  mailsTo,
} from "../support/given.ts";
import { ctxOf, refusalOf } from "../support/pair.ts";
import { testEnv } from "../support/request.ts";
import {
  acted,
  aged,
  caseOf,
  decided,
  givenCoordinator,
  givenKnown,
  givenPost,
  givenTopic,
  LINK,
  seen,
  value,
} from "./world.ts";

const waits = (person: GivenPerson, text = LINK) => mustWait(ctxOf({ person }), text);

test("what is a link, and what leads no further than the network", async () => {
  const newcomer = await givenPerson();
  for (const text of [LINK, "www.pompes.example", "[ici](https://x.org)"]) expect(hasLinks(text), text).toBe(true);
  expect(await waits(newcomer, "La pompe no. 3. Merci à tous")).toBe(false);
  const { origin } = ctxOf({ person: newcomer });
  expect(await waits(newcomer, `Voyez ${origin}/topics/top_1`)).toBe(false);
  expect(await waits(newcomer)).toBe(true);
  expect(await waits(await givenKnown())).toBe(false);
  expect(await mustWait(ctxOf({ person: newcomer, networkRole: "coordinator" }), LINK)).toBe(false);
});

test("three posts count once they have stood a day, and not those that were hidden", async () => {
  const [person, coordinator] = [await givenPerson(), await givenCoordinator()];
  const topic = await givenTopic(await givenPerson());
  const written = [
    await givenPost(person, topic.id),
    await givenPost(person, topic.id),
    await givenPost(person, topic.id),
  ];
  expect(await waits(person)).toBe(true);
  await aged(person.id);
  expect(await waits(person)).toBe(false);
  await acted(coordinator, "hide", written[0]?.id ?? "", { reason: "spam" });
  expect(await waits(person)).toBe(true);
});

test("a post that waits: seen by its author alone, counted by nobody, then approved at the next place", async () => {
  const [newcomer, other, coordinator] = [await givenPerson(), await givenPerson(), await givenCoordinator()];
  const topic = await givenTopic(other);
  const post = await givenPost(newcomer, topic.id, LINK);
  expect(post.state).toBe("waiting");
  await givenPost(other, topic.id, "Entre-temps");
  expect((await other.client.api("GET", `/posts/${post.id}`)).status).toBe(404);
  expect(await value("SELECT posts FROM topics WHERE id = ?", topic.id)).toBe(2);
  const detail = await seen(coordinator, await caseOf(post.id));
  expect(detail).toMatchObject({ cause: "waiting", reports: 0, text: LINK });
  expect(detail.may).toEqual(expect.arrayContaining(["approve", "refuse"]));
  await decided(coordinator, detail.id, "approve", { text: "", reason: "other" });
  expect(await other.client.json("GET", `/posts/${post.id}`)).toMatchObject({ state: "visible", seq: 4 });
  expect(await value("SELECT posts FROM topics WHERE id = ?", topic.id)).toBe(3);
  expect((await mailsTo(newcomer.email)).map(({ kind }) => kind)).toContain("moderation_decided");
});

test("a topic that waits appears when approved; refused, its author alone reads it and why", async () => {
  const [newcomer, other, coordinator] = [await givenPerson(), await givenPerson(), await givenCoordinator()];
  const [good, bad] = [await givenTopic(newcomer, { text: LINK }), await givenTopic(newcomer, { text: LINK })];
  expect(good.state).toBe("waiting");
  const listed = async () => {
    const { items } = await other.client.json<{ items: { id: string }[] }>("GET", "/topics?limit=100");
    return [good.id, bad.id].map((id) => items.some((topic) => topic.id === id));
  };
  expect(await listed()).toEqual([false, false]);
  await decided(coordinator, await caseOf(good.id), "approve", { text: "" });
  await decided(coordinator, await caseOf(bad.id), "refuse", { text: "C’est une publicité." });
  expect(await listed()).toEqual([true, false]);
  expect((await newcomer.client.api("GET", `/topics/${bad.id}`)).status).toBe(200);
  expect((await other.client.api("GET", `/topics/${bad.id}`)).status).toBe(404);
});

test("what its author takes back no longer waits for anyone", async () => {
  const newcomer = await givenPerson();
  const topic = await givenTopic(newcomer, { text: LINK });
  const response = await newcomer.client.api("DELETE", `/posts/${topic.posts[0]?.id}`);
  expect(response.status).toBe(204);
  expect(await value("SELECT state FROM moderation_cases WHERE subject = ?", topic.id)).toBe("closed");
});

test("a link added by an edit is refused to a newcomer", async () => {
  const newcomer = await givenPerson();
  const topic = await givenTopic(await givenPerson());
  const post = await givenPost(newcomer, topic.id);
  const response = await newcomer.client.api("PATCH", `/posts/${post.id}`, { text: LINK }, { "If-Match": '"1"' });
  expect(await refusalOf(response)).toMatchObject({ status: 422, code: "links_later" });
});

/** Published so many days ago. */
async function givenHouse(days: number): Promise<GivenOrganisation> {
  const organisation = await givenOrganisation();
  await testEnv.DB.prepare("UPDATE organisations SET published_at = ? WHERE id = ?")
    .bind(later(new Date(), { days: -days }).toISOString(), organisation.id)
    .run();
  return organisation;
}

test("an organisation made up yesterday answers for nobody, nor does one that was suspended", async () => {
  const [young, old] = [await givenHouse(6), await givenHouse(8)];
  const [one, other] = [await givenMember(young.id), await givenMember(old.id)];
  await young.manager.client.json("PUT", `/organisations/${young.id}/members/${one.id}/vouch`, undefined, 204);
  await old.manager.client.json("PUT", `/organisations/${old.id}/members/${other.id}/vouch`, undefined, 204);
  expect([await waits(one), await waits(other)]).toEqual([true, false]);
  await acted(await givenCoordinator(), "suspend", old.id);
  expect(await waits(other)).toBe(true);
});

test("a manager vouches for a member, and takes it back; not for themselves, nor from a draft", async () => {
  const organisation = await givenHouse(30);
  const { manager } = organisation;
  const member = await givenMember(organisation.id);
  const at = (person: GivenPerson, house = organisation.id) => `/organisations/${house}/members/${person.id}/vouch`;
  expect(await waits(member)).toBe(true);
  await manager.client.json("PUT", at(member), undefined, 204);
  expect(await waits(member)).toBe(false);
  expect(await manager.client.page(`/organisations/${organisation.id}/members`)).toContain("Ne plus se porter garant");
  await manager.client.json("DELETE", at(member), undefined, 204);
  expect(await waits(member)).toBe(true);
  expect(await refusalOf(await manager.client.api("PUT", at(manager)))).toMatchObject({
    status: 422,
    code: "own_vouch",
  });
  expect((await member.client.api("PUT", at(manager))).status).toBe(403);
  const draft = await givenOrganisation({ state: "draft", manager });
  const clerk = await givenMember(draft.id);
  const refused = await manager.client.api("PUT", at(clerk, draft.id));
  expect(await refusalOf(refused)).toMatchObject({ status: 409, code: "publish_first" });
  expect((await manager.client.api("PUT", at(await givenPerson()))).status).toBe(404);
});

test("whom a manager invites they answer for, until the person leaves", async () => {
  const organisation = await givenHouse(30);
  const guest = await givenPerson();
  const body = { email: guest.email, role: "member" };
  await organisation.manager.client.json("POST", `/organisations/${organisation.id}/invitations`, body, 201);
  const [mail] = (await mailsTo(guest.email)).filter(({ kind }) => kind === "invitation");
  const { token } = JSON.parse(mail?.payload ?? "{}") as { token: string };
  await guest.client.json("POST", "/invitations/acceptance", { token });
  expect(await waits(guest)).toBe(false);
  await guest.client.json("DELETE", `/organisations/${organisation.id}/members/${guest.id}`, undefined, 204);
  expect(await waits(guest)).toBe(true);
});

test("a warning takes trust away for thirty days, unless it is struck out", async () => {
  const [person, coordinator] = [await givenKnown(), await givenCoordinator()];
  const post = await value<string>("SELECT id FROM posts WHERE author = ?", person.id);
  const { act } = await acted(coordinator, "warn", post ?? "", { reason: "insult" });
  expect(await waits(person)).toBe(true);
  const month = ctxOf({ person, now: later(new Date(), { days: 31 }) });
  expect(await mustWait(month, LINK)).toBe(false);
  await testEnv.DB.prepare("UPDATE moderation_acts SET reversed_at = created_at WHERE id = ?").bind(act.id).run();
  expect(await waits(person)).toBe(false);
});

test("each has a pace: a newcomer's fifth post in an hour is the last, and the answer says when to come back", async () => {
  const env = { ...testEnv, ENVIRONMENT: "production" as const, ORIGIN: "https://network.test" };
  const person = await givenPerson();
  const topic = await givenTopic(await givenPerson());
  for (let n = 0; n < 4; n++) await givenPost(person, topic.id);
  const tooFast = (act: "post" | "topic" | "report", more: object = {}) =>
    refuseIfTooFast(ctxOf({ person, env, ...more }), act);
  await tooFast("post");
  await givenPost(person, topic.id);
  await expect(tooFast("post")).rejects.toMatchObject({ kind: "too_many", code: "too_many_posts" });
  const refusal = await tooFast("post").catch((error: { retryAfter: number }) => error);
  expect(refusal).toMatchObject({ retryAfter: expect.any(Number) });
  expect((refusal as { retryAfter: number }).retryAfter).toBeLessThanOrEqual(3600);
  await tooFast("post", { now: later(new Date(), { hours: 2 }) });
  await tooFast("post", { networkRole: "coordinator" });
  await tooFast("topic");
  await aged(person.id);
  for (let n = 0; n < 6; n++) await givenPost(person, topic.id);
  await tooFast("post"); // known by now
});

test("over the pace the door says so with Retry-After and RateLimit", async () => {
  const person = await givenPerson();
  const topic = await givenTopic(await givenPerson());
  const first = await givenPost(person, topic.id);
  const columns = (await testEnv.DB.prepare("SELECT name FROM pragma_table_info('posts')").all<{ name: string }>())
    .results;
  const copied = columns
    .map(({ name }) => ({ id: "s.id || j.value", seq: "1000 + j.value" })[name] ?? `s.${name}`)
    .join(", ");
  await testEnv.DB.prepare(`INSERT INTO posts SELECT ${copied} FROM posts s, json_each(?) j WHERE s.id = ?`)
    .bind(JSON.stringify(Array.from({ length: 60 }, (_, n) => n)), first.id)
    .run();
  const response = await person.client.api("PUT", `/posts/${newId("pst", new Date())}`, {
    ...{ topic: topic.id, text: "Encore" },
  });
  expect(response.status).toBe(429);
  expect(Number(response.headers.get("Retry-After"))).toBeGreaterThan(0);
  expect(response.headers.get("RateLimit")).toContain("r=0");
});
