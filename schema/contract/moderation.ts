// Moderation: reports and what becomes of them, acts from the page itself, appeals, the public log, vouching.
import * as z from "zod";
import { line, text } from "../text.ts";
import { CASE_CAUSES, MODERATION_ACTS, MODERATION_REASONS, REPORT_REASONS, SUBJECT_KINDS } from "../vocabulary.ts";
import { boardId } from "./board.ts";
import { body, endpoint, idParam, listOf, pageQuery, reply } from "./route.ts";

const subject = z.string().min(1).max(64);
const words = text(2000).default("");

export const ReportInput = z
  .strictObject({
    subject: subject.describe("The id of a topic, a post or an organisation"),
    reason: z.enum(REPORT_REASONS),
    text: words,
  })
  .meta({ id: "ReportInput" });
export type ReportInput = z.output<typeof ReportInput>;

export const Report = z
  .object({ id: z.string(), subject: z.string(), reason: z.enum(REPORT_REASONS), createdAt: z.string() })
  .meta({ id: "Report" });
export type Report = z.infer<typeof Report>;

const named = z.object({ id: z.string(), name: z.string() });
export const Case = z
  .object({
    id: z.string(),
    subject: z.string(),
    kind: z.enum(SUBJECT_KINDS),
    cause: z.enum(CASE_CAUSES),
    danger: z.boolean(),
    reports: z.int(),
    reasons: z.array(z.enum(REPORT_REASONS)).describe("What was said, each once"),
    title: z.string().describe("Of the topic, or the name of the organisation"),
    topic: z.string().nullable(),
    about: named.nullable().describe("Who wrote it; null for a former member or an organisation"),
    openedAt: z.string(),
    dueAt: z.string().nullable().describe("Of a danger: by when somebody must have looked"),
    state: z.enum(["open", "closed"]),
    version: z.int(),
  })
  .meta({ id: "ModerationCase" });
export type Case = z.infer<typeof Case>;

export const Act = z
  .object({
    id: z.string(),
    act: z.enum(MODERATION_ACTS),
    subject: z.string(),
    kind: z.enum(SUBJECT_KINDS),
    reason: z.enum(MODERATION_REASONS),
    text: z.string(),
    createdAt: z.string(),
    reversedAt: z.string().nullable(),
  })
  .meta({ id: "ModerationAct" });
export type Act = z.infer<typeof Act>;

export const CaseDetail = Case.extend({
  text: z.string().describe("What was written"),
  html: z.string(),
  may: z.array(z.enum(MODERATION_ACTS)),
  told: z.array(
    z.object({
      reporter: named.nullable(),
      reason: z.enum(REPORT_REASONS),
      text: z.string(),
      createdAt: z.string(),
    }),
  ),
  readers: z.array(z.object({ name: z.string(), at: z.string() })).describe("Of a danger: who has read it"),
  acts: z.array(Act).describe("What was decided about it before, newest first"),
  appeal: z.object({ text: z.string(), act: Act }).nullable(),
}).meta({ id: "ModerationCaseDetail" });
export type CaseDetail = z.infer<typeof CaseDetail>;

const further = {
  reason: z.enum(MODERATION_REASONS),
  text: words.describe("The author reads it"),
  category: z.string().max(64).optional().describe("move: where to"),
  into: boardId.optional().describe("merge: the topic it goes into"),
  title: line(160).optional().describe("split: the title of the new topic"),
};

export const DecisionInput = z
  .strictObject({
    decision: z.enum(MODERATION_ACTS),
    version: z.int().optional().describe("Of the case as it was read: 409 case_changed when something came in since"),
    ...further,
  })
  .meta({ id: "ModerationDecision" });
export type DecisionInput = z.output<typeof DecisionInput>;

export const ActInput = z
  .strictObject({
    act: z.enum(MODERATION_ACTS),
    subject,
    version: z
      .int()
      .optional()
      .describe("Of the topic or post as it was read: approve answers 409 text_changed when it was edited since"),
    ...further,
  })
  .meta({ id: "ModerationActInput" });
