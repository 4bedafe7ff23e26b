// Whole sentences by number, as each language counts (Intl.PluralRules).
import type { Locale } from "../../schema/vocabulary.ts";

type Forms = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;
const rules = new Map<Locale, Intl.PluralRules>();

/** Picks the form for n and writes n, grouped as the language does, in place of `#`. */
export function plural(locale: Locale, n: number, forms: Forms): string {
  const rule = rules.get(locale) ?? new Intl.PluralRules(locale);
  rules.set(locale, rule);
  return (forms[rule.select(n)] ?? forms.other).replaceAll("#", n.toLocaleString(locale));
}
