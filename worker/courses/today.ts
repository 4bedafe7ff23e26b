// What training puts on somebody's "today": seats that wait for an answer, sessions to come, partners who ask.
import { sql } from "drizzle-orm";
import type { CoursesToday } from "../../schema/contract/course-views.ts";
import { requirePerson } from "../kernel/actor.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { nextOfMine } from "./line.ts";

const MOST = 4;

export async function coursesToday(ctx: Ctx): Promise<CoursesToday> {
  const person = requirePerson(ctx);
  const managed = [...person.memberships].flatMap(([id, role]) => (role === "manager" ? [id] : []));
  const [mine, asked] = await Promise.all([nextOfMine(ctx, MOST), askedOf(ctx, managed)]);
  return {
    offers: mine.filter(({ state }) => state === "offered"),
    coming: mine.filter(({ state }) => state !== "offered"),
    asked,
  };
}

async function askedOf(ctx: Ctx, managed: readonly string[]): Promise<CoursesToday["asked"]> {
  if (managed.length === 0) return [];
  return ctx.db.all(sql`SELECT c.id, c.title FROM json_each(${JSON.stringify(managed)}) j
    CROSS JOIN courses c ON c.partner = j.value AND c.partner IS NOT NULL AND c.partner_agreed_at IS NULL
      AND c.state <> 'closed'
    CROSS JOIN organisations o ON o.id = c.organisation AND o.state <> 'suspended'
    WHERE c.updated_at > ${iso(new Date(ctx.now.getTime() - 90 * 86_400_000))} ORDER BY c.id DESC LIMIT ${MOST}`);
}
