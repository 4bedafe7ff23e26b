// What the forms of a round send, as the contract asks for it.
import type { RoundFields } from "../../schema/contract/rounds.ts";
import type { FormErrors } from "../../web/pages/problems.tsx";

/** Below this, little is exchanged: what a coordinator is offered to begin with. */
const USUAL_MINIMUM = "20";

export const newFields = (seed: number): RoundFields => ({
  ...{ objective: "participation", minScore: USUAL_MINIMUM, side: "", kinds: [], countries: "" },
  ...{ newcomers: false, seed: String(seed) },
});

export const fieldsOf = (form: URLSearchParams): RoundFields => ({
  objective: form.get("objective") ?? "",
  minScore: form.get("minScore")?.trim() ?? "",
  side: form.get("side") ?? "",
  kinds: form.getAll("kinds"),
  countries: form.get("participants.countries")?.trim() ?? "",
  newcomers: form.has("newcomers"),
  seed: form.get("seed")?.trim() ?? "",
});

/** A comma is a decimal point for whoever writes French; what is left empty is not asked. */
const numberOf = (typed: string): number | undefined => (typed === "" ? undefined : Number(typed.replace(",", ".")));

export function inputOf(fields: RoundFields): Record<string, unknown> {
  const countries = fields.countries.split(/[\s,;]+/).filter(Boolean);
  return {
    objective: fields.objective || undefined,
    minScore: numberOf(fields.minScore),
    seed: numberOf(fields.seed),
    participants: {
      side: fields.side || null,
      kinds: fields.kinds,
      countries: countries.map((code) => code.toUpperCase()),
      newcomers: fields.newcomers,
    },
  };
}

/** `added`: where to show what is wrong with the pair that was added by hand, the last of its list. */
export function rerunOf(
  form: URLSearchParams,
  after: string,
): { input: Record<string, unknown>; added: (errors: FormErrors) => FormErrors } {
  const chosen = (act: string) =>
    [...form].flatMap(([name, value]) => {
      const [a = "", b = ""] = name.slice("pair.".length).split("|");
      if (!name.startsWith("pair.") || value !== act) return [];
      return [{ a, b, reason: form.get(`reason.${a}|${b}`) ?? "" }];
    });
  const [pinned, forbidden] = [chosen("pin"), chosen("ban")];
  const [a, b] = [form.get("add.a")?.trim(), form.get("add.b")?.trim()];
  const list = form.get("add.act") === "ban" ? forbidden : pinned;
  const field = `${list === pinned ? "pinned" : "forbidden"}.${list.length}`;
  if (a || b) list.push({ a: a ?? "", b: b ?? "", reason: form.get("add.reason")?.trim() ?? "" });
  return {
    input: { after, objective: form.get("objective") || undefined, pinned, forbidden },
    added: ({ title, fields }) => {
      const wrong = fields[field] ?? fields[`${field}.b`] ?? fields[`${field}.a`];
      return { title, fields: wrong === undefined ? fields : { "add.b": wrong } };
    },
  };
}
