// Writing into a partnership's journal: every kind, once however often it is sent, and by whom.
import { expect, test } from "vitest";
import type { JournalEntry } from "../../schema/contract/journal.ts";
import { makeCtx } from "../../worker/kernel/ctx.ts";
import { jpeg } from "../attachments/files.ts";
import { sent } from "../attachments/world.ts";
import { auditOf, givenMember, givenOrganisation } from "../support/given.ts";
import { refusalOf } from "../support/pair.ts";
import { testEnv } from "../support/request.ts";
import { dayFrom, end, givenLived, good, journalOf, leave, today, write } from "./world.ts";

test("entries of four kinds, newest day first, read by both and by coordinators", async () => {
  const lived = await givenLived();
  const { text, visit, hours, learning } = good(lived);
  await write(lived, { ...text, date: dayFrom(-3) });
  await write(lived, { ...visit, date: dayFrom(-1) }, lived.south);
  await write(lived, { ...hours, date: dayFrom(-2) });
  const last = await write(lived, learning);
  const { items, next } = await journalOf(lived);
  expect(items.map(({ kind }) => kind)).toEqual(["learning", "visit", "hours", "text"]);
  expect(next).toBeNull();
  expect(items[3]?.html).toContain("<strong>creusé</strong>");
  expect(items[1]).toMatchObject({ visitor: lived.north.id, host: lived.south.id, place: "Matam", minutes: null });
  expect(items[2]).toMatchObject({ minutes: 90, givenBy: lived.north.id, receivedBy: lived.south.id });
  expect(items[0]).toMatchObject({ id: last.id, organisation: lived.north.id, version: 1, state: "visible" });
  expect(await auditOf(last.id)).toEqual(["journal.write"]);
  const only = await lived.coordinator.client.json<{ items: JournalEntry[] }>(
    "GET",
    `/partnerships/${lived.id}/journal?kind=hours`,
  );
  expect(only.items).toHaveLength(1);
});

test("the same content under the same id is the same entry, other content a conflict", async () => {
  const lived = await givenLived();
  const id = makeCtx({ env: testEnv }).newId("jrn");
  const entry = { id, ...good(lived).text };
  const first = await write(lived, entry);
  const { client } = lived.north.manager;
  const path = `/partnerships/${lived.id}/journal`;
  const again = await Promise.all(Array.from({ length: 5 }, () => client.api("POST", path, entry)));
  for (const response of again) {
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual(first);
  }
  expect(await refusalOf(await client.api("POST", path, { ...entry, text: "Autre chose." }))).toEqual({
    status: 409,
    code: "id_taken",
  });
  expect(await refusalOf(await lived.south.manager.client.api("POST", path, entry))).toEqual({
    status: 409,
    code: "id_taken",
  });
  expect((await journalOf(lived)).items).toHaveLength(1);
});

test("ten at once under one id and under one key leave one entry", async () => {
  const lived = await givenLived();
  const { client } = lived.north.manager;
  const path = `/partnerships/${lived.id}/journal`;
  const entry = { id: makeCtx({ env: testEnv }).newId("jrn"), ...good(lived).hours };
  const byId = await Promise.all(Array.from({ length: 10 }, () => client.api("POST", path, entry)));
  expect(byId.map(({ status }) => status).sort()).toEqual([...Array(9).fill(200), 201]);
  const key = { "Idempotency-Key": crypto.randomUUID() };
  const byKey = await Promise.all(Array.from({ length: 10 }, () => client.api("POST", path, good(lived).hours, key)));
  const ids = await Promise.all(byKey.map(async (response) => ((await response.json()) as JournalEntry).id));
  expect(new Set(ids).size).toBe(1);
  const balance = await client.json<{ ways: { minutes: number }[] }>("GET", `/partnerships/${lived.id}/balance`);
  expect(balance.ways).toEqual([{ from: lived.north.id, to: lived.south.id, minutes: 180, entries: 2 }]);
});

const wrong: [string, string, (lived: Awaited<ReturnType<typeof givenLived>>) => Record<string, unknown>][] = [
  ["date", "date_in_future", (l) => ({ ...good(l).text, date: "2199-01-01" })],
  ["date", "date_before_partnership", (l) => ({ ...good(l).text, date: dayFrom(-101) })],
  ["date", "invalid_format", (l) => ({ ...good(l).text, date: "2026-02-30" })],
  ["text", "required", (l) => ({ ...good(l).text, text: " \n " })],
  ["text", "too_long", (l) => ({ ...good(l).text, text: "a".repeat(10_001) })],
  ["minutes", "no_hours", (l) => ({ ...good(l).hours, minutes: -60 })],
  ["minutes", "no_hours", (l) => ({ ...good(l).hours, minutes: 0 })],
  ["minutes", "too_many_hours", (l) => ({ ...good(l).hours, minutes: 600_000 })],
  ["minutes", "required", (l) => ({ ...good(l).hours, minutes: null })],
  ["minutes", "not_for_kind", (l) => ({ ...good(l).text, minutes: 30 })],
  ["receivedBy", "same_partner", (l) => ({ ...good(l).hours, receivedBy: l.north.id })],
  ["givenBy", "not_of_partnership", (l) => ({ ...good(l).hours, givenBy: "org_elsewhere" })],
  ["host", "required", (l) => ({ ...good(l).visit, host: null })],
  ["place", "required", (l) => ({ ...good(l).visit, place: "" })],
  ["learnedBy", "required", (l) => ({ ...good(l).learning, learnedBy: "" })],
  ["organisation", "not_your_organisation", (l) => ({ ...good(l).text, organisation: l.south.id })],
  ["attachments", "file_gone", (l) => ({ ...good(l).text, attachments: ["att_nothing"] })],
  ["kind", "not_in_list", (l) => ({ ...good(l).text, kind: "party" })],
];

