// Whether a partnership shows itself outside: only while each of its organisations has chosen so and shows itself to anyone.
import { type SQL, sql } from "drizzle-orm";
import type { PublicityView } from "../../schema/contract/meeting-views.ts";
import type { Publicity } from "../../schema/contract/publicity.ts";
import { isCoordinator, requirePerson, roleIn } from "../kernel/actor.ts";
import { commit, raw, type Statement } from "../kernel/commit.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { Forbidden, InvalidField } from "../kernel/errors.ts";
import { untilSettled } from "../proposals/turn.ts";
import { seeEvenSuspended, seeKept } from "./part.ts";
import type { Kept } from "./repository.ts";
import { turnStatements } from "./turn.ts";

export interface Choice {
  partnership: string;
  organisation: string;
  public: boolean;
}

/** By its managers, after the end too. Coordinators may take a choice back, never make one. */
export async function choosePublicity(ctx: Ctx, choice: Choice): Promise<Publicity> {
  requirePerson(ctx);
  return untilSettled(async () => {
    const kept = await seeEvenSuspended(ctx, choice.partnership);
    requireChoice(ctx, kept, choice);
    const before = await readPublicity(ctx, kept);
    const there = before.chosen.some(({ organisation }) => organisation === choice.organisation);
    if (there === choice.public) return before;
    const { partnership, organisation } = choice;
    const act = choice.public ? "publish" : "withdraw";
    await commit(ctx, {
      statements: [
        ...turnStatements(ctx, { partnership, version: kept.version, entries: [{ act, organisation }] }),
        choice.public ? chosen(ctx, choice) : takenBack(choice),
      ],
      audit: [{ act: `partnership.${act}`, subject: partnership, detail: { organisation } }],
      reply: null,
    });
    return readPublicity(ctx, kept);
  });
}

function requireChoice(ctx: Ctx, { organisations }: Kept, { organisation, public: shown }: Choice): void {
  const manages = roleIn(ctx.actor, organisation) === "manager";
  if (!manages && !isCoordinator(ctx.actor)) throw Forbidden("managers_only");
  if (!manages && shown) throw Forbidden("not_yours");
  const found = organisations.find(({ id }) => id === organisation);
  if (!found) throw InvalidField("organisation", "not_in_partnership");
  if (shown && found.state === "suspended") throw Forbidden("organisation_suspended");
}

function chosen(ctx: Ctx, { partnership, organisation }: Choice): Statement {
  return raw(sql`INSERT INTO partnership_publicity (partnership, organisation, person, since)
    VALUES (${partnership}, ${organisation}, ${requirePerson(ctx).id}, ${iso(ctx.now)})`);
}

const takenBack = ({ partnership, organisation }: Choice): Statement =>
  raw(sql`DELETE FROM partnership_publicity WHERE partnership = ${partnership} AND organisation = ${organisation}`);

/** As a condition on rows `s` of partnerships: asked anew at each request, so that a choice taken back holds at once. */
export const SHOWN: SQL = sql`(EXISTS (SELECT 1 FROM partnership_publicity y WHERE y.partnership = s.id)
  AND NOT EXISTS (SELECT 1 FROM partnership_organisations po LEFT JOIN organisations o ON o.id = po.organisation
    LEFT JOIN partnership_publicity y ON y.partnership = po.partnership AND y.organisation = po.organisation
    WHERE po.partnership = s.id AND (y.organisation IS NULL OR o.id IS NULL
      OR o.state NOT IN ('published', 'paused') OR o.visibility <> 'public')))`;

async function readPublicity(ctx: Ctx, { id, organisations }: Kept): Promise<Publicity> {
  const [rows, row] = await Promise.all([
    ctx.db.all<{ organisation: string; since: string }>(
      sql`SELECT organisation, since FROM partnership_publicity WHERE partnership = ${id} ORDER BY organisation`,
    ),
    ctx.db.get<{ shown: number }>(sql`SELECT ${SHOWN} AS shown FROM partnerships s WHERE s.id = ${id}`),
  ]);
  const here = new Set(organisations.map((one) => one.id));
  return {
    partnership: id,
    chosen: rows.filter(({ organisation }) => here.has(organisation)),
    public: row.shown === 1,
  };
}

/** For its people and coordinators. */
export async function seePublicity(ctx: Ctx, id: string): Promise<Publicity> {
  return readPublicity(ctx, await seeKept(ctx, id));
}

export async function viewPublicity(ctx: Ctx, id: string): Promise<PublicityView> {
  const kept = await seeKept(ctx, id);
  const [{ chosen: yeses, public: shown }, hidden] = await Promise.all([readPublicity(ctx, kept), hiddenIn(ctx, id)]);
  const since = new Map(yeses.map((one) => [one.organisation, one.since]));
  const coordinates = isCoordinator(ctx.actor);
  return {
    partnership: id,
    public: shown,
    open: kept.state === "open",
    coordinates,
    manages: coordinates || kept.organisations.some((one) => roleIn(ctx.actor, one.id) === "manager"),
    organisations: kept.organisations.map((one) => ({
      ...{ id: one.id, name: one.name, since: since.get(one.id) ?? null },
      ...{ manages: roleIn(ctx.actor, one.id) === "manager" && one.state !== "suspended", shows: !hidden.has(one.id) },
    })),
    participants: kept.participants
      .filter(({ left, name }) => !left || name !== "")
      .map(({ id: own, name, role, public: named, left }) => ({ id: own, name, role, public: named, left })),
  };
}

/** Those that do not show themselves to anyone: their choice alone is not enough. */
async function hiddenIn(ctx: Ctx, id: string): Promise<ReadonlySet<string>> {
  const rows = await ctx.db.all<{ id: string }>(sql`SELECT po.organisation AS id FROM partnership_organisations po
    LEFT JOIN organisations o ON o.id = po.organisation WHERE po.partnership = ${id}
      AND (o.id IS NULL OR o.state NOT IN ('published', 'paused') OR o.visibility <> 'public')`);
  return new Set(rows.map((row) => row.id));
}
