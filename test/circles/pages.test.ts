// The pages of circles as a browser without JavaScript meets them: words for each reader, forms that keep what was typed.
import { expect, test } from "vitest";
import type { Circle } from "../../schema/contract/circles.ts";
import { newId } from "../../worker/kernel/ids.ts";
import { givenAcceptedCircle, givenRing, idsOf, proposeTo, say, standInFor } from "../support/circle.ts";
import { givenMember } from "../support/given.ts";

test("a member reads what it gives and receives, and answers; the coordination reads names", async () => {
  const ring = await givenRing();
  const { a, b, c } = ring;
  const { id } = await proposeTo(ring, idsOf(ring), "Essayons à trois.");
  const page = await a.manager.client.page(`/circles/${id}`);
  expect(page).toContain(`Vous apportez à ${b.name}`);
  expect(page).toContain(`${c.name} vous apporte`);
  expect(page).toContain(`${b.name} apporte à ${c.name}`);
  expect(page).toContain("Essayons à trois.");
  expect(page).toContain('role="img"');
  expect(page).toContain("Oui, j’entre dans le cercle");
  const read = await ring.coordinator.client.page(`/circles/${id}`);
  expect(read).toContain(`${a.name} apporte à ${b.name}`);
  expect(read).not.toContain("Oui, j’entre dans le cercle");
  const member = await (await givenMember(b.id)).client.page(`/circles/${id}`);
  expect(member).toContain("Les personnes responsables de votre organisation répondent ici.");
  expect(member).not.toContain("Oui, j’entre dans le cercle");
  for (const place of ["/today", "/proposals"]) expect(await a.manager.client.page(place)).toContain(`/circles/${id}`);

  const yes = await a.manager.client.form(`/circles/${id}/answers`, { organisation: a.id, answer: "accept" });
  expect(yes.headers.get("Location")).toBe(`/circles/${id}?notice=circle_yes`);
  expect(await a.manager.client.page(`/circles/${id}?notice=circle_yes`)).toContain("Votre oui est noté. Merci.");
  expect(await a.manager.client.page("/today")).not.toContain("Un cercle vous attend");
  expect(await b.manager.client.page("/today")).toContain("Un cercle vous attend");
});

test("a question without words comes back with what to do; with them it is on its way", async () => {
  const ring = await givenRing();
  const { id } = await proposeTo(ring);
  const { a } = ring;
  const ask = (text: string) =>
    a.manager.client.form(`/circles/${id}/answers`, { organisation: a.id, answer: "ask", [`ask-${a.id}`]: text });
  const empty = await ask(" ");
  expect(empty.status).toBe(422);
  expect(await empty.text()).toContain("Écrivez votre question.");
  expect((await ask("Qui viendrait ?")).status).toBe(303);
  expect(await a.manager.client.page(`/circles/${id}`)).toContain("Votre question est partie.");
  expect(await ring.b.manager.client.page("/today")).toContain("Répondre au cercle avec");
  const long = await a.manager.client.form(`/circles/${id}/messages`, {
    organisation: a.id,
    [`reply-${a.id}`]: "x".repeat(2001),
  });
  expect(long.status).toBe(422);
  expect(await long.text()).toContain("x".repeat(2001));
});

test("from a no to a repair and back to all yes, by forms alone", async () => {
  const ring = await givenRing();
  const { a, b, c, coordinator } = ring;
  const { id } = await proposeTo(ring);
  const no = await c.manager.client.form(`/circles/${id}/answers`, {
    organisation: c.id,
    answer: "decline",
    [`decline-${c.id}`]: "Pas cette année.",
  });
  expect(no.headers.get("Location")).toBe(`/circles/${id}?notice=circle_no`);
  expect(await coordinator.client.page("/today")).toContain("/coordination/circles");
  const stuck = await coordinator.client.page(`/circles/${id}`);
  expect(stuck).toContain("Pas cette année.");
  expect(stuck).toContain("Personne, dans le réseau, ne peut prendre cette place aujourd’hui");
  const d = await standInFor(ring, "c");
  const page = await coordinator.client.page(`/circles/${id}`);
  expect(page).toContain("Quelqu’un prend la place laissée");
  expect(page).toContain(`${d.name} arrive.`);
  const bad = await coordinator.client.form(`/circles/${id}/repair`, {
    members: idsOf(ring),
    place: "1",
    "repair-1": "Mon message",
  });
  expect(bad.status).toBe(422);
  const said = await bad.text();
  expect(said).toContain("L’une de ces organisations a quitté le cercle");
  expect(said).toContain("Mon message");
  const mended = await coordinator.client.form(`/circles/${id}/repair`, {
    members: [a.id, b.id, d.id],
    place: "1",
    "repair-1": "",
  });
  const next = /\/circles\/(cir_[0-9a-f]+)/.exec(mended.headers.get("Location") ?? "")?.[1] ?? "";
  for (const one of [a, b]) await say(one, next, "accept");
  const last = await d.manager.client.form(`/circles/${next}/answers`, { organisation: d.id, answer: "accept" });
  expect(last.headers.get("Location")).toBe(`/circles/${next}?notice=circle_opened`);
  expect(await a.manager.client.page(`/circles/${next}`)).toContain(`/circles/${id}`);
  expect(await d.manager.client.page(`/circles/${next}`)).not.toContain(`/circles/${id}"`);
});

test("a partnership of three: its list, its page, its room by name, and the way out", async () => {
  const ring = await givenRing();
  const { a, b, c } = ring;
  const { id, partnership } = await givenAcceptedCircle(ring);
  for (const place of ["/partnerships", "/today"]) {
    const page = await a.manager.client.page(place);
    expect(page).toContain(`/partnerships/${partnership}`);
    for (const { name } of [b, c]) expect(page).toContain(name);
  }
  const page = await a.manager.client.page(`/partnerships/${partnership}`);
  expect(page).toContain(`Joindre ${b.name}`);
  expect(page).toContain(`Joindre ${c.name}`);
  expect(page).toContain(`Vous apportez à ${b.name}`);
  expect(page).toContain(`/circles/${id}`);
  const topic = { category: "training", title: "À trois", text: "Bonjour", visibility: "partnership", partnership };
  await a.manager.client.json("PUT", `/topics/${newId("top", new Date())}`, { ...topic, organisation: a.id }, 201);
  const room = await b.manager.client.page(`/topics?partnership=${partnership}`);
  for (const { name } of ring.all) expect(room).toContain(name);
  const leave = await c.manager.client.form(`/circles/${id}/departure`, { organisation: c.id, [`leave-${c.id}`]: "" });
  expect(leave.headers.get("Location")).toBe(`/circles/${id}?notice=circle_left`);
  const after = await a.manager.client.page(`/partnerships/${partnership}`);
  expect(after).not.toContain(`Joindre ${c.name}`);
  expect(await a.manager.client.page(`/circles/${id}`)).toContain("Celles qui restent continuent ensemble");
  const closed = await ring.coordinator.client.form(`/circles/${id}/closure`, { "close-coordination": "" });
  expect(closed.status).toBe(303);
  expect((await a.manager.client.json<Circle>("GET", `/circles/${id}`)).state).toBe("closed");
});
