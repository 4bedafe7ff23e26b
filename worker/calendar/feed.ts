// The feed under a secret address: asked for by calendars, which sign in nowhere.
import { messages } from "../../web/i18n/catalogue.ts";
import { type Ctx, iso, later } from "../kernel/ctx.ts";
import { meetingsFor } from "./meetings.ts";
import { holderOf, stepsFor } from "./read.ts";
import { writeCalendar } from "./write.ts";

/** Open to whoever knows the address, as the person it was made for, in their language. */
export async function calendarOf(ctx: Ctx, token: string): Promise<string> {
  const holder = await holderOf(ctx, token);
  const since = iso(later(ctx.now, { days: -365 })).slice(0, 10);
  const [steps, meetings] = await Promise.all([stepsFor(ctx, holder, since), meetingsFor(ctx, holder, since)]);
  const t = messages(holder.locale).calendar;
  const [first] = steps;
  const name = holder.partnership !== "" && first ? t.nameOf(first.names) : t.name;
  const words = { name, prodLanguage: holder.locale.toUpperCase(), done: t.done, with: t.with };
  return writeCalendar({ origin: ctx.origin, words, steps, meetings, now: ctx.now });
}
