// A coordinator lets a partnership sign without something, for a written reason that all of it reads.
import { sql } from "drizzle-orm";
import type { PartnershipStanding } from "../../schema/contract/agreement.ts";
import type { MissingCode } from "../../schema/vocabulary.ts";
import { requireCoordinator, requirePerson } from "../kernel/actor.ts";
import { commit, raw } from "../kernel/commit.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { NotFound } from "../kernel/errors.ts";
import { untilSettled } from "../proposals/turn.ts";
import { mailsOfWaiver } from "./mails.ts";
import { mayNow } from "./part.ts";
import { loadKept, toStanding } from "./repository.ts";
import { turnStatements } from "./turn.ts";

export interface NewWaiver {
  partnership: string;
  code: MissingCode;
  reason: string;
}

/** Waived again, the new reason stands; the earlier one stays in the story. */
export async function waive(ctx: Ctx, { partnership, code, reason }: NewWaiver): Promise<PartnershipStanding> {
  requireCoordinator(ctx);
  const person = requirePerson(ctx).id;
  return untilSettled(async () => {
    const kept = await loadKept(ctx, partnership);
    if (!kept) throw NotFound();
    mayNow(kept, "coordinator", "waive");
    const createdAt = iso(ctx.now);
    const waivers = [...kept.waivers.filter((one) => one.code !== code), { code, reason, createdAt }];
    return commit(ctx, {
      statements: [
        ...turnStatements(ctx, {
          partnership,
          version: kept.version,
          entries: [{ act: "waive", organisation: null, text: reason }],
        }),
        raw(sql`INSERT INTO waivers (partnership, code, reason, person, created_at)
          VALUES (${partnership}, ${code}, ${reason}, ${person}, ${createdAt})
          ON CONFLICT (partnership, code) DO UPDATE SET reason = excluded.reason, person = excluded.person,
            created_at = excluded.created_at`),
        ...(await mailsOfWaiver(ctx, kept, { code, reason })),
      ],
      audit: [{ act: "partnership.waive", subject: partnership, detail: { code } }],
      reply: toStanding({ ...kept, waivers, version: kept.version + 1 }),
    });
  });
}
