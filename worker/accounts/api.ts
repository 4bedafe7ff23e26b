// The JSON door of accounts: signing in, oneself, sessions, tokens, passkeys, members, invitations, network roles.
import { setCookie } from "hono/cookie";
import * as contract from "../../schema/contract/accounts.ts";
import * as members from "../../schema/contract/members.ts";
import * as passkeys from "../../schema/contract/passkeys.ts";
import { newApi, open } from "../http/api.ts";
import { once } from "../http/once.ts";
import { isSecure, sessionCookie } from "../http/session.ts";
import type { Req } from "../http/types.ts";
import { requirePerson } from "../kernel/actor.ts";
import { acceptInvitation } from "./accept-invitation.ts";
import { addPasskey } from "./add-passkey.ts";
import { askToAddPasskey, askToUsePasskey } from "./ask-passkey.ts";
import { changeMemberRole } from "./change-member-role.ts";
import { createToken } from "./create-token.ts";
import { endMembership } from "./end-membership.ts";
import { endOneSession, endOtherSessions } from "./end-session.ts";
import { endToken } from "./end-token.ts";
import { eraseMe } from "./erase-me.ts";
import { exportMe, toCsv } from "./export-me.ts";
import { invite } from "./invite.ts";
import { listInvitations } from "./list-invitations.ts";
import { listMembers } from "./list-members.ts";
import { listNetworkRoles } from "./list-network-roles.ts";
import { listPasskeys } from "./list-passkeys.ts";
import { listSessions } from "./list-sessions.ts";
import { listTokens } from "./list-tokens.ts";
import { me } from "./me.ts";
import type { Site } from "./passkey-challenge.ts";
import { removePasskey } from "./remove-passkey.ts";
import { renamePasskey } from "./rename-passkey.ts";
import { requestLink } from "./request-link.ts";
import { revokeInvitation } from "./revoke-invitation.ts";
import { SESSION_DAYS } from "./rules.ts";
import { setNetworkRole } from "./set-network-role.ts";
import { signInWithLink, signOut } from "./sign-in.ts";
import { limitExport, limitSignIn } from "./slow.ts";
import { updateMe } from "./update-me.ts";
import { signInWithPasskey } from "./use-passkey.ts";

export const accountsApi = newApi();

open(accountsApi, contract.postLink, async (c) => {
  await limitSignIn(c);
  const { email } = await once(c.var.ctx, () => requestLink(c.var.ctx, c.req.valid("json")));
  return c.json({ email }, 202);
});

open(accountsApi, contract.postSession, async (c) => {
  await limitSignIn(c);
  const { token } = c.req.valid("json");
  const userAgent = c.req.header("User-Agent");
  const signedIn = await once(c.var.ctx, () => signInWithLink(c.var.ctx, { token, ...(userAgent && { userAgent }) }));
  startSession(c, signedIn.token);
  return c.json(await me(c.var.ctx, signedIn.person), 200);
});

open(accountsApi, contract.deleteSession, async (c) => {
  await signOut(c.var.ctx);
  endSession(c);
  return c.body(null, 204);
});

export function startSession(c: Req, token: string): void {
  setCookie(c, sessionCookie(c), token, {
    httpOnly: true,
    secure: isSecure(c),
    sameSite: "Lax",
    path: "/",
    maxAge: SESSION_DAYS * 86_400,
  });
}

export function endSession(c: Req): void {
  setCookie(c, sessionCookie(c), "", { httpOnly: true, secure: isSecure(c), sameSite: "Lax", path: "/", maxAge: 0 });
}

open(accountsApi, contract.getMe, async (c) => c.json(await me(c.var.ctx, requirePerson(c.var.ctx).id), 200));
open(accountsApi, contract.patchMe, async (c) => {
  const { name, locale } = c.req.valid("json");
  return c.json(await updateMe(c.var.ctx, { ...(name !== undefined && { name }), ...(locale && { locale }) }), 200);
});
open(accountsApi, contract.deleteMe, async (c) => {
  await eraseMe(c.var.ctx);
  endSession(c);
  return c.body(null, 204);
});
open(accountsApi, contract.getMyData, async (c) => {
  await limitExport(c);
  const { format } = c.req.valid("query");
  const data = await exportMe(c.var.ctx);
  c.header("Content-Disposition", `attachment; filename="le-partenariat-${data.exportedAt.slice(0, 10)}.${format}"`);
  c.header("Cache-Control", "no-store");
  if (format === "json") return c.json(data, 200);
  return c.body(toCsv(data), 200, { "Content-Type": "text/csv; charset=utf-8" });
});

