// The clock: whatever fails in one of its parts, the mails leave and the others have their turn.
import { expect, test, vi } from "vitest";
import { onCron, SWEEPS } from "../worker/cron.ts";
import { commit } from "../worker/kernel/commit.ts";
import { makeCtx } from "../worker/kernel/ctx.ts";
import { mailStatement } from "../worker/notifications/outbox.ts";
import { unique } from "./support/given.ts";
import { testEnv } from "./support/request.ts";

/** The same bindings; no statement that names one of these tables is ever prepared. */
const without = (tables: RegExp) => ({
  ...testEnv,
  DB: new Proxy(testEnv.DB, {
    get(real, name) {
      if (name === "prepare")
        return (text: string) => {
          if (tables.test(text)) throw new Error("D1_ERROR: no such table");
          return real.prepare(text);
        };
      const value: unknown = Reflect.get(real, name);
      return typeof value === "function" ? value.bind(real) : value;
    },
  }),
});

test("without proposals, circles, courses, steps and reviews, what waits in the outbox leaves", async () => {
  const email = `${unique("mail")}@example.org`;
  const ctx = makeCtx({ env: testEnv });
  const mail = mailStatement(ctx, {
    kind: "sign_in",
    to: { person: null, email, locale: "fr" },
    payload: { token: "canary-token", next: "" },
  });
  await commit(ctx, { statements: [mail], audit: [], reply: null });
  const said = vi.spyOn(console, "error").mockImplementation(() => undefined);
  const controller = { scheduledTime: Date.now(), cron: "*/5 * * * *", noRetry() {} };
  await onCron(controller, without(/\b(proposals|circles|course_sessions|steps|settings)\b/), {} as ExecutionContext);
  const told = said.mock.calls.map(([, what]) => what as string);
  said.mockRestore();
  const row = await testEnv.DB.prepare("SELECT state FROM outbox WHERE email = ?").bind(email).first();
  expect(row).toEqual({ state: "sent" });
  for (const name of ["proposals", "circles", "steps", "courses", "reviews"]) expect(told).toContain(name);
  expect(told).not.toContain("outbox");
  expect(Object.keys(SWEEPS).indexOf("outbox")).toBeGreaterThan(Object.keys(SWEEPS).indexOf("moderation"));
});
