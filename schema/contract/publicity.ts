// What a partnership shows of itself outside, by the choice of all of it; who leaves it; who asks not to be named any more.
import * as z from "zod";
import { text } from "../text.ts";
import { KINDS, PARTICIPANT_ROLES, SIDES, STEP_STATES } from "../vocabulary.ts";
import { body, endpoint, idParam, listOf, pageQuery, reply } from "./route.ts";

const organisation = z.string().min(1).max(64);

export const Publicity = z
  .object({
    partnership: z.string(),
    chosen: z.array(z.object({ organisation: z.string(), since: z.string() })),
    public: z.boolean().describe("All have chosen so, and each of them shows itself to anyone"),
  })
  .meta({ id: "Publicity" });
export type Publicity = z.infer<typeof Publicity>;

export const PublicityInput = z.strictObject({ organisation, public: z.boolean() }).meta({ id: "PublicityInput" });

export const getPublicity = endpoint({
  access: "signed-in",
  method: "get",
  path: "/partnerships/{id}/publicity",
  summary: "Which of its organisations have chosen to show the partnership outside",
  request: { params: idParam },
  responses: { 200: reply(Publicity) },
});

export const putPublicity = endpoint({
  access: "manager",
  method: "put",
  path: "/partnerships/{id}/publicity",
  summary: "The choice of one organisation; taken back, the partnership is gone from outside at the next request",
  request: { params: idParam, body: body(PublicityInput) },
  responses: { 200: reply(Publicity) },
});

export const Story = z
  .object({
    id: z.string().describe("The partnership's"),
    organisations: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        side: z.enum(SIDES),
        kind: z.enum(KINDS),
        country: z.string(),
        town: z.string(),
        lat: z.number().nullable(),
        lon: z.number().nullable(),
      }),
    ),
    openedAt: z.string(),
    endedAt: z.string().nullable(),
    aims: z.string().describe("Of the agreement in force; empty before there is one"),
    gives: z.record(z.string(), z.string()),
    steps: z.array(
      z.object({
        title: z.string(),
        starts: z.string(),
        ends: z.string(),
        state: z.enum(STEP_STATES),
        sdgs: z.array(z.int()),
      }),
    ),
    sdgs: z.array(z.int()),
    people: z
      .array(z.object({ name: z.string(), role: z.enum(PARTICIPANT_ROLES) }))
      .describe("Only those who agreed to be named outside"),
  })
  .meta({ id: "Story" });
export type Story = z.infer<typeof Story>;

export const getStories = endpoint({
  access: "public",
  method: "get",
  path: "/stories",
  summary: "Partnerships that all their organisations chose to show, newest first",
  request: { query: pageQuery },
  responses: { 200: reply(listOf(Story)) },
});

export const getStory = endpoint({
  access: "public",
  method: "get",
  path: "/stories/{id}",
  summary: "One of them",
  request: { params: idParam },
  responses: { 200: reply(Story) },
});

export const LeavingInput = z
  .strictObject({ organisation, reason: text(2000).pipe(z.string().min(1)) })
  .meta({ id: "LeavingInput" });

export const Left = z.object({
  id: z.string(),
  state: z.enum(["open", "ended"]).describe("Those who stay go on, or nobody is left to go on with"),
});
export type Left = z.infer<typeof Left>;

export const postDeparture = endpoint({
  access: "manager",
  method: "post",
  path: "/partnerships/{id}/departure",
  summary: "An organisation leaves, for a reason that the others and the coordinators read",
  request: { params: idParam, body: body(LeavingInput) },
  responses: { 201: reply(Left) },
});

export const participantParam = idParam.extend({ participant: z.string().max(64) });

export const postForgetting = endpoint({
  access: "manager",
  method: "post",
  path: "/partnerships/{id}/participants/{participant}/forgetting",
  summary: "Takes a name out of everything the partnership keeps: its role alone stays",
  request: { params: participantParam },
  responses: { 200: reply(z.object({ id: z.string(), participant: z.string() })) },
});
