// What anyone may check of a certificate: whether its signature holds, and whether it still stands.
import { messages } from "../../web/i18n/catalogue.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { NotFound } from "../kernel/errors.ts";
import { read, thumbprint, verify } from "./jws.ts";
import { publicKeys } from "./keys.ts";
import { loadBadge } from "./repository.ts";
import { CONTEXT, issuerOf, stateOf } from "./rules.ts";

/** Against the keys that anyone can read, by their own name: the house may have moved since. Null when nothing is signed. */
export async function isGenuine(ctx: Ctx, jwt: string): Promise<boolean | null> {
  if (jwt === "") return null;
  const said = read(jwt);
  const key = said && (await publicKeys(ctx)).find((one) => thumbprint(one) === said.kid.split("/").at(-1));
  return key ? verify(jwt, key) : false;
}

/** The profile of who signs: the house. */
export const issuerProfile = (ctx: Ctx) => ({
  "@context": CONTEXT,
  ...issuerOf({ origin: ctx.origin, name: messages("fr").common.brand }),
});

/** Open to anyone who holds one that was signed: a list of what is revoked, with this one on it or not, and no name. */
export async function statusList(ctx: Ctx, id: string) {
  const badge = await loadBadge(ctx, id);
  if (!badge || badge.acceptedAt === null) throw NotFound();
  const address = `${ctx.origin}/badges/${id}`;
  const revoked = stateOf(badge) !== "valid";
  return {
    id: `${address}/status`,
    issuer: `${ctx.origin}/badges/issuer`,
    revokedCredential: revoked ? [{ id: address, revoked: true }] : [],
  };
}
