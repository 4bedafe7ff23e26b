// Suspended, people and organisations are out at once; whoever lost something answers once, and another coordinator judges.
import { expect, test } from "vitest";
import { auditOf, type GivenPerson, givenMember, givenOrganisation, givenPerson, mailsTo } from "../support/given.ts";
import { refusalOf } from "../support/pair.ts";
import { Client, testEnv } from "../support/request.ts";
import { acted, caseOf, decided, givenCoordinator, givenPost, givenTopic, seen, value } from "./world.ts";

const lastMail = async (by: GivenPerson, kind: string) =>
  JSON.parse((await mailsTo(by.email)).filter((mail) => mail.kind === kind).at(-1)?.payload ?? "{}") as Record<
    string,
    string
  >;
const appealed = (client: Client, body: object) =>
  client.api("POST", "/appeals", { text: "C’était une citation.", ...body });

test("suspended, a person is out with the next request; the link of the mail answers and nothing else", async () => {
  const [person, coordinator, other] = [await givenPerson(), await givenCoordinator(), await givenCoordinator()];
  const topic = await givenTopic(person);
  await acted(coordinator, "suspend", topic.id, { reason: "insult", text: "Trois fois de suite." });
  expect((await person.client.api("GET", "/me")).status).toBe(401);
  expect(await value("SELECT count(*) FROM sessions WHERE person = ?", person.id)).toBe(0);
  const { path = "" } = await lastMail(person, "moderation_decided");
  const token = new URL(path, "https://network.test").searchParams.get("token") ?? "";
  expect(token).not.toBe("");
  const nobody = new Client();
  const page = await nobody.page(path);
  expect(page).toContain("Trois fois de suite.");
  expect(page).not.toContain(coordinator.id);
  const answered = await nobody.form("/appeal", { token, text: "Je m’excuse, et voici pourquoi." });
  expect([answered.status, nobody.cookie]).toEqual([200, ""]);
  expect(answered.headers.get("Set-Cookie") ?? "").not.toContain("session=");
  expect(await refusalOf(await appealed(nobody, { token }))).toMatchObject({ status: 409, code: "already_appealed" });
  const appeal = await value<string>("SELECT id FROM appeals WHERE author = ?", person.id);
  const id = await caseOf(appeal ?? "");
  expect(await seen(other, id)).toMatchObject({ cause: "appeal", appeal: { text: "Je m’excuse, et voici pourquoi." } });
  const own = await coordinator.client.api("POST", `/moderation/${id}/decision`, {
    ...{ decision: "keep", reason: "insult", text: "Non." },
  });
  expect(await refusalOf(own)).toMatchObject({ status: 403, code: "own_decision" });
  await decided(other, id, "reverse", { reason: "mistake", text: "Bon retour." });
  expect(await value("SELECT suspended_at FROM people WHERE id = ?", person.id)).toBeNull();
  expect(await lastMail(person, "moderation_judged")).toMatchObject({ act: "reverse", text: "Bon retour." });
  expect(await auditOf(person.id)).toEqual(expect.arrayContaining(["moderation.suspend"]));
});

test("a link that nobody gave, one that is used, and one grown old lead nowhere", async () => {
  const nobody = new Client();
  expect(await refusalOf(await appealed(nobody, { token: "x".repeat(43) }))).toMatchObject({
    code: "appeal_link_over",
  });
  expect(await nobody.page("/appeal?token=inconnu")).toContain("Ce lien ne mène plus à rien");
  expect((await appealed(nobody, { act: "act_nothing" })).status).toBe(401);
  const [person, coordinator] = [await givenPerson(), await givenCoordinator()];
  const topic = await givenTopic(person);
  const { act } = await acted(coordinator, "suspend", topic.id, { reason: "spam" });
  const { path = "" } = await lastMail(person, "moderation_decided");
  await testEnv.DB.prepare("UPDATE moderation_acts SET appeal_until = '2020-01-01' WHERE id = ?").bind(act.id).run();
  expect(await nobody.page(path)).toContain("Ce lien ne mène plus à rien");
});

test("a hidden text: its author answers once, another keeps the decision, and only they read it", async () => {
  const [author, stranger, coordinator, other] = [
    await givenPerson(),
    await givenPerson(),
    await givenCoordinator(),
    await givenCoordinator(),
  ];
  const topic = await givenTopic(await givenPerson());
  const post = await givenPost(author, topic.id);
  const { act } = await acted(coordinator, "hide", post.id, { reason: "hatred", text: "Relisez-vous." });
  expect((await appealed(stranger.client, { act: act.id })).status).toBe(404);
  const both = await Promise.all([1, 2].map(() => appealed(author.client, { act: act.id })));
  expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
  const appeal = await value<string>("SELECT id FROM appeals WHERE act = ?", act.id);
  await decided(other, await caseOf(appeal ?? ""), "keep", { reason: "hatred", text: "Nous maintenons." });
  expect(await author.client.page(`/appeal?act=${act.id}`)).toContain("Nous maintenons.");
  expect((await stranger.client.fetch(`/appeal?act=${act.id}`)).status).toBe(404);
  expect(await author.client.json("GET", `/posts/${post.id}`)).toMatchObject({ state: "hidden" });
  expect(await author.client.page("/appeal")).toContain("Relisez-vous.");
});

