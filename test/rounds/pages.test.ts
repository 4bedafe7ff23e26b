// Rounds as coordinators meet them without JavaScript: the question, the wait, the review, the changes, the publication.
import { expect, test } from "vitest";
import { givenOrganisation } from "../support/given.ts";
import { answerer, giver } from "../support/pair.ts";
import { testEnv } from "../support/request.ts";
import { actOn, begunRound, countOf, finish, givenCoordinator, makeRound, roundOf } from "./world.ts";

const HOME = "/coordination/rounds";
const text = async (response: Response): Promise<string> => (await response.text()).replaceAll("\u00a0", " ");
const idIn = (response: Response): string => /rnd_[0-9a-f]+/.exec(response.headers.get("Location") ?? "")?.[0] ?? "";

test("from the form to the review, with what was asked", async () => {
  const coordinator = await givenCoordinator();
  const [a, b] = [await givenOrganisation(giver), await givenOrganisation(answerer)];
  const form = await text(await coordinator.client.fetch(`${HOME}/new`));
  expect(form).toContain("Le plus de monde possible");
  expect(form).toMatch(/name="seed"[^>]*value="\d+"/);
  const sent = await coordinator.client.form(HOME, {
    ...{ objective: "participation", minScore: "12,5", seed: "42", kinds: ["association", "school"] },
    ...{ "participants.countries": "sn, FR", side: "" },
  });
  expect(sent.status).toBe(303);
  const round = await roundOf(coordinator, idIn(sent));
  expect(round).toMatchObject({ objective: "participation", seed: 42, minScore: 12.5 });
  expect(round.participants).toMatchObject({ kinds: ["association", "school"], countries: ["SN", "FR"], side: null });
  const page = await text(await coordinator.client.fetch(`${HOME}/${round.id}`));
  for (const word of [a.name, b.name, "Le tour en un regard", "C’est prouvé", "Publier ce tour"]) {
    expect(page).toContain(word);
  }
  expect(page).toContain('class="shores"');
  expect(await text(await coordinator.client.fetch(HOME))).toContain(`${HOME}/${round.id}`);
});

test("what is typed wrong comes back with what was typed", async () => {
  const coordinator = await givenCoordinator();
  const sent = await coordinator.client.form(HOME, {
    objective: "value",
    minScore: "beaucoup",
    seed: "7",
    "participants.countries": "Sénégal",
  });
  expect(sent.status).toBe(422);
  const page = await text(sent);
  expect(page).toContain('value="beaucoup"');
  expect(page).toContain('value="Sénégal"');
});

test("while it is computed the page asks to be read again, and says how far it is", async () => {
  const coordinator = await givenCoordinator();
  const id = await begunRound(coordinator);
  const page = await text(await coordinator.client.fetch(`${HOME}/${id}`));
  expect(page).toContain('http-equiv="refresh"');
  expect(page).toContain('role="progressbar"');
  expect(page).not.toContain("Publier ce tour");
  await finish(id);
  expect(await text(await coordinator.client.fetch(`${HOME}/${id}`))).not.toContain('http-equiv="refresh"');
});

test("rule a pair out, see what it costs, side by side; take the ban back", async () => {
  const coordinator = await givenCoordinator();
  const [a, b] = [await givenOrganisation(giver), await givenOrganisation(answerer)];
  const first = await makeRound(coordinator);
  const pair = first.pairs.find((one) => one.a === a.id || one.b === b.id) ?? first.pairs[0];
  const name = `pair.${pair?.a}|${pair?.b}`;
  const sent = await coordinator.client.form(`${HOME}/${first.id}/rerun`, { [name]: "ban", objective: "value" });
  const second = await roundOf(coordinator, idIn(sent));
  expect(second).toMatchObject({ after: first.id, forbidden: [{ a: pair?.a, b: pair?.b }] });
  const page = await text(await coordinator.client.fetch(`${HOME}/${second.id}`));
  expect(page).toContain("Par rapport au tour dont il part");
  expect(page).toContain("Écartées de ce tour");
  const compared = await coordinator.client.fetch(`${HOME}/${second.id}/comparison/${first.id}`);
  expect(await text(compared)).toMatch(/rencontres? perdues?/);
  const back = await coordinator.client.form(`${HOME}/${second.id}/rerun`, { objective: "value" });
  const third = await roundOf(coordinator, idIn(back));
  expect([third.forbidden, third.total]).toEqual([[], first.total]);
});

test("a pair added by hand is imposed; one that cannot be is told beside its field", async () => {
  const coordinator = await givenCoordinator();
  const [a, b] = [await givenOrganisation(giver), await givenOrganisation(answerer)];
  const first = await makeRound(coordinator);
  const add = { "add.a": a.id, "add.b": b.id, "add.act": "pin", "add.reason": "" };
  const sent = await coordinator.client.form(`${HOME}/${first.id}/rerun`, add);
  const second = await roundOf(coordinator, idIn(sent));
  expect(second.pinned).toMatchObject([{ a: a.id, b: b.id }]);
  expect(await text(await coordinator.client.fetch(`${HOME}/${second.id}`))).toContain("imposée");
  await testEnv.DB.prepare("UPDATE organisations SET state = 'paused' WHERE id = ?").bind(b.id).run();
  const refused = await coordinator.client.form(`${HOME}/${first.id}/rerun`, add);
  expect(refused.status).toBe(422);
  expect(await text(refused)).toContain("Cette organisation est en pause");
});

