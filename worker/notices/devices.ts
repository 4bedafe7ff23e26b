// Browsers that asked for push: each belongs to the session that asked, and ends with it.
import { sql } from "drizzle-orm";
import type { NotificationsView, PushDevice, PushInput } from "../../schema/contract/notices.ts";
import { requireSession } from "../kernel/actor.ts";
import { commit, mustHold, raw } from "../kernel/commit.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { InvalidField, NotFound } from "../kernel/errors.ts";
import { readPreferences } from "./preferences.ts";
import { publicPushKey } from "./push-send.ts";
import { isPushService } from "./rules.ts";

const MOST = 20;

export async function listDevices(ctx: Ctx): Promise<PushDevice[]> {
  const { id, via } = requireSession(ctx);
  const rows = await ctx.db.all<Omit<PushDevice, "current"> & { session: string }>(sql`
    SELECT d.id, d.device, d.created_at AS createdAt, d.session FROM push_subscriptions d
    JOIN sessions s ON s.id = d.session AND s.person = d.person AND s.expires_at > ${iso(ctx.now)}
    WHERE d.person = ${id} ORDER BY d.id DESC LIMIT ${MOST}`);
  return rows.map(({ session, ...device }) => ({ ...device, current: session === via.id }));
}

/** A browser asks again under the same address: it is the same device, now of whoever asks. */
export async function addDevice(ctx: Ctx, { endpoint, keys }: PushInput): Promise<PushDevice> {
  const { id: person, via } = requireSession(ctx);
  if (!publicPushKey(ctx.env)) throw NotFound();
  if (!isPushService(endpoint)) throw InvalidField("endpoint", "unknown_push_service");
  const id = ctx.newId("psh");
  const session = await ctx.db.get<{ device: string } | undefined>(
    sql`SELECT device FROM sessions WHERE id = ${via.id}`,
  );
  const device = session?.device ?? "";
  return commit(ctx, {
    statements: [
      raw(sql`DELETE FROM push_subscriptions WHERE endpoint = ${endpoint} OR session NOT IN (SELECT s.id FROM sessions s
        WHERE s.person = push_subscriptions.person) AND person = ${person}`),
      mustHold(sql`(SELECT count(*) FROM push_subscriptions WHERE person = ${person}) < ${MOST}`),
      raw(sql`INSERT INTO push_subscriptions (id, person, session, device, endpoint, p256dh, auth, created_at)
        VALUES (${id}, ${person}, ${via.id}, ${device}, ${endpoint}, ${keys.p256dh}, ${keys.auth}, ${iso(ctx.now)})`),
    ],
    audit: [{ act: "account.push_begin", subject: person }],
    reply: { id, device, createdAt: iso(ctx.now), current: true },
    conflict: "too_many_devices",
  });
}

export async function endDevice(ctx: Ctx, id: string): Promise<{ ok: true }> {
  const { id: person } = requireSession(ctx);
  const device = (await listDevices(ctx)).find((one) => one.id === id);
  if (!device) throw NotFound();
  return commit(ctx, {
    statements: [raw(sql`DELETE FROM push_subscriptions WHERE id = ${id} AND person = ${person}`)],
    audit: [{ act: "account.push_end", subject: person }],
    reply: { ok: true },
  });
}

export async function viewNotifications(ctx: Ctx): Promise<NotificationsView> {
  const [preferences, devices] = await Promise.all([readPreferences(ctx), listDevices(ctx)]);
  return { ...preferences, devices, pushKey: publicPushKey(ctx.env) };
}
