// What wrangler.toml binds, as the Worker sees it.
export interface Env {
  DB: D1Database;
  FILES: R2Bucket;
  WORK: Queue<Work>;
  MAIL: SendEmail;
  ASSETS: Fetcher;
  LIMIT_SIGN_IN: RateLimit;
  LIMIT_WRITES: RateLimit;
  ENVIRONMENT: "development" | "production";
  /** "1" where the demo network stands. */
  DEMO: string;
  ORIGIN: string;
  ADMIN_EMAIL: string;
  MAIL_FROM: string;
  MAIL_TRANSPORT: "binding" | "smtp";
  SMTP_HOST: string;
  SMTP_PORT: string;
  SMTP_USER: string;
  SMTP_PASSWORD?: string;
  SIGN_INS_A_MINUTE: string; // what the rate limits of wrangler.toml allow, for the headers that tell it
  WRITES_A_MINUTE: string;
  VAPID_PRIVATE_JWK?: string; // a secret; without it nobody is offered push
  BADGE_KEY?: string; // a secret: the private JWK (Ed25519) that signs certificates; without it none is issued
  IATI_PUBLISHER: string; // who publishes the IATI files: its number in a register of organisations
  MACHINE_TRANSLATION: "on" | "off";
  /** Workers AI, bound in production only, and only by those who want a machine to translate. */
  AI?: { run(model: string, input: Record<string, string>): Promise<{ translated_text?: string }> };
}

/** Nudges on the queue. Losing one loses nothing: cron sweeps the same tables. */
export type Work =
  | { kind: "outbox" }
  | { kind: "import"; id: string }
  | { kind: "round"; id: string }
  | { kind: "files" }
  | { kind: "search" }
  | { kind: "notices" };
