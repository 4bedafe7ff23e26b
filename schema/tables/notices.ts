// What people are told of the board, and how each wishes to be told: in the page, by mail, by push.
import { sql } from "drizzle-orm";
import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { DigestPace, MailPace, NoticeKind } from "../vocabulary.ts";
import { declare } from "./declaration.ts";

/** One row a person, a topic and a kind: what comes while it is unseen adds to it. */
export const notices = sqliteTable(
  "notices",
  {
    person: text().notNull(),
    topic: text().notNull(), // empty when a word of the coordination is about no topic
    kind: text().$type<NoticeKind>().notNull(),
    count: integer().notNull(), // posts, since it was last seen
    firstSeq: integer("first_seq").notNull(), // the first of them
    lastSeq: integer("last_seq").notNull(),
    at: text().notNull(), // the newest of them
    seenAt: text("seen_at"),
    mailedAt: text("mailed_at"),
    mailDue: text("mail_due"), // when it goes by a mail of its own, or null
    pushDue: text("push_due"),
  },
  (t) => [
    primaryKey({ columns: [t.person, t.topic, t.kind] }),
    index("notices_person").on(t.person, t.at),
    index("notices_unseen").on(t.person, t.at, t.topic).where(sql`seen_at IS NULL`),
    index("notices_mail_due").on(t.mailDue).where(sql`mail_due IS NOT NULL`),
    index("notices_push_due").on(t.pushDue).where(sql`push_due IS NOT NULL`),
    index("notices_topic").on(t.topic),
    index("notices_at").on(t.at),
  ],
);

/** Only what a person has chosen; what they have not follows worker/notices/rules.ts. */
export const noticePreferences = sqliteTable(
  "notice_preferences",
  {
    person: text().notNull(),
    kind: text().$type<NoticeKind>().notNull(),
    mail: text().$type<MailPace>().notNull(),
    push: integer({ mode: "boolean" }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.person, t.kind] })],
);

/** Digests somebody asked for, and when the next one leaves: two sweeps that meet move it once. */
export const digests = sqliteTable(
  "digests",
  {
    person: text().notNull(),
    pace: text().$type<DigestPace>().notNull(),
    nextAt: text("next_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.person, t.pace] }), index("digests_next").on(t.nextAt)],
);

/** What the address at the foot of a mail may do: end these kinds of mail for this person, nothing else. */
export const unsubscribeTokens = sqliteTable(
  "unsubscribe_tokens",
  {
    tokenHash: text("token_hash").primaryKey(),
    person: text().notNull(),
    kinds: text().notNull(), // JSON list
    createdAt: text("created_at").notNull(),
  },
  (t) => [index("unsubscribe_tokens_person").on(t.person), index("unsubscribe_tokens_created").on(t.createdAt)],
);

/** A browser that asked for push. It ends with the session that asked: who signs out hears no more. */
export const pushSubscriptions = sqliteTable(
  "push_subscriptions",
  {
    id: text().primaryKey(),
    person: text().notNull(),
    session: text().notNull(),
    device: text().notNull(),
    endpoint: text().notNull().unique(),
    p256dh: text().notNull(),
    auth: text().notNull(),
    createdAt: text("created_at").notNull(),
  },
  (t) => [index("push_subscriptions_person").on(t.person)],
);

export const noticeDeclarations = [
  declare(notices, "full", {
    person: "row",
    topic: "row",
    kind: "row",
    count: "row",
    firstSeq: "row",
    lastSeq: "row",
    at: "row",
    seenAt: "row",
    mailedAt: "row",
    mailDue: "row",
    pushDue: "row",
  }),
  declare(noticePreferences, "full", { person: "row", kind: "row", mail: "row", push: "row" }),
  declare(digests, "full", { person: "row", pace: "row", nextAt: "row" }),
  declare(unsubscribeTokens, "none", { tokenHash: "secret", person: "row", kinds: "row", createdAt: "row" }),
  declare(pushSubscriptions, "none", {
    id: "row",
    person: "row",
    session: "row",
    device: "row",
    endpoint: "secret",
    p256dh: "secret",
    auth: "secret",
    createdAt: "row",
  }),
];
