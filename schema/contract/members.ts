// The people of an organisation, invitations to join it, and the roles of the network.
import * as z from "zod";
import { MEMBER_ROLES, NETWORK_ROLES } from "../vocabulary.ts";
import { email } from "./accounts.ts";
import { body, endpoint, idParam, listOf, pageQuery, reply } from "./route.ts";

export const Member = z
  .object({
    person: z.string(),
    name: z.string(),
    role: z.enum(MEMBER_ROLES),
    since: z.string(),
    email: z.string().nullable().describe("Told to managers and coordinators only"),
  })
  .meta({ id: "Member" });
export type Member = z.infer<typeof Member>;

const memberParams = z.object({ id: z.string().max(64), person: z.string().max(64) });
export const MemberRoleInput = z.strictObject({ role: z.enum(MEMBER_ROLES) });

export const getMembers = endpoint({
  access: "member",
  method: "get",
  path: "/organisations/{id}/members",
  summary: "The people of an organisation",
  request: { params: idParam, query: pageQuery },
  responses: { 200: reply(listOf(Member)) },
});

export const putMember = endpoint({
  access: "manager",
  method: "put",
  path: "/organisations/{id}/members/{person}",
  summary: "Changes someone's role; 409 last_manager when nobody else manages",
  request: { params: memberParams, body: body(MemberRoleInput) },
  responses: { 200: reply(Member) },
});

export const deleteMember = endpoint({
  access: "member",
  method: "delete",
  path: "/organisations/{id}/members/{person}",
  summary: "Leaves, or takes someone out; 409 last_manager when nobody else manages",
  request: { params: memberParams },
  responses: { 204: { description: "No longer a member" } },
});

export const InvitationInput = z.strictObject({ email, role: z.enum(MEMBER_ROLES) });

export const Invitation = z
  .object({
    id: z.string(),
    email: z.string(),
    role: z.enum(MEMBER_ROLES),
    invitedBy: z.string().describe("A name"),
    createdAt: z.string(),
    expiresAt: z.string(),
  })
  .meta({ id: "Invitation" });
export type Invitation = z.infer<typeof Invitation>;

export const postInvitation = endpoint({
  access: "manager",
  method: "post",
  path: "/organisations/{id}/invitations",
  summary: "Invites someone by mail; valid fourteen days, replaces an earlier invitation of the same address",
  request: { params: idParam, body: body(InvitationInput) },
  responses: { 201: reply(Invitation) },
});

export const getInvitations = endpoint({
  access: "manager",
  method: "get",
  path: "/organisations/{id}/invitations",
  summary: "Invitations not yet answered",
  request: { params: idParam, query: pageQuery },
  responses: { 200: reply(listOf(Invitation)) },
});

export const deleteInvitation = endpoint({
  access: "manager",
  method: "delete",
  path: "/organisations/{id}/invitations/{invitation}",
  summary: "Takes an invitation back",
  request: { params: z.object({ id: z.string().max(64), invitation: z.string().max(64) }) },
  responses: { 204: { description: "Taken back" } },
});

export const postAcceptance = endpoint({
  access: "signed-in",
  method: "post",
  path: "/invitations/acceptance",
  summary: "Accepts an invitation, signed in with the address invited",
  request: { body: body(z.strictObject({ token: z.string().min(1).max(200) })) },
  responses: { 200: reply(z.object({ organisation: z.string(), role: z.enum(MEMBER_ROLES) })) },
});

/** An invitation as the person invited sees it. */
export interface InvitationView {
  id: string;
  organisation: string;
  organisationName: string;
  inviter: string;
  role: Member["role"];
  email: string;
}

export const RoleHolder = z
  .object({ person: z.string(), name: z.string(), email: z.string(), role: z.enum(NETWORK_ROLES).nullable() })
  .meta({ id: "RoleHolder" });
export type RoleHolder = z.infer<typeof RoleHolder>;
export const NetworkRoleInput = z.strictObject({ email, role: z.enum(NETWORK_ROLES).nullable() });

export const getNetworkRoles = endpoint({
  access: "administrator",
  method: "get",
  path: "/network/roles",
  summary: "Coordinators and administrators",
  request: { query: pageQuery },
  responses: { 200: reply(listOf(RoleHolder)) },
});

export const putNetworkRole = endpoint({
  access: "administrator",
  method: "put",
  path: "/network/roles",
  summary: "Gives or takes a role in the network; the person must have an account",
  request: { body: body(NetworkRoleInput) },
  responses: { 200: reply(RoleHolder) },
});
