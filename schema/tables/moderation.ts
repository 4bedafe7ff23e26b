// Moderation: cases before the coordinators, reports, what was decided, appeals, and who vouches for whom.
import { sql } from "drizzle-orm";
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import type { CaseCause, ModerationAct, ModerationReason, ReportReason, SubjectKind } from "../vocabulary.ts";
import { declare } from "./declaration.ts";

// `about` and `barred` are named so that neither an export nor the log of a person leads to a case about them.
export const moderationCases = sqliteTable(
  "moderation_cases",
  {
    id: text().primaryKey(),
    subject: text().notNull(), // a topic, a post, an organisation, or an appeal
    kind: text().$type<SubjectKind>().notNull(),
    cause: text().$type<CaseCause>().notNull(),
    rank: integer().notNull(), // 0 when somebody may be in danger, else 1: the order of the queue
    state: text().$type<"open" | "closed">().notNull(),
    reports: integer().notNull(),
    about: text(), // the person who wrote it
    barred: text(), // the coordinator whose act is appealed
    openedAt: text("opened_at").notNull(),
    dueAt: text("due_at"), // of a danger: by when somebody must have looked
    remindedAt: text("reminded_at"),
    closedAt: text("closed_at"),
    version: integer().notNull(),
  },
  (t) => [
    uniqueIndex("moderation_cases_open").on(t.subject).where(sql`state = 'open'`),
    index("moderation_cases_queue").on(t.rank, t.openedAt, t.id).where(sql`state = 'open'`),
    index("moderation_cases_due").on(t.dueAt).where(sql`state = 'open' AND due_at IS NOT NULL AND reminded_at IS NULL`),
  ],
);

/** Each person's word on a case: told to coordinators, never to the person reported. */
export const moderationReports = sqliteTable(
  "moderation_reports",
  {
    id: text().primaryKey(),
    caseId: text("case_id").notNull(),
    person: text().notNull(),
    reason: text().$type<ReportReason>().notNull(),
    text: text().notNull(),
    createdAt: text("created_at").notNull(),
  },
  (t) => [
    uniqueIndex("moderation_reports_case").on(t.caseId, t.person),
    index("moderation_reports_person").on(t.person, t.createdAt),
  ],
);

/** Which coordinator read a report of danger, and when. */
export const safeguardingReads = sqliteTable(
  "safeguarding_reads",
  {
    caseId: text("case_id").notNull(),
    at: text().notNull(),
    person: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.caseId, t.at, t.person] })],
);

/** What was decided, with the words its author reads; day and category alone go into the public log. */
export const moderationActs = sqliteTable(
  "moderation_acts",
  {
    id: text().primaryKey(),
    caseId: text("case_id"), // null when a coordinator acted from the page itself
    act: text().$type<ModerationAct>().notNull(),
    subject: text().notNull(),
    kind: text().$type<SubjectKind>().notNull(),
    reason: text().$type<ModerationReason>().notNull(),
    text: text().notNull(),
    author: text(), // whom it concerns, once they are told
    coordinator: text().notNull(),
    category: text(),
    day: text(), // null: not in the public log
    detail: text().notNull(), // JSON: the state before, where it went
    appealHash: text("appeal_hash"), // of the link that lets a suspended person answer
    appealUntil: text("appeal_until"),
    reversedAt: text("reversed_at"),
    createdAt: text("created_at").notNull(),
  },
  (t) => [
    index("moderation_acts_subject").on(t.subject, t.id),
    index("moderation_acts_author").on(t.author, t.createdAt),
    index("moderation_acts_log").on(t.day, t.act, t.reason, t.category).where(sql`day IS NOT NULL`),
    uniqueIndex("moderation_acts_appeal").on(t.appealHash).where(sql`appeal_hash IS NOT NULL`),
  ],
);

/** The author's answer to an act: once. */
export const appeals = sqliteTable(
  "appeals",
  {
    id: text().primaryKey(),
    act: text().notNull(),
    author: text().notNull(),
    text: text().notNull(),
    state: text().$type<"open" | "kept" | "reversed">().notNull(),
    answer: text().notNull(),
    createdAt: text("created_at").notNull(),
    decidedAt: text("decided_at"),
  },
  (t) => [uniqueIndex("appeals_act").on(t.act), index("appeals_author").on(t.author)],
);

/** A manager answers for a member of a published organisation. */
export const vouches = sqliteTable(
  "vouches",
  {
    organisation: text().notNull(),
    person: text().notNull(),
    vouchedBy: text("vouched_by").notNull(),
    createdAt: text("created_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.organisation, t.person] }), index("vouches_person").on(t.person)],
);

export const moderationDeclarations = [
  declare(moderationCases, "full", {
    id: "plain",
    subject: "plain",
    kind: "plain",
    cause: "plain",
    rank: "plain",
    state: "plain",
    reports: "plain",
    about: "keep",
    barred: "keep",
    openedAt: "plain",
    dueAt: "plain",
    remindedAt: "plain",
    closedAt: "plain",
    version: "plain",
  }),
  declare(moderationReports, "full", {
    id: "row",
    caseId: "row",
    person: "row",
    reason: "row",
    text: "row",
    createdAt: "row",
  }),
  declare(safeguardingReads, "full", { caseId: "plain", at: "plain", person: "keep" }),
  declare(moderationActs, "full", {
    id: "plain",
    caseId: "aside",
    act: "plain",
    subject: "plain",
    kind: "plain",
    reason: "plain",
    text: "erase",
    author: "keep",
    coordinator: "aside",
    category: "plain",
    day: "plain",
    detail: "plain",
    appealHash: "secret",
    appealUntil: "plain",
    reversedAt: "plain",
    createdAt: "plain",
  }),
  declare(appeals, "full", {
    id: "row",
    act: "row",
    author: "row",
    text: "row",
    state: "row",
    answer: "row",
    createdAt: "row",
    decidedAt: "row",
  }),
  declare(vouches, "full", { organisation: "row", person: "row", vouchedBy: "keep", createdAt: "row" }),
];
