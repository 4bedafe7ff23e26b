// The life of a meeting through the API: who calls it, who reads it, what each turn changes, who is told, what is refused.
import { expect, test } from "vitest";
import type { Meeting } from "../../schema/contract/meetings.ts";
import { compose } from "../../worker/notifications/mails.ts";
import { auditOf, givenMember, givenOrganisation, mailsTo } from "../support/given.ts";
import { refusalOf } from "../support/pair.ts";
import { testEnv } from "../support/request.ts";
import { AHEAD, call, change, changed, givenHalls, said } from "./world.ts";

const kinds = async (person: { email: string }) => (await mailsTo(person.email)).map(({ kind }) => kind);

test("called by a member of a town hall: all of the partnership take part, the others are told with their own hour", async () => {
  const { north, south, member, coordinator, stranger, partnership } = await givenHalls();
  const made = await call(member, { partnership, agenda: { fr: ["Les eaux", "L’école"], ar: ["المياه"] } });
  expect(made).toMatchObject({
    ...{ state: "planned", partnership, category: null, organisation: south.id, version: 1 },
    ...{ startsAt: `${AHEAD}T10:00:00.000Z`, endsAt: `${AHEAD}T11:30:00.000Z`, starts: `${AHEAD}T10:00`, duration: 90 },
    agenda: { fr: ["Les eaux", "L’école"], ar: ["المياه"] },
  });
  expect(new Set(made.organisations)).toEqual(new Set([north.id, south.id]));
  expect([await kinds(north.manager), await kinds(south.manager), await kinds(member)]).toEqual([
    ["meeting_called"],
    ["meeting_called"],
    [],
  ]);
  const [mail] = await mailsTo(north.manager.email);
  const { text } = compose("https://x.test", "fr", "meeting_called", "a@b.c", JSON.parse(mail?.payload ?? "{}"));
  expect(text).toContain("lundi 12 juin 2090, de 10:00 à 11:30");
  expect(text).toContain("de 12:00 à 13:30"); // in Lille, in summer
  expect(text).toContain(`https://x.test/meetings/${made.id}`);
  for (const reader of [north.manager, member, coordinator]) {
    const response = await reader.client.api("GET", `/meetings/${made.id}`);
    expect([response.status, response.headers.get("ETag")]).toEqual([200, '"1"']);
    const list = await reader.client.json<{ items: Meeting[] }>("GET", `/meetings?partnership=${partnership}`);
    expect(list.items.map(({ id }) => id)).toEqual([made.id]);
  }
  expect((await stranger.client.api("GET", `/meetings/${made.id}`)).status).toBe(404);
  expect(await stranger.client.json("GET", `/meetings?partnership=${partnership}`)).toMatchObject({ items: [] });
  expect(await auditOf(made.id)).toEqual(["meeting.call"]);
});

test("held once it has begun, then its minutes and decisions, a language at a time", async () => {
  const { north, member, partnership } = await givenHalls();
  const planned = await call(member, { partnership });
  expect(await refusalOf(await change(member, planned, { state: "held" }))).toEqual({
    status: 409,
    code: "meeting_not_begun",
  });
  expect(await refusalOf(await change(member, planned, { minutes: { fr: "…" } }))).toEqual({
    status: 409,
    code: "meeting_not_held",
  });
  const past = await call(member, { partnership, starts: "2026-03-12T10:00" });
  const held = await changed(north.manager, past, { state: "held" });
  expect(held).toMatchObject({ state: "held", version: 2 });
  const first = await changed(member, held, {
    minutes: { fr: "Nous avons parlé des eaux." },
    decisions: { fr: ["Un puits", "Une classe"] },
  });
  const second = await changed(north.manager, first, {
    minutes: { ar: "تحدثنا عن المياه." },
    decisions: { ar: ["بئر"] },
  });
  expect(second).toMatchObject({
    minutes: { fr: "Nous avons parlé des eaux.", ar: "تحدثنا عن المياه." },
    decisions: { fr: ["Un puits", "Une classe"], ar: ["بئر"] },
    version: 4,
  });
  expect(await changed(member, second, { decisions: { ar: [] } })).toMatchObject({
    decisions: { fr: ["Un puits", "Une classe"] },
  });
  expect(await kinds(north.manager)).toEqual(["meeting_called"]); // what lies in the past calls nobody
  const again = await member.client.json<Meeting>("GET", `/meetings/${past.id}`);
  for (const patch of [{ starts: `${AHEAD}T10:00` }, { state: "cancelled" }])
    expect(await refusalOf(await change(member, again, patch))).toEqual({ status: 409, code: "meeting_held" });
  expect(await auditOf(past.id)).toEqual([
    "meeting.call",
    "meeting.hold",
    "meeting.write",
    "meeting.write",
    "meeting.write",
  ]);
});

