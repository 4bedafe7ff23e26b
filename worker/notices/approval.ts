// What had waited is now read, and people hear of it; what is read no longer is taken back from those who had heard.
import { sql } from "drizzle-orm";
import type { Locale, MemberRole, NetworkRole } from "../../schema/vocabulary.ts";
import { linkMentions } from "../board/mentions.ts";
import { raw, type Statement } from "../kernel/commit.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { MAY_READ } from "./may-read.ts";
import { toldOfPost, toldOfTopic } from "./told.ts";

interface Kept {
  author: string;
  text: string;
  topic: string;
  category: string;
  organisation: string | null;
  skills: string;
}

/** To be put after the change of state: only what may be read by then is told. */
export async function toldOfApproval(ctx: Ctx, id: string): Promise<Statement[]> {
  const whole = id.startsWith("top_");
  const post = id.replace(/^top_/, "pst_");
  const kept = await ctx.db.get<
    Kept | undefined
  >(sql`SELECT s.author, s.text, s.topic, t.category, t.organisation, t.skills
    FROM posts s JOIN topics t ON t.id = s.topic WHERE s.id = ${post}`);
  if (!kept) return [];
  const { mentioned } = await linkMentions(await asAuthor(ctx, kept.author), kept.text, whole ? null : kept.topic);
  if (!whole) return toldOfPost(ctx, { id: post, mentioned });
  const { category, organisation } = kept;
  return toldOfTopic(ctx, { id, category, organisation, skills: JSON.parse(kept.skills) as string[], mentioned });
}

interface Writer {
  id: string;
  email: string;
  name: string;
  locale: Locale;
  networkRole: NetworkRole | null;
  roles: string;
}

/** A name calls whom its writer knows, not whom the coordinator who approves knows. */
async function asAuthor(ctx: Ctx, author: string): Promise<Ctx> {
  const { roles, ...writer } = await ctx.db.get<Writer>(sql`SELECT id, email, name, locale, network_role AS networkRole,
    (SELECT json_group_object(organisation, role) FROM memberships WHERE person = p.id) AS roles
    FROM people p WHERE id = ${author}`);
  const memberships = new Map(Object.entries(JSON.parse(roles) as Record<string, MemberRole>));
  return { ...ctx, actor: { kind: "person", ...writer, memberships, via: { kind: "session", id: "" } } };
}

/** A topic shown to fewer, or to nobody: what was told of it is taken back from those who may no longer open it. */
export function untold(topic: string): Statement {
  return raw(sql`DELETE FROM notices WHERE topic = ${topic} AND NOT EXISTS (
    SELECT 1 FROM topics t CROSS JOIN people p ON p.id = notices.person WHERE t.id = notices.topic AND ${MAY_READ})`);
}

/** A post that is gone was all that some were told of. */
export function takenBack(post: string): Statement {
  return raw(sql`DELETE FROM notices WHERE topic = (SELECT topic FROM posts WHERE id = ${post}) AND seen_at IS NULL
    AND kind IN ('answer', 'reply', 'mention')
    AND first_seq = (SELECT seq FROM posts WHERE id = ${post}) AND last_seq = first_seq`);
}
