// The people of an organisation, invitations to join it, and the roles of the network.
import type { members as source } from "../fr/members.ts";

export const members: typeof source = {
  title: "Members",
  of: (organisation) => `Members of ${organisation}`,
  nameless: "Someone who has not given a name yet",
  you: "you",
  since: (date) => `since ${date}`,
  more: "More members",
  empty: "Nobody looks after this organisation on the network yet. Invite someone who is responsible for it.",
  roleHints: {
    member: "sees proposals and partnerships",
    manager: "keeps the profile, answers proposals, invites",
  },
  role: "Role",
  changeRole: "Change the role",
  removeTitle: "Remove from the organisation",
  removeLead: "This person will no longer see proposals and partnerships, and the invitations they sent fall.",
  remove: "Remove this person",
  leaveTitle: "Leave the organisation",
  leaveLead: "You will no longer see its proposals and partnerships. A manager can invite you again.",
  leave: "Leave",
  inviteTitle: "Invite someone",
  email: "Their e-mail address",
  emailHint: "The invitation leaves by mail and is valid for fourteen days.",
  invite: "Send the invitation",
  waitingTitle: "Invitations not yet answered",
  waiting: (role, inviter) => `${role}, invited by ${inviter}`,
  until: (date) => `until ${date}`,
  revoke: "Take the invitation back",
  invitation: {
    title: (organisation) => `Join ${organisation}`,
    lead: (inviter, organisation) => `${inviter} invites you to join ${organisation}.`,
    as: (role) => `You will be a ${role}.`,
    accept: "Accept the invitation",
    signInFirst: (email) =>
      `First sign in with the address invited, ${email}. We send a link there that brings you back here.`,
    sendLink: "Send me a link",
    other: (invited, current) =>
      `This invitation is addressed to ${invited}, and you are signed in as ${current}. Sign out, then come back through the link in the mail.`,
    signOut: "Sign out and continue",
  },
  network: {
    title: "Who coordinates the network",
    lead: "A role counts from the person’s next request. They must have an account already.",
    give: "Give a role",
    email: "E-mail address of the account",
    role: "Role",
    roleHints: {
      coordinator: "approves proposals, imports, accompanies organisations",
      administrator: "all of that, and chooses who coordinates",
    },
    save: "Give this role",
    remove: "Take the role away",
    more: "More people",
  },
};