test("moved: those invited hear of it; cancelled: too, with the reason; nothing after that", async () => {
  const { north, member, partnership } = await givenHalls();
  const made = await call(member, { partnership });
  const moved = await changed(member, made, { starts: `${AHEAD}T15:00` });
  expect(moved).toMatchObject({ startsAt: `${AHEAD}T15:00:00.000Z`, endsAt: `${AHEAD}T16:30:00.000Z` });
  const titled = await changed(member, moved, { title: { ar: "مجلسانا" } });
  const cancelled = await changed(north.manager, titled, { state: "cancelled", reason: "La crue." });
  expect(cancelled).toMatchObject({
    state: "cancelled",
    version: 4,
    title: { fr: "Nos deux conseils", ar: "مجلسانا" },
  });
  expect(await kinds(north.manager)).toEqual(["meeting_called", "meeting_moved"]);
  expect(await kinds(member)).toEqual([]); // a member: managers are written to
  for (const patch of [{ state: "held" }, { place: "Ici" }, { title: { fr: "Non" } }])
    expect(await refusalOf(await change(member, cancelled, patch))).toEqual({ status: 409, code: "meeting_cancelled" });
});

test("of two changes at once one wins; an old version, and none, are refused", async () => {
  const { north, member, partnership } = await givenHalls();
  const made = await call(member, { partnership });
  const both = await Promise.all([
    change(member, made, { place: "Ici" }),
    change(north.manager, made, { place: "Là" }),
  ]);
  const statuses = both.map(({ status }) => status).sort();
  expect(statuses[0]).toBe(200);
  expect([409, 412]).toContain(statuses[1]);
  expect((await change(member, made, { place: "Ailleurs" })).status).toBe(412);
  expect((await member.client.api("PATCH", `/meetings/${made.id}`, { place: "Ailleurs" })).status).toBe(428);
});

test("clocks that change: a sentence that says so, or a choice", async () => {
  const { member, partnership } = await givenHalls();
  const refused = async (more: Record<string, unknown>) =>
    refusalOf(await member.client.api("POST", "/meetings", said({ partnership, ...more })));
  const paris = { timeZone: "Europe/Paris" };
  expect(await refused({ ...paris, starts: "2027-03-28T02:30" })).toEqual({
    status: 422,
    code: "time_skipped",
    field: "starts",
  });
  expect(await refused({ ...paris, starts: "2027-10-31T02:30" })).toEqual({
    status: 422,
    code: "time_twice",
    field: "clock",
  });
  const second = await call(member, { partnership, ...paris, starts: "2027-10-31T02:30", clock: "later" });
  expect(second.startsAt).toBe("2027-10-31T01:30:00.000Z");
  const response = await member.client.api(
    "POST",
    "/meetings",
    said({ partnership, ...paris, starts: "2027-03-28T02:30" }),
  );
  const { errors } = (await response.json()) as { errors: { message: string }[] };
  expect(errors[0]?.message).toContain("passent directement à 03:00");
  expect(await refused({ timeZone: "Mars/Olympus" })).toMatchObject({ code: "unknown_zone" });
  expect(await refused({ starts: "2027-02-30T10:00" })).toMatchObject({ code: "no_such_day" });
  expect(await refused({ starts: "demain" })).toMatchObject({ code: "invalid_format" });
});

