// What was done, by whom, when: read by administrators, with the state of the chain that tells on tampering.
import * as z from "zod";
import { endpoint, listOf, pageQuery, reply } from "./route.ts";

export const AuditEntry = z
  .object({
    seq: z.int(),
    at: z.string(),
    actor: z.string(),
    act: z.string(),
    subject: z.string(),
    detail: z.record(z.string(), z.unknown()),
    sealed: z.boolean(),
  })
  .meta({ id: "AuditEntry" });
export type AuditEntry = z.infer<typeof AuditEntry>;

/** missing: an entry is gone · changed: it is not what was sealed · seal_missing: its seal is gone. */
export const FLAWS = ["missing", "changed", "seal_missing"] as const;
export type Flaw = (typeof FLAWS)[number];

export const AuditChain = z
  .object({
    lastEntry: z.int(),
    sealedUpTo: z.int(),
    head: z.string().nullable(), // whoever writes it down can later tell whether the past was rewritten
    check: z
      .object({
        at: z.string(),
        upTo: z.int(),
        done: z.boolean(),
        bad: z.object({ seq: z.int(), why: z.enum(FLAWS) }).nullable(),
      })
      .nullable(),
  })
  .meta({ id: "AuditChain" });
export type AuditChain = z.infer<typeof AuditChain>;

export const AuditQuery = z.object({
  after: z.coerce.number().int().min(1).optional(),
  limit: pageQuery.shape.limit,
  subject: z.string().trim().max(200).optional(),
});
export type AuditQuery = z.output<typeof AuditQuery>;

export const getAudit = endpoint({
  access: "administrator",
  method: "get",
  path: "/audit",
  summary: "What was done, newest first; `subject` narrows it to one thing",
  request: { query: AuditQuery },
  responses: { 200: reply(listOf(AuditEntry)) },
});

export const getAuditChain = endpoint({
  access: "administrator",
  method: "get",
  path: "/audit/chain",
  summary: "The head of the hash chain and what its last check found",
  responses: { 200: reply(AuditChain) },
});

export const postAuditCheck = endpoint({
  access: "administrator",
  method: "post",
  path: "/audit/check",
  summary: "Checks the chain from its first entry; what does not fit in one call is continued by the clock",
  responses: { 200: reply(AuditChain) },
});

/** An entry as the page shows it: `name` is who did it, while the network still knows them. */
export type AuditLine = AuditEntry & { name: string | null };
