// How a composed mail leaves: the platform's binding, or the organisation's own SMTP provider.
import type { Env } from "../kernel/env.ts";
import { keepInMailbox } from "./mailbox.ts";
import type { Mail } from "./mails.ts";

export async function deliver(env: Env, mail: Mail, id: string): Promise<void> {
  if (env.MAIL_TRANSPORT === "smtp") await sendBySmtp(env, mail);
  else await env.MAIL.send({ from: parseAddress(env.MAIL_FROM), ...mail });
  if (env.ENVIRONMENT === "development") await keepInMailbox(env, mail, id);
}

/** `Name <address>` as the binding and SMTP want it. */
export function parseAddress(text: string): { name: string; email: string } {
  const parts = /^(.*?)\s*<([^>]+)>$/.exec(text);
  return { name: parts?.[1] ?? "", email: parts?.[2] ?? text };
}

async function sendBySmtp(env: Env, mail: Mail): Promise<void> {
  const { LogLevel, WorkerMailer } = await import("worker-mailer");
  const port = Number(env.SMTP_PORT);
  await WorkerMailer.send(
    {
      host: env.SMTP_HOST,
      port,
      logLevel: LogLevel.NONE,
      secure: port === 465,
      startTls: port !== 465 && port !== 25 && port !== 2525,
      ...(env.SMTP_USER && {
        credentials: { username: env.SMTP_USER, password: env.SMTP_PASSWORD ?? "" },
        authType: ["plain", "login"],
      }),
    },
    { from: parseAddress(env.MAIL_FROM), ...mail },
  );
}
