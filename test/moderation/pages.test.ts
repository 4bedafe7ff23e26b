// Every task of moderation as a browser without scripts does it: report, decide, act, answer, read the rules and the log.
import { expect, test } from "vitest";
import { BOARD_LANGUAGES } from "../../schema/vocabulary.ts";
import { givenOrganisation, givenPerson, unique } from "../support/given.ts";
import { Client, testEnv } from "../support/request.ts";
import { acted, caseOf, givenCoordinator, givenPost, givenTopic, LINK, value } from "./world.ts";

const place = (response: Response) => response.headers.get("Location");

test("reporting: the page quotes the text, keeps what was typed, and sends it", async () => {
  const [author, reader] = [await givenPerson(), await givenPerson()];
  const topic = await givenTopic(author, { text: "Un texte à signaler" });
  const page = await reader.client.page(`/report?subject=${topic.id}`);
  for (const words of ["Un texte à signaler", "Quelqu’un est peut-être en danger", "112", `value="${topic.id}"`])
    expect(page).toContain(words);
  const refused = await reader.client.form("/report", { subject: topic.id, text: "Mes mots gardés" });
  expect(refused.status).toBe(422);
  expect(await refused.text()).toContain("Mes mots gardés");
  const sent = await reader.client.form("/report", { subject: topic.id, reason: "danger", text: "…" });
  expect([sent.status, place(sent)]).toEqual([303, "/today?notice=report_sent"]);
  expect((await new Client().fetch(`/report?subject=${topic.id}`)).status).toBe(401);
});

test("the queue and the case: read, decided with a form, the words kept over a refusal", async () => {
  const [author, reader, coordinator] = [await givenPerson(), await givenPerson(), await givenCoordinator()];
  const title = unique("Un sujet signalé");
  const topic = await givenTopic(author, { title });
  await reader.client.form("/report", { subject: topic.id, reason: "danger", text: "Ce que je sais" });
  const id = await caseOf(topic.id);
  expect(await coordinator.client.page("/coordination/moderation")).toContain(title);
  expect(await coordinator.client.page("/today")).toContain("/coordination/moderation");
  const at = `/coordination/moderation/${id}`;
  const page = await coordinator.client.page(at);
  for (const words of ["Ce que je sais", "Qui a ouvert ce signalement", 'name="decision"', 'name="version"'])
    expect(page).toContain(words);
  expect((await coordinator.client.fetch(at)).headers.get("Cache-Control")).toBe("no-store");
  const refused = await coordinator.client.form(`${at}/decision`, { decision: "hide", reason: "danger", text: "" });
  expect(refused.status).toBe(422);
  const text = "Nous en parlons avec vous.";
  const form = { decision: "hide", reason: "danger", text, _key: crypto.randomUUID() };
  const clicks = await Promise.all([1, 2].map(() => coordinator.client.form(`${at}/decision`, form)));
  expect(clicks.map(({ status }) => status)).toEqual([303, 303]);
  expect(await value("SELECT count(*) FROM moderation_acts WHERE subject = ?", topic.id)).toBe(1);
  expect(await coordinator.client.page(at)).toContain("La décision est prise.");
});

test("from the page itself: a merge by a pasted address, a split with a title", async () => {
  const [author, coordinator] = [await givenPerson(), await givenCoordinator()];
  const [from, into] = [await givenTopic(author), await givenTopic(author)];
  const act = "/coordination/moderation/acts";
  expect(await coordinator.client.page(`${act}?subject=${from.id}&act=merge`)).toContain('value="merge"');
  const merged = await coordinator.client.form(act, {
    ...{ subject: from.id, act: "merge", reason: "duplicate", text: "" },
    into: `https://network.test/topics/${into.id}?from=1`,
  });
  expect([merged.status, place(merged)]).toEqual([303, `/topics/${into.id}?notice=moderated`]);
  const post = await givenPost(author, into.id);
  const wrong = await coordinator.client.form(act, { subject: post.id, act: "split", reason: "order", title: "" });
  expect(wrong.status).toBe(422);
  const split = await coordinator.client.form(act, {
    ...{ subject: post.id, act: "split", reason: "order", title: "Un sujet à part" },
  });
  expect(place(split)).toBe(`/topics/${post.id.replace("pst_", "top_")}?notice=moderated`);
  expect((await coordinator.client.fetch(`${act}?subject=top_nothing`)).status).toBe(404);
  expect((await author.client.fetch(`${act}?subject=${into.id}`)).status).toBe(403);
});

