// One circle as its page shows it to someone: the ring, who gives what to whom, what was said, what they may do.
import { sql } from "drizzle-orm";
import type { CircleActing, CircleRepairView, CircleView } from "../../schema/contract/circle-views.ts";
import type { Organisation } from "../../schema/contract/organisations.ts";
import type { OrganisationBrief, ProposalEntryView } from "../../schema/contract/proposal-views.ts";
import { isCoordinator, type Person, requirePerson, roleIn } from "../kernel/actor.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { loadOrganisations } from "../organisations/repository.ts";
import { sees } from "../organisations/see.ts";
import { carriedNow } from "../partnerships/open.ts";
import { brief } from "../proposals/view.ts";
import { lastWords, lineOf } from "./lines.ts";
import { findRepairs } from "./mend.ts";
import { seeCircle } from "./read.ts";
import type { Repair } from "./repair.ts";
import { type Entry, idsOf, type Kept, loadEntries, nameOf, standingOf } from "./repository.ts";
import { mayNow } from "./rules.ts";
import { type Telling, teller, toldOfRing } from "./tell.ts";

/** Members and coordinators read it; `acting` is empty for those who only read. */
export async function viewCircle(ctx: Ctx, id: string): Promise<CircleView> {
  const person = requirePerson(ctx);
  const kept = await seeCircle(ctx, id);
  const coordinates = isCoordinator(person);
  const [entries, tell, words, organisations, carried, repairs, unmanned, links] = await Promise.all([
    loadEntries(ctx, id),
    teller(ctx),
    lastWords(ctx, [kept]),
    briefs(ctx, kept),
    carriedNow(ctx, kept.partnership),
    coordinates && kept.state === "broken" ? findRepairs(ctx, id) : [],
    coordinates && kept.state === "proposed" ? nobodyIn(ctx, kept) : [],
    around(ctx, kept),
  ]);
  const carriers = new Set(carried?.organisations);
  return {
    ...lineOf(ctx, kept, tell, words.get(id)),
    ...links,
    message: kept.message,
    version: kept.version,
    dueAt: kept.state === "proposed" ? kept.dueAt : null,
    organisations,
    entries: entries.map((entry) => entryView(person, kept, entry)),
    acting: actingIn(person, kept, carriers),
    inside: idsOf(kept).some((one) => roleIn(person, one) !== null),
    lost: kept.lost.map((one) => nameOf(kept, one)),
    together: carriers.size > 1,
    repairs: repairs.map((repair) => repairView(kept, repair, tell)),
    unmanned,
  };
}

/** By name alone for those that show themselves no more to the reader. */
async function briefs(ctx: Ctx, kept: Kept): Promise<OrganisationBrief[]> {
  const found = new Map((await loadOrganisations(ctx, idsOf(kept))).map((one) => [one.id, one]));
  return Promise.all(
    kept.members.map(async ({ organisation, name, side }) => {
      const one = found.get(organisation);
      if (one && (await sees(ctx, one))) return brief(one);
      const place = { country: "", town: "", lat: null, lon: null };
      return { id: organisation, name: name || organisation, side, kind: "other", place, summary: "", nameOnly: true };
    }),
  );
}

/** A person's name is for their own organisation and for coordinators; for the others, the organisation speaks. */
function entryView(person: Person, kept: Kept, entry: Entry): ProposalEntryView {
  const { version, act, text, createdAt: at, organisation } = entry;
  const side = kept.members.find((member) => member.organisation === organisation)?.side ?? "north";
  const told = isCoordinator(person) || (organisation !== null && roleIn(person, organisation) !== null);
  return {
    ...{ version, act, text, at },
    organisation: organisation ? { id: organisation, name: nameOf(kept, organisation), side } : null,
    person: told && entry.personName ? entry.personName : null,
  };
}

/** Leaving is for those who carry the partnership. */
function actingIn(person: Person, kept: Kept, carriers: ReadonlySet<string>): CircleActing[] {
  const standing = standingOf(kept);
  const members = kept.members.flatMap(({ organisation, name, answer }): CircleActing[] => {
    if (roleIn(person, organisation) !== "manager") return [];
    const may = mayNow(standing, { party: "member", member: organisation });
    return [{ organisation, name, answer, may: may.filter((act) => act !== "leave" || carriers.has(organisation)) }];
  });
  if (!isCoordinator(person)) return members;
  return [...members, { organisation: null, name: "", may: mayNow(standing, { party: "coordinator" }), answer: null }];
}

function repairView(kept: Kept, { kind, members, arcs, keeps }: Repair<Organisation>, tell: Telling): CircleRepairView {
  const before = idsOf(kept);
  const named = (which: (id: string) => boolean) => members.filter(({ id }) => which(id)).map(({ name }) => name);
  return {
    kind,
    ring: tell(toldOfRing(members, arcs)),
    comes: named((id) => !before.includes(id)),
    asked: named((id) => before.includes(id) && !keeps.includes(id)),
    keeps: named((id) => keeps.includes(id)),
  };
}

/** The circle before and the one after, for those who may read them. */
async function around(ctx: Ctx, kept: Kept): Promise<Pick<CircleView, "before" | "after">> {
  const may = async (id: string | null) => (id !== null && (await readable(ctx, id)) ? id : null);
  return { before: await may(kept.repairs), after: await may(kept.repairedBy) };
}

const readable = (ctx: Ctx, id: string): Promise<boolean> =>
  seeCircle(ctx, id).then(
    () => true,
    () => false,
  );

/** Organisations whose answer nobody can give. */
async function nobodyIn(ctx: Ctx, kept: Kept): Promise<string[]> {
  const rows = await ctx.db.all<{ id: string }>(sql`SELECT value AS id FROM json_each(${JSON.stringify(idsOf(kept))})
    WHERE NOT EXISTS (SELECT 1 FROM memberships m JOIN people p ON p.id = m.person
      WHERE m.organisation = value AND m.role = 'manager' AND p.suspended_at IS NULL)`);
  return rows.map(({ id }) => nameOf(kept, id));
}
