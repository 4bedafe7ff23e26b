// Challenges: random words a device signs, each good for five minutes and one answer.
import { sql } from "drizzle-orm";
import { passkeyChallenges } from "../../schema/tables/accounts.ts";
import { mustChange, raw, type Statement } from "../kernel/commit.ts";
import { type Ctx, iso, later } from "../kernel/ctx.ts";
import { Invalid } from "../kernel/errors.ts";
import { fromBase64url } from "../kernel/ids.ts";
import { CHALLENGE_MINUTES } from "./rules.ts";

/** Where the ceremony takes place: a passkey belongs to one host. */
export interface Site {
  origin: string;
  host: string;
}

export function keepChallenge(ctx: Ctx, challenge: string, person: string | null): Statement {
  return ctx.db
    .insert(passkeyChallenges)
    .values({ challenge, person, expiresAt: iso(later(ctx.now, { minutes: CHALLENGE_MINUTES })) });
}

/** The challenge an answer claims to sign, when we gave it to this person (null: to nobody known) and still wait. */
export async function challengeIn(ctx: Ctx, clientDataJSON: string, person: string | null): Promise<string> {
  const claimed = readChallenge(clientDataJSON);
  const open = await ctx.db.get(sql`
    SELECT 1 FROM passkey_challenges
    WHERE challenge = ${claimed} AND person IS ${person} AND expires_at > ${iso(ctx.now)}`);
  if (!open) throw Invalid("passkey_expired");
  return claimed;
}

/** Put first in the batch of what it allows: of two answers to one challenge, the second rolls back. */
export function consumeChallenge(challenge: string): Statement[] {
  return [raw(sql`DELETE FROM passkey_challenges WHERE challenge = ${challenge}`), mustChange()];
}

function readChallenge(clientDataJSON: string): string {
  try {
    const data: unknown = JSON.parse(new TextDecoder().decode(fromBase64url(clientDataJSON)));
    const claimed = typeof data === "object" && data !== null && "challenge" in data ? data.challenge : null;
    if (typeof claimed === "string") return claimed;
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof DOMException)) throw error;
  }
  throw Invalid("passkey_refused");
}
