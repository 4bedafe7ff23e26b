// A partnership of two organisations that chose to show it, and reading the files back.
import { sql } from "drizzle-orm";
import papaparse from "papaparse";
import { raw, runBatch } from "../../worker/kernel/commit.ts";
import { makeCtx } from "../../worker/kernel/ctx.ts";
import { type GivenOrganisation, givenOrganisation, unique } from "../support/given.ts";
import { Client, testEnv } from "../support/request.ts";

export const ctx = makeCtx({ env: testEnv });
export const visitor = new Client();

export interface Pair {
  id: string;
  north: GivenOrganisation;
  south: GivenOrganisation;
}

const steps = (id: string) =>
  JSON.stringify([
    {
      ...{ id: `${id}-1`, title: "Former", starts: "2026-03-01", ends: "2026-05-31" },
      ...{ participants: [], local: "", global: "", sdgs: [6] },
    },
    {
      ...{ id: `${id}-2`, title: "Réparer", starts: "2026-06-01", ends: "2026-12-15" },
      ...{ participants: [], local: "", global: "", sdgs: [4, 6] },
    },
  ]);

/** Straight in the tables: an agreement in force, unless said, and the choice of both. */
export async function givenShownPair(
  options: { agreed?: boolean; ended?: boolean; name?: string } = {},
): Promise<Pair> {
  const skill = "water.supply.hand_pumps";
  const north = await givenOrganisation({
    ...{ name: options.name ?? unique("Lille & <Saint>"), side: "north" },
    needs: [{ skill: "water.management.user_committees", priority: 3 }],
    offers: [{ skill, level: 3 }],
  });
  const south = await givenOrganisation({
    ...{ side: "south", kind: "cooperative" },
    needs: [{ skill, priority: 2, context: unique("Contexte privé") }],
    offers: [{ skill: "water.management.user_committees", level: 2 }],
  });
  const id = ctx.newId("par");
  const number = options.agreed === false ? null : 1;
  const [opened, ended] = ["2026-02-10T08:00:00.000Z", options.ended ? "2026-10-01T08:00:00.000Z" : null];
  await runBatch(ctx, [
    raw(sql`UPDATE organisations SET lat = 50.6329, lon = 3.0579 WHERE id = ${north.id}`),
    raw(sql`UPDATE organisations SET lat = 16.0244, lon = -16.5015 WHERE id = ${south.id}`),
    raw(sql`INSERT INTO partnerships (id, proposal, pair, state, opened_at, version, agreement, in_force, ended_at)
      VALUES (${id}, ${ctx.newId("prp")}, ${`${north.id} ${south.id}`}, ${ended ? "ended" : "open"}, ${opened}, 1,
        ${number}, ${number}, ${ended})`),
    ...[north, south].flatMap((one) => [
      raw(sql`INSERT INTO partnership_organisations (partnership, organisation) VALUES (${id}, ${one.id})`),
      raw(sql`INSERT INTO partnership_publicity (partnership, organisation, person, since)
        VALUES (${id}, ${one.id}, ${one.manager.id}, ${opened})`),
    ]),
    ...(number === null
      ? []
      : [
          raw(sql`INSERT INTO agreements (partnership, number, aims, gives, steps, organisation, person, created_at)
            VALUES (${id}, 1, ${`Viser l’eau & « la » part <b> ${id}`}, '{}', ${steps(id)}, ${north.id},
              ${north.manager.id}, ${opened})`),
        ]),
  ]);
  return { id, north, south };
}

/** One that takes its choice back. */
export const withdraw = ({ id, north }: Pair) =>
  north.manager.client.json("PUT", `/partnerships/${id}/publicity`, { organisation: north.id, public: false });

export async function jsonOf(file: string): Promise<Record<string, unknown>[]> {
  const response = await visitor.fetch(`/open-data/${file}`);
  if (response.status !== 200) throw new Error(`${file}: ${response.status}`);
  return ((await response.json()) as { rows: Record<string, unknown>[] }).rows;
}

/** Read by a library that knows nothing of the one that wrote it here: header first, rows as objects. */
export function readCsv(text: string): Record<string, string>[] {
  const { data, errors } = papaparse.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data;
}
