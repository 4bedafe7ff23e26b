// A person keeps a passkey their browser has just made.
import { sql } from "drizzle-orm";
import type { Passkey, Registration } from "../../schema/contract/passkeys.ts";
import { passkeys } from "../../schema/tables/accounts.ts";
import { requireSession } from "../kernel/actor.ts";
import { commit, mustHold } from "../kernel/commit.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { Conflict, Invalid } from "../kernel/errors.ts";
import { base64url } from "../kernel/ids.ts";
import { ALGORITHMS } from "./ask-passkey.ts";
import { challengeIn, consumeChallenge, type Site } from "./passkey-challenge.ts";
import { deviceName, PASSKEYS_PER_PERSON } from "./rules.ts";

export interface NewPasskey {
  name: string; // empty: the device's
  response: Registration;
  site: Site;
  userAgent?: string | undefined;
}

export async function addPasskey(ctx: Ctx, input: NewPasskey): Promise<Passkey> {
  const person = requireSession(ctx);
  const challenge = await challengeIn(ctx, input.response.response.clientDataJSON, person.id);
  const credential = await proven(input, challenge);
  const known = await ctx.db.get(sql`SELECT 1 FROM passkeys WHERE credential_id = ${credential.id}`);
  if (known) throw Conflict("passkey_known");
  const kept = {
    id: ctx.newId("pky"),
    name: input.name || deviceName(input.userAgent) || "Passkey",
    createdAt: iso(ctx.now),
    lastUsedAt: null,
  };
  return commit(ctx, {
    statements: [
      ...consumeChallenge(challenge),
      mustHold(sql`(SELECT count(*) FROM passkeys WHERE person = ${person.id}) < ${PASSKEYS_PER_PERSON}`),
      ctx.db.insert(passkeys).values({
        ...kept,
        person: person.id,
        credentialId: credential.id,
        publicKey: base64url(credential.publicKey),
        counter: credential.counter,
        transports: JSON.stringify(input.response.response.transports),
      }),
    ],
    audit: [{ act: "passkey.add", subject: person.id, detail: { passkey: kept.id } }],
    reply: kept,
    conflict: "passkey_not_added",
  });
}

async function proven({ response, site }: NewPasskey, challenge: string) {
  const { verifyRegistrationResponse } = await import("@simplewebauthn/server");
  const { transports, ...answer } = response.response;
  const result = await verifyRegistrationResponse({
    response: { ...response, response: answer, clientExtensionResults: {} },
    expectedChallenge: challenge,
    expectedOrigin: site.origin,
    expectedRPID: site.host,
    supportedAlgorithmIDs: ALGORITHMS,
  }).catch(() => null); // the library throws at whatever does not fit
  if (!result?.verified) throw Invalid("passkey_refused");
  return result.registrationInfo.credential;
}
