// The secret address of one's calendar: told once, kept as a hash, ended by the next one or by a press.
import { sql } from "drizzle-orm";
import type { CalendarLine } from "../../schema/contract/journal-views.ts";
import { messages } from "../../web/i18n/catalogue.ts";
import { requireSession } from "../kernel/actor.ts";
import { commit, mustChange, raw } from "../kernel/commit.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { InvalidField, NotFound } from "../kernel/errors.ts";
import { newToken, sha256 } from "../kernel/ids.ts";
import { partnershipLines } from "../partnerships/lines.ts";
import { isInRoom } from "../partnerships/room.ts";

/** `which`: a partnership of one's own, or "" for all of them. A new address ends the one before. */
export async function makeAddress(ctx: Ctx, which: string): Promise<{ address: string; partnership: string }> {
  const person = requireSession(ctx);
  if (which !== "" && !(await isInRoom(ctx, which))) throw InvalidField("partnership", "unknown_partnership");
  const token = newToken();
  return commit(ctx, {
    statements: [
      raw(sql`DELETE FROM calendar_addresses WHERE person = ${person.id} AND partnership = ${which}`),
      raw(sql`INSERT INTO calendar_addresses (token_hash, person, partnership, created_at)
        VALUES (${sha256(token)}, ${person.id}, ${which}, ${iso(ctx.now)})`),
    ],
    audit: [{ act: "calendar.address", subject: person.id, detail: { partnership: which } }],
    reply: { address: `${ctx.origin}/calendar/${token}.ics`, partnership: which },
  });
}

export async function endAddress(ctx: Ctx, which: string): Promise<{ ok: true }> {
  const person = requireSession(ctx);
  const there = await ctx.db.get<{ at: string } | undefined>(sql`SELECT created_at AS at FROM calendar_addresses
    WHERE person = ${person.id} AND partnership = ${which}`);
  if (!there) throw NotFound();
  return commit(ctx, {
    statements: [
      raw(sql`DELETE FROM calendar_addresses WHERE person = ${person.id} AND partnership = ${which}`),
      mustChange(),
    ],
    audit: [{ act: "calendar.end", subject: person.id, detail: { partnership: which } }],
    reply: { ok: true },
  });
}

const MOST = 50;

/** All at once first, then each of one's partnerships, with whether it has an address. */
export async function listAddresses(ctx: Ctx): Promise<CalendarLine[]> {
  const person = requireSession(ctx);
  const [{ lines }, kept] = await Promise.all([
    partnershipLines(ctx, { limit: MOST }),
    ctx.db.all<{ partnership: string; since: string }>(
      sql`SELECT partnership, created_at AS since FROM calendar_addresses WHERE person = ${person.id}`,
    ),
  ]);
  const since = new Map(kept.map((one) => [one.partnership, one.since]));
  const t = messages(ctx.locale);
  return [
    { partnership: "", names: [t.calendar.all], since: since.get("") ?? null },
    ...lines
      .filter(({ id, state }) => state === "open" || since.has(id))
      .map(({ id, organisations }) => ({
        partnership: id,
        names: organisations.map(({ name }) => name),
        since: since.get(id) ?? null,
      })),
  ];
}
