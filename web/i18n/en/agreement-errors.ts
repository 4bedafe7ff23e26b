// Refusals about participants, agreements and signatures, in clear sentences.
import type { agreementCodes as sourceCodes, agreementFields as sourceFields } from "../fr/agreement-errors.ts";

export const agreementFields: typeof sourceFields = {
  participant_twice: () =>
    "This person is already above, in the same role. If it is somebody else, add what tells them apart.",
  participant_unknown: () =>
    "This person is not among those who take part in the partnership. Add them first, or choose somebody else.",
  not_in_partnership: () => "This organisation is not part of this partnership.",
};

export const agreementCodes: typeof sourceCodes = {
  beneficiaries_missing:
    "No beneficiary takes part in the first step. Those whom the partnership is to serve are part of it from the start: add them, then sign.",
  institution_or_civil_society_missing:
    "A step has neither an institution nor civil society. Add one of the two, then sign.",
  elected_missing:
    "Between local authorities, an elected representative of each signs too. Add them among those who take part, then sign.",
  too_many_steps: "That is two hundred steps already: an agreement carries no more.",
  agreement_absent: "There is no agreement to sign yet: first write one.",
  agreement_changed:
    "The agreement has changed since the version you read: signatures begin anew. Read the new one, then sign.",
  agreement_rewritten:
    "Somebody wrote a new version while you prepared yours. Your draft is kept: compare, then propose it again if need be.",
  partnership_ended: "This partnership has ended: it can still be read, but nothing in it changes any more.",
};
