// Changing and taking away what one wrote: by whom, with what is left to see, and with the sums that follow.
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Balance, EntryVersion, JournalEntry } from "../../schema/contract/journal.ts";
import { auditOf, givenMember } from "../support/given.ts";
import { refusalOf } from "../support/pair.ts";
import { testEnv } from "../support/request.ts";
import { dayFrom, givenLived, good, journalOf, type Lived, write } from "./world.ts";

const pathOf = ({ id }: Lived, entry: JournalEntry): string => `/partnerships/${id}/journal/${entry.id}`;

test("its author changes it; what it said before is read by all who read it", async () => {
  const lived = await givenLived();
  const { client } = lived.north.manager;
  const entry = await write(lived, good(lived).hours);
  const path = pathOf(lived, entry);
  expect((await client.api("PATCH", path, { minutes: 120 })).status).toBe(428);
  const changed = await client.api("PATCH", path, { minutes: 120, text: "La pompe." }, { "If-Match": '"1"' });
  expect(await changed.json()).toMatchObject({ minutes: 120, text: "La pompe.", version: 2 });
  expect((await client.api("PATCH", path, { minutes: 60 }, { "If-Match": '"1"' })).status).toBe(412);
  const { items } = await lived.south.manager.client.json<{ items: EntryVersion[] }>("GET", `${path}/versions`);
  expect(items).toHaveLength(1);
  expect(items[0]).toMatchObject({ version: 1, minutes: 90, text: "" });
  expect(await auditOf(entry.id)).toEqual(["journal.write", "journal.edit"]);
});

test("of two changes at once one is kept, the other is told", async () => {
  const lived = await givenLived();
  const { client } = lived.north.manager;
  const entry = await write(lived, good(lived).hours);
  const tries = await Promise.all(
    [100, 200, 300].map((minutes) => client.api("PATCH", pathOf(lived, entry), { minutes }, { "If-Match": '"1"' })),
  );
  const statuses = tries.map(({ status }) => status);
  expect(statuses.filter((status) => status === 200)).toHaveLength(1);
  expect(statuses.every((status) => [200, 409, 412].includes(status))).toBe(true);
  expect(await recount(lived)).toEqual(await kept(lived));
});

test("nobody else changes it, and what its kind does not have is refused", async () => {
  const lived = await givenLived();
  const entry = await write(lived, good(lived).visit);
  const path = pathOf(lived, entry);
  const colleague = await givenMember(lived.north.id, "manager");
  for (const other of [colleague, lived.south.manager, lived.coordinator]) {
    expect((await other.client.api("PATCH", path, { place: "Podor" }, { "If-Match": '"1"' })).status).toBe(403);
  }
  const refused = await lived.north.manager.client.api("PATCH", path, { minutes: 3 }, { "If-Match": '"1"' });
  expect(await refusalOf(refused)).toEqual({ status: 422, code: "not_for_kind", field: "minutes" });
  const bare = await lived.north.manager.client.api("PATCH", path, { host: null }, { "If-Match": '"1"' });
  expect(await refusalOf(bare)).toEqual({ status: 422, code: "required", field: "host" });
});

test("taken away, its words and versions are nowhere, that it was there is seen", async () => {
  const lived = await givenLived();
  const { client } = lived.north.manager;
  const entry = await write(lived, { ...good(lived).learning, text: "Un secret à effacer." });
  const path = pathOf(lived, entry);
  await client.api("PATCH", path, { text: "Un autre secret." }, { "If-Match": '"1"' });
  expect((await lived.south.manager.client.api("DELETE", path)).status).toBe(403);
  expect((await client.api("DELETE", path)).status).toBe(204);
  expect((await client.api("DELETE", path)).status).toBe(409);
  const [trace] = (await journalOf(lived)).items;
  expect(trace).toMatchObject({ id: entry.id, state: "removed", text: "", html: "", learnedBy: "" });
  expect(await lived.south.manager.client.page(`/partnerships/${lived.id}/journal`)).toContain(
    "Une écriture a été retirée",
  );
  const left = await testEnv.DB.prepare(
    "SELECT (SELECT count(*) FROM journal_versions WHERE entry = ?1) + (SELECT count(*) FROM journal_entries WHERE id = ?1 AND text <> '') AS n",
  )
    .bind(entry.id)
    .first<number>("n");
  expect(left).toBe(0);
});

test("a coordinator may take an entry away", async () => {
  const lived = await givenLived();
  const entry = await write(lived, good(lived).hours);
  expect((await lived.coordinator.client.api("DELETE", pathOf(lived, entry))).status).toBe(204);
  expect(await kept(lived)).toEqual([]);
});

test("an author who has left the network is not named", async () => {
  const lived = await givenLived();
  const member = await givenMember(lived.north.id);
  const entry = await write(lived, good(lived).text, { manager: member });
  expect((await member.client.api("DELETE", "/me")).status).toBeLessThan(300);
  const [left] = (await journalOf(lived)).items;
  expect(left).toMatchObject({ id: entry.id, author: null, text: entry.text });
});

/** What the sums say, and what counting every entry says. */
const kept = async ({ id }: Lived): Promise<unknown[]> => {
  const { results } = await testEnv.DB.prepare(
    `SELECT month, kind, from_organisation, to_organisation, entries, minutes FROM journal_sums
     WHERE partnership = ? AND entries > 0 ORDER BY 1, 2, 3, 4`,
  )
    .bind(id)
    .all();
  return results;
};
const recount = async ({ id }: Lived): Promise<unknown[]> => {
  const { results } = await testEnv.DB.prepare(
    `SELECT substr(date, 1, 7) AS month, kind, coalesce(given_by, visitor, '') AS from_organisation,
       coalesce(received_by, host, '') AS to_organisation, count(*) AS entries, sum(coalesce(minutes, 0)) AS minutes
     FROM journal_entries WHERE partnership = ? AND state = 'visible' GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4`,
  )
    .bind(id)
    .all();
  return results;
};

test("whatever is written, changed and taken away, the sums are what counting all would say", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.record({ act: fc.nat(5), days: fc.nat(90), minutes: fc.integer({ min: 1, max: 600 }), back: fc.boolean() }),
        {
          minLength: 3,
          maxLength: 12,
        },
      ),
      async (acts) => {
        const lived = await givenLived();
        const { north, south } = lived;
        const entries: JournalEntry[] = [];
        for (const { act, days, minutes, back } of acts) {
          const date = dayFrom(-days);
          const [givenBy, receivedBy] = back ? [south.id, north.id] : [north.id, south.id];
          const [last] = entries.slice(-1);
          if (act === 0 && last) {
            await north.manager.client.api("DELETE", pathOf(lived, last));
            entries.pop();
          } else if (act === 1 && last?.kind === "hours") {
            const patch = { date, minutes, givenBy, receivedBy };
            await north.manager.client.api("PATCH", pathOf(lived, last), patch, { "If-Match": `"${last.version}"` });
            last.version++;
          } else if (act === 2) entries.push(await write(lived, { ...good(lived).text, date }));
          else entries.push(await write(lived, { kind: "hours", date, minutes, givenBy, receivedBy }));
        }
        expect(await kept(lived)).toEqual(await recount(lived));
        const balance = await south.manager.client.json<Balance>("GET", `/partnerships/${lived.id}/balance`);
        const given = balance.organisations.reduce((sum, one) => sum + one.given, 0);
        expect(given).toBe(balance.organisations.reduce((sum, one) => sum + one.received, 0));
        expect(given).toBe(balance.months.reduce((sum, one) => sum + one.minutes, 0));
      },
    ),
    { numRuns: 6 },
  );
});
