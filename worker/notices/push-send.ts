// One push to one browser, encrypted for it alone (RFC 8291) and signed by the house (RFC 8292).
import { buildPushPayload } from "@block65/webcrypto-web-push";
import type { Env } from "../kernel/env.ts";
import { base64url, fromBase64url } from "../kernel/ids.ts";
import { parseAddress } from "../notifications/transport.ts";
import { isPushService } from "./rules.ts";

export interface Browser {
  endpoint: string;
  p256dh: string;
  auth: string;
}

/** What sw.js is given: nothing private, since a locked screen shows it. */
export interface PushMessage {
  title: string;
  body: string;
  path: string;
  tag: string;
}

export type Fetcher = (address: string, init: RequestInit) => Promise<Response>;
export type PushOutcome = "sent" | "gone" | "later" | "refused";

const TTL = 86_400;

/** gone: the browser unsubscribed · later: the service is busy · refused: our own fault, told to the log. */
export async function sendPush(
  env: Env,
  browser: Browser,
  message: PushMessage,
  fetcher: Fetcher = fetch,
): Promise<PushOutcome> {
  const keys = vapidKeys(env);
  if (!keys || !isPushService(browser.endpoint)) return "gone";
  const { endpoint, p256dh, auth } = browser;
  const request = await buildPushPayload(
    { data: { ...message }, options: { ttl: TTL, urgency: "normal", topic: message.tag } }, // a newer one replaces it on the way
    { endpoint, expirationTime: null, keys: { p256dh, auth } },
    keys,
  );
  const { body, headers } = request;
  const response = await fetcher(endpoint, { method: "POST", body, headers, redirect: "manual" });
  return outcomeOf(response.status);
}

function outcomeOf(status: number): PushOutcome {
  if (status >= 200 && status < 300) return "sent";
  if (status === 404 || status === 410) return "gone";
  return status === 429 || status >= 500 ? "later" : "refused";
}

/** The public half, as a browser wants it; null where push is not set up. */
export const publicPushKey = (env: Env): string | null => vapidKeys(env)?.publicKey ?? null;

/** One secret is set: the private key as JWK, which holds its public half (x, y) too. */
function vapidKeys(env: Env) {
  if (!env.VAPID_PRIVATE_JWK) return null;
  const { x = "", y = "", d = "" } = JSON.parse(env.VAPID_PRIVATE_JWK) as JsonWebKey;
  const publicKey = base64url(Uint8Array.from([4, ...fromBase64url(x), ...fromBase64url(y)]));
  return { publicKey, privateKey: d, subject: `mailto:${parseAddress(env.MAIL_FROM).email}` };
}
