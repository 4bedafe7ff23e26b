// Partnerships: what two yeses open.
import * as z from "zod";
import { PARTNERSHIP_ENDS } from "../vocabulary.ts";
import { Standing } from "./agreement.ts";
import { PartnershipsQuery, Pulse } from "./overlook.ts";
import { endpoint, idParam, listOf, reply } from "./route.ts";

export const Partnership = z
  .object({
    id: z.string(),
    proposal: z.string().describe("What opened it: a proposal, or a circle (cir_…)"),
    organisations: z.array(z.string()),
    state: z.enum(["open", "ended"]),
    openedAt: z.string(),
    inForce: z.int().nullable().describe("The agreement that all have signed, by its number"),
    termEnds: z.string().nullable().describe("The day its agreement, or its renewal, runs to"),
    endedAt: z.string().nullable(),
    endedHow: z.enum(PARTNERSHIP_ENDS).nullable(),
    version: z.int(),
  })
  .meta({ id: "Partnership" });
export type Partnership = z.infer<typeof Partnership>;

export const ListedPartnership = Partnership.extend({
  pulse: Pulse.optional().describe("Where a coordinator asked for an order or narrowed the list"),
}).meta({ id: "ListedPartnership" });
export type ListedPartnership = z.infer<typeof ListedPartnership>;

export const PartnershipDetail = Partnership.extend(Standing).meta({ id: "PartnershipDetail" });
export type PartnershipDetail = z.infer<typeof PartnershipDetail>;

export const getPartnerships = endpoint({
  access: "signed-in",
  method: "get",
  path: "/partnerships",
  summary: "Those of my organisations, newest first; coordinators see all, and may begin with those that need a hand",
  request: { query: PartnershipsQuery },
  responses: { 200: reply(listOf(ListedPartnership)) },
});

export const getPartnership = endpoint({
  access: "signed-in",
  method: "get",
  path: "/partnerships/{id}",
  summary:
    "One partnership and where its agreement stands, for its organisations' people and coordinators; its version as ETag",
  request: { params: idParam },
  responses: { 200: reply(PartnershipDetail) },
});
