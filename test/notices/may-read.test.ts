// Who may read, asked in SQL, is who may read, asked of the rules: every state, every visibility, every sort of reader.
import { sql } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { TOPIC_STATES, TOPIC_VISIBILITIES } from "../../schema/vocabulary.ts";
import { mayRead } from "../../worker/board/rules.ts";
import { makeCtx } from "../../worker/kernel/ctx.ts";
import { MAY_READ } from "../../worker/notices/may-read.ts";
import { givenMember, givenOrganisation, givenPerson } from "../support/given.ts";
import { testEnv } from "../support/request.ts";
import { sqlRun } from "./board.ts";

const ctx = makeCtx({ env: testEnv });
const partnership = ctx.newId("par");
const readers: { id: string; coordinator: boolean; inRoom: boolean }[] = [];

beforeAll(async () => {
  const organisation = await givenOrganisation();
  const [member, stranger, coordinator, author] = await Promise.all([
    givenMember(organisation.id),
    givenPerson(),
    givenPerson({ role: "coordinator" }),
    givenPerson(),
  ]);
  await sqlRun(
    "INSERT INTO partnership_organisations (partnership, organisation) VALUES (?, ?)",
    ...[partnership, organisation.id],
  );
  readers.push(
    { id: member.id, coordinator: false, inRoom: true },
    { id: stranger.id, coordinator: false, inRoom: false },
    { id: coordinator.id, coordinator: true, inRoom: false },
    { id: author.id, coordinator: false, inRoom: false },
  );
});

test.each(TOPIC_STATES.flatMap((state) => TOPIC_VISIBILITIES.map((visibility) => ({ state, visibility }))))(
  "a topic $state, for $visibility",
  async ({ state, visibility }) => {
    for (const author of [readers[3]?.id ?? "", readers[0]?.id ?? ""]) {
      const topic = sql`SELECT ${author} AS author, ${state} AS state, ${visibility} AS visibility,
        ${visibility === "partnership" ? partnership : null} AS partnership`;
      const ids = JSON.stringify(readers.map(({ id }) => id));
      const rows = await ctx.db.all<{ id: string; may: number }>(sql`SELECT p.id, ${MAY_READ} AS may FROM (${topic}) t
        CROSS JOIN people p WHERE p.id IN (SELECT value FROM json_each(${ids}))`);
      const asked = new Map(rows.map(({ id, may }) => [id, may === 1]));
      for (const { id, coordinator, inRoom } of readers) {
        const room = inRoom && visibility === "partnership";
        expect(asked.get(id)).toBe(mayRead({ author, state, visibility }, { person: id, coordinator, inRoom: room }));
      }
    }
  },
);
