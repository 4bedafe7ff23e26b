// A broken circle is repaired: the smallest repairs are looked for, and one is proposed in its place.
import type { Circle } from "../../schema/contract/circles.ts";
import type { Organisation } from "../../schema/contract/organisations.ts";
import { requireCoordinator } from "../kernel/actor.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { InvalidField, NotFound } from "../kernel/errors.ts";
import { loadOrganisations } from "../organisations/repository.ts";
import { carriedNow } from "../partnerships/open.ts";
import { untilSettled } from "../proposals/turn.ts";
import { mayStand } from "./facts.ts";
import { type NewCircle, newborn, refuseIfAskedTooMuch, requireSize, soundRing, write } from "./new-circle.ts";
import { readStandIns } from "./pool.ts";
import { type Repair, repairsOf, sameNeighbours } from "./repair.ts";
import { idsOf, type Kept, loadCircle } from "./repository.ts";
import { SIZES } from "./rules.ts";
import { prepare } from "./turn.ts";

/** The smallest first; nothing when it is not broken, or when nobody could stand in. */
export async function findRepairs(ctx: Ctx, id: string): Promise<Repair<Organisation>[]> {
  requireCoordinator(ctx);
  const kept = await loadCircle(ctx, id);
  if (!kept) throw NotFound();
  return kept.state === "broken" ? repairsFor(ctx, kept) : [];
}

/** Members still there stand where they stood, unless they can carry no more. */
async function repairsFor(ctx: Ctx, kept: Kept): Promise<Repair<Organisation>[]> {
  const open = kept.partnership ?? kept.replaces;
  const lost = new Set(kept.lost);
  const carriers = await stayedIn(ctx, kept);
  const staying = (await loadOrganisations(ctx, idsOf(kept))).filter(
    (one) => !lost.has(one.id) && mayStand(ctx, one, carriers.has(one.id)),
  );
  const { organisations, apart, forbidden } = await readStandIns(ctx, idsOf(kept), staying, open);
  const ring = idsOf(kept).map((id) => ({ id, profile: staying.find((one) => one.id === id) ?? null }));
  const candidates = organisations.filter((one) => mayStand(ctx, one));
  const repairs = repairsOf({ ring, lost, candidates, apart, forbidden }).filter(({ members }) =>
    keepsTogether(carriers, members),
  );
  return repairs.map((repair) => ({ ...repair, keeps: stillYes(kept, repair.keeps) }));
}

/** Those who carry the partnership that the circle opened, or would replace; whoever was suspended is counted as lost. */
async function stayedIn(ctx: Ctx, { partnership, replaces, lost }: Kept): Promise<ReadonlySet<string>> {
  const carried = await carriedNow(ctx, partnership ?? replaces);
  return new Set(carried?.organisations.filter((id) => !lost.includes(id)));
}

/** Partners who stayed are not parted by a repair: whoever still carries the partnership, and was not lost, is in it. */
const keepsTogether = (carriers: ReadonlySet<string>, members: readonly { id: string }[]): boolean =>
  [...carriers].every((id) => members.some((one) => one.id === id));

const stillYes = ({ members }: Kept, ids: readonly string[]): string[] =>
  ids.filter((id) => members.some(({ organisation, answer }) => organisation === id && answer === "accept"));

/** Whoever keeps both neighbours keeps their yes, and the words they said it to; the others are asked again. */
export async function repairCircle(ctx: Ctx, input: NewCircle & { circle: string }): Promise<Circle> {
  requireCoordinator(ctx);
  requireSize(input.members, SIZES.repaired);
  return untilSettled(async () => {
    const turn = { circle: input.circle, act: "repair", by: { party: "coordinator" }, text: "" } as const;
    const { before, change } = await prepare(ctx, turn);
    const { members } = input;
    if (members.some((id) => before.lost.includes(id))) throw InvalidField("members", "circle_lost_member");
    const ring = await soundRing(ctx, input, before.partnership ?? before.replaces);
    if (!keepsTogether(await stayedIn(ctx, before), ring.members)) throw InvalidField("members", "circle_leaves_out");
    await refuseIfAskedTooMuch(ctx, members);
    const instead = {
      of: before,
      keeps: stillYes(before, sameNeighbours(idsOf(before), members)),
      change: change ?? NOTHING,
    };
    return write(ctx, newborn(ctx, input, ring, instead), ring, instead);
  });
}

const NOTHING = { statements: [], audit: [] };
