// The living agreement of a partnership: who takes part, what was agreed, who signed it, what was waived and why.
import * as z from "zod";
import { line, text } from "../text.ts";
import { MISSING_CODES, PARTICIPANT_ROLES } from "../vocabulary.ts";
import { body, endpoint, idParam, listOf, pageQuery, reply } from "./route.ts";

export const MOST_PARTICIPANTS = 100;
export const MOST_STEPS = 200;
export const LENGTHS = { name: 120, aims: 4000, gives: 2000, title: 200, dimension: 1000, reason: 2000 } as const;

const organisation = z.string().min(1).max(64);
const name = line(LENGTHS.name);

export const Participant = z
  .object({
    id: z.string(),
    name: z.string().describe("Empty for one who asked to be forgotten"),
    role: z.enum(PARTICIPANT_ROLES),
    organisation: z.string().nullable(),
    public: z.boolean().describe("May be named outside the partnership"),
  })
  .meta({ id: "Participant" });
export type Participant = z.infer<typeof Participant>;

export const ParticipantInput = z
  .strictObject({
    id: z.string().max(64).optional().describe("One that is there already, to change it; else it is known by its name"),
    name: name.describe("Empty only for one who is there already and asked to be forgotten"),
    role: z.enum(PARTICIPANT_ROLES),
    organisation: organisation.nullable().default(null),
    public: z.boolean().default(false),
  })
  .meta({ id: "ParticipantInput" });
export type ParticipantInput = z.output<typeof ParticipantInput>;
export const ParticipantList = z.array(ParticipantInput).max(MOST_PARTICIPANTS);

const sdg = z.int().min(1).max(17);

export const AgreementStep = z.object({
  id: z.string().describe("The same from version to version, for as long as the step goes on"),
  title: z.string(),
  starts: z.string().describe("A date, YYYY-MM-DD"),
  ends: z.string(),
  participants: z.array(z.object({ id: z.string(), name: z.string(), role: z.enum(PARTICIPANT_ROLES) })),
  local: z.string().describe("What it changes here"),
  global: z.string().describe("What it has to do with the world"),
  sdgs: z.array(z.int()),
});
export type AgreementStep = z.infer<typeof AgreementStep>;

export const StepInput = z
  .strictObject({
    id: z.string().max(64).optional().describe("The step it goes on from; else it is known by its title"),
    title: line(LENGTHS.title).pipe(z.string().min(1)),
    starts: z.iso.date(),
    ends: z.iso.date(),
    participants: z
      .array(name.pipe(z.string().min(1)))
      .max(MOST_PARTICIPANTS)
      .default([])
      .describe("Names, or ids, of participants"),
    local: text(LENGTHS.dimension).default(""),
    global: text(LENGTHS.dimension).default(""),
    sdgs: z.array(sdg).max(17).default([]),
  })
  .refine(({ starts, ends }) => starts <= ends, { path: ["ends"], params: { code: "dates_reversed" } })
  .meta({ id: "StepInput" });
export type StepInput = z.output<typeof StepInput>;

export const AgreementInput = z
  .strictObject({
    aims: text(LENGTHS.aims).pipe(z.string().min(1)),
    gives: z.record(organisation, text(LENGTHS.gives)).default({}),
    steps: z.array(StepInput).max(MOST_STEPS).default([]),
  })
  .meta({ id: "AgreementInput" });
export type AgreementInput = z.output<typeof AgreementInput>;

export const Agreement = z
  .object({
    number: z.int(),
    version: z.int().describe("The same number, under the name that a signature gives it"),
    aims: z.string(),
    gives: z.record(z.string(), z.string()).describe("By organisation"),
    steps: z.array(AgreementStep).describe("In the order of time"),
    organisation: z.string().describe("On whose behalf it was written"),
    createdAt: z.string(),
    signatures: z.array(
      z.object({
        organisation: z.string(),
        elected: z.string().nullable().describe("The participant who signed with it"),
        createdAt: z.string(),
      }),
    ),
  })
  .meta({ id: "Agreement" });
export type Agreement = z.infer<typeof Agreement>;

export const Missing = z.object({
  code: z.enum(MISSING_CODES),
  step: z.string().nullable().describe("The step it is missing in"),
  organisation: z.string().nullable().describe("The local authority whose elected representative is missing"),
});
export type Missing = z.infer<typeof Missing>;

export const Waiver = z.object({ code: z.enum(MISSING_CODES), reason: z.string(), createdAt: z.string() });
export type Waiver = z.infer<typeof Waiver>;

export const SignatureInput = z
  .strictObject({
    organisation,
    version: z.int().min(1),
    elected: z.string().max(64).optional().describe("The elected participant who signs too; else the first there is"),
  })
  .meta({ id: "SignatureInput" });

export const WaiverInput = z
  .strictObject({ code: z.enum(MISSING_CODES), reason: text(LENGTHS.reason).pipe(z.string().min(1)) })
  .meta({ id: "WaiverInput" });

/** Where a partnership's agreement stands: added to what GET says of it, and the answer of each act here. */
export const Standing = {
  participants: z.array(Participant).describe("Those who take part now"),
  agreement: Agreement.nullable().describe("The latest version"),
  inForce: z.int().nullable().describe("The number of the last version that all have signed"),
  missing: z.array(Missing).describe("What stands before a signature, waivers taken off"),
  waivers: z.array(Waiver),
};

export const PartnershipStanding = z.object({ id: z.string(), version: z.int(), ...Standing });
export type PartnershipStanding = z.infer<typeof PartnershipStanding>;
const standing = reply(PartnershipStanding.meta({ id: "PartnershipStanding" }), "Where the partnership now stands");

export const putParticipants = endpoint({
  access: "manager",
  method: "put",
  path: "/partnerships/{id}/participants",
  summary: "Replaces those who take part; the agreements of their time go on naming those who leave",
  request: { params: idParam, body: body(ParticipantList) },
  responses: { 200: standing },
});

export const putAgreement = endpoint({
  access: "manager",
  method: "put",
  path: "/partnerships/{id}/agreement",
  summary: "A new version, to be signed by all anew; the one in force stays so until then",
  request: { params: idParam, body: body(AgreementInput) },
  responses: { 200: reply(Agreement) },
});

export const getAgreements = endpoint({
  access: "signed-in",
  method: "get",
  path: "/partnerships/{id}/agreements",
  summary: "Every version, the newest first",
  request: { params: idParam, query: pageQuery },
  responses: { 200: reply(listOf(Agreement)) },
});

export const postSignature = endpoint({
  access: "manager",
  method: "post",
  path: "/partnerships/{id}/signatures",
  summary: "An organisation signs the latest version; the last signature puts it in force",
  request: { params: idParam, body: body(SignatureInput) },
  responses: { 201: standing },
});

export const postWaiver = endpoint({
  access: "coordinator",
  method: "post",
  path: "/partnerships/{id}/waivers",
  summary: "Lets a partnership sign without something, for a reason that all of it reads",
  request: { params: idParam, body: body(WaiverInput) },
  responses: { 201: standing },
});
