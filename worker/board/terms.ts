// What a topic is listed under: its skills, their themes, its goals.
import { sql } from "drizzle-orm";
import { themeOf } from "../../schema/taxonomy/tree.ts";
import type { Sdg } from "../../schema/vocabulary.ts";
import { raw, type Statement } from "../kernel/commit.ts";

/** Replaces those there. A theme stands for each of its skills. */
export function termStatements(topic: string, createdAt: string, said: { skills: string[]; sdgs: Sdg[] }): Statement[] {
  const themes = said.skills.map(themeOf);
  const terms = new Set([...said.skills, ...themes].map(termOf).concat(said.sdgs.map((goal) => `sdg:${goal}`)));
  return [
    raw(sql`DELETE FROM topic_terms WHERE topic = ${topic}`),
    raw(sql`INSERT INTO topic_terms (term, created_at, topic)
      SELECT value, ${createdAt}, ${topic} FROM json_each(${JSON.stringify([...terms])})`),
  ];
}

/** As `topic_terms` writes a skill, a theme or a goal. */
export function termOf(tag: string): string {
  if (/^sdg:\d{1,2}$/.test(tag)) return tag;
  return `${tag.split(".").length === 2 ? "theme" : "skill"}:${tag}`;
}
