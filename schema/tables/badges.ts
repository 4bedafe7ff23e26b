// Certificates of those who attended, signed once they have been taken up, and the keys they are verified by.
import { sql } from "drizzle-orm";
import { index, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { declare } from "./declaration.ts";

/** Every key that ever signed: what an old one signed is still verified by it. The private half is a secret setting. */
export const badgeKeys = sqliteTable("badge_keys", {
  kid: text().primaryKey(), // RFC 7638: the thumbprint of the key
  publicJwk: text("public_jwk").notNull(),
  createdAt: text("created_at").notNull(),
  retiredAt: text("retired_at"), // since when another one signs
});

/** Nothing is signed, and nobody else reads it, before its person has said under which name. */
export const badges = sqliteTable(
  "badges",
  {
    id: text().primaryKey(),
    session: text().notNull(),
    course: text().notNull(),
    person: text().notNull(),
    name: text().notNull(), // as those who issued it know it; empty once its person is forgotten
    nameShown: text("name_shown").notNull().default(""),
    issuedAt: text("issued_at").notNull(),
    acceptedAt: text("accepted_at"),
    publicAt: text("public_at"), // since when anyone reads its page
    revokedAt: text("revoked_at"),
    revokedReason: text("revoked_reason").notNull().default(""),
    jwt: text().notNull().default(""),
  },
  (t) => [
    uniqueIndex("badges_session").on(t.session, t.person).where(sql`revoked_at IS NULL`),
    index("badges_issued").on(t.session, t.id),
    index("badges_person").on(t.person, t.id),
  ],
);

export const badgeDeclarations = [
  declare(badgeKeys, "full", { kid: "plain", publicJwk: "plain", createdAt: "plain", retiredAt: "plain" }),
  declare(badges, "full", {
    id: "plain",
    session: "plain",
    course: "plain",
    person: "keep",
    name: "erase",
    nameShown: "erase",
    issuedAt: "plain",
    acceptedAt: "plain",
    publicAt: "plain",
    revokedAt: "plain",
    revokedReason: "erase",
    jwt: "erase",
  }),
];
