// Organisations, what they bring and look for, their private contact, and the ties between territories.
import { sql } from "drizzle-orm";
import { index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import type { Kind, Level, OrganisationState, Priority, Side, Visibility } from "../vocabulary.ts";
import { declare } from "./declaration.ts";

// languages, sdgs and ways are bit sets over the closed lists of vocabulary.ts: one integer each, so that
// the shortlist and the directory compare them inside SQL. number, load, openNeeds, themes and themeSet are kept
// by refreshMarket in the batch that changes what they follow; number never changes once given.
export const organisations = sqliteTable(
  "organisations",
  {
    id: text().primaryKey(),
    number: integer(), // a short name for the market's indexes, which sort by it
    name: text().notNull(),
    nameFolded: text("name_folded").notNull(), // no accents, no case: search, sort and duplicates
    kind: text().$type<Kind>().notNull(),
    side: text().$type<Side>().notNull(),
    country: text().notNull(), // ISO 3166-1 alpha-2, "" while a draft has none
    town: text().notNull().default(""),
    lat: real(),
    lon: real(),
    languages: integer().notNull().default(0),
    sdgs: integer().notNull().default(0),
    ways: integer().notNull().default(0),
    summary: text().notNull().default(""),
    capacity: integer().notNull().default(1),
    load: integer().notNull().default(0),
    openNeeds: integer("open_needs").notNull().default(0), // Σ priority of the open needs
    themes: integer().notNull().default(0), // distinct themes among offers and open needs
    themeSet: text("theme_set").notNull().default(""), // the same, written |water.supply|waste.sorting|
    founded: integer(),
    pastPartnerships: integer("past_partnerships").notNull().default(0),
    institutions: text().notNull().default(""),
    civilSociety: text("civil_society").notNull().default(""),
    beneficiaries: text().notNull().default(""),
    availableFrom: text("available_from"), // yyyy-mm-dd
    availableUntil: text("available_until"),
    state: text().$type<OrganisationState>().notNull(),
    visibility: text().$type<Visibility>().notNull().default("public"),
    version: integer().notNull().default(1),
    createdAt: text("created_at").notNull(),
    updatedAt: text("updated_at").notNull(),
    publishedAt: text("published_at"),
  },
  (t) => [
    index("organisations_directory").on(t.state, t.nameFolded, t.id),
    index("organisations_identity").on(t.country, t.nameFolded),
    // All that a score reads beside offers and needs, so that ranking never opens a whole organisation.
    uniqueIndex("organisations_number").on(t.number),
    index("organisations_market").on(
      t.number,
      t.languages,
      t.visibility,
      t.availableFrom,
      t.availableUntil,
      t.kind,
      t.sdgs,
      t.ways,
      t.pastPartnerships,
      t.themes,
      t.themeSet,
      t.id,
    ),
    index("organisations_suspended").on(t.id).where(sql`state = 'suspended'`),
  ],
);

// theme, side, listed, number and asked repeat what the tree and the organisation say, so that the market indexes
// below answer the shortlist without touching another table. listed: published, with room for one more, and not yet
// asked by as many as may wait at once.
export const offers = sqliteTable(
  "offers",
  {
    organisation: text().notNull(),
    skill: text().notNull(),
    theme: text().notNull(),
    level: integer().$type<Level>().notNull(),
    side: text().$type<Side>().notNull(),
    listed: integer({ mode: "boolean" }).notNull(),
    number: integer().notNull().default(0), // its organisation's
  },
  (t) => [
    primaryKey({ columns: [t.organisation, t.skill] }),
    index("offers_market").on(t.side, t.theme, t.number, t.skill, t.level).where(sql`listed = 1`),
    index("offers_skill").on(t.skill),
  ],
);

export const needs = sqliteTable(
  "needs",
  {
    organisation: text().notNull(),
    skill: text().notNull(),
    theme: text().notNull(),
    priority: integer().$type<Priority>().notNull(),
    context: text().notNull().default(""),
    open: integer({ mode: "boolean" }).notNull(),
    side: text().$type<Side>().notNull(),
    listed: integer({ mode: "boolean" }).notNull(), // open, published and with room
    number: integer().notNull().default(0), // its organisation's
    asked: integer().notNull().default(0), // Σ priority of its organisation's open needs
  },
  (t) => [
    primaryKey({ columns: [t.organisation, t.skill] }),
    index("needs_market").on(t.side, t.theme, t.number, t.skill, t.priority, t.asked).where(sql`listed = 1`),
    index("needs_skill").on(t.skill),
  ],
);

/**
 * What the directory looks up, for published organisations only: words of the name and town (`w:saint`), and
 * `side:`, `kind:`, `country:`, `sdg:`, `offer:`, `need:` terms (skill and theme), each list in the order of names.
 */
export const organisationTerms = sqliteTable(
  "organisation_terms",
  { term: text().notNull(), nameFolded: text("name_folded").notNull(), organisation: text().notNull() },
  (t) => [
    primaryKey({ columns: [t.term, t.nameFolded, t.organisation] }),
    index("organisation_terms_organisation").on(t.organisation, t.term),
  ],
);

/** Behind its own door: read by its own people, and by a partner once everyone has said yes. */
export const contacts = sqliteTable("contacts", {
  organisation: text().primaryKey(),
  name: text().notNull(),
  email: text().notNull(),
  phone: text().notNull(),
  address: text().notNull(),
  updatedAt: text("updated_at").notNull(),
});

/** Territories already tied, such as twinned towns; `a` is the smaller id. */
export const ties = sqliteTable(
  "ties",
  { a: text().notNull(), b: text().notNull(), createdAt: text("created_at").notNull() },
  (t) => [primaryKey({ columns: [t.a, t.b] }), index("ties_b").on(t.b)],
);

export const organisationDeclarations = [
  declare(organisations, "full", {
    id: "plain",
    number: "plain",
    name: "plain",
    nameFolded: "plain",
    kind: "plain",
    side: "plain",
    country: "plain",
    town: "plain",
    lat: "plain",
    lon: "plain",
    languages: "plain",
    sdgs: "plain",
    ways: "plain",
    summary: "plain",
    capacity: "plain",
    load: "plain",
    openNeeds: "plain",
    themes: "plain",
    themeSet: "plain",
    founded: "plain",
    pastPartnerships: "plain",
    institutions: "plain",
    civilSociety: "plain",
    beneficiaries: "plain",
    availableFrom: "plain",
    availableUntil: "plain",
    state: "plain",
    visibility: "plain",
    version: "plain",
    createdAt: "plain",
    updatedAt: "plain",
    publishedAt: "plain",
  }),
  declare(offers, "full", {
    organisation: "plain",
    skill: "plain",
    theme: "plain",
    level: "plain",
    side: "plain",
    listed: "plain",
    number: "plain",
  }),
  declare(needs, "full", {
    organisation: "plain",
    skill: "plain",
    theme: "plain",
    priority: "plain",
    context: "plain",
    open: "plain",
    side: "plain",
    listed: "plain",
    number: "plain",
    asked: "plain",
  }),
  declare(organisationTerms, "full", { term: "plain", nameFolded: "plain", organisation: "plain" }),
  declare(contacts, "full", {
    organisation: "plain",
    name: "erase",
    email: "erase",
    phone: "erase",
    address: "erase",
    updatedAt: "plain",
  }),
  declare(ties, "full", { a: "plain", b: "plain", createdAt: "plain" }),
];
