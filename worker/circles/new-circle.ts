// A circle about to be proposed: what stands in its way, and the batch that writes it.
import { sql } from "drizzle-orm";
import type { Circle } from "../../schema/contract/circles.ts";
import type { Organisation } from "../../schema/contract/organisations.ts";
import { circleAnswers, circleMembers, circles } from "../../schema/tables/circles.ts";
import { actorId } from "../kernel/actor.ts";
import { type AuditEntry, commit, mustHold, type Statement } from "../kernel/commit.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { Conflict, InvalidField } from "../kernel/errors.ts";
import { neighboursOf } from "../matching/pair.ts";
import { refreshMarket } from "../organisations/market.ts";
import { loadOrganisations } from "../organisations/repository.ts";
import { carriedNow, notPartners } from "../partnerships/open.ts";
import { PENDING_CAP } from "../proposals/rules.ts";
import { type Arc, hasBothSides, mayGather, ringOf, weightOf } from "./arcs.ts";
import { holds, mayMeet, mayStand, nobodyMeets, partedAmong } from "./facts.ts";
import { mailsOfBirth } from "./mails.ts";
import { idsOf, insertEntry, type Kept, toCircle } from "./repository.ts";
import { dueAfter, SIZES } from "./rules.ts";

export interface NewCircle {
  /** In the order of the ring. */
  members: readonly string[];
  message: string;
}

/** What a repair brings along: the circle whose place it takes, and the yeses that stay true. */
export interface Instead {
  readonly of: Kept;
  readonly keeps: readonly string[];
  readonly change: { statements: Statement[]; audit: AuditEntry[] };
}

export interface Ring {
  readonly members: readonly Organisation[];
  readonly arcs: readonly Arc[];
  /** Those who carry the partnership that this circle would replace. */
  readonly carriers: ReadonlySet<string>;
}

/** The ring as it could be proposed now; throws what stands in its way. */
export async function soundRing(ctx: Ctx, { members: ids }: NewCircle, replaces: string | null): Promise<Ring> {
  if (new Set(ids).size < ids.length) throw InvalidField("members", "repeated");
  const members = await loadOrganisations(ctx, ids);
  if (members.length < ids.length) throw InvalidField("members", "unknown_organisation");
  if (!hasBothSides(members)) throw InvalidField("members", "circle_one_side");
  const carriers = new Set((await carriedNow(ctx, replaces))?.organisations);
  if (members.some((one) => !mayStand(ctx, one, carriers.has(one.id)))) throw Conflict("circle_member_unavailable");
  const { apart, forbidden, meeting } = await partedAmong(ctx, ids, replaces);
  if (!ringOf(members, new Set())) throw InvalidField("members", "circle_nothing_given");
  if (neighboursOf(ids).some((pair) => meeting.has(pair))) throw Conflict("pending");
  const arcs = mayGather(members, forbidden) ? ringOf(members, apart) : null;
  if (!arcs) throw Conflict("circle_apart");
  return { members, arcs, carriers };
}

export const requireSize = (ids: readonly string[], least: number): void => {
  if (ids.length < least || ids.length > SIZES.most) throw InvalidField("members", "circle_size");
};

export function newborn(ctx: Ctx, input: NewCircle, ring: Ring, instead?: Instead): Kept {
  const open = instead?.of.partnership ?? instead?.of.replaces ?? null;
  return {
    id: ctx.newId("cir"),
    state: "proposed",
    message: input.message,
    weight: weightOf(ring.arcs),
    proposedBy: actorId(ctx.actor),
    repairs: instead?.of.id ?? null,
    replaces: ring.carriers.size > 0 ? open : null,
    partnership: null,
    lost: [],
    repairedBy: null,
    createdAt: iso(ctx.now),
    updatedAt: iso(ctx.now),
    dueAt: iso(dueAfter("propose", ctx.now, ctx.now)),
    remindedAt: null,
    version: 1,
    members: ring.members.map(({ id, name, side }, at) => {
      const kept = instead?.keeps.includes(id) ?? false;
      const gives = giftsBetween(instead?.of, id, ring.members[(at + 1) % ring.members.length]?.id ?? "");
      return {
        organisation: id,
        name,
        side,
        gives: gives ?? ring.arcs[at]?.gifts ?? [],
        answer: kept ? "accept" : null,
        kept,
      };
    }),
  };
}

