// The end proposed for a partnership, as it is kept and as it is told.
import { sql } from "drizzle-orm";
import type { EndingStanding, Lessons } from "../../schema/contract/endings.ts";
import type { EndingHow, PartnershipEnd } from "../../schema/vocabulary.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { seeReviewed } from "./see.ts";

export interface KeptEnding {
  readonly how: EndingHow;
  readonly termEnds: string | null;
  readonly organisation: string;
  readonly person: string;
  readonly lessons: Lessons;
  readonly createdAt: string;
  /** The one that proposes it first. */
  readonly yeses: readonly string[];
}

export async function loadEnding(ctx: Ctx, partnership: string): Promise<KeptEnding | null> {
  const row = await ctx.db.get<(Omit<KeptEnding, "lessons" | "yeses"> & { said: string; yeses: string }) | undefined>(
    sql`SELECT how, term_ends AS termEnds, organisation, person, said, created_at AS createdAt,
      (SELECT json_group_array(organisation) FROM (SELECT organisation FROM ending_yeses y
        WHERE y.partnership = endings.partnership ORDER BY created_at, organisation)) AS yeses
      FROM endings WHERE partnership = ${partnership}`,
  );
  if (!row) return null;
  const { said, yeses, ...rest } = row;
  return { ...rest, lessons: JSON.parse(said) as Lessons, yeses: JSON.parse(yeses) as string[] };
}

/** People of the room and coordinators. */
export async function seeEnding(ctx: Ctx, id: string): Promise<EndingStanding> {
  await seeReviewed(ctx, id);
  const row = await ctx.db.get<{
    state: "open" | "ended";
    endedHow: PartnershipEnd | null;
    termEnds: string | null;
    version: number;
    organisations: string;
  }>(sql`SELECT state, ended_how AS endedHow, term_ends AS termEnds, version,
    (SELECT json_group_array(organisation) FROM partnership_organisations WHERE partnership = s.id) AS organisations
    FROM partnerships s WHERE id = ${id}`);
  const { organisations: here, ...partnership } = row;
  const organisations = JSON.parse(here) as string[];
  const kept = row.state === "open" ? await loadEnding(ctx, id) : null;
  return { partnership: id, ...partnership, ending: kept && told(kept, organisations) };
}

function told({ person: _, ...ending }: KeptEnding, organisations: readonly string[]): EndingStanding["ending"] {
  if (!organisations.includes(ending.organisation)) return null;
  const yeses = ending.yeses.filter((one) => organisations.includes(one));
  return { ...ending, yeses, waitsFor: organisations.filter((one) => !yeses.includes(one)).sort() };
}
