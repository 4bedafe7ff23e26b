// Signing in, oneself, one's sessions and API tokens.
import * as z from "zod";
import { line } from "../text.ts";
import { DIGEST_PACES, LOCALES, TOKEN_SCOPES } from "../vocabulary.ts";
import { body, endpoint, idParam, listOf, pageQuery, reply } from "./route.ts";

export const email = z.email().max(254);

export const Me = z
  .object({
    id: z.string(),
    name: z.string(),
    email: z.string(),
    locale: z.enum(LOCALES),
    roles: z.array(z.object({ scope: z.string(), role: z.string() })),
  })
  .meta({ id: "Me" });
export type Me = z.infer<typeof Me>;

export const postLink = endpoint({
  access: "public",
  method: "post",
  path: "/auth/links",
  summary: "Mails a sign-in link, valid 20 minutes, single use",
  request: { body: body(z.strictObject({ email })) },
  responses: { 202: reply(z.object({ email: z.string() }), "Always, whether or not the address is known") },
});

export const postSession = endpoint({
  access: "public",
  method: "post",
  path: "/auth/session",
  summary: "Uses a link and sets the session cookie",
  request: { body: body(z.strictObject({ token: z.string().min(1).max(200) })) },
  responses: { 200: reply(Me) },
});

export const deleteSession = endpoint({
  access: "signed-in",
  method: "delete",
  path: "/auth/session",
  summary: "Signs out",
  responses: { 204: { description: "Signed out" } },
});

export const getMe = endpoint({
  access: "signed-in",
  method: "get",
  path: "/me",
  summary: "Who I am and what I may do",
  responses: { 200: reply(Me) },
});

export const MePatch = z.strictObject({ name: line(120).optional(), locale: z.enum(LOCALES).optional() });

/** The first welcome asks for a name; later it may be left empty. */
export const NameInput = z.strictObject({ name: line(120).pipe(z.string().min(1)) });

/** A newcomer may ask for a digest; nothing is ticked for them. */
export const WelcomeInput = NameInput.extend({ digest: z.enum([...DIGEST_PACES, "none", ""]) });

export const patchMe = endpoint({
  access: "signed-in",
  method: "patch",
  path: "/me",
  summary: "Changes my name or language",
  request: { body: body(MePatch) },
  responses: { 200: reply(Me) },
});

export const deleteMe = endpoint({
  access: "signed-in",
  method: "delete",
  path: "/me",
  summary: "Erases my account; what I wrote for organisations stays, without my name",
  responses: { 204: { description: "Erased" } },
});

export const EXPORT_FORMATS = ["json", "csv"] as const;
/** Everything kept about a person: rows by table, without secrets. */
export const MyData = z
  .object({ exportedAt: z.string(), tables: z.record(z.string(), z.array(z.record(z.string(), z.unknown()))) })
  .meta({ id: "MyData" });

export const getMyData = endpoint({
  access: "signed-in",
  method: "get",
  path: "/me/export",
  summary: "Everything the network keeps about me, as a file",
  request: { query: z.object({ format: z.enum(EXPORT_FORMATS).default("json") }) },
  responses: {
    200: {
      description: "The file",
      content: { "application/json": { schema: MyData }, "text/csv": { schema: z.string() } },
    },
  },
});

export const Session = z
  .object({
    id: z.string(),
    device: z.string(),
    createdAt: z.string(),
    lastSeenAt: z.string(),
    expiresAt: z.string(),
    current: z.boolean(),
  })
  .meta({ id: "Session" });
export type Session = z.infer<typeof Session>;

export const getSessions = endpoint({
  access: "signed-in",
  method: "get",
  path: "/auth/sessions",
  summary: "Where I am signed in",
  request: { query: pageQuery },
  responses: { 200: reply(listOf(Session)) },
});

export const deleteOneSession = endpoint({
  access: "signed-in",
  method: "delete",
  path: "/auth/sessions/{id}",
  summary: "Ends one of my sessions at once",
  request: { params: idParam },
  responses: { 204: { description: "Ended" } },
});

export const deleteOtherSessions = endpoint({
  access: "signed-in",
  method: "delete",
  path: "/auth/sessions",
  summary: "Ends all my sessions but this one",
  responses: { 204: { description: "Ended" } },
});

export const Token = z
  .object({
    id: z.string(),
    name: z.string(),
    scopes: z.array(z.enum(TOKEN_SCOPES)),
    createdAt: z.string(),
    lastUsedAt: z.string().nullable(),
    expiresAt: z.string(),
  })
  .meta({ id: "Token" });
export type Token = z.infer<typeof Token>;

export const TokenInput = z.strictObject({
  name: line(80).pipe(z.string().min(1)),
  scopes: z.array(z.enum(TOKEN_SCOPES)).min(1).max(2),
  /** How long it lives; a year unless said. */
  days: z.int().min(1).max(730).optional(),
});

export const postToken = endpoint({
  access: "signed-in",
  method: "post",
  path: "/tokens",
  summary: "Makes an API token, good for `days` (365 unless said, 730 at most); its secret is shown once",
  request: { body: body(TokenInput) },
  responses: { 201: reply(Token.extend({ token: z.string() })) },
});

export const getTokens = endpoint({
  access: "signed-in",
  method: "get",
  path: "/tokens",
  summary: "My API tokens, without their secrets",
  responses: { 200: reply(listOf(Token)) },
});

export const deleteToken = endpoint({
  access: "signed-in",
  method: "delete",
  path: "/tokens/{id}",
  summary: "Ends a token at once",
  request: { params: idParam },
  responses: { 204: { description: "Ended" } },
});
