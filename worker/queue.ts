// Nudges from the queue: do now what cron would do later.
import { sweepFiles } from "./attachments/sweep.ts";
import { workOnImport } from "./import/continue-import.ts";
import { makeCtx } from "./kernel/ctx.ts";
import type { Env, Work } from "./kernel/env.ts";
import { sweepNotices } from "./notices/sweep.ts";
import { sweepOutbox } from "./notifications/outbox.ts";
import { workOnRound } from "./rounds/continue-round.ts";
import { catchUp } from "./search/catch-up.ts";

/** How long one message may keep an import going before the next one takes over. */
const SECONDS = 15;

export const onWork: ExportedHandlerQueueHandler<Env, Work> = async (batch, env) => {
  const ctx = makeCtx({ env });
  const told = batch.messages.some((m) => m.body.kind === "notices");
  if (told) await sweepNotices(ctx);
  if (told || batch.messages.some((m) => m.body.kind === "outbox")) await sweepOutbox(ctx, 100);
  if (batch.messages.some((m) => m.body.kind === "files")) await sweepFiles(ctx);
  const imports = new Set(batch.messages.flatMap((m) => (m.body.kind === "import" ? [m.body.id] : [])));
  for (const id of imports) {
    if ((await workOnImport(ctx, id, SECONDS)) === "running") await env.WORK.send({ kind: "import", id });
  }
  const rounds = new Set(batch.messages.flatMap((m) => (m.body.kind === "round" ? [m.body.id] : [])));
  for (const id of rounds) {
    if ((await workOnRound(ctx, id, SECONDS)) === "running") await env.WORK.send({ kind: "round", id });
  }
  if (rounds.size > 0) await sweepOutbox(ctx, 100);
  const changed = imports.size > 0 || batch.messages.some((m) => m.body.kind === "search");
  if (changed && (await catchUp(ctx, SECONDS)).waiting > 0) {
    await env.WORK.send({ kind: "search" });
  }
  batch.ackAll();
};
