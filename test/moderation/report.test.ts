// From a report to a decision: one case for one thing, the reporter never shown, the author told why.
import { expect, test } from "vitest";
import type { Case } from "../../schema/contract/moderation.ts";
import { auditOf, givenOrganisation, givenPerson, mailsTo } from "../support/given.ts";
import { refusalOf } from "../support/pair.ts";
import { caseOf, decided, givenCoordinator, givenPost, givenReport, givenTopic, seen, value } from "./world.ts";

test("several reports of one post are one case, said again the words are replaced", async () => {
  const [author, one, other, coordinator] = [
    await givenPerson(),
    await givenPerson(),
    await givenPerson(),
    await givenCoordinator(),
  ];
  const topic = await givenTopic(author);
  const post = await givenPost(author, topic.id);
  const id = await givenReport(one, post.id, "spam", "Une publicité");
  expect(await givenReport(other, post.id, "insult", "Il se moque")).toBe(id);
  await givenReport(one, post.id, "off_topic", "Hors sujet, plutôt");
  const detail = await seen(coordinator, id);
  expect(detail).toMatchObject({ kind: "post", reports: 2, danger: false, topic: topic.id, readers: [] });
  expect(detail.told.map(({ reason, text, reporter }) => [reason, text, reporter?.id])).toEqual([
    ["off_topic", "Hors sujet, plutôt", one.id],
    ["insult", "Il se moque", other.id],
  ]);
});

test("the first post of a topic stands for the topic", async () => {
  const [author, reader] = [await givenPerson(), await givenPerson()];
  const topic = await givenTopic(author);
  await givenReport(reader, topic.posts[0]?.id ?? "");
  expect(await caseOf(topic.id)).not.toBe("");
});

test("what one may not see, what is one's own, and what is nothing cannot be reported", async () => {
  const [author, reader, coordinator] = [await givenPerson(), await givenPerson(), await givenCoordinator()];
  const own = await givenTopic(author);
  const room = await givenTopic(coordinator, { visibility: "coordinators" });
  const hidden = await givenOrganisation({ visibility: "coordinators" });
  const report = (by: typeof author, subject: string) =>
    by.client.api("POST", "/reports", { subject, reason: "spam", text: "" });
  expect(await refusalOf(await report(author, own.id))).toMatchObject({ status: 422, code: "own_text" });
  for (const subject of [room.id, hidden.id, "pst_nothing", "usr_nobody"])
    expect((await report(reader, subject)).status).toBe(404);
});

test("hidden on a report: out of lists and counts, the author reads why, the case is closed, the log has no name", async () => {
  const [author, reporter, reader, coordinator] = [
    await givenPerson(),
    await givenPerson(),
    await givenPerson(),
    await givenCoordinator(),
  ];
  const topic = await givenTopic(author);
  const post = await givenPost(author, topic.id);
  const id = await givenReport(reporter, post.id, "insult", "Un mot à moi");
  const done = await decided(coordinator, id, "hide", { reason: "insult", text: "Pas ces mots-là." });
  expect(done).toMatchObject({ act: { act: "hide", subject: post.id, text: "Pas ces mots-là." }, topic: topic.id });
  expect((await reader.client.api("GET", `/posts/${post.id}`)).status).toBe(404);
  expect(await author.client.json("GET", `/posts/${post.id}`)).toMatchObject({ state: "hidden" });
  expect(await value("SELECT posts FROM topics WHERE id = ?", topic.id)).toBe(1);
  const [mail] = (await mailsTo(author.email)).filter(({ kind }) => kind === "moderation_decided");
  expect(mail?.payload).toContain("Pas ces mots-là.");
  expect(mail?.payload).not.toContain("Un mot à moi");
  const page = await author.client.page(`/appeal?act=${done.act.id}`);
  expect(page).toContain("Pas ces mots-là.");
  for (const told of [reporter.id, reporter.email, "Un mot à moi"]) expect(page).not.toContain(told);
  expect(await auditOf(post.id)).toContain("moderation.hide");
  const { items } = await coordinator.client.json<{ items: Case[] }>("GET", "/moderation?limit=100");
  expect(items.map((one) => one.id)).not.toContain(id);
  const again = await coordinator.client.api("POST", `/moderation/${id}/decision`, {
    decision: "dismiss",
    reason: "other",
  });
  expect(await refusalOf(again)).toMatchObject({ status: 409, code: "already_decided" });
});

test("set aside: nothing changes and nobody hears of it", async () => {
  const [author, reporter, coordinator] = [await givenPerson(), await givenPerson(), await givenCoordinator()];
  const topic = await givenTopic(author);
  const id = await givenReport(reporter, topic.id);
  await decided(coordinator, id, "dismiss", { reason: "other", text: "" });
  expect((await mailsTo(author.email)).map(({ kind }) => kind)).not.toContain("moderation_decided");
  expect(await auditOf(topic.id)).not.toContain("moderation.dismiss");
  expect(await author.client.json("GET", "/me/export")).not.toContain("moderation");
  expect(JSON.stringify(await author.client.json("GET", "/me/export"))).not.toContain("dismiss");
});

test("a loss wants words; a decision the state does not know is refused; a move wants a category", async () => {
  const [author, reporter, coordinator] = [await givenPerson(), await givenPerson(), await givenCoordinator()];
  const topic = await givenTopic(author);
  const id = await givenReport(reporter, topic.id);
  const decide = (decision: string, more: object = {}) =>
    coordinator.client.api("POST", `/moderation/${id}/decision`, { decision, reason: "spam", text: "", ...more });
  expect(await refusalOf(await decide("hide"))).toMatchObject({ status: 422, code: "words_needed" });
  expect(await refusalOf(await decide("show"))).toMatchObject({ status: 409, code: "not_possible_now" });
  expect(await refusalOf(await decide("keep", { text: "…" }))).toMatchObject({ status: 422, code: "not_in_list" });
  expect(await refusalOf(await decide("move"))).toMatchObject({ status: 422, code: "unknown_category" });
  await decided(coordinator, id, "move", { category: "network", reason: "off_topic" });
  expect(await value("SELECT category FROM topics WHERE id = ?", topic.id)).toBe("network");
});

test("a report that comes in while a coordinator reads is not closed unread", async () => {
  const [author, one, other, coordinator] = [
    await givenPerson(),
    await givenPerson(),
    await givenPerson(),
    await givenCoordinator(),
  ];
  const topic = await givenTopic(author);
  const id = await givenReport(one, topic.id);
  const { version } = await seen(coordinator, id);
  await givenReport(other, topic.id, "danger", "Ce n’est pas une pompe.");
  const response = await coordinator.client.api("POST", `/moderation/${id}/decision`, {
    ...{ decision: "dismiss", reason: "other", text: "", version },
  });
  expect(await refusalOf(response)).toMatchObject({ status: 409, code: "case_changed" });
});

test("what one takes away about oneself says what was decided, not who decided nor on which report", async () => {
  const [author, reader, coordinator] = [await givenPerson(), await givenPerson(), await givenCoordinator()];
  const topic = await givenTopic(author);
  const id = await givenReport(reader, topic.id);
  await decided(coordinator, id, "hide", { text: "Une annonce." });
  const mine = await author.client.json<{ tables: Record<string, object[]> }>("GET", "/me/export");
  expect(mine.tables.moderation_acts).toMatchObject([{ act: "hide", text: "Une annonce.", subject: topic.id }]);
  expect(JSON.stringify(mine)).not.toContain(coordinator.id);
  expect(JSON.stringify(mine)).not.toContain(id);
});
