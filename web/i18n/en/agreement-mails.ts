// The mails about agreements: a version to sign, one in force, something waived.
import type { MissingCode } from "../../../schema/vocabulary.ts";
import { list } from "../format.ts";
import type { agreementMails as source } from "../fr/agreement-mails.ts";

const WITHOUT: Record<MissingCode, string> = {
  beneficiaries_missing: "The coordinators accept that you sign without a beneficiary in the first step.",
  institution_or_civil_society_missing:
    "The coordinators accept that you sign although a step has neither an institution nor civil society.",
  elected_missing: "The coordinators accept that you sign without an elected representative of each local authority.",
};

export const agreementMails: typeof source = {
  agreement_written: (p) => ({
    subject: "Your partnership agreement is there to read and sign",
    text: [
      `${p.name} has written the first version of your agreement: what you aim for, what each brings, the steps and who takes part in them.`,
      "Read it with the people concerned. Sign it, or change it: a new version then goes to everyone.",
    ],
  }),
  agreement_changed: (p) => ({
    subject: "Your partnership agreement has a new version to sign",
    text: [
      `${p.name} has changed your agreement. The page puts both versions side by side, with what was added and what was taken out.`,
      "Signatures of the version before do not count for this one: it awaits yours. An agreement already in force stays so until then.",
    ],
  }),
  agreement_in_force: (p) => ({
    subject: "Your partnership agreement is in force",
    text: [
      `You have all signed, ${list("en", p.names)} and you: your agreement is in force, and its steps begin.`,
      "The convention can be printed from the agreement’s page, in French and in English.",
    ],
  }),
  agreement_waived: (p) => ({
    subject: "The coordinators waive a condition of your agreement",
    text: [
      `This is about your partnership with ${list("en", p.names)}. ${WITHOUT[p.code]} This is why:`,
      `“${p.reason}”`,
      "The reason stays written with the agreement. Nothing keeps you from doing better.",
    ],
  }),
};
