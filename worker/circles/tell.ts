// A circle in the reader's words: who brings what to whom, with names, or « you » for the reader's own organisation.
import type { CircleArcView, CirclePlace, CircleRingView } from "../../schema/contract/circle-lines.ts";
import type { Level, Side } from "../../schema/vocabulary.ts";
import { messages } from "../../web/i18n/catalogue.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { ownOrganisations } from "../organisations/see.ts";
import { type Labels, taxonomyLabels } from "../taxonomy/labels.ts";
import type { Arc, Gift } from "./arcs.ts";
import type { Kept, KeptMember } from "./repository.ts";

export type Telling = (ring: readonly Told[]) => CircleRingView;

/** A member with what it gives; answers where there are some. */
export type Told = Pick<KeptMember, "organisation" | "name" | "side" | "gives"> &
  Partial<Pick<KeptMember, "answer" | "kept">> & { readonly lost?: boolean };

export async function teller(ctx: Ctx): Promise<Telling> {
  const labels = await taxonomyLabels(ctx);
  const own = new Set(ownOrganisations(ctx));
  return (ring) => ({
    members: ring.map((member) => placeOf(member, labels, own)),
    arcs: ring.map((member, at) => arcView(ctx, labels, own, member, ring[(at + 1) % ring.length] ?? member)),
  });
}

export const toldOf = ({ members, lost }: Kept): Told[] =>
  members.map((member) => ({ ...member, lost: lost.includes(member.organisation) }));

/** A ring that nobody has been asked about yet. */
export const toldOfRing = (members: readonly Named[], arcs: readonly Arc[]): Told[] =>
  members.map(({ id, name, side }, at) => ({ organisation: id, name, side, gives: arcs[at]?.gifts ?? [] }));

export interface Named {
  readonly id: string;
  readonly name: string;
  readonly side: Side;
}

function placeOf(member: Told, labels: Labels, own: ReadonlySet<string>): CirclePlace {
  const [first] = member.gives;
  return {
    id: member.organisation,
    name: member.name || member.organisation,
    side: member.side,
    gives: first ? labelOf(labels, first.by) : "",
    answer: member.answer ?? null,
    kept: member.kept ?? false,
    lost: member.lost ?? false,
    own: own.has(member.organisation),
  };
}

function arcView(ctx: Ctx, labels: Labels, own: ReadonlySet<string>, giver: Told, taker: Told): CircleArcView {
  const end = ({ organisation, name }: Told) => ({ id: organisation, name, own: own.has(organisation) });
  const who = own.has(giver.organisation) ? null : giver.name;
  return {
    from: end(giver),
    to: end(taker),
    side: giver.side,
    gifts: giver.gives.map((gift) => giftOf(ctx, labels, who, gift)),
  };
}

/** As a match says it: the level in the words of whoever brings it, and the need when it is not the very same. */
function giftOf(ctx: Ctx, labels: Labels, giver: string | null, { by, skill, level }: Gift) {
  const { levelOf, facing } = messages(ctx.locale).matching;
  const said = levelOf(giver, level as Level);
  return { text: labelOf(labels, by), note: by === skill ? said : facing.near(said, labelOf(labels, skill)) };
}

const labelOf = (labels: Labels, id: string): string => labels.get(id)?.label ?? id;
