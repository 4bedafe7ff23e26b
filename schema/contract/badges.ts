// Certificates: issued by those who organised, taken up by their person, read and verified by anyone then, revoked.
import * as z from "zod";
import { text } from "../text.ts";
import { BADGE_STATES, NAMES_SHOWN } from "../vocabulary.ts";
import { body, endpoint, idParam, listOf, pageQuery, reply } from "./route.ts";
import { MOST_SEATS } from "./sessions.ts";

export const REASON_LENGTH = 1000;

const named = z.object({ id: z.string(), name: z.string() });
export const Badge = z
  .object({
    id: z.string(),
    state: z
      .enum(BADGE_STATES)
      .describe("issued: its person has not taken it up · withdrawn: its person asked to be forgotten"),
    name: z.string().describe("As its person chose to show it; empty until then"),
    title: z.string().describe("Of the course"),
    course: z.string(),
    session: z.string(),
    organisation: named.nullable().describe("Who organised it, where the reader may know"),
    starts: z.string(),
    ends: z.string(),
    timeZone: z.string(),
    lang: z.string(),
    issuedAt: z.string(),
    public: z.boolean().describe("Anyone reads its page"),
    revokedAt: z.string().nullable(),
    reason: z.string().nullable().describe("Why it was revoked: for its person and those who organise"),
    credential: z.string().nullable().describe("An Open Badge 3.0, as a JWT signed with Ed25519"),
  })
  .meta({ id: "Badge" });
export type Badge = z.infer<typeof Badge>;

export const getBadge = endpoint({
  access: "public",
  method: "get",
  path: "/badges/{id}",
  summary: "One certificate: for anyone once its person has made it public",
  request: { params: idParam },
  responses: { 200: reply(Badge) },
});

export const getMyBadges = endpoint({
  access: "signed-in",
  method: "get",
  path: "/me/badges",
  summary: "My certificates, the newest first",
  request: { query: pageQuery },
  responses: { 200: reply(listOf(Badge)) },
});

export const Certified = z
  .object({
    person: z.string(),
    name: z.string(),
    badge: z.string().nullable(),
    state: z.enum(BADGE_STATES).nullable().describe("Null: none has been issued"),
    attended: z.boolean().describe("False: attendance was corrected afterwards"),
  })
  .meta({ id: "Certified" });
export type Certified = z.infer<typeof Certified>;

export const getSessionBadges = endpoint({
  access: "manager",
  method: "get",
  path: "/sessions/{id}/badges",
  summary: "Who came to a session, and the certificate each was issued: for the organisers and coordinators",
  request: { params: idParam },
  responses: { 200: reply(listOf(Certified)) },
});

export const BadgesInput = z
  .strictObject({
    people: z.array(z.string().min(1).max(64)).max(MOST_SEATS).optional().describe("Left out: all who came"),
  })
  .meta({ id: "BadgesInput" });

export const postSessionBadges = endpoint({
  access: "manager",
  method: "post",
  path: "/sessions/{id}/badges",
  summary: "Issues a certificate to those who came and have none; sent again, it adds those who lack",
  request: { params: idParam, body: body(BadgesInput) },
  responses: { 200: reply(z.object({ session: z.string(), issued: z.int() })) },
});

export const BadgeChoice = z
  .strictObject({
    name: z.enum(NAMES_SHOWN),
    public: z.boolean().describe("Whether anyone who has its address reads its page"),
  })
  .meta({ id: "BadgeChoice" });
export type BadgeChoice = z.output<typeof BadgeChoice>;

export const putBadgeChoice = endpoint({
  access: "signed-in",
  method: "put",
  path: "/badges/{id}/choice",
  summary: "I take up my certificate, under the name I choose: it is signed then; chosen anew, it is signed anew",
  request: { params: idParam, body: body(BadgeChoice) },
  responses: { 200: reply(Badge) },
});

export const RevocationInput = z
  .strictObject({
    reason: text(REASON_LENGTH).pipe(z.string().min(1)).describe("Told to its person"),
  })
  .meta({ id: "RevocationInput" });

export const postBadgeRevocation = endpoint({
  access: "manager",
  method: "post",
  path: "/badges/{id}/revocation",
  summary: "Revokes it: its page and its status say so from then on",
  request: { params: idParam, body: body(RevocationInput) },
  responses: { 200: reply(Badge) },
});
