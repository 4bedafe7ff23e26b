// Passkeys: kept on a person's devices, they sign in without a mail.
import * as z from "zod";
import { line } from "../text.ts";
import { Me } from "./accounts.ts";
import { body, endpoint, idParam, listOf, reply } from "./route.ts";

// What navigator.credentials answers, in JSON (W3C Web Authentication, level 3, section 5.1).
const binary = (max: number) =>
  z
    .string()
    .min(1)
    .max(max)
    .regex(/^[A-Za-z0-9_-]+$/);
const credential = { id: binary(1400), rawId: binary(1400), type: z.literal("public-key") };

export const Registration = z
  .object({
    ...credential,
    response: z.object({
      clientDataJSON: binary(4000),
      attestationObject: binary(20_000),
      transports: z.array(z.string().max(32)).max(10).default([]),
    }),
  })
  .meta({ id: "PasskeyRegistration" });
export type Registration = z.infer<typeof Registration>;

export const Assertion = z
  .object({
    ...credential,
    response: z.object({
      clientDataJSON: binary(4000),
      authenticatorData: binary(4000),
      signature: binary(4000),
      userHandle: binary(200).nullish(),
    }),
  })
  .meta({ id: "PasskeyAssertion" });
export type Assertion = z.infer<typeof Assertion>;

export const Passkey = z
  .object({ id: z.string(), name: z.string(), createdAt: z.string(), lastUsedAt: z.string().nullable() })
  .meta({ id: "Passkey" });
export type Passkey = z.infer<typeof Passkey>;

const options = z.looseObject({ challenge: z.string() }).meta({ id: "PasskeyOptions" });
export const PasskeyName = z.strictObject({ name: line(80).pipe(z.string().min(1)) });

export const postRegistrationOptions = endpoint({
  access: "signed-in",
  method: "post",
  path: "/auth/passkeys/registration-options",
  summary: "What the browser needs to make a passkey; valid five minutes",
  responses: { 200: reply(options) },
});

export const postPasskey = endpoint({
  access: "signed-in",
  method: "post",
  path: "/auth/passkeys",
  summary: "Keeps a passkey the browser has just made",
  request: { body: body(z.strictObject({ name: line(80).default(""), response: Registration })) },
  responses: { 201: reply(Passkey) },
});

export const getPasskeys = endpoint({
  access: "signed-in",
  method: "get",
  path: "/auth/passkeys",
  summary: "My passkeys",
  responses: { 200: reply(listOf(Passkey)) },
});

export const patchPasskey = endpoint({
  access: "signed-in",
  method: "patch",
  path: "/auth/passkeys/{id}",
  summary: "Renames a passkey",
  request: { params: idParam, body: body(PasskeyName) },
  responses: { 200: reply(Passkey) },
});

export const deletePasskey = endpoint({
  access: "signed-in",
  method: "delete",
  path: "/auth/passkeys/{id}",
  summary: "Removes a passkey: it no longer signs in",
  request: { params: idParam },
  responses: { 204: { description: "Removed" } },
});

export const postAuthenticationOptions = endpoint({
  access: "public",
  method: "post",
  path: "/auth/passkeys/authentication-options",
  summary: "What the browser needs to sign in with a passkey; valid five minutes",
  responses: { 200: reply(options) },
});

export const postPasskeySession = endpoint({
  access: "public",
  method: "post",
  path: "/auth/passkeys/session",
  summary: "Signs in with a passkey and sets the session cookie",
  request: { body: body(z.strictObject({ response: Assertion })) },
  responses: { 200: reply(Me) },
});
