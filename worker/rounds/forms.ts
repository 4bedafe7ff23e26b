// What the forms of a round send, as the contract asks for it.
import type { RerunFields, RoundFields } from "../../schema/contract/rounds.ts";
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

const CHOICE = "pair.";

const rerunFields = (form: URLSearchParams): RerunFields => ({
  choices: Object.fromEntries(
    [...form].flatMap(([name, value]) => (name.startsWith(CHOICE) ? [[name.slice(CHOICE.length), value]] : [])),
  ),
  objective: form.get("objective") ?? "",
  add: {
    ...{ a: form.get("add.a")?.trim() ?? "", b: form.get("add.b")?.trim() ?? "", act: form.get("add.act") ?? "pin" },
    reason: form.get("add.reason")?.trim() ?? "",
  },
});

/** `added`: where to show what is wrong with the pair that was added by hand, the last of its list. */
export function rerunOf(
  form: URLSearchParams,
  after: string,
): { input: Record<string, unknown>; said: RerunFields; added: (errors: FormErrors) => FormErrors } {
  const said = rerunFields(form);
  const chosen = (act: string) =>
    Object.entries(said.choices).flatMap(([pair, value]) => {
      const [a = "", b = ""] = pair.split("|");
      return value === act ? [{ a, b, reason: form.get(`reason.${pair}`) ?? "" }] : [];
    });
  const [pinned, forbidden] = [chosen("pin"), chosen("ban")];
  const { a, b, act, reason } = said.add;
  const list = act === "ban" ? forbidden : pinned;
  const field = `${list === pinned ? "pinned" : "forbidden"}.${list.length}`;
  if (a || b) list.push({ a, b, reason });
  return {
    said,
    input: { after, objective: said.objective || undefined, pinned, forbidden },
    added: ({ title, fields }) => {
      const wrong = fields[field] ?? fields[`${field}.b`] ?? fields[`${field}.a`];
      return { title, fields: wrong === undefined ? fields : { "add.b": wrong } };
    },
  };
}