/** What one gave the other in the circle before, so that a yes which stays says yes to the same words. */
function giftsBetween(before: Kept | undefined, giver: string, taker: string) {
  const at = before?.members.findIndex(({ organisation }) => organisation === giver) ?? -1;
  const next = before?.members[(at + 1) % before.members.length];
  return at >= 0 && next?.organisation === taker ? before?.members[at]?.gives : undefined;
}

/** The conditions are asked again inside the batch, where nobody can come between. */
export async function write(ctx: Ctx, kept: Kept, ring: Ring, instead?: Instead): Promise<Circle> {
  const ids = idsOf(kept);
  const free = JSON.stringify(ids.filter((id) => !ring.carriers.has(id)));
  const among = sql`SELECT value FROM json_each(${free})`;
  return commit(ctx, {
    statements: [
      ...(instead?.change.statements ?? []),
      ...rows(ctx, kept),
      insertEntry(ctx, { ...BIRTH, circle: kept.id, text: kept.message }),
      ...refreshMarket(ids),
      mustHold(sql`NOT EXISTS (SELECT 1 FROM organisations WHERE id IN (${among}) AND load > capacity)
        AND (SELECT count(*) FROM json_each(${JSON.stringify(ids)}) j JOIN organisations o ON o.id = j.value
          AND o.state = 'published') = ${ids.length}`),
      mustHold(sql`NOT EXISTS (SELECT 1 FROM json_each(${JSON.stringify(ids)}) j WHERE ${pendingOf} > ${PENDING_CAP})`),
      mustHold(mayMeet(ids)),
      mustHold(nobodyMeets(neighboursOf(ids))),
      mustHold(notPartners(ids, kept.replaces)),
      ...(await mailsOfBirth(ctx, kept)),
    ],
    audit: [
      ...(instead?.change.audit ?? []),
      { act: "circle.propose", subject: kept.id, detail: { members: ids, ...(instead && { repairs: instead.of.id }) } },
    ],
    reply: toCircle(kept),
  });
}

const BIRTH = { version: 1, act: "propose", organisation: null, party: "coordinator" } as const;

/** Circles and proposals that await an answer of theirs: as many as for any organisation. */
const pendingOf = sql`((SELECT count(*) FROM circle_members m JOIN circles c ON c.id = m.circle AND c.state = 'proposed'
    WHERE m.organisation = j.value)
  + (SELECT count(*) FROM proposals WHERE to_organisation = j.value AND state IN ('proposed', 'approved')))`;

export async function refuseIfAskedTooMuch(ctx: Ctx, ids: readonly string[]): Promise<void> {
  const full = sql`EXISTS (SELECT 1 FROM json_each(${JSON.stringify(ids)}) j WHERE ${pendingOf} >= ${PENDING_CAP})`;
  if (await holds(ctx, full)) throw Conflict("circle_too_many_pending");
}

function rows(ctx: Ctx, kept: Kept): Statement[] {
  const { members, lost: _, repairedBy: __, ...row } = kept;
  const told = members.map(({ organisation, gives }, position) => ({
    circle: kept.id,
    position,
    organisation,
    gives: JSON.stringify(gives),
  }));
  const answers = members.flatMap(({ organisation, answer, kept: still }) =>
    answer === null ? [] : [{ circle: kept.id, organisation, answer, kept: still, createdAt: kept.createdAt }],
  );
  return [
    ctx.db.insert(circles).values(row),
    ctx.db.insert(circleMembers).values(told),
    ...(answers.length > 0 ? [ctx.db.insert(circleAnswers).values(answers)] : []),
  ];
}