test("what no meeting can be", async () => {
  const { north, south, member, stranger, coordinator, partnership } = await givenHalls();
  const refused = async (more: Record<string, unknown>, by = member) =>
    refusalOf(await by.client.api("POST", "/meetings", said(more)));
  expect(await refused({})).toMatchObject({ code: "meeting_about" });
  expect(await refused({ partnership, category: "dialogue_authorities" })).toMatchObject({ code: "meeting_about" });
  expect(await refused({ partnership, title: {} })).toMatchObject({ code: "required", field: "title.fr" });
  expect(await refused({ partnership, title: { fr: "A", en: "B" } })).toMatchObject({ code: "meeting_language" });
  expect(await refused({ partnership, languages: ["fr", "fr"] })).toMatchObject({ code: "repeated" });
  expect(await refused({ partnership, link: "javascript:alert(1)" })).toMatchObject({ code: "link_web" });
  expect(await refused({ partnership, organisations: [south.id] })).toMatchObject({ code: "meeting_alone" });
  expect(await refused({ partnership, organisations: [south.id, "org_x"] })).toMatchObject({
    code: "not_in_partnership",
  });
  expect(await refused({ partnership, organisation: north.id })).toMatchObject({ status: 403 });
  expect(await refused({ category: "training", organisation: south.id })).toMatchObject({
    code: "category_without_meetings",
  });
  expect((await stranger.client.api("POST", "/meetings", said({ partnership }))).status).toBe(403);
  const other = await givenOrganisation({ kind: "local_authority" });
  expect((await refused({ partnership }, other.manager)).status).toBe(404);
  expect(await call(coordinator, { partnership })).toMatchObject({ organisation: null });
});

test("an association of the partnership reads, and does not call; nor does a town hall that is suspended", async () => {
  const { north, south, member, partnership } = await givenHalls({ south: { kind: "association" } });
  const association = await member.client.api("POST", "/meetings", said({ partnership }));
  expect(await refusalOf(association)).toEqual({ status: 403, code: "meeting_authorities_only" });
  const made = await call(north.manager, { partnership });
  expect((await member.client.api("GET", `/meetings/${made.id}`)).status).toBe(200);
  expect((await change(member, made, { place: "Ici" })).status).toBe(403);
  await testEnv.DB.prepare("UPDATE organisations SET state = 'suspended' WHERE id = ?").bind(north.id).run();
  expect((await north.manager.client.api("POST", "/meetings", said({ partnership }))).status).toBe(404);
  expect((await north.manager.client.api("GET", `/meetings/${made.id}`)).status).toBe(404);
  expect((await south.manager.client.api("GET", `/meetings/${made.id}`)).status).toBe(200);
});

test("in a category: everybody signed in reads, and learns only of those that show themselves", async () => {
  const { north, south, stranger, coordinator } = await givenHalls();
  const hidden = await givenOrganisation({ kind: "institution", visibility: "coordinators" });
  const input = { category: "dialogue_authorities", organisation: north.id, organisations: [south.id, hidden.id] };
  const unseen = await north.manager.client.api("POST", "/meetings", said(input));
  expect(await refusalOf(unseen)).toMatchObject({ status: 422, code: "unknown_organisation" });
  const alone = await north.manager.client.api("POST", "/meetings", said({ ...input, organisations: [] }));
  expect(await refusalOf(alone)).toMatchObject({ code: "meeting_alone" });
  const made = await call(coordinator, {
    ...input,
    organisation: undefined,
    organisations: [north.id, south.id, hidden.id],
  });
  expect(made.organisations).toHaveLength(3);
  const read = await stranger.client.json<Meeting>("GET", `/meetings/${made.id}`);
  expect(new Set(read.organisations)).toEqual(new Set([north.id, south.id]));
  const page = await stranger.client.page(`/meetings/${made.id}`);
  expect(page).not.toContain(hidden.name);
  expect(page).toContain("et une organisation qui ne se montre pas");
  const clerk = await givenMember(south.id);
  const moved = await changed(clerk, { ...made, version: 1 }, { organisations: [north.id, south.id] });
  expect(moved.organisations).toHaveLength(2);
  const all = await coordinator.client.json<Meeting>("GET", `/meetings/${made.id}`);
  expect(all.organisations).toContain(hidden.id); // whom one does not see, one does not dismiss
  const guest = await givenOrganisation({ kind: "institution" });
  await changed(clerk, { ...made, version: 2 }, { organisations: [north.id, south.id, guest.id] });
  expect(await kinds(guest.manager)).toEqual(["meeting_called"]);
});

test("ended: its meetings stay to be read and their minutes to be written, no other is called", async () => {
  const { member, partnership } = await givenHalls();
  const made = await call(member, { partnership, starts: "2026-03-12T10:00" });
  await testEnv.DB.prepare("UPDATE partnerships SET state = 'ended' WHERE id = ?").bind(partnership).run();
  expect(await changed(member, made, { state: "held", minutes: { fr: "Au revoir." } })).toMatchObject({
    state: "held",
  });
  const refused = await member.client.api("POST", "/meetings", said({ partnership }));
  expect(await refusalOf(refused)).toEqual({ status: 409, code: "partnership_ended" });
});
