// Who hears of a session, and of a course offered together: each in their language, with the hour of the place and their own.
import { sql } from "drizzle-orm";
import { managersOf } from "../accounts/recipients.ts";
import { actorId } from "../kernel/actor.ts";
import type { Statement } from "../kernel/commit.ts";
import type { Ctx } from "../kernel/ctx.ts";
import type { MailKind } from "../notifications/mails.ts";
import { mailStatement, mailStatements, type Recipient } from "../notifications/outbox.ts";
import type { KeptCourse, KeptSession } from "./repository.ts";

export type Reached = Recipient & { person: string };

type SessionMail =
  Extract<MailKind, `course_${string}`> extends `course_${infer K}` ? Exclude<K, "partner_asked"> : never;

interface Told {
  session: KeptSession;
  course: Pick<KeptCourse, "title">;
  to: readonly Reached[];
  until?: string;
  position?: number;
  /** Where one joins is told only to those who have a seat. */
  link?: boolean;
  /** What those told are to the session; left out where the mail itself makes it so. */
  state?: Here["state"];
}

export function courseMails(ctx: Ctx, kind: SessionMail, told: Told): Statement[] {
  const { session, course, to, until = "", position = 0, state = "enrolled" } = told;
  const joins = told.link ?? kind === "enrolled";
  const payload = {
    ...{ session: session.id, title: course.title, startsAt: session.startsAt, endsAt: session.endsAt },
    ...{ timeZone: session.timeZone, place: placeOf(session), link: joins ? session.link : "" },
    ...{ until, position, state, reason: session.reason },
  };
  return mailStatements(
    ctx,
    to.map(({ person, email, locale }) => ({
      kind: `course_${kind}` as const,
      to: { person, email, locale },
      payload,
    })),
  );
}

const placeOf = ({ place, town }: KeptSession): string => [place, town].filter((part) => part !== "").join(", ");

interface Here extends Reached {
  state: "enrolled" | "waiting" | "offered";
}

/** All who are in it, are offered a seat or wait; none to whoever acts, who knows, nor to those suspended. */
export async function mailsOfSession(
  ctx: Ctx,
  kind: "session_moved" | "session_cancelled",
  { session, course }: Pick<Told, "session" | "course">,
): Promise<Statement[]> {
  const here = await ctx.db.all<Here>(sql`SELECT p.id AS person, p.email, p.locale, e.state FROM enrolments e
    CROSS JOIN people p ON p.id = e.person AND p.suspended_at IS NULL
    WHERE e.session = ${session.id} AND e.state IN ('enrolled', 'waiting', 'offered') AND p.id <> ${actorId(ctx.actor)}`);
  return (["enrolled", "waiting", "offered"] as const).flatMap((state) => {
    const to = here.filter((one) => one.state === state);
    const link = kind === "session_moved" && state === "enrolled";
    return courseMails(ctx, kind, { session, course, to, state, link });
  });
}

/** A partner is asked before it is named. */
export async function partnerAsked(
  ctx: Ctx,
  course: { id: string; title: string; partner: string | null },
  organisation: string,
): Promise<Statement[]> {
  if (course.partner === null) return [];
  const managers = await managersOf(ctx, course.partner);
  const payload = { course: course.id, title: course.title, organisation };
  return managers.map((to) => mailStatement(ctx, { kind: "course_partner_asked", to, payload }));
}
