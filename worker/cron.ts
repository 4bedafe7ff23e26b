// What the clock does every five minutes: whatever the queue may have lost, and what time brings.

import { sweepAccounts } from "./accounts/sweep.ts";
import { sweepFiles } from "./attachments/sweep.ts";
import { watchAudit } from "./audit/check.ts";
import { sweepDrafts } from "./board/drafts.ts";
import { sweepCircles } from "./circles/sweep.ts";
import { sweepCourses } from "./courses/sweep.ts";
import { sweepEquity } from "./equity/sweep.ts";
import { resumeImports } from "./import/continue-import.ts";
import { remindOfSteps } from "./journal/remind.ts";
import { type Ctx, makeCtx } from "./kernel/ctx.ts";
import type { Env } from "./kernel/env.ts";
import { tried } from "./kernel/tried.ts";
import { sweepModeration } from "./moderation/sweep.ts";
import { sweepNoticesByClock } from "./notices/sweep.ts";
import { sweepOutbox } from "./notifications/outbox.ts";
import { sweepOpenData } from "./open-data/keep.ts";
import { sweepProposals } from "./proposals/sweep.ts";
import { sweepPulse } from "./reviews/pulse.ts";
import { sweepReviews } from "./reviews/sweep.ts";
import { resumeRounds } from "./rounds/continue-round.ts";
import { catchUp } from "./search/catch-up.ts";
import { keepMerged } from "./search/merge.ts";

/** In this order: what writes mails, then the mails, then what nobody waits for. */
export const SWEEPS: Readonly<Record<string, (ctx: Ctx) => Promise<unknown>>> = {
  proposals: sweepProposals,
  circles: sweepCircles,
  steps: remindOfSteps,
  reviews: sweepReviews,
  courses: sweepCourses,
  notices: sweepNoticesByClock,
  moderation: sweepModeration,
  rounds: resumeRounds,
  outbox: (ctx) => sweepOutbox(ctx, 100),
  accounts: sweepAccounts,
  drafts: sweepDrafts,
  files: sweepFiles,
  imports: resumeImports,
  pulse: sweepPulse,
  equity: sweepEquity,
  openData: sweepOpenData,
  audit: watchAudit,
  search: (ctx) => catchUp(ctx, 10),
  merge: keepMerged,
};

/** One that fails is told to the log and holds up none of the others; it is due again in five minutes. */
export const onCron: ExportedHandlerScheduledHandler<Env> = async (event, env) => {
  const ctx = makeCtx({ env, now: new Date(event.scheduledTime) });
  for (const [name, sweep] of Object.entries(SWEEPS)) await tried(name, () => sweep(ctx));
};
