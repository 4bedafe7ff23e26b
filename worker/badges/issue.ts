// Those who organised a session issue a certificate to those who came; each is told, and nothing is signed yet.
import { sql } from "drizzle-orm";
import { requireOrganiser, seeSession } from "../courses/see.ts";
import { requirePerson } from "../kernel/actor.ts";
import { commit, raw } from "../kernel/commit.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { Conflict, InvalidField } from "../kernel/errors.ts";
import { mailStatements, type Recipient } from "../notifications/outbox.ts";
import { signingKey } from "./keys.ts";

export interface Issued {
  session: string;
  issued: number;
}

/** To all who came, or to those named among them. Whoever has one keeps it; whose was revoked may be given another. */
export async function issueBadges(ctx: Ctx, id: string, people?: readonly string[]): Promise<Issued> {
  requirePerson(ctx);
  const { session, course } = await seeSession(ctx, id);
  requireOrganiser(ctx, course);
  if (session.state !== "held") throw Conflict("session_not_held");
  if (!signingKey(ctx)) throw Conflict("badges_off");
  const here = await attendedBy(ctx, id);
  const wanted = new Set(people ?? here.map(({ person }) => person));
  const known = new Set(here.map(({ person }) => person));
  if ([...wanted].some((person) => !known.has(person))) throw InvalidField("people", "not_attended");
  const given = here
    .filter(({ person, has, nameless }) => wanted.has(person) && has === 0 && nameless === 0)
    .map((one) => ({ ...one, badge: ctx.newId("bdg") }));
  const rows = given.map(({ badge, person }) => [badge, person]);
  return commit(ctx, {
    statements: [
      raw(sql`INSERT INTO badges (id, session, course, person, name, issued_at)
        SELECT j.value ->> 0, ${id}, ${course.id}, p.id, p.name, ${iso(ctx.now)}
        FROM json_each(${JSON.stringify(rows)}) j CROSS JOIN people p ON p.id = j.value ->> 1
        CROSS JOIN enrolments e ON e.session = ${id} AND e.person = p.id AND e.state = 'attended'
        WHERE p.name <> ''`),
      ...mailStatements(
        ctx,
        given
          .filter(({ suspended }) => suspended === 0)
          .map(({ badge, ...to }) => ({ kind: "badge_issued" as const, to, payload: { badge, title: course.title } })),
      ),
    ],
    audit: [{ act: "badge.issue", subject: id, detail: { issued: given.length } }],
    reply: { session: id, issued: given.length },
  });
}

interface Attended extends Recipient {
  person: string;
  has: number;
  nameless: number;
  suspended: number;
}

const attendedBy = (ctx: Ctx, session: string): Promise<Attended[]> =>
  ctx.db.all<Attended>(sql`SELECT p.id AS person, p.email, p.locale, p.name = '' AS nameless,
      p.suspended_at IS NOT NULL AS suspended,
      EXISTS (SELECT 1 FROM badges b WHERE b.session = e.session AND b.person = e.person AND b.revoked_at IS NULL) AS has
    FROM enrolments e CROSS JOIN people p ON p.id = e.person
    WHERE e.session = ${session} AND e.state = 'attended' ORDER BY e.position`);
