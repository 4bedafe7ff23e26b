// The weights as a form asks for them: one share in per cent, and one number for each element of context.
import * as z from "zod";
import type { WeightsInput } from "../../schema/contract/matching.ts";
import { CONTEXT_CODES, type ContextCode } from "./context.ts";
import { settle, type Weights } from "./weights.ts";

export type WeightFields = Record<"share" | ContextCode, string>;
const FIELDS = ["share", ...CONTEXT_CODES] as const;

const weight = z.number().min(0).max(1000);
export const WeightsForm = z
  .strictObject({
    share: z.number().min(0).max(100),
    sdgs: weight,
    themes: weight,
    kindred: weight,
    tie: weight,
    experience: weight,
    ways: weight,
    dates: weight,
  })
  .superRefine(({ share, ...components }, issues) => {
    if (share === 100 || Object.values(components).some((value) => value > 0)) return;
    issues.addIssue({ code: "custom", path: ["sdgs"], params: { code: "weights_no_component" } });
  });

/** What was typed, as texts; a comma is a decimal point for whoever writes French. */
export const fieldsOf = (typed: URLSearchParams): WeightFields =>
  Object.fromEntries(FIELDS.map((name) => [name, typed.get(name)?.trim() ?? ""])) as WeightFields;

export const numbersOf = (fields: WeightFields): Record<string, number | undefined> =>
  Object.fromEntries(
    FIELDS.map((name) => [name, fields[name] === "" ? undefined : Number(fields[name].replace(",", "."))]),
  );

export function weightsOf({ share, ...components }: z.output<typeof WeightsForm>): WeightsInput {
  return { reciprocity: share / 100, context: (100 - share) / 100, components };
}

export function fieldsFrom(weights: Weights): WeightFields {
  const share = Math.round(10_000 * settle(weights).reciprocity) / 100;
  const components = CONTEXT_CODES.map((code) => [code, String(weights.components[code])]);
  return { share: String(share), ...Object.fromEntries(components) } as WeightFields;
}
