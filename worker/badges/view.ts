// What the pages of certificates show.
import type { BadgeView, SessionBadgesView } from "../../schema/contract/badge-views.ts";
import { LOCALES, type Locale } from "../../schema/vocabulary.ts";
import { seeSession } from "../courses/see.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { signingKey } from "./keys.ts";
import { listSessionBadges } from "./list.ts";
import { isGenuine } from "./prove.ts";
import { initialsOf } from "./rules.ts";
import { seeBadge, shownBadge } from "./see.ts";

export async function viewBadge(ctx: Ctx, id: string, lang: string | undefined): Promise<BadgeView> {
  const seen = await seeBadge(ctx, id);
  const badge = shownBadge(ctx, seen);
  const { name, nameShown } = seen.badge;
  const names = { full: name, initials: initialsOf(name) };
  return {
    badge,
    lang: (LOCALES as readonly string[]).includes(lang ?? "") ? (lang as Locale) : ctx.locale,
    genuine: await isGenuine(ctx, badge.credential ?? ""),
    organises: seen.organises,
    choice:
      seen.mine && (badge.state === "issued" || badge.state === "valid") && signingKey(ctx)
        ? { names, name: nameShown === names.initials ? "initials" : "full", public: badge.public }
        : null,
  };
}

export async function viewSessionBadges(ctx: Ctx, id: string): Promise<SessionBadgesView> {
  const people = await listSessionBadges(ctx, id);
  const { session, course } = await seeSession(ctx, id);
  return { session: id, title: course.title, held: session.state === "held", on: signingKey(ctx) !== null, people };
}
