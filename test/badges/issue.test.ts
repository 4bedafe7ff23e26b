// Issuing: to those who came and have a name, once each, by those who organise; nobody else reads it until it is public.
import { expect, test } from "vitest";
import type { Badge } from "../../schema/contract/badges.ts";
import { auditOf, givenMember, givenPerson, mailsTo } from "../support/given.ts";
import { Client, testEnv } from "../support/request.ts";
import { attended, badgesOf, choose, givenBadge, givenHeld, issue } from "./world.ts";

test("who came with a name is issued one, once; who gives no name waits for it", async () => {
  const held = await givenHeld(["Awa Ndiaye", "Jean-Luc Petit", ""]);
  const [awa, jean, nameless] = held.people;
  expect(await issue(held)).toEqual({ session: held.session.id, issued: 2 });
  expect(await issue(held)).toMatchObject({ issued: 0 });
  const states = Object.fromEntries((await badgesOf(held)).map(({ person, state }) => [person, state]));
  expect(states).toEqual({ [awa?.id ?? ""]: "issued", [jean?.id ?? ""]: "issued", [nameless?.id ?? ""]: null });
  await nameless?.client.json("PATCH", "/me", { name: "Modou" });
  expect(await issue(held)).toMatchObject({ issued: 1 });
  const mails = (await mailsTo(awa?.email ?? "")).filter(({ kind }) => kind === "badge_issued");
  expect(mails).toHaveLength(1);
  expect(await auditOf(held.session.id)).toContain("badge.issue");
});

test("ten at once issue one each", async () => {
  const held = await givenHeld(["Awa Ndiaye"]);
  await Promise.all(
    Array.from({ length: 10 }, () => held.manager.client.api("POST", `/sessions/${held.session.id}/badges`, {})),
  );
  const row = await testEnv.DB.prepare("SELECT count(*) AS n FROM badges WHERE session = ?")
    .bind(held.session.id)
    .first<number>("n");
  expect(row).toBe(1);
});

test("a member, a person who came and a stranger issue none; nobody who did not come is given one", async () => {
  const held = await givenHeld(["Awa Ndiaye", "Modou Fall"]);
  const [awa, modou] = held.people;
  const path = `/sessions/${held.session.id}/badges`;
  const member = await givenMember(held.organisation.id);
  expect((await member.client.api("POST", path, {})).status).toBe(403);
  expect((await awa?.client.api("POST", path, {}))?.status).toBe(403);
  expect((await new Client().api("POST", path, {})).status).toBe(401);
  await attended(held, awa ? [awa] : []);
  expect((await held.manager.client.api("POST", path, { people: [modou?.id] })).status).toBe(422);
  expect(await issue(held)).toMatchObject({ issued: 1 });
});

test("before attendance is taken there is nothing to issue", async () => {
  const { session, manager } = await givenHeld(["Awa Ndiaye"]);
  await testEnv.DB.prepare("UPDATE course_sessions SET state = 'planned' WHERE id = ?").bind(session.id).run();
  const reply = await manager.client.api("POST", `/sessions/${session.id}/badges`, {});
  expect([reply.status, (await reply.json<{ code: string }>()).code]).toEqual([409, "session_not_held"]);
});

test("its person alone reads it, and may make it public, and take that back", async () => {
  const given = await givenBadge();
  const { badge, person } = given;
  const stranger = await givenPerson();
  const outside = [new Client(), stranger.client];
  const seen = async () => Promise.all(outside.map(async (one) => (await one.fetch(`/badges/${badge}`)).status));
  expect(await seen()).toEqual([404, 404]);
  expect((await stranger.client.api("PUT", `/badges/${badge}/choice`, { name: "full", public: true })).status).toBe(
    404,
  );
  expect((await new Client().fetch(`/badges/${badge}/status`)).status).toBe(404);
  await choose(given, { public: false });
  expect(await seen()).toEqual([404, 404]);
  const mine = await person.client.json<Badge>("GET", `/badges/${badge}`);
  expect(mine).toMatchObject({ state: "valid", name: "Awa Ndiaye", public: false });
  const theirs = await given.manager.client.json<Badge>("GET", `/badges/${badge}`);
  expect(theirs).toMatchObject({ state: "valid", name: "", credential: null });
  await choose(given);
  expect(await seen()).toEqual([200, 200]);
  expect(await new Client().page(`/badges/${badge}`)).toContain("Awa Ndiaye");
  await choose(given, { public: false });
  expect(await seen()).toEqual([404, 404]);
});

test("initials hide the name everywhere", async () => {
  const given = await givenBadge("Jean-Luc de Ñandú");
  const badge = await choose(given, { name: "initials" });
  expect(badge.name).toBe("J. L. D. Ñ.");
  const page = await new Client().page(`/badges/${given.badge}`);
  const reply = JSON.stringify(await new Client().json("GET", `/badges/${given.badge}`));
  const said = atob((badge.credential?.split(".")[1] ?? "").replaceAll("-", "+").replaceAll("_", "/"));
  for (const text of [page, reply, said]) expect(text).not.toMatch(/Jean|Luc|person-/);
});

test("the name certified is the one of the day it was issued", async () => {
  const given = await givenBadge("Awa Ndiaye");
  await given.person.client.json("PATCH", "/me", { name: "La Présidente" });
  expect((await choose(given)).name).toBe("Awa Ndiaye");
});

test("the pages: issued by a form, taken up by a form, listed, printed in either language", async () => {
  const held = await givenHeld(["Awa Ndiaye"]);
  const path = `/sessions/${held.session.id}/badges`;
  expect(await held.manager.client.page(path)).toContain("Awa Ndiaye");
  expect((await held.manager.client.form(path, {})).status).toBe(303);
  const [awa] = held.people;
  const [one] = await badgesOf(held);
  expect(await awa?.client.page("/badges")).toContain(`/badges/${one?.badge}`);
  expect(await awa?.client.page(`/badges/${one?.badge}`)).toContain("Accepter l’attestation");
  expect((await awa?.client.form(`/badges/${one?.badge}/choice`, { name: "other", public: "1" }))?.status).toBe(422);
  const taken = await awa?.client.form(`/badges/${one?.badge}/choice`, { name: "full", public: "1" });
  expect(taken?.headers.get("Location")).toBe(`/badges/${one?.badge}?notice=badge_accepted`);
  const [fr, en] = await Promise.all(["fr", "en"].map((l) => new Client().page(`/badges/${one?.badge}?lang=${l}`)));
  expect(fr).toContain("Attestation de participation");
  expect(fr).toContain("Signature vérifiée");
  expect(fr).toContain('name="robots" content="noindex"');
  expect(en).toContain("Certificate of attendance");
});
