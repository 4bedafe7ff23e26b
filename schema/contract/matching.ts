// Matching: the shortlist of an organisation, the match of a pair, and the weights of the score.
import * as z from "zod";
import { STANDINGS } from "../vocabulary.ts";
import { Organisation } from "./organisations.ts";
import { body, endpoint, idParam, reply } from "./route.ts";

/** One reason, as score.ts counts it, with the sentence that says it. */
export const Part = z
  .object({
    code: z.string(),
    skill: z.string().optional(), // of gives and receives: the need met
    by: z.string().optional(), // the offer that meets it
    level: z.int().optional(),
    priority: z.int().optional(),
    shared: z.array(z.string()).optional(), // of context: goals, themes or ways in common
    value: z.number(), // how well it is met, in (0, 1]
    points: z.number(), // what it adds to the score
    text: z.string(),
  })
  .meta({ id: "Part" });
export type Part = z.infer<typeof Part>;

/** The change of the first organisation's profile that helps most for the effort it asks, and the scores around it. */
export const NextStep = z
  .object({
    code: z.enum(["add_need", "add_offer", "raise_level", "add_sdg", "add_way", "add_language"]),
    skill: z.string().optional(),
    level: z.int().optional(),
    priority: z.int().optional(),
    sdg: z.int().optional(),
    way: z.string().optional(),
    language: z.string().optional(),
    match: z.string(), // with whom
    from: z.number(),
    to: z.number(),
    text: z.string(),
  })
  .meta({ id: "NextStep" });
export type NextStep = z.infer<typeof NextStep>;

/** What is shown of a possible partner: never its contact. */
export const Candidate = Organisation.pick({
  id: true,
  name: true,
  side: true,
  kind: true,
  place: true,
  languages: true,
  sdgs: true,
  ways: true,
  summary: true,
  visibility: true,
}).meta({ id: "Candidate" });
export type Candidate = z.infer<typeof Candidate>;

const both = z.object({ gives: z.number(), receives: z.number() });
const Missing = z.object({ skill: z.string(), priority: z.int() });

/** A match as its first organisation reads it: `gives` is what it brings, `receives` what comes back. */
export const Match = z
  .object({
    organisation: Candidate, // the other one
    score: z.number(), // 0..100, the sum of the points of all parts
    oneWay: z.boolean(),
    covers: both, // how much of what is sought is met each way, 0..1
    gives: z.array(Part),
    receives: z.array(Part),
    context: z.array(Part),
    missing: z.object({ gives: z.array(Missing), receives: z.array(Missing), context: z.array(z.string()) }),
    nextStep: NextStep.nullable(),
  })
  .meta({ id: "Match" });
export type Match = z.infer<typeof Match>;

export const Gate = z.object({ code: z.string(), text: z.string() }).meta({ id: "Gate" });
export type Gate = z.infer<typeof Gate>;

/** Seen too little so far: drawn for the day beside the list, never part of it; `why` says so in words. */
export const AlsoToSee = Match.extend({
  why: z.object({ code: z.enum(STANDINGS), text: z.string() }),
}).meta({ id: "AlsoToSee" });
export type AlsoToSee = z.infer<typeof AlsoToSee>;

/** `gates` shut the organisation itself out, and `items` is then empty; `nextStep` is about its best match. */
export const Shortlist = z
  .object({
    items: z.array(Match),
    alsoToSee: z.array(AlsoToSee), // one for every ten places of the list, gates open, both ways
    next: z.null(),
    gates: z.array(Gate),
    nextStep: NextStep.nullable(),
  })
  .meta({ id: "Shortlist" });
export type Shortlist = z.infer<typeof Shortlist>;

export const getShortlist = endpoint({
  access: "member",
  method: "get",
  path: "/organisations/{id}/shortlist",
  summary: "The best possible partners, best first: for its own people and coordinators",
  request: {
    params: idParam,
    query: z.object({ limit: z.coerce.number().int().min(1).max(100).default(20) }),
  },
  responses: { 200: reply(Shortlist) },
});

/** `gates` is there only when something shuts the pair. */
export const PairMatch = Match.extend({ gates: z.array(Gate).optional() }).meta({ id: "PairMatch" });
export type PairMatch = z.infer<typeof PairMatch>;

export const getMatch = endpoint({
  access: "member",
  method: "get",
  path: "/matches/{a}/{b}",
  summary: "The match of a pair as the first reads it, and the gates that shut it if any",
  request: { params: z.object({ a: z.string().max(64), b: z.string().max(64) }) },
  responses: { 200: reply(PairMatch) },
});

const weight = z.number().min(0).max(1000);

/** Only proportions count, between reciprocity and context and among the components. */
export const WeightsInput = z
  .strictObject({
    reciprocity: weight,
    context: weight,
    components: z.strictObject({
      sdgs: weight,
      themes: weight,
      kindred: weight,
      tie: weight,
      experience: weight,
      ways: weight,
      dates: weight,
    }),
  })
  .superRefine(({ reciprocity, context, components }, issues) => {
    const say = (field: string, code: string) => issues.addIssue({ code: "custom", path: [field], params: { code } });
    if (reciprocity + context === 0) say("reciprocity", "weights_nothing");
    if (context > 0 && Object.values(components).every((value) => value === 0))
      say("components", "weights_no_component");
  })
  .meta({ id: "WeightsInput" });
export type WeightsInput = z.infer<typeof WeightsInput>;

/** `version` is 0 while the network keeps the weights it was born with. */
export const Weights = z
  .object({
    reciprocity: z.number(),
    context: z.number(),
    components: z.record(z.string(), z.number()),
    version: z.int(),
  })
  .meta({ id: "Weights" });

export const getWeights = endpoint({
  access: "coordinator",
  method: "get",
  path: "/weights",
  summary: "The weights of the score, with their version as ETag",
  responses: { 200: reply(Weights) },
});

export const putWeights = endpoint({
  access: "coordinator",
  method: "put",
  path: "/weights",
  summary: "Sets the weights; If-Match names the version they replace",
  request: { body: body(WeightsInput) },
  responses: { 200: reply(Weights) },
});
