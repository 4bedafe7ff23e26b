// Who writes into a partnership's journal, and on whose behalf.
import { sql } from "drizzle-orm";
import { requirePerson } from "../kernel/actor.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { Forbidden, InvalidField, NotFound } from "../kernel/errors.ts";
import { ownOrganisations } from "../organisations/see.ts";
import { isInRoom } from "../partnerships/room.ts";
import { requireReader } from "./see-entry.ts";

export interface Writing {
  organisations: string[];
  /** Of the writer, in this partnership. */
  own: string[];
  openedOn: string;
  today: string;
  version: number;
  /** It has ended: it is read, nobody writes there any more. */
  over: boolean;
}

interface Row {
  organisations: string;
  openedAt: string;
  state: string;
  version: number;
}

/** People of its organisations; coordinators read, and are told so. Whoever has left finds nothing. */
export async function requireWriter(ctx: Ctx, partnership: string): Promise<Writing> {
  requirePerson(ctx);
  if (!(await isInRoom(ctx, partnership))) {
    await requireReader(ctx, partnership);
    throw Forbidden("members_only");
  }
  const row = await ctx.db.get<Row | undefined>(sql`SELECT opened_at AS openedAt, state, version,
    (SELECT json_group_array(organisation) FROM partnership_organisations WHERE partnership = p.id) AS organisations
    FROM partnerships p WHERE id = ${partnership}`);
  if (!row) throw NotFound();
  const organisations = JSON.parse(row.organisations) as string[];
  return {
    organisations,
    own: ownOrganisations(ctx).filter((one) => organisations.includes(one)),
    openedOn: row.openedAt.slice(0, 10),
    today: iso(ctx.now).slice(0, 10),
    version: row.version,
    over: row.state !== "open",
  };
}

/** The organisation named, else the writer's only one in it. */
export function writerFor({ own }: Writing, named: string | undefined): string {
  const [only, ...more] = own;
  if (named === undefined && only !== undefined && more.length === 0) return only;
  if (named === undefined) throw InvalidField("organisation", "organisation_needed");
  if (!own.includes(named)) throw InvalidField("organisation", "not_your_organisation");
  return named;
}
