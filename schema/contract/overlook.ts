// What coordinators see of all partnerships at a glance, and how they narrow it.
import * as z from "zod";
import { ENDINGS, PULSE_NEEDS, SIDES } from "../vocabulary.ts";
import { pageQuery } from "./route.ts";

export const OverlookFilter = z.object({
  state: z.enum(["open", "ended"]).optional(),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional()
    .describe("One of its organisations is there"),
  side: z.enum(SIDES).optional().describe("It gives most of the hours"),
  need: z.enum(PULSE_NEEDS).optional(),
});
export type OverlookFilter = z.output<typeof OverlookFilter>;

export const PartnershipsQuery = pageQuery.extend({
  order: z
    .enum(["newest", "hand"])
    .optional()
    .describe("hand, for coordinators: those that need a hand first; so it is whenever they narrow the list"),
  ...OverlookFilter.shape,
});
export type PartnershipsQuery = z.output<typeof PartnershipsQuery>;

export const Pulse = z
  .object({
    needs: z.array(z.enum(PULSE_NEEDS)).describe("Why it may need a hand, the heaviest reason first"),
    silentDays: z.int().describe("Since the last act, journal entry or message of its people"),
    nextStep: z.object({ title: z.string(), starts: z.string(), ends: z.string() }).nullable(),
    gap: z.number().nullable().describe("Of the last review that all have answered, from 0 to 4"),
    gapPeriod: z.string().nullable(),
    minutes: z.object({ north: z.int(), south: z.int() }).describe("Given by each side, from the journal"),
    agreed: z.boolean().describe("An agreement is in force"),
    waivers: z.int(),
    proposed: z.enum(ENDINGS).nullable().describe("A renewal or an end that awaits a yes"),
  })
  .meta({ id: "PartnershipPulse" });
export type Pulse = z.infer<typeof Pulse>;
