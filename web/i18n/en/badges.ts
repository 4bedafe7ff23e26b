// Certificates of those who came to a session: issued, taken up, printed, verified, revoked.
import type { BadgeState } from "../../../schema/vocabulary.ts";
import type {
  badges as source,
  badgeCodes as sourceCodes,
  badgeFields as sourceFields,
  badgeMails as sourceMails,
} from "../fr/badges.ts";
import { plural } from "../plural.ts";

const states: Record<BadgeState, string> = {
  issued: "to accept",
  valid: "valid",
  revoked: "revoked",
  withdrawn: "withdrawn",
};
const given: Record<BadgeState, string> = {
  issued: "issued, not accepted yet",
  valid: "issued and accepted",
  revoked: "revoked",
  withdrawn: "withdrawn by the person",
};

export const badges: typeof source = {
  title: "My certificates",
  lead: "Each course you attend may give you a certificate, to print or to show online.",
  none: "No certificate yet",
  noneLead: "Once you have attended a session, the people who organise it can issue you one.",
  browse: "See the courses",
  next: "Older ones",
  start: "Back to the start",
  pages: "Pages of certificates",
  states,
  given,
  criteria: (title) => `Attended a session of the course “${title}”, as noted by the people who organised it.`,
  paper: {
    title: "Certificate of attendance",
    to: "This certificate is given to",
    for: "who attended the course",
    on: (when) => `On ${when}.`,
    between: (from, to) => `From ${from} to ${to}.`,
    by: (name) => `Organised by ${name}.`,
    byNetwork: "Organised by an organisation of the network.",
    issued: (when) => `Issued on ${when}.`,
    check: "To be verified at this address:",
    revoked: (when) => `Revoked on ${when}: no longer valid.`,
    nameToCome: "(the name, once the person has chosen it)",
  },
  one: {
    title: (title) => `Certificate: ${title}`,
    back: "My certificates",
    print: "Printed, this page fits on one sheet of A4.",
    language: "Language of the certificate:",
    withdrawn: "Certificate withdrawn",
    withdrawnLead: "The person it was given to has asked for their name to be erased. It is no longer valid.",
    revoked: "This certificate is revoked",
    revokedLead: "The people who issued it have revoked it: it is no longer valid.",
    reason: "Reason given:",
    genuine: "Signature verified",
    genuineLead: "This certificate was signed by the network Le Partenariat, and nothing in it has been changed since.",
    forged: "The signature does not verify",
    forgedLead: "Do not rely on this certificate, and tell the network’s coordinators.",
    notYet: "Nothing is signed until the person has accepted.",
    forPrograms: "To verify it with another tool",
    forProgramsLead:
      "It is an Open Badge 3.0, signed (Ed25519). The file can be put in a digital wallet, or verified with any tool that knows this standard.",
    file: "The signed file",
    keys: "The network’s public keys",
    status: "Its status, for a program",
  },
  choice: {
    title: "Accept the certificate",
    titleAgain: "Change what it shows",
    lead: "It is signed when you accept it. You can change your mind: it is then signed again.",
    name: "Name to show",
    public: "Who can see it",
    publicNo: "Only me",
    publicNoHint: "You can print it, or send the signed file to whoever you like.",
    publicYes: "Anyone who has its address",
    publicYesHint: "The page shows the name chosen, the course and its date. Search engines are asked to leave it out.",
    accept: "Accept",
    save: "Save",
  },
  revoke: {
    title: "Revoke the certificate",
    lead: "For a mistake: attendance noted in error, a wrong name. The person receives your reason by e-mail.",
    reason: "Reason",
    send: "Revoke the certificate",
  },
  session: {
    title: "Certificates",
    lead: "A certificate says that a person attended this session. Each then chooses the name to show, and who can see it.",
    link: "Issue the certificates",
    toIssue: (n) =>
      plural("en", n, { one: "Issue the certificate to # person", other: "Issue the certificate to # people" }),
    caption: "Those who came",
    name: "Name",
    state: "Certificate",
    none: "not issued yet",
    nameless: "has not told their name yet",
    namelessLead: "A certificate bears a name: ask those who have not told theirs yet to write it in their settings.",
    notThere: "attendance corrected since",
    nobody: "First note who came.",
    all: "Everyone who came has their certificate.",
    open: "See",
    off: "Certificates are not in service here: the key that signs them is not set.",
  },
};

export const badgeCodes: typeof sourceCodes = {
  session_not_held: "First note who came: certificates are issued after that.",
  badges_off: "Certificates are not in service here: the key that signs them is not set.",
  badge_of_another: "Only the person this certificate is given to can do that.",
  badge_revoked: "This certificate is revoked.",
  badge_withdrawn: "The person has asked for their name to be erased: this certificate is already withdrawn.",
};

export const badgeFields: typeof sourceFields = {
  not_attended: () => "This person is not noted as having come to this session.",
};

export const badgeMails: typeof sourceMails = {
  badge_issued: (p) => ({
    subject: `Your certificate: ${p.title}`,
    text: [
      `You attended the course “${p.title}”, and a certificate is issued to you.`,
      "Only you see it until you have accepted it. On this page, you choose the name it shows, and who can see it:",
    ],
  }),
  badge_revoked: (p) => ({
    subject: `Certificate revoked: ${p.title}`,
    text: [
      `The certificate of the course “${p.title}” is revoked by the people who had issued it.`,
      `“${p.reason}”`,
      "If you think this is a mistake, answer these people or write to the coordinators.",
    ],
  }),
};
