// What the house holds of meetings: one to come in the partnership of `own`, and a participant who may be forgotten.
import {
  meetingEntries,
  meetingOrganisations,
  meetings,
  meetingTexts,
  partnershipPublicity,
} from "../../schema/tables/meetings.ts";
import { participants } from "../../schema/tables/partnerships.ts";
import { partnershipOrganisations, partnerships } from "../../schema/tables/proposals.ts";
import { runBatch, type Statement } from "../../worker/kernel/commit.ts";
import { type Ctx, iso, later } from "../../worker/kernel/ctx.ts";

export interface MeetingThings {
  meeting: string;
  participant: string;
  shown: string; // another partnership, which all chose to show
}

export async function meetingsOf(
  ctx: Ctx,
  { own, partner, free, partnership, person }: Record<"own" | "partner" | "free" | "partnership" | "person", string>,
): Promise<MeetingThings> {
  const ids = { meeting: ctx.newId("mtg"), participant: ctx.newId("ptc"), shown: ctx.newId("par") };
  const [at, starts] = [iso(ctx.now), later(ctx.now, { days: 20 })];
  const when = { startsAt: iso(starts), endsAt: iso(later(starts, { hours: 1 })), timeZone: "Africa/Dakar" };
  const meeting = ids.meeting;
  await runBatch(ctx, [
    ctx.db.insert(meetings).values({
      ...{
        id: meeting,
        partnership,
        languages: '["fr","en"]',
        state: "planned",
        organisation: own,
        person,
        version: 1,
      },
      ...{ ...when, createdAt: at, updatedAt: at },
    }),
    ctx.db.insert(meetingTexts).values({ meeting, part: "title", position: 0, lang: "fr", text: "Nos deux conseils" }),
    ctx.db.insert(meetingOrganisations).values([own, partner].map((organisation) => ({ meeting, organisation }))),
    ctx.db
      .insert(meetingEntries)
      .values({ meeting, version: 1, act: "call", organisation: own, person, createdAt: at }),
    ctx.db.insert(participants).values({
      ...{ id: ids.participant, partnership, position: 90, name: "Une personne", role: "volunteer", createdAt: at },
    }),
    ...shown(ctx, ids.shown, { members: [partner, free], person }),
  ]);
  return ids;
}

function shown(ctx: Ctx, partnership: string, { members, person }: { members: string[]; person: string }): Statement[] {
  const at = iso(ctx.now);
  return [
    ctx.db.insert(partnerships).values({
      ...{
        id: partnership,
        proposal: ctx.newId("prp"),
        pair: members.join("|"),
        state: "open",
        openedAt: at,
        version: 1,
      },
    }),
    ctx.db.insert(partnershipOrganisations).values(members.map((organisation) => ({ partnership, organisation }))),
    ctx.db
      .insert(partnershipPublicity)
      .values(members.map((organisation) => ({ partnership, organisation, person, since: at }))),
  ];
}
