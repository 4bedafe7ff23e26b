// The smallest change of a profile that makes a match better, counted without scoring the whole pair each time.
import { type Change, changesFor, effort } from "./change.ts";
import { type Context, contextOf, overlap, themesOf } from "./context.ts";
import { bestFor, type Coverage, cover, coverRatio, worth } from "./covers.ts";
import { snap, totalPoints } from "./points.ts";
import type { Offer, Profile } from "./profile.ts";
import { themeOf } from "./similarity.ts";
import { contextMean, DEFAULT_WEIGHTS, type Settled, settle, type Weights } from "./weights.ts";

/** Points a change must bring to be worth a sentence. */
export const LEAST_GAIN = 1;

/** A change, the score before and after it (0..100), and the organisation it makes the match with. */
export type NextStep = Change & { readonly from: number; readonly to: number; readonly match: string };

/**
 * The change of a's own profile that most improves its match with b for the effort it asks (an offer begun at level 2
 * counts double), or null when none brings a point. `to` is exactly what `score` gives once `withChange` has made it.
 * Without a shared language the pair is shut: `from` is 0 and only a language helps.
 * Equals are decided by code, then skill, then level. Throws RangeError as `score` does.
 */
export const nextStep = (a: Profile, b: Profile, weights?: Weights): NextStep | null => bestNextStep(a, [b], weights);

/**
 * The one change that most improves the best of a's matches with `candidates` (pairs whose gates are open, language
 * aside): `from` is its best score now, `to` its best score then, `match` with whom; null when none brings a point.
 * Time grows with the square of the candidates: give it the ones shown, ten or so.
 */
export function bestNextStep(
  a: Profile,
  candidates: readonly Profile[],
  weights: Weights = DEFAULT_WEIGHTS,
): NextStep | null {
  const settled = settle(weights);
  const pairs = candidates.map((b) => pairOf(a, b)).sort((one, other) => (one.b.id < other.b.id ? -1 : 1));
  const from = Math.max(0, ...pairs.map((pair) => scoreAfter(pair, null, settled)));
  let best: NextStep | null = null;
  let bestRate = 0;
  for (const change of changesFor(a, candidates)) {
    const { to, match } = bestAfter(pairs, change, settled);
    const rate = (to - from) / effort(change);
    if (to - from < LEAST_GAIN || rate <= bestRate) continue;
    best = { ...change, from, to, match };
    bestRate = rate;
  }
  return best;
}

/** A pair with what a change leaves alone already counted. */
type Pair = {
  readonly b: Profile;
  readonly gives: Coverage;
  readonly receives: Coverage;
  readonly context: Context;
  readonly open: boolean;
  readonly own: { readonly sdgs: Set<number>; readonly ways: Set<string>; readonly themes: ReadonlySet<string> };
  readonly theirs: Pair["own"];
};

const pairOf = (a: Profile, b: Profile): Pair => ({
  b,
  gives: cover(a.offers, b.needs),
  receives: cover(b.offers, a.needs),
  context: contextOf(a, b),
  open: a.languages.some((language) => b.languages.includes(language)),
  own: { sdgs: new Set(a.sdgs), ways: new Set(a.ways), themes: themesOf(a) },
  theirs: { sdgs: new Set(b.sdgs), ways: new Set(b.ways), themes: themesOf(b) },
});

function bestAfter(pairs: readonly Pair[], change: Change, weights: Settled): { to: number; match: string } {
  let best = { to: 0, match: "" };
  for (const pair of pairs) {
    const to = scoreAfter(pair, change, weights);
    if (to > best.to) best = { to, match: pair.b.id };
  }
  return best;
}

/** What `score` gives for the pair once the change is made; 0 while no language is shared. */
function scoreAfter(pair: Pair, change: Change | null, weights: Settled): number {
  if (!pair.open && !(change?.code === "add_language" && pair.b.languages.includes(change.language))) return 0;
  const gives =
    change?.code === "add_offer" || change?.code === "raise_level" ? gaining(pair, change) : pair.gives.covers;
  const receives = change?.code === "add_need" ? seeking(pair, change) : pair.receives.covers;
  return snap(
    totalPoints(gives, receives, contextMean(change ? contextAfter(pair, change) : pair.context, weights), weights),
  );
}

/** covers(a→b) once a brings this offer too. */
function gaining({ gives }: Pair, offer: Offer): number {
  let earned = 0;
  for (const { need, worth: now } of gives.lines) earned += need.priority * Math.max(now, worth(offer, need.skill));
  return coverRatio(earned, gives.asked);
}

/** covers(b→a) once a seeks this too. */
const seeking = ({ b, receives }: Pair, need: { skill: string; priority: number }): number =>
  coverRatio(
    receives.earned + need.priority * bestFor(b.offers, need.skill).worth,
    receives.asked + 100 * need.priority,
  );

function contextAfter({ context, own, theirs }: Pair, change: Change): Context {
  switch (change.code) {
    case "add_need":
    case "add_offer":
      return own.themes.has(themeOf(change.skill))
        ? context
        : { ...context, themes: overlap(new Set(own.themes).add(themeOf(change.skill)), theirs.themes) };
    case "add_sdg":
      return { ...context, sdgs: overlap(new Set(own.sdgs).add(change.sdg), theirs.sdgs) };
    case "add_way":
      return { ...context, ways: overlap(new Set(own.ways).add(change.way), theirs.ways) };
    default:
      return context;
  }
}
