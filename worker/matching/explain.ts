// A match in the reader's words: every part, gate and next step as a whole sentence, with names where it is not « you ».
import type * as contract from "../../schema/contract/matching.ts";
import { SDG_NAMES } from "../../schema/sdgs.ts";
import type { Kind, Locale, Sdg, Way } from "../../schema/vocabulary.ts";
import type { Catalogue } from "../../web/i18n/catalogue.ts";
import { messages } from "../../web/i18n/catalogue.ts";
import type { GateCode } from "./gates.ts";
import type { NextStep } from "./next-step.ts";
import { COVER_CODES, type CoverCode, type Match, type Part } from "./score.ts";

type Named = { readonly name: string; readonly kind: Kind };

/** Who tells what to whom: `reader` is the one of the two that says « we », null for whoever belongs to neither. */
export type Telling = {
  readonly locale: Locale;
  readonly labels: ReadonlyMap<string, { readonly label: string }>;
  readonly a: Named;
  readonly b: Named;
  readonly reader: "a" | "b" | null;
};

type Told = Pick<contract.Match, "gives" | "receives" | "context">;

/** The parts of a match with their sentences; points, values and order stay as they are. */
export const explainMatch = (telling: Telling, match: Match): Told => ({
  gives: match.gives.map((part) => told(part, brought(telling, "a", part))),
  receives: match.receives.map((part) => told(part, brought(telling, "b", part))),
  context: match.context.map((part) => told(part, inCommon(telling, part))),
});

const told = ({ shared, ...part }: Part, text: string): contract.Part => ({
  ...part,
  ...(shared && { shared: [...shared] }),
  text,
});

const words = (telling: Telling): Catalogue["matching"] => messages(telling.locale).matching;
const label = ({ labels }: Telling, id: string): string => labels.get(id)?.label ?? id;
const who = ({ reader, a, b }: Telling, one: "a" | "b"): string | null => (reader === one ? null : { a, b }[one].name);

function brought(telling: Telling, giver: "a" | "b", { code, skill = "", by = skill, level = 1 }: Part): string {
  const say = words(telling).brings[COVER_CODES.find((one) => one === code) as CoverCode];
  return say({ giver: who(telling, giver), by: label(telling, by), skill: label(telling, skill), level });
}

function inCommon(telling: Telling, { code, shared = [], value }: Part): string {
  const { common, matching } = messages(telling.locale);
  const { a, b } = telling;
  const name = (id: string) =>
    code === "themes" ? label(telling, id) : code === "ways" ? (common.ways[id as Way] ?? id) : id;
  const key = code === "experience" ? (value === 1 ? "experience_whole" : "experience_half") : code;
  return matching.context[key as keyof Catalogue["matching"]["context"]]({
    shared: shared.map(name),
    kinds: [a.kind, b.kind],
    kindNames: [common.kinds[a.kind], common.kinds[b.kind]],
  });
}

/** Up to 100, written alike in every language: a formatter would cost more than all the rest of a sentence. */
const round = (points: number): string => String(Math.round(points));

/** The next step of `a` towards `b`: « this match would go from … to … ». */
export function explainStep(telling: Telling, step: NextStep): contract.NextStep {
  const said = { who: who(telling, "a"), thing: thingOf(telling, step), from: round(step.from), to: round(step.to) };
  return { ...step, text: words(telling).nextStep[step.code](said) };
}

/** The same about the best match of a whole list, and with whom. */
export function explainBest(telling: Telling, step: NextStep): contract.NextStep {
  const { improvement } = messages(telling.locale).profile;
  const gain = { match: telling.b.name, from: round(step.from), to: round(step.to) };
  const advice = improvement[step.code]({ thing: thingOf(telling, step) });
  return { ...step, text: `${advice} ${step.from < 1 ? improvement.first(gain) : improvement.gain(gain)}` };
}

function thingOf(telling: Telling, step: NextStep): string {
  const { common } = messages(telling.locale);
  switch (step.code) {
    case "add_sdg":
      return SDG_NAMES[step.sdg as Sdg][telling.locale];
    case "add_way":
      return common.ways[step.way as Way] ?? step.way;
    case "add_language":
      return common.languages[step.language] ?? step.language;
    default:
      return label(telling, step.skill);
  }
}

/** A gate by its code, and why it is shut; `_a` and `_b` name the one concerned. */
export function explainGate(telling: Telling, code: GateCode): contract.Gate {
  const concerned = code.endsWith("_a") ? who(telling, "a") : code.endsWith("_b") ? who(telling, "b") : null;
  const bare = code.replace(/_[ab]$/, "") as keyof Catalogue["matching"]["gates"];
  return { code, text: words(telling).gates[bare](concerned) };
}
