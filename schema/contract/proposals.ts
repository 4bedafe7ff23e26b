// Proposals: one organisation, or a coordinator, proposes a meeting; then each decides in turn.
import * as z from "zod";
import { text } from "../text.ts";
import { ANSWERS, PROPOSAL_ORIGINS, PROPOSAL_STATES } from "../vocabulary.ts";
import { body, endpoint, idParam, listOf, pageQuery, reply } from "./route.ts";

const organisation = z.string().min(1).max(64);
const written = text(2000);

export const Proposal = z
  .object({
    id: z.string(),
    from: z.string(),
    to: z.string(),
    state: z.enum(PROPOSAL_STATES),
    oneWay: z.boolean(),
    by: z.enum(PROPOSAL_ORIGINS),
    message: z.string(),
    score: z.number().describe("As it was on the day of the proposal, 0..100"),
    answers: z.record(z.string(), z.enum(ANSWERS)).describe("By organisation, those given so far"),
    partnership: z.string().optional(),
    version: z.int(),
    createdAt: z.string(),
    dueAt: z.string().nullable().describe("When silence next counts; null once it is over"),
  })
  .meta({ id: "Proposal" });
export type Proposal = z.infer<typeof Proposal>;

export const ProposalEntry = z.object({
  version: z.int(),
  act: z.string(),
  organisation: z.string().nullable().describe("On whose behalf; null for the coordination and the clock"),
  text: z.string(),
  createdAt: z.string(),
});
export const ProposalDetail = Proposal.extend({ entries: z.array(ProposalEntry) }).meta({ id: "ProposalDetail" });
export type ProposalDetail = z.infer<typeof ProposalDetail>;

/** `approve` and `reason` are for coordinators, whose own proposal may be approved at once. */
export const ProposalInput = z
  .strictObject({
    from: organisation,
    to: organisation,
    message: written.default(""),
    approve: z.boolean().default(false),
    reason: written.default(""),
  })
  .meta({ id: "ProposalInput" });
export const DecisionInput = z.strictObject({ decision: z.enum(["approve", "decline"]), reason: written.default("") });
export const AnswerInput = z.strictObject({ organisation, answer: z.enum(ANSWERS), reason: written.default("") });
export const StepAsideInput = z.strictObject({ organisation, reason: written.default("") });
export const WithdrawalInput = z.strictObject({
  organisation: organisation.optional(),
  reason: written.optional(),
});
export const MessageInput = z.strictObject({
  organisation: organisation.optional().describe("Left out by coordinators"),
  text: written.pipe(z.string().min(1)),
});

export const postProposal = endpoint({
  access: "manager",
  method: "post",
  path: "/proposals",
  summary: "Proposes a meeting, for an organisation one manages or as a coordinator",
  request: { body: body(ProposalInput) },
  responses: { 201: reply(Proposal) },
});

export const ProposalQuery = pageQuery.extend({
  state: z.enum(PROPOSAL_STATES).optional(),
  organisation: organisation.optional(),
});

export const getProposals = endpoint({
  access: "signed-in",
  method: "get",
  path: "/proposals",
  summary: "Those of my organisations, newest first; coordinators see all",
  request: { query: ProposalQuery },
  responses: { 200: reply(listOf(Proposal)) },
});

export const getProposal = endpoint({
  access: "signed-in",
  method: "get",
  path: "/proposals/{id}",
  summary: "One proposal with its turns; its version as ETag",
  request: { params: idParam },
  responses: { 200: reply(ProposalDetail) },
});

export const postDecision = endpoint({
  access: "coordinator",
  method: "post",
  path: "/proposals/{id}/decision",
  summary: "Approves or declines; a one-way proposal is approved with a written reason only",
  request: { params: idParam, body: body(DecisionInput) },
  responses: { 200: reply(Proposal) },
});

export const postAnswer = endpoint({
  access: "manager",
  method: "post",
  path: "/proposals/{id}/answers",
  summary: "An organisation accepts, declines, or asks to know more; two yeses open a partnership",
  request: { params: idParam, body: body(AnswerInput) },
  responses: { 200: reply(Proposal) },
});

export const postStepAside = endpoint({
  access: "manager",
  method: "post",
  path: "/proposals/{id}/pause",
  summary: "Not available for now: ends the proposal without shutting the pair, and pauses the organisation",
  request: { params: idParam, body: body(StepAsideInput) },
  responses: { 200: reply(Proposal) },
});

export const postWithdrawal = endpoint({
  access: "manager",
  method: "post",
  path: "/proposals/{id}/withdrawal",
  summary: "An organisation takes itself out of an open proposal",
  request: {
    params: idParam,
    body: { required: false, content: { "application/json": { schema: WithdrawalInput } } },
  },
  responses: { 200: reply(Proposal) },
});

export const postMessage = endpoint({
  access: "manager",
  method: "post",
  path: "/proposals/{id}/messages",
  summary: "A word that both organisations and the coordinators read",
  request: { params: idParam, body: body(MessageInput) },
  responses: { 201: reply(Proposal) },
});
