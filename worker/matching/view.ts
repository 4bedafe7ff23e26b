// What programs and pages are given of a shortlist or a match: the reasons in the reader's words, never a contact.
import type { Candidate, Match as MatchView, PairMatch, Shortlist } from "../../schema/contract/matching.ts";
import type { Organisation } from "../../schema/contract/organisations.ts";
import { messages } from "../../web/i18n/catalogue.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { fromOutside } from "../organisations/rules.ts";
import { taxonomyLabels } from "../taxonomy/labels.ts";
import { explainBest, explainGate, explainMatch, explainStep, type Telling } from "./explain.ts";
import { isMember } from "./facts.ts";
import type { Match } from "./score.ts";
import type { SeenMatch } from "./see-match.ts";
import type { Found, FoundList } from "./shortlist.ts";

export async function tellShortlist(ctx: Ctx, { own, shut, found, also, best }: FoundList): Promise<Shortlist> {
  const about = await teller(ctx, own);
  const told = messages(ctx.locale).matching.alsoToSee.why;
  return {
    items: found.map((one) => viewOf(one, about(one.organisation))),
    alsoToSee: also.map((one) => ({
      ...viewOf(one, about(one.organisation)),
      why: { code: one.why, text: told[one.why] },
    })),
    next: null,
    gates: shut.map((code) => explainGate(about(own), code)),
    nextStep: best && explainBest(about(best.organisation), best.step),
  };
}

export async function tellMatch(ctx: Ctx, seen: SeenMatch): Promise<PairMatch> {
  const telling = (await teller(ctx, seen.own))(seen.organisation);
  const view = viewOf(seen, telling);
  return seen.shut.length === 0 ? view : { ...view, gates: seen.shut.map((code) => explainGate(telling, code)) };
}

/** How to speak of `own` with another, to this reader. */
async function teller(ctx: Ctx, own: Organisation): Promise<(other: Organisation) => Telling> {
  const labels = await taxonomyLabels(ctx);
  return (other) => ({
    locale: ctx.locale,
    labels,
    a: own,
    b: other,
    reader: isMember(ctx, own.id) ? "a" : isMember(ctx, other.id) ? "b" : null,
  });
}

function viewOf({ organisation, match, step }: Found, telling: Telling): MatchView {
  return {
    organisation: candidateOf(organisation),
    score: match.score,
    oneWay: match.oneWay,
    covers: { ...match.covers },
    ...explainMatch(telling, match),
    missing: missingOf(match),
    nextStep: step && explainStep(telling, step),
  };
}

const missingOf = ({ missing }: Match): MatchView["missing"] => ({
  gives: [...missing.gives],
  receives: [...missing.receives],
  context: [...missing.context],
});

function candidateOf(organisation: Organisation): Candidate {
  const { id, name, side, kind, place, languages, sdgs, ways, summary, visibility } = fromOutside(organisation);
  return { id, name, side, kind, place, languages, sdgs, ways, summary, visibility };
}
