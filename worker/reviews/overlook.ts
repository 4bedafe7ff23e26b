// All partnerships for coordinators: those that need a hand first, narrowed, page by page or whole.
import { type SQL, sql } from "drizzle-orm";
import type { OverlookFilter, Pulse } from "../../schema/contract/overlook.ts";
import type { Overlooked, OverlookView } from "../../schema/contract/overlook-views.ts";
import type { ListedPartnership } from "../../schema/contract/partnerships.ts";
import type { EndingHow } from "../../schema/vocabulary.ts";
import { requireCoordinator } from "../kernel/actor.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { InvalidField } from "../kernel/errors.ts";
import { DAYS, daysBefore, daysSince, ENDED, needsOf, WEIGHTS } from "./needs.ts";
import { dayOf } from "./see.ts";

export interface OverlookPage {
  items: Overlooked[];
  next: string | null;
}

interface Page {
  after?: string | undefined;
  limit: number;
}

export async function overlook(ctx: Ctx, filter: OverlookFilter, page: Page): Promise<OverlookPage> {
  requireCoordinator(ctx);
  const rows = await load(ctx, filter, page);
  const items = rows.slice(0, page.limit);
  const last = items.at(-1);
  const next = rows.length > page.limit && last ? `${last.rank}~${last.lastSign}~${last.id}` : null;
  return { items: items.map((row) => toOverlooked(row, dayOf(ctx))), next };
}

/** Twenty of them, with what the page lets one choose. */
export async function viewOverlook(ctx: Ctx, filter: OverlookFilter, after?: string): Promise<OverlookView> {
  const page = await overlook(ctx, filter, { after, limit: 20 });
  // Few combinations of countries, many partnerships: the distinct ones are walked to, not through.
  const rows = await ctx.db.all<{ country: string }>(sql`SELECT DISTINCT country FROM organisations ORDER BY country`);
  return { ...page, filter, countries: rows.map(({ country }) => country), later: after !== undefined };
}

const AT_ONCE = 500;

/** Every one of them, for a file. */
export async function overlookAll(ctx: Ctx, filter: OverlookFilter): Promise<Overlooked[]> {
  const all: Overlooked[] = [];
  for (let after: string | undefined, more = true; more; ) {
    const { items, next } = await overlook(ctx, filter, { after, limit: AT_ONCE });
    all.push(...items);
    after = next ?? undefined;
    more = next !== null;
  }
  return all;
}

interface Row extends Omit<Overlooked, "organisations" | "pulse"> {
  organisations: string;
  rank: number;
  lastSign: string;
  gap: number | null;
  gapPeriod: string;
  agreed: number;
  givenNorth: number;
  givenSouth: number;
  waivers: number;
  late: number;
  unanswered: number;
  nextStep: string | null;
  proposed: EndingHow | null;
}

/**
 * The page is picked along an index that holds all it is narrowed by; what is shown is looked up for its rows alone.
 * `+state`: a partnership's own steps are walked, not all that are planned anywhere.
 */
async function load(ctx: Ctx, filter: OverlookFilter, { after, limit }: Page): Promise<Row[]> {
  const from = following(after);
  const where = sql.join([...from, ...conditions(filter, dayOf(ctx), from.length > 0)], sql` AND `);
  return ctx.db.all<Row>(sql`SELECT s.id, s.proposal, s.state, s.opened_at AS openedAt, s.in_force AS inForce,
    s.term_ends AS termEnds, s.ended_at AS endedAt, s.ended_how AS endedHow, s.version,
    p.rank, p.last_sign AS lastSign, p.gap, p.gap_period AS gapPeriod, p.agreed, p.given_north AS givenNorth,
    p.given_south AS givenSouth, p.waivers, p.late, p.unanswered,
    (SELECT json_group_array(json_object('id', id, 'name', name, 'side', side)) FROM (SELECT o.id, o.name, o.side
      FROM partnership_organisations po JOIN organisations o ON o.id = po.organisation
      WHERE po.partnership = s.id ORDER BY o.side, o.name)) AS organisations,
    (SELECT json_object('title', title, 'starts', starts, 'ends', ends) FROM steps
      WHERE partnership = s.id AND +state = 'planned' ORDER BY starts LIMIT 1) AS nextStep,
    (SELECT how FROM endings e WHERE e.partnership = s.id) AS proposed
    FROM (SELECT partnership FROM partnership_pulse WHERE ${where} ORDER BY rank, last_sign, partnership LIMIT ${limit + 1}) picked
    CROSS JOIN partnership_pulse p ON p.partnership = picked.partnership
    CROSS JOIN partnerships s ON s.id = picked.partnership
    ORDER BY p.rank, p.last_sign, p.partnership`);
}

/** A page that goes on begins at its cursor: no other bound may take the index from it. */
function conditions({ state, country, side, need }: OverlookFilter, today: string, goesOn: boolean): SQL[] {
  const rank = goesOn ? sql`+rank` : sql`rank`;
  const [most, least] = side === "north" ? [sql`given_north`, sql`given_south`] : [sql`given_south`, sql`given_north`];
  return [
    sql`${rank} >= 0`,
    ...(state === "open" || need ? [sql`${rank} < ${ENDED}`] : []),
    ...(state === "ended" ? [sql`${rank} >= ${ENDED}`] : []),
    ...(country ? [sql`instr(countries, ${`|${country}|`}) > 0`] : []),
    ...(side ? [sql`${most} > ${least}`] : []),
    ...(need ? [sql`(${2 ** Object.keys(WEIGHTS).length - 1} - rank) & ${WEIGHTS[need]}`] : []),
    ...(need === "silent" ? [sql`last_sign < ${daysBefore(today, DAYS.silent - 1)}`] : []),
  ];
}

function following(after: string | undefined): SQL[] {
  if (after === undefined) return [];
  const [, rank, sign, id] = /^(\d+)~([^~]+)~([^~]+)$/.exec(after) ?? [];
  if (rank === undefined) throw InvalidField("after", "invalid");
  return [sql`(rank, last_sign, partnership) > (${Number(rank)}, ${sign}, ${id})`];
}

function toOverlooked(row: Row, today: string): Overlooked {
  const { rank: _, lastSign, gap, gapPeriod, agreed, givenNorth, givenSouth, waivers, late, unanswered, ...rest } = row;
  const { organisations, nextStep, proposed, ...partnership } = rest;
  const counted = { lastSign, gap, givenNorth, givenSouth, agreed: agreed === 1, late: late === 1 };
  const pulse = { ...counted, open: row.state === "open", openedAt: row.openedAt, unanswered: unanswered === 1 };
  return {
    ...partnership,
    organisations: JSON.parse(organisations) as Overlooked["organisations"],
    pulse: {
      needs: needsOf(pulse, today),
      silentDays: daysSince(lastSign, today),
      nextStep: nextStep === null || row.state === "ended" ? null : (JSON.parse(nextStep) as Pulse["nextStep"]),
      ...{ gap, gapPeriod: gapPeriod || null, minutes: { north: givenNorth, south: givenSouth } },
      ...{ agreed: agreed === 1, waivers, proposed: row.state === "open" ? proposed : null },
    },
  };
}

/** As the API lists them: organisations by their ids alone. */
export const toListed = ({ organisations, ...rest }: Overlooked): ListedPartnership => ({
  ...rest,
  organisations: organisations.map(({ id }) => id).sort(),
});
