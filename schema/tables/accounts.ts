// People, how they sign in, and what they may do in which organisation.
import { sql } from "drizzle-orm";
import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { Locale, MemberRole, NetworkRole } from "../vocabulary.ts";
import { declare } from "./declaration.ts";

export const people = sqliteTable(
  "people",
  {
    id: text().primaryKey(),
    email: text().notNull().unique(), // always lower case
    name: text().notNull().default(""),
    locale: text().$type<Locale>().notNull(),
    networkRole: text("network_role").$type<NetworkRole>(),
    suspendedAt: text("suspended_at"),
    createdAt: text("created_at").notNull(),
    lastSeenAt: text("last_seen_at").notNull(),
  },
  (t) => [
    index("people_network_role").on(t.networkRole, t.id).where(sql`network_role IS NOT NULL`),
    index("people_suspended").on(t.id).where(sql`suspended_at IS NOT NULL`),
  ],
);

export const signInLinks = sqliteTable(
  "sign_in_links",
  {
    tokenHash: text("token_hash").primaryKey(),
    email: text().notNull(),
    createdAt: text("created_at").notNull(),
    expiresAt: text("expires_at").notNull(),
  },
  (t) => [index("sign_in_links_email").on(t.email, t.createdAt), index("sign_in_links_expiry").on(t.expiresAt)],
);

export const sessions = sqliteTable(
  "sessions",
  {
    tokenHash: text("token_hash").primaryKey(),
    id: text().notNull().unique(), // what pages show; the token itself is never stored
    person: text().notNull(),
    device: text().notNull(),
    createdAt: text("created_at").notNull(),
    lastSeenAt: text("last_seen_at").notNull(),
    expiresAt: text("expires_at").notNull(),
  },
  (t) => [index("sessions_person").on(t.person), index("sessions_expiry").on(t.expiresAt)],
);

export const passkeys = sqliteTable(
  "passkeys",
  {
    id: text().primaryKey(),
    person: text().notNull(),
    name: text().notNull(),
    credentialId: text("credential_id").notNull().unique(),
    publicKey: text("public_key").notNull(), // base64url
    counter: integer().notNull(),
    transports: text().notNull(), // JSON list
    createdAt: text("created_at").notNull(),
    lastUsedAt: text("last_used_at"),
  },
  (t) => [index("passkeys_person").on(t.person)],
);

export const passkeyChallenges = sqliteTable(
  "passkey_challenges",
  { challenge: text().primaryKey(), person: text(), expiresAt: text("expires_at").notNull() },
  (t) => [index("passkey_challenges_expiry").on(t.expiresAt)],
);

export const apiTokens = sqliteTable(
  "api_tokens",
  {
    id: text().primaryKey(),
    person: text().notNull(),
    name: text().notNull(),
    tokenHash: text("token_hash").notNull().unique(),
    scopes: text().notNull(), // JSON list
    createdAt: text("created_at").notNull(),
    lastUsedAt: text("last_used_at"),
    expiresAt: text("expires_at").notNull().default(""), // one without an end has ended
  },
  (t) => [index("api_tokens_person").on(t.person), index("api_tokens_expiry").on(t.expiresAt)],
);

export const memberships = sqliteTable(
  "memberships",
  {
    organisation: text().notNull(),
    person: text().notNull(),
    role: text().$type<MemberRole>().notNull(),
    createdAt: text("created_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.organisation, t.person] }), index("memberships_person").on(t.person)],
);

export const invitations = sqliteTable(
  "invitations",
  {
    id: text().primaryKey(),
    organisation: text().notNull(),
    email: text().notNull(),
    role: text().$type<MemberRole>().notNull(),
    tokenHash: text("token_hash").notNull().unique(),
    invitedBy: text("invited_by").notNull(),
    createdAt: text("created_at").notNull(),
    expiresAt: text("expires_at").notNull(),
  },
  (t) => [
    index("invitations_organisation").on(t.organisation),
    index("invitations_email").on(t.email, t.createdAt),
    index("invitations_expiry").on(t.expiresAt),
  ],
);

export const accountDeclarations = [
  declare(people, "full", {
    id: "keep",
    email: "erase",
    name: "erase",
    locale: "plain",
    networkRole: "plain",
    suspendedAt: "plain",
    createdAt: "plain",
    lastSeenAt: "plain",
  }),
  declare(signInLinks, "none", { tokenHash: "secret", email: "row", createdAt: "row", expiresAt: "row" }),
  declare(sessions, "none", {
    tokenHash: "secret",
    id: "row",
    person: "row",
    device: "row",
    createdAt: "row",
    lastSeenAt: "row",
    expiresAt: "row",
  }),
  declare(passkeys, "full", {
    id: "row",
    person: "row",
    name: "row",
    credentialId: "row",
    publicKey: "row",
    counter: "row",
    transports: "row",
    createdAt: "row",
    lastUsedAt: "row",
  }),
  declare(passkeyChallenges, "none", { challenge: "secret", person: "row", expiresAt: "row" }),
  declare(apiTokens, "none", {
    id: "row",
    person: "row",
    name: "row",
    tokenHash: "secret",
    scopes: "row",
    createdAt: "row",
    lastUsedAt: "row",
    expiresAt: "row",
  }),
  declare(memberships, "full", { organisation: "row", person: "row", role: "row", createdAt: "row" }),
  declare(invitations, "none", {
    id: "row",
    organisation: "row",
    email: "row",
    role: "row",
    tokenHash: "secret",
    invitedBy: "keep",
    createdAt: "row",
    expiresAt: "row",
  }),
];
