// What is wrong with a field, in words.
import type { Locale } from "../../schema/vocabulary.ts";
import { messages } from "./catalogue.ts";

export interface FieldProblem {
  field: string;
  code: string;
  params?: Record<string, string | number>;
}

export function fieldMessage(locale: Locale, problem: FieldProblem): string {
  const { fields, codes } = messages(locale).errors;
  const whole: Record<string, string> = codes; // what shuts a pair reads the same beside a field
  const say = fields[problem.code];
  return say?.(problem.params ?? {}) ?? whole[problem.code] ?? fields.invalid?.({}) ?? problem.code;
}
