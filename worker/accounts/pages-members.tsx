// The HTML door of an organisation's people: members, invitations, and accepting one.
import { Hono } from "hono";
import { InvitationInput, MemberRoleInput } from "../../schema/contract/members.ts";
import { InvitationPage } from "../../web/pages/invitation.tsx";
import { MemberPage } from "../../web/pages/member.tsx";
import { MembersPage } from "../../web/pages/members.tsx";
import type { FormErrors } from "../../web/pages/problems.tsx";
import { allow } from "../http/access.ts";
import { check } from "../http/check.ts";
import { readForm } from "../http/form.ts";
import { render, submit } from "../http/pages.tsx";
import type { AppEnv, Req } from "../http/types.ts";
import { actorId, roleIn } from "../kernel/actor.ts";
import { acceptInvitation } from "./accept-invitation.ts";
import { changeMemberRole } from "./change-member-role.ts";
import { endMembership } from "./end-membership.ts";
import { invite } from "./invite.ts";
import { invitationBehind } from "./list-invitations.ts";
import { findMember, organisationName } from "./list-members.ts";
import { revokeInvitation } from "./revoke-invitation.ts";
import { viewMembers } from "./view-members.ts";

export const memberPages = new Hono<AppEnv>();

const BLANK = { email: "", role: "member" };

async function people(c: Req, organisation: string, form = BLANK, errors?: FormErrors) {
  const view = await viewMembers(c.var.ctx, organisation, c.req.query("after"));
  return <MembersPage {...view} form={form} {...(errors && { errors })} />;
}

memberPages.get("/organisations/:id/members", allow("member"), async (c) =>
  render(c, await people(c, c.req.param("id"))),
);

memberPages.post("/organisations/:id/invitations", allow("manager"), async (c) => {
  const organisation = c.req.param("id");
  const form = await readForm(c);
  const typed = { email: (form.get("email") ?? "").trim(), role: form.get("role") ?? "" };
  return submit(c, {
    run: async (ctx) => invite(ctx, { organisation, ...check(InvitationInput, typed) }),
    to: () => `/organisations/${organisation}/members?notice=invitation_sent`,
    again: (errors) => people(c, organisation, typed, errors),
  });
});

memberPages.post("/organisations/:id/invitations/:invitation/revocation", allow("manager"), (c) => {
  const { id: organisation, invitation } = c.req.param();
  return submit(c, {
    run: (ctx) => revokeInvitation(ctx, { organisation, invitation }),
    to: () => `/organisations/${organisation}/members?notice=invitation_revoked`,
    again: (errors) => people(c, organisation, BLANK, errors),
  });
});

async function onePerson(c: Req, id: string, person: string, errors?: FormErrors) {
  const { ctx } = c.var;
  const member = await findMember(ctx, id, person);
  const organisation = { id, name: await organisationName(ctx, id) };
  const reader = { mine: person === actorId(ctx.actor), manages: roleIn(ctx.actor, id) === "manager" };
  return <MemberPage {...{ organisation, member }} {...reader} {...(errors && { errors })} />;
}

memberPages.get("/organisations/:id/members/:person", allow("member"), async (c) =>
  render(c, await onePerson(c, c.req.param("id"), c.req.param("person"))),
);

memberPages.post("/organisations/:id/members/:person/role", allow("manager"), async (c) => {
  const { id: organisation, person } = c.req.param();
  const form = await readForm(c);
  return submit(c, {
    run: async (ctx) =>
      changeMemberRole(ctx, { organisation, person, ...check(MemberRoleInput, { role: form.get("role") }) }),
    to: () => `/organisations/${organisation}/members?notice=member_changed`,
    again: (errors) => onePerson(c, organisation, person, errors),
  });
});

memberPages.post("/organisations/:id/members/:person/removal", allow("member"), (c) => {
  const { id: organisation, person } = c.req.param();
  return submit(c, {
    run: (ctx) => endMembership(ctx, { organisation, person }),
    to: ({ left }) =>
      left ? "/settings?notice=organisation_left" : `/organisations/${organisation}/members?notice=member_removed`,
    again: (errors) => onePerson(c, organisation, person, errors),
  });
});

memberPages.get("/invitations/accept", allow("public"), async (c) => {
  const token = c.req.query("token") ?? "";
  return render(c, <InvitationPage invitation={await invitationBehind(c.var.ctx, token)} token={token} />);
});

memberPages.post("/invitations/accept", allow("signed-in"), async (c) => {
  const token = (await readForm(c)).get("token") ?? "";
  return submit(c, {
    run: (ctx) => acceptInvitation(ctx, { token }),
    to: ({ organisation }) => `/organisations/${organisation}/members?notice=invitation_accepted`,
    again: async (errors) => (
      <InvitationPage invitation={await invitationBehind(c.var.ctx, token)} token={token} errors={errors} />
    ),
  });
});
