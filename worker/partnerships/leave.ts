// An organisation leaves a partnership, for a reason the others read: a pair ends with it, those of a circle stay together.
import { sql } from "drizzle-orm";
import type { Left } from "../../schema/contract/publicity.ts";
import { coordinators, managersOfAll } from "../accounts/recipients.ts";
import { leaveCircle, lostFromCircle } from "../circles/leave.ts";
import { isCoordinator, requirePerson, roleIn } from "../kernel/actor.ts";
import { commit, raw, type Statement } from "../kernel/commit.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { Conflict, Forbidden } from "../kernel/errors.ts";
import { mailStatements } from "../notifications/outbox.ts";
import { refreshMarket } from "../organisations/market.ts";
import { untilSettled } from "../proposals/turn.ts";
import { lessonsDraft } from "../reviews/lessons.ts";
import { refreshPulse } from "../reviews/pulse.ts";
import { leavePartnership } from "./open.ts";
import { seeEvenSuspended } from "./part.ts";
import { type Kept, loadKept } from "./repository.ts";

export interface Leaving {
  partnership: string;
  organisation: string;
  reason: string;
}

/**
 * By one of its managers; by a coordinator for one that is suspended, silent or there no more. The places it held are
 * given back in the same batch.
 */
export async function leave(ctx: Ctx, leaving: Leaving): Promise<Left> {
  requirePerson(ctx);
  const { partnership, organisation, reason } = leaving;
  const kept = await leavable(ctx, leaving);
  const circle = roleIn(ctx.actor, organisation) === "manager" ? await circleOf(ctx, partnership) : null;
  if (circle !== null) await leaveCircle(ctx, { circle, organisation, reason });
  else return leaveByItself(ctx, leaving);
  return { id: kept.id, state: (await loadKept(ctx, partnership))?.state ?? "ended" };
}

async function leavable(ctx: Ctx, { partnership, organisation }: Leaving): Promise<Kept> {
  const kept = await seeEvenSuspended(ctx, partnership);
  if (roleIn(ctx.actor, organisation) !== "manager" && !isCoordinator(ctx.actor)) throw Forbidden("managers_only");
  if (!kept.organisations.some(({ id }) => id === organisation)) throw Conflict("not_partners");
  if (kept.state === "ended") throw Conflict("partnership_ended");
  return kept;
}

/** The circle that carries it, whose ring changes with whoever leaves. */
async function circleOf(ctx: Ctx, partnership: string): Promise<string | null> {
  const row = await ctx.db.get<{ id: string } | undefined>(
    sql`SELECT id FROM circles WHERE partnership = ${partnership}`,
  );
  return row?.id ?? null;
}

async function leaveByItself(ctx: Ctx, leaving: Leaving): Promise<Left> {
  return untilSettled(async () => {
    const kept = await leavable(ctx, leaving);
    const ids = kept.organisations.map(({ id }) => id);
    const carried = { id: kept.id, version: kept.version, organisations: ids };
    const ends = ids.length < 3;
    const circle = await lostFromCircle(ctx, leaving);
    return commit(ctx, {
      statements: [
        ...leavePartnership(ctx, carried, leaving.organisation, leaving.reason),
        ...refreshMarket(kept.organisations.flatMap(({ id, name }) => (name === "" ? [] : [id]))),
        ...(ends ? await afterwards(ctx, kept, leaving) : []),
        ...refreshPulse(ctx, [kept.id]),
        ...circle.statements,
        ...(await mails(ctx, kept, leaving)),
      ],
      audit: [
        { act: "partnership.leave", subject: kept.id, detail: { organisation: leaving.organisation } },
        ...circle.audit,
      ],
      reply: { id: kept.id, state: ends ? "ended" : "open" } satisfies Left,
    });
  });
}

/** What was proposed for its end falls; what was learned waits for its people as a draft. */
async function afterwards(ctx: Ctx, kept: Kept, { organisation }: Leaving): Promise<Statement[]> {
  const person = requirePerson(ctx).id;
  const lessons = { worked: "", failed: "", again: "" };
  const ending = { how: "broken_off", termEnds: null, organisation, person, lessons, yeses: [] } as const;
  return [
    raw(sql`DELETE FROM endings WHERE partnership = ${kept.id}`),
    raw(sql`DELETE FROM ending_yeses WHERE partnership = ${kept.id}`),
    ...(roleIn(ctx.actor, organisation) ? await lessonsDraft(ctx, kept, { ...ending, createdAt: iso(ctx.now) }) : []),
  ];
}

/** Everybody who answers for one of them, and the coordinators; not whoever acts. */
async function mails(ctx: Ctx, { id, organisations }: Kept, { organisation, reason }: Leaving): Promise<Statement[]> {
  const here = organisations.filter(({ state }) => state !== "suspended").map((one) => one.id);
  const [managers, house] = await Promise.all([managersOfAll(ctx, here), coordinators(ctx)]);
  const name = organisations.find((one) => one.id === organisation)?.name || organisation;
  const names = organisations.flatMap((one) => (one.id === organisation ? [] : [one.name || one.id]));
  const acts = requirePerson(ctx).id;
  const all = [...here.flatMap((one) => managers.get(one) ?? []), ...house].filter(({ person }) => person !== acts);
  const payload = { partnership: id, name, names, reason };
  const distinct = [...new Map(all.map((to) => [to.email, to])).values()];
  return mailStatements(
    ctx,
    distinct.map((to) => ({ kind: "partnership_left" as const, to, payload })),
  );
}