open(accountsApi, contract.getSessions, async (c) => c.json(await listSessions(c.var.ctx, c.req.valid("query")), 200));
open(accountsApi, contract.deleteOtherSessions, async (c) => {
  await endOtherSessions(c.var.ctx);
  return c.body(null, 204);
});
open(accountsApi, contract.deleteOneSession, async (c) => {
  const { current } = await endOneSession(c.var.ctx, c.req.valid("param").id);
  if (current) endSession(c);
  return c.body(null, 204);
});

open(accountsApi, contract.postToken, async (c) =>
  c.json(await once(c.var.ctx, () => createToken(c.var.ctx, c.req.valid("json"))), 201),
);
open(accountsApi, contract.getTokens, async (c) => c.json({ items: await listTokens(c.var.ctx), next: null }, 200));
open(accountsApi, contract.deleteToken, async (c) => {
  await endToken(c.var.ctx, c.req.valid("param").id);
  return c.body(null, 204);
});

/** A passkey belongs to the host the browser stands on. */
function siteOf(c: Req): Site {
  const { origin, hostname } = new URL(c.req.url);
  return { origin, host: hostname };
}

open(accountsApi, passkeys.postRegistrationOptions, async (c) =>
  c.json(await once(c.var.ctx, () => askToAddPasskey(c.var.ctx, siteOf(c))), 200),
);
open(accountsApi, passkeys.postPasskey, async (c) => {
  const input = { ...c.req.valid("json"), site: siteOf(c), userAgent: c.req.header("User-Agent") };
  return c.json(await once(c.var.ctx, () => addPasskey(c.var.ctx, input)), 201);
});
open(accountsApi, passkeys.getPasskeys, async (c) => c.json({ items: await listPasskeys(c.var.ctx), next: null }, 200));
open(accountsApi, passkeys.patchPasskey, async (c) =>
  c.json(await renamePasskey(c.var.ctx, { ...c.req.valid("param"), ...c.req.valid("json") }), 200),
);
open(accountsApi, passkeys.deletePasskey, async (c) => {
  await removePasskey(c.var.ctx, c.req.valid("param").id);
  return c.body(null, 204);
});
open(accountsApi, passkeys.postAuthenticationOptions, async (c) => {
  await limitSignIn(c);
  return c.json(await once(c.var.ctx, () => askToUsePasskey(c.var.ctx, siteOf(c))), 200);
});
open(accountsApi, passkeys.postPasskeySession, async (c) => {
  await limitSignIn(c);
  const input = { ...c.req.valid("json"), site: siteOf(c), userAgent: c.req.header("User-Agent") };
  const signedIn = await once(c.var.ctx, () => signInWithPasskey(c.var.ctx, input));
  startSession(c, signedIn.token);
  return c.json(await me(c.var.ctx, signedIn.person), 200);
});

open(accountsApi, members.getMembers, async (c) =>
  c.json(await listMembers(c.var.ctx, c.req.valid("param").id, c.req.valid("query")), 200),
);
open(accountsApi, members.putMember, async (c) => {
  const { id: organisation, person } = c.req.valid("param");
  return c.json(await changeMemberRole(c.var.ctx, { organisation, person, ...c.req.valid("json") }), 200);
});
open(accountsApi, members.deleteMember, async (c) => {
  const { id: organisation, person } = c.req.valid("param");
  await endMembership(c.var.ctx, { organisation, person });
  return c.body(null, 204);
});
open(accountsApi, members.postInvitation, async (c) => {
  const input = { organisation: c.req.valid("param").id, ...c.req.valid("json") };
  return c.json(await once(c.var.ctx, () => invite(c.var.ctx, input)), 201);
});
open(accountsApi, members.getInvitations, async (c) =>
  c.json(await listInvitations(c.var.ctx, c.req.valid("param").id, c.req.valid("query")), 200),
);
open(accountsApi, members.deleteInvitation, async (c) => {
  const { id: organisation, invitation } = c.req.valid("param");
  await revokeInvitation(c.var.ctx, { organisation, invitation });
  return c.body(null, 204);
});
open(accountsApi, members.postAcceptance, async (c) =>
  c.json(await once(c.var.ctx, () => acceptInvitation(c.var.ctx, c.req.valid("json"))), 200),
);

open(accountsApi, members.getNetworkRoles, async (c) =>
  c.json(await listNetworkRoles(c.var.ctx, c.req.valid("query")), 200),
);
open(accountsApi, members.putNetworkRole, async (c) =>
  c.json(await setNetworkRole(c.var.ctx, c.req.valid("json")), 200),
);
