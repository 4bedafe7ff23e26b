// Rounds: the whole network matched at once, read by coordinators before anybody hears of it.
import * as z from "zod";
import { text } from "../text.ts";
import { KINDS, OBJECTIVES, ROUND_STATES, SIDES } from "../vocabulary.ts";
import { NextStep } from "./matching.ts";
import { body, endpoint, idParam, listOf, pageQuery, reply } from "./route.ts";

const organisation = z.string().min(1).max(64);
export const MOST_PAIRS = 500;
export const MOST_SEED = 2_147_483_647;
/** Possible pairs kept of each organisation, the best of them; a pair stays when either end keeps it. */
export const BEST_PAIRS = 50;

/** `[a, b]` or `{a, b}`, whichever comes first; a pin that carries something one way only needs its reason. */
const PairInput = z.union([
  z.array(organisation).length(2),
  z.strictObject({ a: organisation, b: organisation, reason: text(2000).default("") }),
]);
export type PairInput = z.infer<typeof PairInput>;

/** Who takes part: empty lists leave nobody out. `side`: the conditions are for that side only. */
export const RoundParticipants = z.strictObject({
  side: z.enum(SIDES).nullable().default(null),
  kinds: z.array(z.enum(KINDS)).max(KINDS.length).default([]),
  countries: z.array(z.string().length(2)).max(60).default([]),
  newcomers: z.boolean().default(false).describe("Only those without an international partnership so far"),
});
export type RoundParticipants = z.infer<typeof RoundParticipants>;

export const RoundInput = z
  .strictObject({
    objective: z.enum(OBJECTIVES).optional().describe("value unless said; that of `after` when it is given"),
    seed: z.int().min(0).max(MOST_SEED).optional().describe("How ties are drawn; made up when left out"),
    minScore: z.number().min(0).max(100).optional().describe("Pairs below are not made; 0 unless said"),
    participants: RoundParticipants.optional(),
    pinned: z.array(PairInput).max(MOST_PAIRS).default([]),
    forbidden: z.array(PairInput).max(MOST_PAIRS).default([]),
    after: z.string().max(64).optional().describe("A round whose own input is used again, with these pins and bans"),
  })
  .meta({ id: "RoundInput" });
export type RoundInput = z.output<typeof RoundInput>;

/** What the form of a new round holds, as typed. */
export interface RoundFields {
  objective: string;
  minScore: string;
  side: string;
  kinds: string[];
  countries: string;
  newcomers: boolean;
  seed: string;
}

/** What a coordinator had chosen for the next round, as sent: by `a|b` the act, and the pair added by hand. */
export interface RerunFields {
  choices: Record<string, string>;
  objective: string;
  add: { a: string; b: string; act: string; reason: string };
}

export const RoundPair = z
  .object({
    a: z.string(),
    b: z.string(),
    score: z.number(),
    bonus: z.number().describe("Points added for the rounds either has waited"),
    pinned: z.boolean(),
    oneWay: z.boolean(),
    state: z.enum(["waiting", "proposed", "skipped"]),
    proposal: z.string().nullable(),
    why: z.string().nullable().describe("What had shut the pair when it was to be published"),
    whyText: z.string().nullable(),
  })
  .meta({ id: "RoundPair" });
export type RoundPair = z.infer<typeof RoundPair>;

export const LEFT_OUT = ["nobody_seeks", "nobody_offers", "no_candidate", "forbidden", "no_places", "taken"] as const;
export type LeftOutCode = (typeof LEFT_OUT)[number];

export const RoundUnmatched = z
  .object({
    organisation: z.string(),
    why: z.enum(LEFT_OUT),
    whyText: z.string(),
    candidates: z.int().describe("Pairs it could have had"),
    short: z.number().nullable().describe("Points that its best chance lacks"),
    waited: z.int().describe("Rounds in a row without a pair, before this one"),
    nextStep: NextStep.nullable(),
  })
  .meta({ id: "RoundUnmatched" });
export type RoundUnmatched = z.infer<typeof RoundUnmatched>;

export const GROUPS = ["side", "kind", "size", "newcomer"] as const;
export const RoundGroup = z.object({
  by: z.enum(GROUPS),
  key: z.string(),
  organisations: z.int(),
  served: z.int(),
  pairs: z.int(),
  shown: z.number().describe("Times each was shown in shortlists over the last 90 days, on average"),
});
export type RoundGroup = z.infer<typeof RoundGroup>;

const SkillMarket = z.object({
  skill: z.string(),
  label: z.string(),
  side: z.enum(SIDES).describe("Of those who seek it"),
  seek: z.int(),
  offer: z.int(),
});
export type SkillMarket = z.infer<typeof SkillMarket>;

const SideCount = z.object({
  organisations: z.int(),
  served: z.int(),
  places: z.int(),
  filled: z.int(),
});

