// From the shape everyone sees to the rows the database keeps.
import { and, eq, sql } from "drizzle-orm";
import { toBits } from "../../schema/bits.ts";
import type { Need, Offer, Organisation } from "../../schema/contract/organisations.ts";
import { organisations } from "../../schema/tables/organisations.ts";
import { themeOf } from "../../schema/taxonomy/tree.ts";
import { SDGS, WAYS, WORKING_LANGUAGES } from "../../schema/vocabulary.ts";
import { foldName } from "../import/fold.ts";
import { mustChange, raw, type Statement } from "../kernel/commit.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { hiddenAtOnce } from "../search/index-statements.ts";
import { refreshMarket } from "./market.ts";
import type { Profile } from "./rules.ts";
import { refreshTerms } from "./terms.ts";

/** The columns that hold what people say of themselves. */
export function columnsOf(profile: Profile) {
  const { place, languages, sdgs, ways, ...plain } = profile;
  return {
    name: plain.name,
    nameFolded: foldName(plain.name),
    kind: plain.kind,
    side: plain.side,
    ...place,
    languages: toBits(WORKING_LANGUAGES, languages),
    sdgs: toBits(SDGS, sdgs),
    ways: toBits(WAYS, ways),
    summary: plain.summary,
    capacity: plain.capacity,
    founded: plain.founded,
    pastPartnerships: plain.pastPartnerships,
    institutions: plain.institutions,
    civilSociety: plain.civilSociety,
    beneficiaries: plain.beneficiaries,
    availableFrom: plain.availableFrom,
    availableUntil: plain.availableUntil,
    visibility: plain.visibility,
  };
}

type Columns = Partial<typeof organisations.$inferInsert>;

/** The next version of an organisation, refused when the one it was built on is gone. */
export function nextVersion(ctx: Ctx, current: Organisation, columns: Columns): Statement[] {
  return [
    ctx.db
      .update(organisations)
      .set({ ...columns, version: current.version + 1, updatedAt: iso(ctx.now) })
      .where(and(eq(organisations.id, current.id), eq(organisations.version, current.version))),
    mustChange(),
  ];
}

/** Side and listing follow from the organisation: refreshMarket fills them in the same batch. */
export function offerRows(id: string, offers: readonly Offer[]): Statement[] {
  const rows = JSON.stringify(offers.map((offer) => ({ ...offer, theme: themeOf(offer.skill) })));
  return [
    raw(sql`DELETE FROM offers WHERE organisation = ${id}`),
    raw(sql`INSERT INTO offers (organisation, skill, theme, level, side, listed)
      SELECT ${id}, value ->> 'skill', value ->> 'theme', value ->> 'level', '', 0 FROM json_each(${rows})`),
  ];
}

export function needRows(id: string, needs: readonly Need[]): Statement[] {
  const rows = JSON.stringify(needs.map((need) => ({ ...need, theme: themeOf(need.skill) })));
  return [
    raw(sql`DELETE FROM needs WHERE organisation = ${id}`),
    raw(sql`INSERT INTO needs (organisation, skill, theme, priority, context, open, side, listed)
      SELECT ${id}, value ->> 'skill', value ->> 'theme', value ->> 'priority', value ->> 'context', value ->> 'open', '', 0
      FROM json_each(${rows})`),
  ];
}

/** What matching, the directory and the search read: at the end of every batch that changes an organisation. */
export function refreshed(ctx: Ctx, organisation: Pick<Organisation, "id" | "place">): Statement[] {
  ctx.nudges.push({ kind: "search" });
  return [
    ...hiddenAtOnce([organisation.id]),
    ...refreshMarket([organisation.id]),
    ...refreshTerms([{ id: organisation.id, town: organisation.place.town }]),
  ];
}
