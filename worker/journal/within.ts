// Whose partnership a page is about, by name; those who have left are still named where they are spoken of.
import { sql } from "drizzle-orm";
import type { Named } from "../../schema/contract/journal-views.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { NotFound } from "../kernel/errors.ts";
import { ownOrganisations } from "../organisations/see.ts";

export interface Within {
  id: string;
  openedOn: string;
  endedOn: string | null;
  over: boolean;
  /** In it now, the reader's own first. */
  organisations: Named[];
}

interface Row {
  openedAt: string;
  endedAt: string | null;
  state: string;
  organisations: string;
}

export async function readWithin(ctx: Ctx, partnership: string): Promise<Within> {
  const row = await ctx.db.get<Row | undefined>(sql`SELECT opened_at AS openedAt, ended_at AS endedAt, state,
    (SELECT json_group_array(json_object('id', po.organisation, 'name', coalesce(o.name, ''), 'side', coalesce(o.side, 'north')))
      FROM partnership_organisations po LEFT JOIN organisations o ON o.id = po.organisation
      WHERE po.partnership = p.id) AS organisations
    FROM partnerships p WHERE p.id = ${partnership}`);
  if (!row) throw NotFound();
  const own = ownOrganisations(ctx);
  const organisations = (JSON.parse(row.organisations) as Named[]).sort(
    (one, other) =>
      Number(own.includes(other.id)) - Number(own.includes(one.id)) ||
      one.side.localeCompare(other.side) ||
      one.name.localeCompare(other.name),
  );
  const { openedAt, endedAt, state } = row;
  return {
    ...{ id: partnership, organisations, over: state !== "open" },
    ...{ openedOn: openedAt.slice(0, 10), endedOn: endedAt?.slice(0, 10) ?? null },
  };
}

/** With others that are named among its entries. */
export async function alsoNamed(
  ctx: Ctx,
  { organisations }: Within,
  ids: readonly (string | null)[],
): Promise<Named[]> {
  const known = new Set(organisations.map(({ id }) => id));
  const others = [...new Set(ids)].filter((id): id is string => id !== null && id !== "" && !known.has(id));
  if (others.length === 0) return organisations;
  const found =
    await ctx.db.all<Named>(sql`SELECT j.value AS id, coalesce(o.name, '') AS name, coalesce(o.side, 'north') AS side
    FROM json_each(${JSON.stringify(others)}) j LEFT JOIN organisations o ON o.id = j.value`);
  return [...organisations, ...found];
}