const PairName = z.object({ a: z.string(), b: z.string() });
export const RoundSummary = z
  .object({
    id: z.string(),
    state: z.enum(ROUND_STATES),
    objective: z.enum(OBJECTIVES),
    seed: z.int(),
    minScore: z.number(),
    participants: RoundParticipants,
    after: z.string().nullable(),
    members: z.int(),
    progress: z.number().describe("0..1, of the computing, then of the publishing"),
    total: z.number().nullable().describe("Of scores and bonuses"),
    upperBound: z.number().nullable().describe("No choice of pairs could exceed it"),
    pairCount: z.int(),
    createdAt: z.string(),
    finishedAt: z.string().nullable(),
    publishedAt: z.string().nullable(),
    version: z.int(),
  })
  .meta({ id: "RoundSummary" });
export type RoundSummary = z.infer<typeof RoundSummary>;

const Named = z.object({ name: z.string(), side: z.enum(SIDES), kind: z.enum(KINDS), country: z.string() });

export const Round = RoundSummary.extend({
  pairs: z.array(RoundPair),
  unmatched: z.array(RoundUnmatched),
  pinned: z.array(PairName.extend({ reason: z.string() })),
  forbidden: z.array(PairName),
  dropped: z.array(PairName.extend({ why: z.string() })).describe("Pins that had become impossible"),
  bonuses: z.number(),
  sides: z.object({ north: SideCount, south: SideCount }).nullable(),
  groups: z.array(RoundGroup),
  blocking: z.object({ count: z.int(), first: z.array(PairName.extend({ score: z.number() })) }),
  prices: z
    .record(z.string(), z.number())
    .describe("By organisation, what one more place there would add to what is maximised; left out where nothing"),
  scarce: z.array(SkillMarket),
  abundant: z.array(SkillMarket),
  unanswerable: z.array(z.string()).describe("Organisations with a pair, and nobody who could answer for them"),
  inputHash: z.string(),
  replay: z
    .object({ state: z.enum(["running", "done"]), identical: z.boolean().nullable(), at: z.string() })
    .nullable(),
  organisations: z.record(z.string(), Named).describe("Names of those this speaks of"),
}).meta({ id: "Round" });
export type Round = z.infer<typeof Round>;

export const RoundComparison = z
  .object({
    before: RoundSummary,
    after: RoundSummary,
    kept: z.array(PairName.extend({ score: z.number() })),
    gone: z.array(PairName.extend({ score: z.number() })),
    added: z.array(PairName.extend({ score: z.number() })),
    gained: z.array(z.string()).describe("Organisations whose pairs score more together than before"),
    lost: z.array(z.string()),
    total: z.number().describe("After minus before"),
    served: z.int(),
    organisations: z.record(z.string(), Named),
  })
  .meta({ id: "RoundComparison" });
export type RoundComparison = z.infer<typeof RoundComparison>;

export const postRound = endpoint({
  access: "coordinator",
  method: "post",
  path: "/rounds",
  summary: "Begins a round over everyone who can take part; small ones are done before the answer",
  request: { body: body(RoundInput) },
  responses: { 201: reply(Round) },
});

export const getRounds = endpoint({
  access: "coordinator",
  method: "get",
  path: "/rounds",
  summary: "Rounds, newest first",
  request: { query: pageQuery },
  responses: { 200: reply(listOf(RoundSummary)) },
});

export const getRound = endpoint({
  access: "coordinator",
  method: "get",
  path: "/rounds/{id}",
  summary: "One round with its pairs and its review; its version as ETag",
  request: { params: idParam },
  responses: { 200: reply(Round) },
});

export const getRoundComparison = endpoint({
  access: "coordinator",
  method: "get",
  path: "/rounds/{id}/comparison/{other}",
  summary: "What changed from one round ({other}) to this one",
  request: { params: z.object({ id: z.string().max(64), other: z.string().max(64) }) },
  responses: { 200: reply(RoundComparison) },
});

/** With If-Match, 412 when the round has moved since it was read. */
export const postRoundPublication = endpoint({
  access: "coordinator",
  method: "post",
  path: "/rounds/{id}/publication",
  summary: "Its pairs become approved proposals, those that are still possible; both organisations are told",
  request: { params: idParam },
  responses: { 200: reply(Round) },
});

export const postRoundReplay = endpoint({
  access: "coordinator",
  method: "post",
  path: "/rounds/{id}/replay",
  summary: "Computes it again from its stored input and says whether the same pairs come out",
  request: { params: idParam },
  responses: { 200: reply(Round) },
});

export const postRoundAbandonment = endpoint({
  access: "coordinator",
  method: "post",
  path: "/rounds/{id}/abandonment",
  summary: "Sets a round aside that is not published",
  request: { params: idParam },
  responses: { 200: reply(Round) },
});