export type ActInput = z.output<typeof ActInput>;

export const Done = z
  .object({ act: Act, topic: z.string().nullable().describe("Where to look now: the topic concerned, or the new one") })
  .meta({ id: "ModerationDone" });
export type Done = z.infer<typeof Done>;

export const AppealInput = z
  .strictObject({
    act: z.string().max(64).optional(),
    token: z.string().max(100).optional().describe("Of the link in the mail, for whoever cannot sign in"),
    text: text(4000).pipe(z.string().min(1)),
  })
  .meta({ id: "AppealInput" });
export type AppealInput = z.output<typeof AppealInput>;

export const Appeal = z
  .object({ id: z.string(), act: z.string(), state: z.enum(["open", "kept", "reversed"]), createdAt: z.string() })
  .meta({ id: "Appeal" });
export type Appeal = z.infer<typeof Appeal>;

/** Nothing here leads to anyone: acts of one day, one kind, one reason and one category are one line. */
export const LogLine = z
  .object({
    day: z.string(),
    act: z.enum(MODERATION_ACTS),
    reason: z.enum(MODERATION_REASONS),
    category: z.string().nullable(),
    times: z.int(),
  })
  .meta({ id: "ModerationLogLine" });
export type LogLine = z.infer<typeof LogLine>;

export const postReport = endpoint({
  access: "signed-in",
  method: "post",
  path: "/reports",
  summary: "Reports a topic, a post or an organisation; reported again by the same person, the words are replaced",
  request: { body: body(ReportInput) },
  responses: { 201: reply(Report) },
});

export const getModerationLog = endpoint({
  access: "public",
  method: "get",
  path: "/moderation/log",
  summary: "What the coordinators decided, without names, the newest day first",
  request: { query: pageQuery },
  responses: { 200: reply(listOf(LogLine)) },
});

export const getModeration = endpoint({
  access: "coordinator",
  method: "get",
  path: "/moderation",
  summary: "What waits for the coordinators: dangers first, then the oldest",
  request: { query: pageQuery },
  responses: { 200: reply(listOf(Case)) },
});

export const getModerationCase = endpoint({
  access: "coordinator",
  method: "get",
  path: "/moderation/{id}",
  summary: "One case with what was said; who reads a danger is noted",
  request: { params: idParam },
  responses: { 200: reply(CaseDetail) },
});

export const postModerationDecision = endpoint({
  access: "coordinator",
  method: "post",
  path: "/moderation/{id}/decision",
  summary: "Closes a case; the second of two coordinators gets 409 already_decided",
  request: { params: idParam, body: body(DecisionInput) },
  responses: { 200: reply(Done) },
});

export const postModerationAct = endpoint({
  access: "coordinator",
  method: "post",
  path: "/moderation/acts",
  summary: "Acts on a topic, a post, an organisation or a person without a report",
  request: { body: body(ActInput) },
  responses: { 201: reply(Done) },
});

export const postAppeal = endpoint({
  access: "public",
  method: "post",
  path: "/appeals",
  summary: "The author answers a decision, once; by the link of the mail when suspended",
  request: { body: body(AppealInput) },
  responses: { 201: reply(Appeal) },
});

const memberParams = z.object({ id: z.string().max(64), person: z.string().max(64) });

export const putVouch = endpoint({
  access: "manager",
  method: "put",
  path: "/organisations/{id}/members/{person}/vouch",
  summary: "A manager answers for a member: what they write no longer waits",
  request: { params: memberParams },
  responses: { 204: { description: "Noted" } },
});

export const deleteVouch = endpoint({
  access: "manager",
  method: "delete",
  path: "/organisations/{id}/members/{person}/vouch",
  summary: "Takes it back",
  request: { params: memberParams },
  responses: { 204: { description: "Taken back" } },
});
