// A passkey becomes a session: the device has signed our challenge with the key we know.
import { sql } from "drizzle-orm";
import type { Assertion } from "../../schema/contract/passkeys.ts";
import { mustChange, raw } from "../kernel/commit.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { Invalid } from "../kernel/errors.ts";
import { base64url, fromBase64url } from "../kernel/ids.ts";
import { challengeIn, consumeChallenge, type Site } from "./passkey-challenge.ts";
import { openSession, type SignedIn } from "./sign-in.ts";

interface Held {
  id: string;
  person: string;
  email: string;
  publicKey: string;
  counter: number;
}

/** Open to anyone: the signature is the proof. */
export async function signInWithPasskey(
  ctx: Ctx,
  input: { response: Assertion; site: Site; userAgent?: string | undefined },
): Promise<SignedIn> {
  const { response, site } = input;
  const challenge = await challengeIn(ctx, response.response.clientDataJSON, null);
  const held = await ctx.db.get<Held | undefined>(sql`
    SELECT k.id, k.person, p.email, k.public_key AS publicKey, k.counter
    FROM passkeys k JOIN people p ON p.id = k.person WHERE k.credential_id = ${response.id}`);
  if (!held) throw Invalid("passkey_unknown");
  const counter = await proven(held, response, challenge, site);
  return openSession(ctx, {
    email: held.email,
    before: [
      ...consumeChallenge(challenge),
      raw(sql`UPDATE passkeys SET counter = ${counter}, last_used_at = ${iso(ctx.now)}
              WHERE id = ${held.id} AND counter = ${held.counter}`),
      mustChange(),
    ],
    act: "account.sign_in_passkey",
    userAgent: input.userAgent,
    conflict: "passkey_used",
  });
}

/** The device's new count of uses; a clone of the key would fall behind it. */
async function proven(held: Held, response: Assertion, challenge: string, site: Site): Promise<number> {
  const { verifyAuthenticationResponse } = await import("@simplewebauthn/server");
  const { userHandle, ...answer } = response.response;
  if (userHandle && userHandle !== base64url(new TextEncoder().encode(held.person))) throw Invalid("passkey_refused");
  const result = await verifyAuthenticationResponse({
    response: { ...response, response: answer, clientExtensionResults: {} },
    expectedChallenge: challenge,
    expectedOrigin: site.origin,
    expectedRPID: site.host,
    credential: { id: response.id, publicKey: fromBase64url(held.publicKey), counter: held.counter },
  }).catch(() => null); // the library throws at whatever does not fit
  if (!result?.verified) throw Invalid("passkey_refused");
  return result.authenticationInfo.newCounter;
}
