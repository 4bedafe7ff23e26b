// What a network has written down of looks and answers, as calibration reads it: from its database or from a file.
import * as z from "zod";
import { WeightsInput } from "../../schema/contract/matching.ts";
import { KINDS, SIDES } from "../../schema/vocabulary.ts";
import type { Profile } from "../matching/profile.ts";
import { DEFAULT_WEIGHTS } from "../matching/weights.ts";

const level = z.union([z.literal(1), z.literal(2), z.literal(3)]);

const Organisation = z.object({
  id: z.string(),
  side: z.enum(SIDES),
  kind: z.enum(KINDS),
  languages: z.array(z.string()),
  sdgs: z.array(z.number()),
  ways: z.array(z.string()).default([]),
  offers: z.array(z.object({ skill: z.string(), level })),
  needs: z.array(z.object({ skill: z.string(), priority: level, open: z.boolean().default(true) })),
  availableFrom: z.string().nullish(),
  availableUntil: z.string().nullish(),
  pastPartnerships: z.number().default(0),
  ties: z.array(z.string()).default([]),
}) satisfies z.ZodType<Profile>;

/** In order of what they say: a look, then ever more. */
export const LOOKS = ["shown", "opened", "proposed", "accepted"] as const;

export const Log = z.object({
  /** Those in force; without them, those a network begins with. */
  weights: WeightsInput.default(DEFAULT_WEIGHTS),
  organisations: z.array(Organisation),
  /** What `organisation` did about `candidate`, each act told once. */
  looks: z.array(z.object({ organisation: z.string(), candidate: z.string(), act: z.enum(LOOKS) })),
  /** What `organisation` said to a meeting with `other`; the yes of whoever proposed is no answer. */
  answers: z.array(z.object({ organisation: z.string(), other: z.string(), answer: z.enum(["accept", "decline"]) })),
});
export type Log = z.output<typeof Log>;
