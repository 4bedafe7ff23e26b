// Mail that must leave: sent once it can be, tried again when it cannot, its secret gone after.
import { expect, test, vi } from "vitest";
import { commit } from "../../worker/kernel/commit.ts";
import { makeCtx } from "../../worker/kernel/ctx.ts";
import { mailStatement, sweepOutbox } from "../../worker/notifications/outbox.ts";
import { unique } from "../support/given.ts";
import { testEnv } from "../support/request.ts";

async function waiting(email: string): Promise<void> {
  const ctx = makeCtx({ env: testEnv });
  const mail = mailStatement(ctx, {
    kind: "sign_in",
    to: { person: null, email, locale: "fr" },
    payload: { token: "canary-token", next: "" },
  });
  await commit(ctx, { statements: [mail], audit: [], reply: null });
}

const rowOf = (email: string) =>
  testEnv.DB.prepare("SELECT state, attempts, payload, due_at FROM outbox WHERE email = ?")
    .bind(email)
    .first<{ state: string; attempts: number; payload: string; due_at: string }>();

test("a mail leaves once though two sweeps meet, and its payload is emptied", async () => {
  const email = `${unique("mail")}@example.org`;
  await waiting(email);
  const send = vi.spyOn(testEnv.MAIL, "send");
  await Promise.all([sweepOutbox(makeCtx({ env: testEnv }), 500), sweepOutbox(makeCtx({ env: testEnv }), 500)]);
  const sent = send.mock.calls.filter(([mail]) => (mail as unknown as { to: string }).to === email);
  send.mockRestore();
  expect(sent).toHaveLength(1);
  expect(await rowOf(email)).toMatchObject({ state: "sent", payload: "{}" });
});

test("a provider that fails is tried again later, then the mail is kept as failed", async () => {
  const email = `${unique("mail")}@example.org`;
  await waiting(email);
  const send = vi.spyOn(testEnv.MAIL, "send").mockRejectedValue(new Error("provider down"));
  const quiet = vi.spyOn(console, "error").mockImplementation(() => undefined);
  let clock = Date.now();
  for (let i = 0; i < 8; i++) {
    await sweepOutbox(makeCtx({ env: testEnv, now: new Date(clock) }), 500);
    clock = Date.parse((await rowOf(email))?.due_at ?? "") + 1;
  }
  send.mockRestore();
  quiet.mockRestore();
  expect(await rowOf(email)).toMatchObject({ state: "failed", attempts: 8 });
});