test("an appeal won brings the text back", async () => {
  const [author, coordinator, other] = [await givenPerson(), await givenCoordinator(), await givenCoordinator()];
  const topic = await givenTopic(author);
  const { act } = await acted(coordinator, "hide", topic.id, { reason: "spam" });
  await appealed(author.client, { act: act.id });
  const appeal = await value<string>("SELECT id FROM appeals WHERE act = ?", act.id);
  await decided(other, await caseOf(appeal ?? ""), "reverse", { reason: "mistake" });
  expect(await value("SELECT state || listed FROM topics WHERE id = ?", topic.id)).toBe("open1");
});

test("a suspended organisation leaves every list; its own people are told, cannot come back alone, and may answer", async () => {
  const organisation = await givenOrganisation();
  const { manager, name } = organisation;
  const member = await givenMember(organisation.id);
  const [reader, coordinator, other] = [await givenPerson(), await givenCoordinator(), await givenCoordinator()];
  const { act } = await acted(coordinator, "suspend", organisation.id, {
    reason: "spam",
    text: "Une fausse collecte.",
  });
  expect((await reader.client.fetch(`/organisations/${organisation.id}`)).status).toBe(404);
  expect(await reader.client.page(`/organisations?q=${encodeURIComponent(name)}`)).not.toContain(organisation.id);
  expect(await member.client.page(`/organisations/${organisation.id}`)).toContain("Suspendue par la coordination");
  const back = await manager.client.api("POST", `/organisations/${organisation.id}/publication`);
  expect(await refusalOf(back)).toMatchObject({ status: 409, code: "organisation_suspended" });
  expect(await lastMail(manager, "moderation_decided")).toMatchObject({ text: "Une fausse collecte." });
  expect((await appealed(member.client, { act: act.id })).status).toBe(404);
  expect((await appealed(manager.client, { act: act.id })).status).toBe(201);
  const appeal = await value<string>("SELECT id FROM appeals WHERE act = ?", act.id);
  await decided(other, await caseOf(appeal ?? ""), "reverse", { reason: "mistake" });
  expect((await reader.client.fetch(`/organisations/${organisation.id}`)).status).toBe(200);
});

test("whoever coordinates is suspended by administrators alone, and never by themselves", async () => {
  const [coordinator, colleague, admin] = [
    await givenCoordinator(),
    await givenCoordinator(),
    await givenPerson({ role: "administrator" }),
  ];
  const suspend = (by: GivenPerson, whom: GivenPerson) =>
    by.client.api("POST", "/moderation/acts", { act: "suspend", subject: whom.id, reason: "other", text: "…" });
  expect(await refusalOf(await suspend(coordinator, colleague))).toMatchObject({
    status: 403,
    code: "administrators_only",
  });
  expect((await suspend(coordinator, coordinator)).status).toBe(403);
  expect((await suspend(admin, colleague)).status).toBe(201);
  expect((await colleague.client.api("GET", "/moderation")).status).toBe(401);
});

test("erased, a person leaves no report and no appeal; what was decided stays without their words", async () => {
  const [author, reporter, coordinator, other] = [
    await givenPerson(),
    await givenPerson(),
    await givenCoordinator(),
    await givenCoordinator(),
  ];
  const topic = await givenTopic(author);
  await reporter.client.json("POST", "/reports", { subject: topic.id, reason: "spam", text: "Un secret à moi" }, 201);
  const { act } = await acted(coordinator, "hide", topic.id, { reason: "spam", text: "Un mot pour elle" });
  await appealed(author.client, { act: act.id });
  const appeal = await value<string>("SELECT id FROM appeals WHERE act = ?", act.id);
  for (const by of [author, reporter]) await by.client.json("DELETE", "/me", undefined, 204);
  expect(await value("SELECT count(*) FROM moderation_reports WHERE person = ?", reporter.id)).toBe(0);
  expect(await value("SELECT count(*) FROM appeals WHERE author = ?", author.id)).toBe(0);
  expect(await value("SELECT text FROM moderation_acts WHERE id = ?", act.id)).toBe("");
  expect(await value("SELECT act FROM moderation_acts WHERE id = ?", act.id)).toBe("hide");
  const left = await caseOf(appeal ?? "");
  expect((await seen(other, left)).may).toEqual(["keep", "reverse"]);
  await decided(other, left, "reverse", { reason: "other" });
  expect((await coordinator.client.api("GET", "/moderation?limit=100")).status).toBe(200);
  await acted(other, "show", topic.id);
  expect(await value("SELECT count(*) FROM outbox WHERE email LIKE 'erased-%'")).toBe(0);
});
