// The other transport: the same mail leaves through an SMTP provider when the setting says so.
import { expect, test } from "vitest";
import { serve } from "../../worker/cli/serve.ts";
import { startSmtp } from "../support/smtp.ts";

test("a sign-in link arrives by SMTP, and a server that refuses leaves the mail waiting", async () => {
  const smtp = await startSmtp();
  const served = await serve({
    vars: { MAIL_TRANSPORT: "smtp", SMTP_HOST: "127.0.0.1", SMTP_PORT: String(smtp.port), SMTP_USER: "" },
  });
  const ask = (email: string) =>
    fetch(new URL("/api/v1/auth/links", served.url), {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ email }),
    });
  expect((await ask("awa@example.org")).status).toBe(202);
  await fetch(new URL("/dev/mailbox", served.url)); // sweeps the outbox
  const [mail] = smtp.messages;
  expect(mail?.to).toContain("awa@example.org");
  expect(mail?.data).toMatch(/^Subject: /m);
  await smtp.stop();

  expect((await ask("moussa@example.org")).status).toBe(202);
  await fetch(new URL("/dev/mailbox", served.url));
  const { results } = await served.db
    .prepare("SELECT email, state, attempts FROM outbox ORDER BY id")
    .all<{ email: string; state: string; attempts: number }>();
  expect(results).toMatchObject([
    { email: "awa@example.org", state: "sent" },
    { email: "moussa@example.org", state: "waiting" },
  ]);
  expect(results[1]?.attempts).toBeGreaterThan(0);
  await served.stop();
});

test("what ends a kind of mail goes along in its head, as mail programs look for it", async () => {
  const smtp = await startSmtp();
  const served = await serve({
    vars: { MAIL_TRANSPORT: "smtp", SMTP_HOST: "127.0.0.1", SMTP_PORT: String(smtp.port), SMTP_USER: "" },
  });
  const payload = { topic: "top_1", title: "Où trouver des joints ?", from: 2, told: [], unsubscribe: "le-jeton" };
  await served.db
    .prepare(
      "INSERT INTO outbox (id, kind, email, locale, payload, state, attempts, due_at, created_at) VALUES ('out_1', 'notice', 'awa@example.org', 'fr', ?, 'waiting', 0, '2026', '2026')",
    )
    .bind(JSON.stringify(payload))
    .run();
  await fetch(new URL("/dev/mailbox", served.url));
  const [mail] = smtp.messages;
  const head = mail?.data.split("\n\n")[0] ?? "";
  expect(head).toMatch(/^List-Unsubscribe: <http.*\/unsubscribe\?token=le-jeton>$/m);
  expect(head).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click$/m);
  await smtp.stop();
  await served.stop();
});
