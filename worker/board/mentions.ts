// "@Name" in a text: found among organisations the writer may see and people of the same topic, and marked for readers.
import { sql } from "drizzle-orm";
import { foldLetters, foldName } from "../import/fold.ts";
import { requirePerson } from "../kernel/actor.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { InvalidField } from "../kernel/errors.ts";
import { ownOrganisations } from "../organisations/see.ts";
import { type Call, callsIn } from "./calls.ts";

export interface Mentioned {
  kind: "person" | "organisation";
  id: string;
}

/** At most so many in one text: more is shouting. */
export const MOST_MENTIONS = 20;
/** People looked among: of the latest posts of the topic, and of one's own organisations. */
const MOST_POSTS = 200;
const MOST_MEMBERS = 200;

/**
 * The text for the renderer, an organisation's name linked to its page and a person's in bold, and who they are. The
 * longest name that exists wins; what names nobody stays as it was written. Refused before any query when there are
 * too many.
 */
export async function linkMentions(
  ctx: Ctx,
  text: string,
  topic: string | null,
): Promise<{ text: string; mentioned: Mentioned[] }> {
  requirePerson(ctx);
  const calls = callsIn(text, MOST_MENTIONS + 1);
  if (calls.length > MOST_MENTIONS) throw InvalidField("text", "too_many_mentions", { max: MOST_MENTIONS });
  if (calls.length === 0) return { text, mentioned: [] };
  const [organisations, people] = await Promise.all([namedOrganisations(ctx, calls), nearPeople(ctx, topic)]);
  const find = (said: string): Mentioned | undefined =>
    organisations.get(foldName(said)) ?? people.get(foldLetters(said));
  let linked = "";
  let done = 0;
  const mentioned = new Map<string, Mentioned>();
  for (const { at, names } of calls) {
    const said = names.find((name) => find(name));
    const who = said === undefined ? undefined : find(said);
    if (said === undefined || !who) continue;
    linked += text.slice(done, at) + marked(said, who);
    done = at + 1 + said.length;
    mentioned.set(who.id, who);
  }
  return { text: linked + text.slice(done), mentioned: [...mentioned.values()] };
}

/** As it was written, every mark in it made a plain sign. */
function marked(said: string, { kind, id }: Mentioned): string {
  const plain = said.replace(/[!-/:-@[-`{-~]/g, "\\$&");
  return kind === "person" ? `**\\@${plain}**` : `[\\@${plain}](/organisations/${id})`;
}

/** Those that hide are never named, even by those who may see them: the text is read by others. */
async function namedOrganisations(ctx: Ctx, calls: readonly Call[]): Promise<Map<string, Mentioned>> {
  const names = [...new Set(calls.flatMap((call) => call.names.map(foldName)))].filter(Boolean);
  const own = JSON.stringify(ownOrganisations(ctx));
  const rows = await ctx.db.all<{ id: string; folded: string }>(sql`SELECT o.id, o.name_folded AS folded
    FROM json_each(${JSON.stringify(names)}) j CROSS JOIN organisations o
      ON o.state IN ('published', 'paused') AND o.name_folded = j.value
    WHERE o.visibility IN ('public', 'network')
    ORDER BY o.id IN (SELECT value FROM json_each(${own})), o.state = 'published', o.id DESC`);
  return new Map(rows.map(({ id, folded }) => [folded, { kind: "organisation", id }])); // the last of a name stays
}

/** People whom the writer knows by name: by their whole name, or by the first word of it when no other shares it. */
async function nearPeople(ctx: Ctx, topic: string | null): Promise<Map<string, Mentioned>> {
  const own = ownOrganisations(ctx);
  if (topic === null && own.length === 0) return new Map();
  const rows = await ctx.db.all<{ id: string; name: string }>(sql`SELECT p.id, p.name FROM (
      SELECT author AS person FROM (SELECT author, state, shown_as FROM posts
        WHERE topic = ${topic} ORDER BY seq DESC LIMIT ${MOST_POSTS}) WHERE state = 'visible' AND (shown_as = 'person' OR author = ${requirePerson(ctx).id})
      UNION SELECT person FROM (SELECT m.person FROM json_each(${JSON.stringify(own)}) j
        CROSS JOIN memberships m ON m.organisation = j.value LIMIT ${MOST_MEMBERS})) near
    CROSS JOIN people p ON p.id = near.person WHERE p.name <> '' AND p.suspended_at IS NULL ORDER BY p.id`);
  const people = rows.map(({ id, name }) => ({ id, folded: foldLetters(name) }));
  const firsts = Map.groupBy(people, ({ folded }) => folded.split(" ")[0] ?? "");
  const found = new Map<string, Mentioned>();
  for (const [first, [one, ...others]] of firsts) {
    if (one && others.length === 0) found.set(first, { kind: "person", id: one.id });
  }
  for (const { id, folded } of people) found.set(folded, { kind: "person", id });
  found.delete("");
  return found;
}
