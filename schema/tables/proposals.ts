// Proposals between two organisations, their answers and journal, and the partnerships they open.
import { sql } from "drizzle-orm";
import { index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import type { Answer, PartnershipEnd, ProposalOrigin, ProposalState } from "../vocabulary.ts";
import { declare } from "./declaration.ts";

export const proposals = sqliteTable(
  "proposals",
  {
    id: text().primaryKey(),
    fromOrganisation: text("from_organisation").notNull(),
    toOrganisation: text("to_organisation").notNull(),
    pair: text().notNull(), // "a|b", the smaller id first: one open proposal a pair, whoever asks
    state: text().$type<ProposalState>().notNull(),
    origin: text().$type<ProposalOrigin>().notNull(),
    oneWay: integer("one_way", { mode: "boolean" }).notNull(),
    score: real().notNull(),
    message: text().notNull(),
    proposedBy: text("proposed_by").notNull(),
    createdAt: text("created_at").notNull(),
    updatedAt: text("updated_at").notNull(),
    dueAt: text("due_at").notNull(), // when silence becomes expiry
    remindedAt: text("reminded_at"),
    escalatedAt: text("escalated_at"),
    version: integer().notNull(),
  },
  (t) => [
    uniqueIndex("proposals_open_pair").on(t.pair).where(sql`state IN ('proposed','approved')`),
    index("proposals_pair").on(t.pair, t.updatedAt),
    index("proposals_from").on(t.fromOrganisation, t.state),
    index("proposals_to").on(t.toOrganisation, t.state),
    index("proposals_due").on(t.state, t.dueAt),
    index("proposals_created").on(t.state, t.createdAt, t.id),
  ],
);

/** Every turn of a proposal, one row a version: the second of two racing decisions finds its version taken. */
export const proposalEntries = sqliteTable(
  "proposal_entries",
  {
    proposal: text().notNull(),
    version: integer().notNull(),
    act: text().notNull(), // propose, approve, decline, accept, ask, reply, withdraw, remind, escalate, expire
    organisation: text(), // on whose behalf; null for the coordination and the clock
    person: text(),
    text: text().notNull().default(""),
    createdAt: text("created_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.proposal, t.version] }), index("proposal_entries_at").on(t.createdAt, t.act)],
);

export const proposalAnswers = sqliteTable(
  "proposal_answers",
  {
    proposal: text().notNull(),
    organisation: text().notNull(),
    answer: text().$type<Answer>().notNull(),
    createdAt: text("created_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.proposal, t.organisation] }),
    index("proposal_answers_organisation").on(t.organisation, t.createdAt),
  ],
);

export const forbiddenPairs = sqliteTable("forbidden_pairs", {
  pair: text().primaryKey(),
  reason: text().notNull(),
  person: text().notNull(),
  createdAt: text("created_at").notNull(),
});

export const partnerships = sqliteTable(
  "partnerships",
  {
    id: text().primaryKey(),
    proposal: text().notNull().unique(),
    pair: text().notNull(),
    state: text().$type<"open" | "ended">().notNull(),
    openedAt: text("opened_at").notNull(),
    version: integer().notNull(),
    agreement: integer(), // the number of its latest agreement
    inForce: integer("in_force"), // the last one that all have signed
    endedAt: text("ended_at"),
    endedHow: text("ended_how").$type<PartnershipEnd>(),
    termEnds: text("term_ends"), // a date: until when it was renewed, or the end of the last step
  },
  (t) => [
    uniqueIndex("partnerships_open_pair").on(t.pair).where(sql`state = 'open'`),
    index("partnerships_opened").on(t.openedAt),
  ],
);

export const partnershipOrganisations = sqliteTable(
  "partnership_organisations",
  { partnership: text().notNull(), organisation: text().notNull() },
  (t) => [
    primaryKey({ columns: [t.partnership, t.organisation] }),
    index("partnership_organisations_organisation").on(t.organisation),
  ],
);

export const proposalDeclarations = [
  declare(proposals, "full", {
    id: "plain",
    fromOrganisation: "plain",
    toOrganisation: "plain",
    pair: "plain",
    state: "plain",
    origin: "plain",
    oneWay: "plain",
    score: "plain",
    message: "plain",
    proposedBy: "keep",
    createdAt: "plain",
    updatedAt: "plain",
    dueAt: "plain",
    remindedAt: "plain",
    escalatedAt: "plain",
    version: "plain",
  }),
  declare(proposalEntries, "full", {
    proposal: "plain",
    version: "plain",
    act: "plain",
    organisation: "plain",
    person: "keep",
    text: "plain",
    createdAt: "plain",
  }),
  declare(proposalAnswers, "full", { proposal: "plain", organisation: "plain", answer: "plain", createdAt: "plain" }),
  declare(forbiddenPairs, "full", { pair: "plain", reason: "plain", person: "keep", createdAt: "plain" }),
  declare(partnerships, "full", {
    id: "plain",
    proposal: "plain",
    pair: "plain",
    state: "plain",
    openedAt: "plain",
    version: "plain",
    agreement: "plain",
    inForce: "plain",
    endedAt: "plain",
    endedHow: "plain",
    termEnds: "plain",
  }),
  declare(partnershipOrganisations, "full", { partnership: "plain", organisation: "plain" }),
];
