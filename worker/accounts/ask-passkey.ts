// What a browser is handed before it makes a passkey, or uses one.
import { sql } from "drizzle-orm";
import { requireSession } from "../kernel/actor.ts";
import { commit } from "../kernel/commit.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { keepChallenge, type Site } from "./passkey-challenge.ts";
import { CHALLENGE_MINUTES } from "./rules.ts";

const NAME = "Le Partenariat";
const TIMEOUT = CHALLENGE_MINUTES * 60_000;
export const ALGORITHMS = [-8, -7, -257]; // EdDSA, ES256, RS256: what phones, computers and keys make

/** The device checks who holds it (finger, face, code), so that a passkey alone is enough to sign in. */
const VERIFIED = "required";

export async function askToAddPasskey(ctx: Ctx, site: Site) {
  const person = requireSession(ctx);
  const held = await ctx.db.all<{ id: string; transports: string }>(
    sql`SELECT credential_id AS id, transports FROM passkeys WHERE person = ${person.id}`,
  );
  const { generateRegistrationOptions } = await import("@simplewebauthn/server");
  const options = await generateRegistrationOptions({
    rpName: NAME,
    rpID: site.host,
    userID: new TextEncoder().encode(person.id),
    userName: person.email,
    userDisplayName: person.name || person.email,
    timeout: TIMEOUT,
    excludeCredentials: held.map(({ id, transports }) => ({ id, transports: JSON.parse(transports) as string[] })),
    authenticatorSelection: { residentKey: "required", userVerification: VERIFIED },
    supportedAlgorithmIDs: ALGORITHMS,
  });
  return commit(ctx, {
    statements: [keepChallenge(ctx, options.challenge, person.id)],
    audit: [{ act: "passkey.ask", subject: person.id }],
    reply: { ...options },
  });
}

/** Open to anyone: says nothing of who has a passkey here. */
export async function askToUsePasskey(ctx: Ctx, site: Site) {
  const { generateAuthenticationOptions } = await import("@simplewebauthn/server");
  const options = await generateAuthenticationOptions({
    rpID: site.host,
    timeout: TIMEOUT,
    userVerification: VERIFIED,
  });
  return commit(ctx, {
    statements: [keepChallenge(ctx, options.challenge, null)],
    audit: [{ act: "passkey.ask", subject: "anonymous" }],
    reply: { ...options },
  });
}
