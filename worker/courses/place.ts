// Countries, as a session may name them.
import { countryByCode } from "../../schema/countries.ts";
import { InvalidField } from "../kernel/errors.ts";

export function checkCountry(code: string): string {
  if (code !== "" && !countryByCode(code)) throw InvalidField("country", "unknown_country");
  return code;
}
