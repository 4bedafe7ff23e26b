// What anyone reads of the partnerships that chose to be shown: who, where, what for, their steps; never their journal.
import { type SQL, sql } from "drizzle-orm";
import type { Story } from "../../schema/contract/publicity.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { NotFound } from "../kernel/errors.ts";
import { SHOWN } from "./publicity.ts";
import type { KeptStep } from "./repository.ts";

interface Row {
  id: string;
  openedAt: string;
  endedAt: string | null;
  aims: string | null;
  gives: string | null;
  steps: string | null;
  organisations: string;
  states: string;
  people: string;
}

/** To about a kilometre, as organisations show themselves; people only by their own yes, and while they take part. */
const load = (ctx: Ctx, rest: SQL): Promise<Row[]> =>
  ctx.db.all<Row>(sql`SELECT s.id, s.opened_at AS openedAt, s.ended_at AS endedAt, a.aims, a.gives, a.steps,
    (SELECT json_group_array(json_object('id', id, 'name', name, 'side', side, 'kind', kind, 'country', country,
      'town', town, 'lat', round(lat, 2), 'lon', round(lon, 2))) FROM (SELECT o.* FROM partnership_organisations po
        JOIN organisations o ON o.id = po.organisation WHERE po.partnership = s.id ORDER BY o.side, o.name, o.id))
      AS organisations,
    (SELECT json_group_object(id, state) FROM steps WHERE partnership = s.id) AS states,
    (SELECT json_group_array(json_object('name', name, 'role', role)) FROM (SELECT name, role FROM participants
      WHERE partnership = s.id AND public = 1 AND left_at IS NULL AND name <> '' ORDER BY position, id)) AS people
    FROM partnerships s LEFT JOIN agreements a ON a.partnership = s.id AND a.number = s.in_force ${rest}`);

/** Open to anyone. Never kept: whoever takes a choice back is gone at the next reading. */
export async function listStories(
  ctx: Ctx,
  page: { after?: string | undefined; limit: number },
): Promise<{ items: Story[]; next: string | null }> {
  const rows = await load(
    ctx,
    sql`WHERE s.id IN (SELECT partnership FROM partnership_publicity) AND ${SHOWN} AND s.id < ${page.after ?? "~"}
      ORDER BY s.id DESC LIMIT ${page.limit + 1}`,
  );
  const items = rows.slice(0, page.limit).map(toStory);
  return { items, next: rows.length > page.limit ? (items.at(-1)?.id ?? null) : null };
}

export async function seeStory(ctx: Ctx, id: string): Promise<Story> {
  const [row] = await load(ctx, sql`WHERE s.id = ${id} AND ${SHOWN}`);
  if (!row) throw NotFound();
  return toStory(row);
}

function toStory({ organisations, states, people, aims, gives, steps: agreed, ...row }: Row): Story {
  const here = JSON.parse(organisations) as Story["organisations"];
  const known = JSON.parse(states) as Record<string, Story["steps"][number]["state"]>;
  const given = Object.entries(JSON.parse(gives ?? "{}") as Story["gives"]);
  const steps = (JSON.parse(agreed ?? "[]") as KeptStep[]).map(({ id, title, starts, ends, sdgs }) => {
    return { title, starts, ends, state: known[id] ?? ("planned" as const), sdgs: [...sdgs] };
  });
  return {
    ...row,
    organisations: here,
    aims: aims ?? "",
    gives: Object.fromEntries(given.filter(([id]) => here.some((one) => one.id === id))),
    steps,
    sdgs: [...new Set(steps.flatMap(({ sdgs }) => sdgs))].sort((a, b) => a - b),
    people: JSON.parse(people) as Story["people"],
  };
}
