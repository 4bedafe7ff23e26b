// Following a topic, a category, an organisation, a skill: only what one may see can be followed.
import { sql } from "drizzle-orm";
import type { FollowTarget } from "../../schema/contract/notices.ts";
import { readCategory } from "../board/categories.ts";
import { seeTopic } from "../board/see-topic.ts";
import { requirePerson } from "../kernel/actor.ts";
import { commit, mustHold, raw } from "../kernel/commit.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { NotFound } from "../kernel/errors.ts";
import { seeOrganisation } from "../organisations/see.ts";
import { unknownSkills } from "../taxonomy/labels.ts";

/** Nobody reads what follows so many things; a script might ask for them. */
const MOST = 1000;

/** Doing so twice changes nothing. */
export async function follow(ctx: Ctx, target: FollowTarget): Promise<{ ok: true }> {
  const { id: person } = requirePerson(ctx);
  await mustSee(ctx, target);
  const { kind, subject } = target;
  return commit(ctx, {
    statements: [
      mustHold(sql`(SELECT count(*) FROM follows WHERE person = ${person}) < ${MOST}`),
      raw(sql`INSERT OR IGNORE INTO follows (person, kind, subject, created_at)
        VALUES (${person}, ${kind}, ${subject}, ${iso(ctx.now)})`),
    ],
    audit: [{ act: "follow.begin", subject: person, detail: { kind } }], // not what: that is theirs
    reply: { ok: true },
    conflict: "too_many_follows",
  });
}

/** Whatever has become of it: an end is never refused. */
export async function unfollow(ctx: Ctx, { kind, subject }: FollowTarget): Promise<{ ok: true }> {
  const { id: person } = requirePerson(ctx);
  return commit(ctx, {
    statements: [raw(sql`DELETE FROM follows WHERE person = ${person} AND kind = ${kind} AND subject = ${subject}`)],
    audit: [{ act: "follow.end", subject: person, detail: { kind } }],
    reply: { ok: true },
  });
}

async function mustSee(ctx: Ctx, { kind, subject }: FollowTarget): Promise<void> {
  if (kind === "topic") await seeTopic(ctx, subject);
  else if (kind === "organisation") await seeOrganisation(ctx, subject);
  else if (kind === "category" && !(await readCategory(ctx, subject))) throw NotFound();
  else if (kind === "skill" && (await unknownSkills(ctx, [subject])).length > 0) throw NotFound();
}
