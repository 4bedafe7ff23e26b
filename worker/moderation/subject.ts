// What a report or an act is about: a topic, a post, an organisation or a person, with whoever wrote it.
import { type SQL, sql } from "drizzle-orm";
import { undashed } from "../../schema/contract/board.ts";
import type { Locale, NetworkRole, TopicVisibility } from "../../schema/vocabulary.ts";
import { actorId, roleIn } from "../kernel/actor.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { type Judged, kindOf, type PersonState } from "./rules.ts";

export interface Author {
  id: string;
  name: string;
  email: string;
  locale: Locale;
  role: NetworkRole | null;
  state: PersonState;
}

export interface Subject {
  id: string;
  kind: Judged;
  state: string;
  author: Author | null;
  /** The topic it is or belongs to. */
  topic: string | null;
  category: string | null;
  title: string;
  seq: number;
  /** Of the topic or the post: its words change with it. */
  version: number | null;
  visibility: TopicVisibility | null;
  partnership: string | null;
  text: string;
  html: string;
}

interface Row extends Omit<Subject, "author" | "kind"> {
  authorId: string | null;
  authorName: string | null;
  email: string | null;
  locale: Locale | null;
  role: NetworkRole | null;
  suspended: string | null;
}

const PERSON = sql`p.id AS authorId, p.name AS authorName, p.email, p.locale, p.network_role AS role,
  p.suspended_at AS suspended`;
const NO_TOPIC = sql`NULL AS topic, NULL AS category, 0 AS seq, NULL AS version, NULL AS visibility, NULL AS partnership, '' AS html`;
const TOPIC = sql`t.id AS topic, t.category, t.title, s.seq, t.visibility, t.partnership, s.text, s.html`;

const QUERIES: Record<Judged, (id: string) => SQL> = {
  topic: (id) => sql`SELECT t.id, t.state, t.version, ${TOPIC}, ${PERSON} FROM topics t
    LEFT JOIN posts s ON s.topic = t.id AND s.seq = 1 LEFT JOIN people p ON p.id = t.author WHERE t.id = ${id}`,
  post: (id) => sql`SELECT s.id, s.state, s.version, ${TOPIC}, ${PERSON} FROM posts s
    JOIN topics t ON t.id = s.topic LEFT JOIN people p ON p.id = s.author WHERE s.id = ${id}`,
  organisation: (id) => sql`SELECT o.id, o.state, ${NO_TOPIC}, o.name AS title, o.summary AS text, NULL AS authorId
    FROM organisations o WHERE o.id = ${id}`,
  person: (id) => sql`SELECT p.id, iif(p.suspended_at IS NULL, 'active', 'suspended') AS state, ${NO_TOPIC},
    p.name AS title, '' AS text, ${PERSON} FROM people p WHERE p.id = ${id} AND p.email NOT LIKE 'erased-%@invalid'`,
};

/** The first post of a topic stands for the topic. Null when there is no such thing. */
export async function loadSubject(ctx: Ctx, id: string): Promise<Subject | null> {
  const kind = kindOf(id);
  if (kind === null || kind === "appeal") return null;
  const row = await ctx.db.get<Row | undefined>(QUERIES[kind](undashed(id)));
  if (!row) return null;
  if (kind === "post" && row.seq === 1 && row.topic) return loadSubject(ctx, row.topic);
  const { authorId, authorName, email, locale, role, suspended, ...rest } = row;
  // Whoever was erased has no address any more: nobody is there to be told.
  const author: Author | null =
    authorId && !email?.endsWith("@invalid")
      ? {
          ...{ id: authorId, name: authorName ?? "", email: email ?? "", locale: locale ?? "fr", role },
          state: suspended === null ? "active" : "suspended",
        }
      : null;
  return { ...rest, text: rest.text ?? "", html: rest.html ?? "", kind, author };
}

/** The actor's own: what they wrote, themselves, an organisation of theirs. */
export function isOwn(ctx: Ctx, { kind, id, author }: Pick<Subject, "kind" | "id" | "author">): boolean {
  return kind === "organisation" ? roleIn(ctx.actor, id) !== null : author?.id === actorId(ctx.actor);
}

/** Somebody else, able to act, coordinates or administers. */
export async function hasOtherCoordinator(ctx: Ctx, not: string = actorId(ctx.actor)): Promise<boolean> {
  const row = await ctx.db.get<{ other: number }>(sql`SELECT EXISTS (SELECT 1 FROM people
    WHERE network_role IS NOT NULL AND suspended_at IS NULL AND id <> ${not}) AS other`);
  return row.other === 1;
}
