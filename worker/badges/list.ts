// Lists of certificates: a person's own, and those of a session for who organised it.
import { sql } from "drizzle-orm";
import type { Badge, Certified } from "../../schema/contract/badges.ts";
import type { badges } from "../../schema/tables/badges.ts";
import { pageOf } from "../accounts/rules.ts";
import { coursesByIds } from "../courses/repository.ts";
import { requireOrganiser, seeSession } from "../courses/see.ts";
import { requirePerson } from "../kernel/actor.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { loadBadges } from "./repository.ts";
import { stateOf } from "./rules.ts";
import { shownBadge } from "./see.ts";

export interface BadgesPage {
  items: Badge[];
  next: string | null;
}

/** The reader's own, the newest first. */
export async function listMyBadges(
  ctx: Ctx,
  { after, limit }: { after?: string | undefined; limit: number },
): Promise<BadgesPage> {
  const person = requirePerson(ctx);
  const earlier = after ? sql`AND b.id < ${after}` : sql``;
  const kept = await loadBadges(
    ctx,
    sql`badges b`,
    sql`WHERE b.person = ${person.id} ${earlier} ORDER BY b.id DESC LIMIT ${limit + 1}`,
  );
  const { items, next } = pageOf(kept, limit, ({ id }) => id);
  const courses = await coursesByIds(ctx, [...new Set(items.map(({ course }) => course))]);
  const byId = new Map(courses.map((course) => [course.id, course]));
  return {
    items: items.map((badge) =>
      shownBadge(ctx, { badge, course: byId.get(badge.course) ?? null, mine: true, organises: false }),
    ),
    next,
  };
}

type CertifiedRow = Pick<typeof badges.$inferSelect, "acceptedAt" | "revokedAt"> & {
  person: string;
  name: string | null;
  badge: string | null;
  certified: string | null;
  attended: number;
};

/** Who came, each with the newest certificate of theirs; and who was given one before attendance was corrected. */
export async function listSessionBadges(ctx: Ctx, session: string): Promise<Certified[]> {
  requirePerson(ctx);
  const { course } = await seeSession(ctx, session);
  requireOrganiser(ctx, course);
  const rows = await ctx.db.all<CertifiedRow>(sql`SELECT w.person, p.name, b.id AS badge, b.name AS certified,
      b.accepted_at AS acceptedAt, b.revoked_at AS revokedAt, max(w.attended) AS attended
    FROM (SELECT person, 1 AS attended FROM enrolments WHERE session = ${session} AND state = 'attended'
      UNION ALL SELECT person, 0 FROM badges WHERE session = ${session}) w
    LEFT JOIN people p ON p.id = w.person
    LEFT JOIN badges b ON b.id = (SELECT max(x.id) FROM badges x WHERE x.session = ${session} AND x.person = w.person)
    GROUP BY w.person ORDER BY p.name, w.person`);
  return rows.map(({ person, name, badge, certified, acceptedAt, revokedAt, attended }) => ({
    ...{ person, name: name ?? "", badge, attended: attended === 1 },
    state: badge === null ? null : stateOf({ name: certified ?? "", acceptedAt, revokedAt }),
  }));
}
