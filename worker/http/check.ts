// zod's issues as the field errors of the house: what is wrong where, never what was sent.
import type * as z from "zod";
import { type FieldError, Invalid } from "../kernel/errors.ts";

/** Parses or throws Invalid with one error a field. */
export function check<S extends z.ZodType>(schema: S, data: unknown): z.output<S> {
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  throw invalidFrom(result.error);
}

export function invalidFrom(error: z.core.$ZodError): ReturnType<typeof Invalid> {
  const byField = new Map<string, FieldError>();
  for (const issue of error.issues) {
    const found = fieldError(issue);
    if (!byField.has(found.field)) byField.set(found.field, found);
  }
  return Invalid("invalid", [...byField.values()]);
}

function fieldError(issue: z.core.$ZodIssue): FieldError {
  const strange = issue.code === "invalid_key"; // the last of its path is what was sent, and no field of ours
  const field = (strange ? issue.path.slice(0, -1) : issue.path).join(".") || "body";
  switch (issue.code) {
    case "too_big":
      return {
        field,
        code: issue.origin === "string" ? "too_long" : "too_big",
        params: { max: Number(issue.maximum) },
      };
    case "too_small":
      return issue.origin === "string" && Number(issue.minimum) <= 1
        ? { field, code: "required" }
        : {
            field,
            code: issue.origin === "string" ? "too_short" : "too_small",
            params: { min: Number(issue.minimum) },
          };
    case "invalid_type":
      // zod keeps the input to itself unless asked, and the contract's validator does not ask: its words tell.
      return { field, code: issue.message.endsWith("received undefined") ? "required" : "invalid_type" };
    case "invalid_value":
      return { field, code: "not_in_list" };
    case "invalid_key":
      return { field, code: "invalid_format" };
    case "invalid_format":
      return { field, code: issue.format === "email" ? "email" : "invalid_format" };
    case "custom":
      return custom(field, issue.params ?? {});
    default:
      return { field, code: issue.code };
  }
}

/** A refinement of ours names its code, and the limit it watches. */
function custom(field: string, params: Record<string, unknown>): FieldError {
  const code = typeof params.code === "string" ? params.code : "invalid";
  return typeof params.max === "number" ? { field, code, params: { max: params.max } } : { field, code };
}