test.each(wrong)("%s: %s, said in a sentence, and nothing is kept", async (field, code, make) => {
  const lived = await givenLived();
  const response = await lived.north.manager.client.api(
    "POST",
    `/partnerships/${lived.id}/journal`,
    make(lived) as never,
  );
  const body = (await response.clone().json()) as { errors: { field: string; message: string }[] };
  expect(await refusalOf(response)).toEqual({ status: 422, code, field });
  expect(body.errors[0]?.message).toMatch(/\p{L}.*[.?]$/u);
  expect((await journalOf(lived)).items).toEqual([]);
});

test("strangers find nothing, coordinators read, whoever has left finds nothing any more", async () => {
  const lived = await givenLived();
  const path = `/partnerships/${lived.id}/journal`;
  const member = await givenMember(lived.north.id);
  const entry = good(lived).text;
  const mine = await write(lived, entry, { manager: member });
  const stranger = (await givenOrganisation()).manager;
  expect((await stranger.client.api("GET", path)).status).toBe(404);
  expect((await stranger.client.api("POST", path, entry)).status).toBe(404);
  expect((await lived.coordinator.client.api("POST", path, entry)).status).toBe(403);
  await leave(member, lived.north.id);
  expect((await member.client.api("POST", path, entry)).status).toBe(404);
  expect((await member.client.api("PATCH", `${path}/${mine.id}`, { text: "Non." }, { "If-Match": '"1"' })).status).toBe(
    404,
  );
  expect((await member.client.fetch(`/partnerships/${lived.id}/journal`)).status).toBe(404);
  expect((await journalOf(lived)).items[0]?.text).toBe(entry.text);
});

test("people of a suspended organisation are out; those of the others go on", async () => {
  const lived = await givenLived();
  await testEnv.DB.prepare("UPDATE organisations SET state = 'suspended' WHERE id = ?").bind(lived.north.id).run();
  expect((await lived.north.manager.client.api("GET", `/partnerships/${lived.id}/journal`)).status).toBe(404);
  await write(lived, good(lived).text, lived.south);
});

test("a partnership that has ended is read, and nothing is added to it", async () => {
  const lived = await givenLived();
  const before = await write(lived, good(lived).text);
  await end(lived);
  const { client } = lived.north.manager;
  const path = `/partnerships/${lived.id}/journal`;
  expect(await refusalOf(await client.api("POST", path, good(lived).text))).toMatchObject({ status: 409 });
  expect(
    await refusalOf(await client.api("PATCH", `${path}/${before.id}`, { text: "Non." }, { "If-Match": '"1"' })),
  ).toMatchObject({ status: 409 });
  expect((await client.fetch(`/partnerships/${lived.id}/journal/new?kind=text`)).status).toBe(200);
  expect((await journalOf(lived)).items).toHaveLength(1);
});

test("pictures go with an entry: seen by those who read it, gone with it", async () => {
  const lived = await givenLived();
  const { client } = lived.north.manager;
  const file = await sent(client, jpeg());
  const entry = await write(lived, { ...good(lived).text, attachments: [file.id] });
  expect(entry.attachments.map(({ id }) => id)).toEqual([file.id]);
  const stranger = (await givenOrganisation()).manager.client;
  expect((await lived.south.manager.client.fetch(`/attachments/${file.id}`)).status).toBe(200);
  expect((await stranger.fetch(`/attachments/${file.id}`)).status).toBe(404);
  expect((await client.api("DELETE", `/partnerships/${lived.id}/journal/${entry.id}`)).status).toBe(204);
  expect((await lived.south.manager.client.fetch(`/attachments/${file.id}`)).status).toBe(404);
});

test("by form without JavaScript: hours and minutes typed, refused with what was typed, then kept", async () => {
  const lived = await givenLived();
  const { client } = lived.north.manager;
  const home = `/partnerships/${lived.id}/journal`;
  const page = await client.page(`${home}/new?kind=hours`);
  const id = /name="id" value="(jrn_\w+)"/.exec(page)?.[1] ?? "";
  const fields = {
    id,
    kind: "hours",
    date: today(),
    hours: "dix",
    minutes: "",
    givenBy: lived.north.id,
    receivedBy: lived.south.id,
  };
  const refused = await client.form(`${home}/new`, fields);
  expect(refused.status).toBe(422);
  expect(await refused.text()).toContain('value="dix"');
  const kept = await client.form(`${home}/new`, { ...fields, hours: "1,5", minutes: "15" });
  expect(kept.status).toBe(303);
  expect(await client.page(home)).toContain("a donné 1\u00a0h\u00a045 à");
});
