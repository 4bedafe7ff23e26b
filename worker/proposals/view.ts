// One proposal as its page shows it to someone: both organisations, both directions, what was said, what they may do.
import { sql } from "drizzle-orm";
import type { Organisation } from "../../schema/contract/organisations.ts";
import type {
  Acting,
  OrganisationBrief,
  ProposalEntryView,
  ProposalView,
} from "../../schema/contract/proposal-views.ts";
import { isCoordinator, type Person, requirePerson, roleIn } from "../kernel/actor.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { sees } from "../organisations/see.ts";
import { readPair } from "./facts.ts";
import { meetingOf } from "./meeting.ts";
import { seeProposal } from "./read.ts";
import { type Entry, type Kept, loadEntries, standingOf } from "./repository.ts";
import { daysLeft, isOpen, mayNow } from "./rules.ts";

const OVER: ReadonlySet<string> = new Set(["declined", "expired", "withdrawn"]);

/** Members and coordinators read it; `acting` is empty for those who only read. */
export async function viewProposal(ctx: Ctx, id: string): Promise<ProposalView> {
  const person = requirePerson(ctx);
  const kept = await seeProposal(ctx, id);
  const [from, to] = [kept.fromOrganisation, kept.toOrganisation] as const;
  const reads = !roleIn(person, from) && roleIn(person, to) ? "to" : "from";
  const pair = await (reads === "from" ? readPair(ctx, from, to) : readPair(ctx, to, from));
  const veiled = pair !== null && OVER.has(kept.state) && !(await sees(ctx, pair.b));
  const [entries, meeting, unmanned] = await Promise.all([
    loadEntries(ctx, id),
    pair && !veiled ? meetingOf(ctx, pair) : null,
    isCoordinator(person) ? nobodyIn(ctx, [from, to]) : [],
  ]);
  const standing = standingOf(kept);
  const known = pair ? [pair.a, ...(veiled ? [] : [pair.b])] : [];
  const briefOf = (id: string, name: string): OrganisationBrief => {
    const found = known.find((one) => one.id === id);
    return found ? brief(found) : onlyName(id, name);
  };
  const both = { from: briefOf(from, kept.fromName), to: briefOf(to, kept.toName) };
  return {
    ...plain(ctx, kept),
    ...both,
    answers: { from: standing.from, to: standing.to },
    meeting,
    reads,
    veiled,
    inside: [from, to].some((one) => roleIn(person, one) !== null),
    entries: entries.map((entry) => entryView(person, entry, [both.from, both.to])),
    acting: actingIn(person, kept),
    unmanned: unmanned.map((one) => (one === from ? kept.fromName : kept.toName)),
    hidden: isCoordinator(person) ? hiddenAmong([pair?.a, pair?.b]) : [],
  };
}

function plain(ctx: Ctx, kept: Kept) {
  const { id, state, origin, oneWay, message, score, version, createdAt, partnership } = kept;
  const left = isOpen(state) ? daysLeft(new Date(kept.dueAt), ctx.now) : null;
  const escalated = kept.escalatedAt !== null && state === "proposed";
  return {
    ...{ id, state, by: origin, oneWay, message, scoreThen: score, version, createdAt, partnership },
    dueAt: left === null ? null : kept.dueAt,
    daysLeft: left,
    escalated,
  };
}

export const brief = ({ id, name, side, kind, place, summary }: Organisation): OrganisationBrief => ({
  id,
  name,
  side,
  kind,
  place: { ...place, lat: null, lon: null },
  summary,
});

const onlyName = (id: string, name: string): OrganisationBrief => ({
  id,
  nameOnly: true,
  name: name || id,
  side: "north",
  kind: "other",
  place: { country: "", town: "", lat: null, lon: null },
  summary: "",
});

export const hiddenAmong = (both: readonly (Organisation | undefined)[]): string[] =>
  both.flatMap((one) => (one?.visibility === "coordinators" ? [one.name] : []));

/** A person's name is for their own organisation and for coordinators; for the others, the organisation speaks. */
function entryView(person: Person, entry: Entry, both: readonly OrganisationBrief[]): ProposalEntryView {
  const { version, act, text, createdAt, organisation } = entry;
  const known = both.find((one) => one.id === organisation);
  const told = isCoordinator(person) || (organisation !== null && roleIn(person, organisation) !== null);
  return {
    version,
    act,
    organisation: organisation ? { id: organisation, name: known?.name ?? "", side: known?.side ?? "north" } : null,
    person: told && entry.personName ? entry.personName : null,
    text,
    at: createdAt,
  };
}

function actingIn(person: Person, kept: Kept): Acting[] {
  const standing = standingOf(kept);
  const sides = (["from", "to"] as const).flatMap((as): Acting[] => {
    const organisation = as === "from" ? kept.fromOrganisation : kept.toOrganisation;
    if (roleIn(person, organisation) !== "manager") return [];
    return [{ as, organisation, may: mayNow(standing, as), answer: standing[as] }];
  });
  if (!isCoordinator(person)) return sides;
  return [...sides, { as: "coordinator", organisation: null, may: mayNow(standing, "coordinator"), answer: null }];
}

/** Organisations whose answer nobody can give. */
async function nobodyIn(ctx: Ctx, ids: readonly string[]): Promise<string[]> {
  const rows = await ctx.db.all<{ id: string }>(sql`SELECT value AS id FROM json_each(${JSON.stringify(ids)})
    WHERE NOT EXISTS (SELECT 1 FROM memberships m JOIN people p ON p.id = m.person
      WHERE m.organisation = value AND m.role = 'manager' AND p.suspended_at IS NULL)`);
  return rows.map((row) => row.id);
}
