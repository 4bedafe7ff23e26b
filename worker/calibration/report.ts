// What a calibration found, in words and figures, down to the numbers a coordinator would enter by hand.
import { CONTEXT_CODES } from "../matching/context.ts";
import { settle, type Weights } from "../matching/weights.ts";
import type { Interval } from "./bootstrap.ts";
import { type Calibration, type Compared, FEWEST } from "./calibrate.ts";
import type { Direction } from "./examples.ts";

export function report(found: Calibration, weights: Weights): string[] {
  const { yeses, noes, organisations, lists } = found.counted;
  const head = `${yeses} yes and ${noes} no, from ${organisations} organisations; ${lists} lists of which something came.`;
  if (!found.enough)
    return [
      head,
      `Too few answers to say anything about the weights: it takes at least ${FEWEST.yeses} yes and ${FEWEST.noes} no from ${FEWEST.organisations} organisations.`,
      "Leave the weights as they are.",
    ];
  return [
    head,
    "",
    "Judged on answers and lists of organisations that nothing was learned from; in brackets, 95 in 100:",
    ...compared("answers, AUC    ", found.answers),
    ...(found.lists
      ? compared("lists, nDCG@10  ", found.lists)
      : [`lists: fewer than ${FEWEST.lists}, too few to judge an order`]),
    "",
    verdict(found.better),
    ...entries(found.proposed, weights),
    "Lists were read in the order of the weights in force, which favours them; silence is not counted as a no; profiles are those of today.",
  ];
}

const interval = ({ figure, low, high }: Interval): string =>
  `${figure.toFixed(3)} [${low.toFixed(3)}, ${high.toFixed(3)}]`;

const compared = (name: string, { inForce, proposed, difference }: Compared): string[] => [
  `${name}  weights in force ${interval(inForce)}   proposed ${interval(proposed)}   difference ${interval(difference)}`,
];

const verdict = (better: boolean): string =>
  better
    ? "The proposed weights tell a yes from a no better. Nothing has been changed; a coordinator who agrees would enter, on /coordination/weights:"
    : "No better weights can be told from these answers: keep those in force. For comparison only, the answers lean towards:";

/** As the weights page asks for them: a share in per cent, and components on the scale of those in force. */
export function entries(proposed: Direction, weights: Weights): string[] {
  const now = settle(weights);
  const [reciprocity = 0, ...parts] = proposed;
  const context = parts.reduce((sum, part) => sum + part, 0);
  const line = (name: string, before: number, after: number) =>
    `  ${name.padEnd(12)} ${after.toFixed(2).padStart(6)}   (in force: ${before.toFixed(2)})`;
  return [
    line("share, %", 100 * now.reciprocity, 100 * reciprocity),
    ...CONTEXT_CODES.map((code, at) => {
      const part = context === 0 ? now.components[code] : (now.total * (parts[at] ?? 0)) / context;
      return line(code, now.components[code], part);
    }),
  ];
}
