// What the house holds of circles: one that awaits answers, one that lives as a partnership, one that is broken.
import { circleEntries, circleMembers, circles } from "../../schema/tables/circles.ts";
import { partnershipOrganisations, partnerships } from "../../schema/tables/proposals.ts";
import type { CircleState } from "../../schema/vocabulary.ts";
import { runBatch, type Statement } from "../../worker/kernel/commit.ts";
import { type Ctx, iso, later } from "../../worker/kernel/ctx.ts";
import { givenOrganisation } from "../support/given.ts";
import { answerer } from "../support/pair.ts";

export interface CircleThings {
  third: string; // brings seeds and seeks seeds: it closes a circle with `own` and `free`
  circle: string; // awaits answers
  livedCircle: string; // accepted
  brokenCircle: string; // without `other`
}

interface Around {
  own: string;
  other: string;
  person: string;
}

const GIFT = JSON.stringify([{ skill: "farming.seeds_soils", by: "farming.seeds_soils", level: 3 }]);

export async function circlesOf(ctx: Ctx, around: Around): Promise<CircleThings> {
  const needs = [{ skill: "farming.seeds_soils", priority: 3 }] as const;
  const [third, kin] = [
    (await givenOrganisation({ ...answerer, needs: [...needs], capacity: 9 })).id,
    (await givenOrganisation({ ...answerer, capacity: 9 })).id,
  ];
  const ids = { circle: ctx.newId("cir"), livedCircle: ctx.newId("cir"), brokenCircle: ctx.newId("cir") };
  const partnership = ctx.newId("par");
  const members = [around.own, around.other, third];
  const part = { members, person: around.person };
  await runBatch(ctx, [
    ...circle(ctx, { ...part, id: ids.circle, state: "proposed" }),
    ...circle(ctx, { ...part, members: [around.own, kin], id: ids.livedCircle, state: "accepted", partnership }),
    ...circle(ctx, { ...part, id: ids.brokenCircle, state: "broken", lost: [around.other] }),
    ctx.db.insert(partnerships).values({
      ...{ id: partnership, proposal: ids.livedCircle, pair: `${around.own}|${kin}`, state: "open", version: 1 },
      openedAt: iso(ctx.now),
    }),
    ctx.db
      .insert(partnershipOrganisations)
      .values([around.own, kin].map((organisation) => ({ partnership, organisation }))),
  ]);
  return { third, ...ids };
}

interface Parts {
  id: string;
  state: CircleState;
  members: string[];
  person: string;
  partnership?: string;
  lost?: string[];
}

function circle(ctx: Ctx, { id, state, members, person, partnership, lost = [] }: Parts): Statement[] {
  const at = iso(ctx.now);
  return [
    ctx.db.insert(circles).values({
      ...{ id, state, message: "Bonjour", weight: 50, proposedBy: person, version: 1 },
      ...{ partnership: partnership ?? null, lost: JSON.stringify(lost) },
      ...{ createdAt: at, updatedAt: at, dueAt: iso(later(ctx.now, { days: 20 })) },
    }),
    ctx.db
      .insert(circleMembers)
      .values(members.map((organisation, position) => ({ circle: id, position, organisation, gives: GIFT }))),
    ctx.db
      .insert(circleEntries)
      .values({ circle: id, version: 1, act: "propose", person, text: "Bonjour", createdAt: at }),
  ];
}