test("the public log tells acts, reasons, categories and days, and nothing that leads to anyone", async () => {
  const [author, coordinator] = [await givenPerson(), await givenCoordinator()];
  const topic = await givenTopic(author, { title: unique("Un titre bien à elle"), category: "fighting_poverty" });
  await acted(coordinator, "hide", topic.id, { reason: "hatred", text: "Des mots pour elle seule." });
  const page = await new Client().page("/moderation/log");
  for (const words of ["texte masqué", "Propos haineux", "Lutte contre la pauvreté"]) expect(page).toContain(words);
  const { items } = await new Client().json<{ items: object[] }>("GET", "/moderation/log");
  const said = page + JSON.stringify(items);
  for (const id of [topic.id, author.id, coordinator.id, "act_", "à elle", "Des mots pour elle"])
    expect(said).not.toContain(id);
  expect(said).not.toMatch(/\d\d:\d\d/); // days, never hours
});

test("the log is walked from line to line without losing any", async () => {
  const [author, coordinator] = [await givenPerson(), await givenCoordinator()];
  for (const reason of ["spam", "insult", "off_topic", "other"]) {
    const topic = await givenTopic(author, { category: reason === "spam" ? "network" : "training" });
    await acted(coordinator, "lock", topic.id, { reason });
  }
  const nobody = new Client();
  type Page = { items: { day: string; act: string; reason: string; category: string | null }[]; next: string | null };
  const all = await nobody.json<Page>("GET", "/moderation/log?limit=100");
  const walked: Page["items"] = [];
  let after: string | null = "";
  while (after !== null) {
    const next: string = after ? `&after=${encodeURIComponent(after)}` : "";
    const page: Page = await nobody.json<Page>("GET", `/moderation/log?limit=2${next}`);
    walked.push(...page.items);
    after = page.next;
  }
  expect(walked).toEqual(all.items);
});

test("the words of conduct stand in five languages, each with its direction, linked from every page", async () => {
  for (const locale of ["fr", "en"]) {
    const client = new Client();
    client.locale = locale;
    const page = await client.page("/conduct");
    for (const lang of BOARD_LANGUAGES.filter((one) => one !== locale))
      expect(page).toMatch(new RegExp(`lang="${lang}" dir="${lang === "ar" ? "rtl" : "ltr"}"`));
    expect(page).toContain("قواعد السلوك");
  }
  expect(await new Client().page("/organisations")).toContain('href="/conduct"');
});

test("the pulse: half of the first answers, and who could answer what nobody took up", async () => {
  const [author, other, coordinator] = [await givenPerson(), await givenPerson(), await givenCoordinator()];
  const helper = await givenOrganisation({ offers: [{ skill: "water.supply.rainwater", level: 2 }] });
  const answered = await givenTopic(author);
  await givenPost(other, answered.id);
  const title = unique("Sans réponse");
  const quiet = await givenTopic(author, { title, skills: ["water.supply.rainwater"] });
  const fresh = await givenTopic(author, { title: unique("Tout neuf") });
  await testEnv.DB.prepare("UPDATE topics SET created_at = '2026-01-02T00:00:00.000Z' WHERE id = ?")
    .bind(quiet.id)
    .run();
  const page = await coordinator.client.page("/coordination/board");
  for (const words of [title, helper.name, "moins d’une heure"]) expect(page).toContain(words);
  expect(page).not.toContain(fresh.title);
});

test("on the page of a topic: the menu for coordinators alone, and for the author why a text was hidden", async () => {
  const [author, reader, coordinator] = [await givenPerson(), await givenPerson(), await givenCoordinator()];
  const topic = await givenTopic(author);
  const post = await givenPost(author, topic.id);
  const at = `/topics/${topic.id}`;
  const menu = `/coordination/moderation/acts?subject=${post.id}`;
  expect(await coordinator.client.page(at)).toContain(menu);
  for (const by of [author, reader]) expect(await by.client.page(at)).not.toContain("/coordination/moderation/acts");
  expect(await reader.client.page(at)).toContain(`/report?subject=${post.id}`);
  const { act } = await acted(coordinator, "hide", post.id, { reason: "insult", text: "Pas ces mots-là." });
  const own = await author.client.page(at);
  for (const words of ["Pas ces mots-là.", "Insulte ou moquerie", `/appeal?act=${act.id}`])
    expect(own).toContain(words);
  expect(await reader.client.page(at)).not.toContain("Pas ces mots-là.");
  await acted(coordinator, "hide", topic.id, { reason: "spam", text: "Tout le sujet, hélas." });
  expect(await author.client.page(at)).toContain("Tout le sujet, hélas.");
});

test("a text that waits tells its author so, and the menu is for coordinators alone", async () => {
  const newcomer = await givenPerson();
  const topic = await givenTopic(newcomer, { text: LINK });
  expect((await newcomer.client.fetch(`/topics/${topic.id}`)).status).toBe(200);
  expect(await newcomer.client.page(`/topics/${topic.id}`)).not.toContain("/coordination/moderation/acts");
});
