// The Worker's three ways in: a request, the clock, the queue. All lead to the same use-cases.
import { app } from "./app.ts";
import { onCron } from "./cron.ts";
import type { Env, Work } from "./kernel/env.ts";
import { onWork } from "./queue.ts";

export default {
  fetch: app.fetch,
  scheduled: onCron,
  queue: onWork,
} satisfies ExportedHandler<Env, Work>;
