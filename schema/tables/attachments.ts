// Files that go with posts: what is known of each; the bytes are in R2 under its id.
import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { declare } from "./declaration.ts";

/**
 * arriving: counted, its bytes on their way · waiting: for its post, which is named once a draft keeps it · used: goes with a post
 * gone: nobody reads it, its bytes are to be removed · removed: counts for the rest of its day, then its row goes too
 */
export type AttachmentState = "arriving" | "waiting" | "used" | "gone" | "removed";

export const attachments = sqliteTable(
  "attachments",
  {
    id: text().primaryKey(),
    person: text().notNull(),
    state: text().$type<AttachmentState>().notNull(),
    post: text(),
    place: integer().notNull(), // among those of its post, from 0
    name: text().notNull(),
    type: text().notNull(), // as its bytes tell
    bytes: integer().notNull(),
    small: integer().notNull(), // bytes of a small picture beside it, 0 without one
    width: integer(), // as shown, whichever way the camera was held
    height: integer(),
    seconds: integer(),
    createdAt: text("created_at").notNull(),
  },
  (t) => [
    index("attachments_post").on(t.post, t.place),
    index("attachments_person").on(t.person, t.createdAt),
    index("attachments_state").on(t.state, t.createdAt),
  ],
);

/** A name may name somebody; voices and what no post uses go altogether at erasure (worker/attachments/forget.ts). */
export const attachmentDeclarations = [
  declare(attachments, "full", {
    id: "plain",
    person: "keep",
    state: "plain",
    post: "plain",
    place: "plain",
    name: "erase",
    type: "plain",
    bytes: "plain",
    small: "plain",
    width: "plain",
    height: "plain",
    seconds: "plain",
    createdAt: "plain",
  }),
];
