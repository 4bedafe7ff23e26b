// Development only: the mails that left, so that a person trying the product can open their links.
import type { Env } from "../kernel/env.ts";
import type { Mail } from "./mails.ts";

export interface KeptMail extends Mail {
  links: string[];
  sentAt: string;
}

const PREFIX = "dev-mailbox/";

export async function keepInMailbox(env: Env, mail: Mail, id: string): Promise<void> {
  const kept: KeptMail = { ...mail, links: mail.text.match(/https?:\/\/\S+/g) ?? [], sentAt: new Date().toISOString() };
  await env.FILES.put(`${PREFIX}${id}`, JSON.stringify(kept));
}

/** Newest first. Outbox ids sort by time, so the names of the files do too. */
export async function readMailbox(env: Env, limit = 100): Promise<KeptMail[]> {
  const keys: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await env.FILES.list({ prefix: PREFIX, ...(cursor && { cursor }) });
    keys.push(...page.objects.map((o) => o.key));
    cursor = page.truncated ? page.cursor : undefined;
  } while (cursor);
  const newest = keys.sort().reverse().slice(0, limit);
  const files = await Promise.all(newest.map((key) => env.FILES.get(key)));
  return Promise.all(files.flatMap((file) => (file ? [file.json<KeptMail>()] : [])));
}
