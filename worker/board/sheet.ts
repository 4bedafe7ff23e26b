// The pages of an experience sheet, rendered and kept beside their topic.
import { sql } from "drizzle-orm";
import { SHEET_TEXTS, Sheet } from "../../schema/contract/board.ts";
import { countryByCode } from "../../schema/countries.ts";
import { raw, type Statement } from "../kernel/commit.ts";
import { InvalidField } from "../kernel/errors.ts";
import { renderMarkdown, tooMuch } from "./render.ts";

/** Written or written over. A sheet that says nothing yet is empty, not missing. */
export function sheetStatements(topic: string, said: Sheet | null): Statement[] {
  const sheet = said ?? Sheet.parse({});
  if (sheet.country !== "" && !countryByCode(sheet.country)) throw InvalidField("sheet.country", "unknown_country");
  const html: Record<string, string> = {};
  for (const field of SHEET_TEXTS) {
    const refusal = tooMuch(sheet[field]);
    if (refusal) throw InvalidField(`sheet.${field}`, refusal);
    if (sheet[field] !== "") html[field] = renderMarkdown(sheet[field]);
  }
  return [
    raw(sql`INSERT OR REPLACE INTO sheets (topic, context, did, institutions, civil_society, beneficiaries, worked, failed,
        again, cost, time, local_dimension, global_dimension, country, town, html)
      VALUES (${topic}, ${sheet.context}, ${sheet.did}, ${sheet.institutions}, ${sheet.civilSociety}, ${sheet.beneficiaries},
        ${sheet.worked}, ${sheet.failed}, ${sheet.again}, ${sheet.cost}, ${sheet.time}, ${sheet.localDimension},
        ${sheet.globalDimension}, ${sheet.country}, ${sheet.town}, ${JSON.stringify(html)})`),
  ];
}