test("a refusal gives back every choice: on the rows, beyond them, and the pair added by hand", async () => {
  const coordinator = await givenCoordinator();
  const [a, b] = [await givenOrganisation(giver), await givenOrganisation(answerer)];
  const [c, d] = [await givenOrganisation(giver), await givenOrganisation(answerer)];
  const round = await makeRound(coordinator);
  const [pair] = round.pairs;
  const row = `pair.${pair?.a}|${pair?.b}`;
  const beyond = [a, c].flatMap((one) => [b, d].map((other) => `${one.id}|${other.id}`));
  const unseen = `pair.${beyond.find((one) => round.pairs.every((p) => `${p.a}|${p.b}` !== one))}`;
  const form = { [row]: "ban", [unseen]: "ban", objective: "fair" };
  const add = { "add.a": a.id, "add.b": "org_nobody", "add.act": "pin", "add.reason": "Elles s’écrivent déjà." };
  const sent = await coordinator.client.form(`${HOME}/${round.id}/rerun?pairs=0`, { ...form, ...add });
  expect(sent.status).toBe(422);
  const page = await text(sent);
  expect(page).toMatch(new RegExp(`name="${row.replace("|", "\\|")}"[^>]*>.*?<option[^>]*value="ban"[^>]*selected`));
  expect(page).toMatch(new RegExp(`name="${unseen.replace("|", "\\|")}" value="ban"`));
  expect(page).toMatch(new RegExp(`<option[^>]*value="${a.id}"[^>]*selected`));
  expect(page).toContain("Elles s’écrivent déjà.");
  expect(page).toMatch(/<option[^>]*value="fair"[^>]*selected/);
});

test("published from the page as it was read; an older page is told", async () => {
  const coordinator = await givenCoordinator();
  const [a, b] = [await givenOrganisation(giver), await givenOrganisation(answerer)];
  // Pinned: among equals of the file's other tests the lot would decide whether this one is served.
  const round = await makeRound(coordinator, { pinned: [[a.id, b.id]] });
  const publish = (version: string) => coordinator.client.form(`${HOME}/${round.id}/publication`, { version });
  expect((await publish("1")).status).toBe(412);
  expect((await publish(String(round.version))).status).toBe(303);
  expect((await publish(String(round.version))).status).toBe(412);
  const page = await text(await coordinator.client.fetch(`${HOME}/${round.id}`));
  expect(page).toContain("Voir la proposition");
  expect(page).not.toContain("Publier ce tour");
  const { pairs } = await roundOf(coordinator, round.id);
  const proposal = pairs.find((pair) => pair.a === a.id)?.proposal;
  expect(await text(await a.manager.client.fetch(`/proposals/${proposal}`))).toContain("Elle vient d’un tour");
  const checked = await coordinator.client.form(`${HOME}/${round.id}/replay`, {});
  expect(checked.headers.get("Location")).toBe(`${HOME}/${round.id}#record`);
  expect(await text(await coordinator.client.fetch(`${HOME}/${round.id}`))).toContain(
    "les mêmes rencontres, à l’identique",
  );
});

test("set aside, nothing of it has left", async () => {
  const coordinator = await givenCoordinator();
  const round = await makeRound(coordinator);
  const before = await countOf("SELECT count(*) AS n FROM proposals");
  await coordinator.client.form(`${HOME}/${round.id}/abandonment`, { version: String(round.version) });
  expect(await text(await coordinator.client.fetch(`${HOME}/${round.id}`))).toContain("Ce tour est mis de côté");
  expect(await countOf("SELECT count(*) AS n FROM proposals")).toBe(before);
});

test("nobody can be matched: an empty round says so, and what would help", async () => {
  await testEnv.DB.prepare("UPDATE organisations SET state = 'paused'").run();
  const coordinator = await givenCoordinator();
  const round = await makeRound(coordinator);
  expect(round).toMatchObject({ state: "review", members: 0, pairs: [], unmatched: [], total: 0, upperBound: 0 });
  expect(await text(await coordinator.client.fetch(`${HOME}/${round.id}`))).toContain(
    "Aucune rencontre n’est possible",
  );
  expect(await actOn(coordinator, round.id, "publication")).toMatchObject({ state: "published", progress: 1 });
});

test("in English too", async () => {
  const coordinator = await givenCoordinator();
  await givenOrganisation({ ...giver, name: "Quay Workshop" });
  await givenOrganisation(answerer);
  const round = await makeRound(coordinator);
  await coordinator.client.json("PATCH", "/me", { locale: "en" });
  const page = await text(await coordinator.client.fetch(`${HOME}/${round.id}`));
  for (const word of ["The round at a glance", "It is proven", "Who is served", "Publish this round"]) {
    expect(page).toContain(word);
  }
});
