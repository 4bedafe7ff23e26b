// One partnership as its page shows it: its organisations, what they bring each other, and the contacts of all.
import { sql } from "drizzle-orm";
import type { Contact } from "../../schema/contract/organisations.ts";
import type { PartnershipView } from "../../schema/contract/proposal-views.ts";
import { loadCircles } from "../circles/repository.ts";
import { teller, toldOf } from "../circles/tell.ts";
import { requirePerson, roleIn } from "../kernel/actor.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { NotFound } from "../kernel/errors.ts";
import { contactIfAllowed } from "../organisations/contact.ts";
import { loadOrganisations } from "../organisations/repository.ts";
import { readPair } from "../proposals/facts.ts";
import { meetingOf } from "../proposals/meeting.ts";
import { brief } from "../proposals/view.ts";
import { seePartnership } from "./read.ts";

export async function viewPartnership(ctx: Ctx, id: string): Promise<PartnershipView> {
  const person = requirePerson(ctx);
  const { organisations, proposal, openedAt, state } = await seePartnership(ctx, id);
  const mine = organisations.find((one) => roleIn(person, one));
  const ids = mine ? [mine, ...organisations.filter((one) => one !== mine)] : organisations;
  const found = await loadOrganisations(ctx, ids);
  if (found.length === 0) throw NotFound();
  const [meeting, circle, contacts] = await Promise.all([
    meetingIn(ctx, ids),
    circleIn(ctx, id),
    mine === undefined ? null : allContacts(ctx, ids),
  ]);
  return {
    ...{ id, proposal, openedAt, state },
    organisations: found.map(brief),
    inside: mine !== undefined,
    ...{ meeting, circle, contacts },
  };
}

/** Both directions, where there are two. */
async function meetingIn(ctx: Ctx, [first, second, ...more]: readonly string[]): Promise<PartnershipView["meeting"]> {
  if (first === undefined || second === undefined || more.length > 0) return null;
  const pair = await readPair(ctx, first, second);
  return pair && meetingOf(ctx, pair);
}

/** Who gives what to whom, with those who have left marked. */
async function circleIn(ctx: Ctx, partnership: string): Promise<PartnershipView["circle"]> {
  const [kept] = await loadCircles(ctx, sql`WHERE c.partnership = ${partnership}`);
  return kept ? { id: kept.id, ring: (await teller(ctx))(toldOf(kept)) } : null;
}

/** Each behind its own door, which asks again whether the reader may. */
async function allContacts(ctx: Ctx, ids: readonly string[]): Promise<Contact[] | null> {
  const contacts = await Promise.all(ids.map((id) => contactIfAllowed(ctx, id)));
  return contacts.every((one) => one !== null) ? contacts : null;
}
