// Organisations: profile, offers, needs, contact, publication, directory.
import * as z from "zod";
import { line, text } from "../text.ts";
import { KINDS, ORGANISATION_STATES, SDGS, SIDES, VISIBILITIES, WAYS, WORKING_LANGUAGES } from "../vocabulary.ts";
import { body, endpoint, idParam, reply } from "./route.ts";

/** Offers, and needs, that one organisation may list. */
export const MOST_SKILLS = 30;

export const skill = z
  .string()
  .max(120)
  .regex(/^[a-z0-9_]+\.[a-z0-9_]+(\.[a-z0-9_]+)?$/);
const oneOf = <const T extends readonly number[]>(values: T) =>
  z.union(
    values.map((v) => z.literal(v)) as unknown as readonly [z.ZodLiteral<T[number]>, ...z.ZodLiteral<T[number]>[]],
  );
const sdg = z.int().min(1).max(17) as z.ZodType<(typeof SDGS)[number], (typeof SDGS)[number]>;
const day = z.iso.date();

export const Offer = z.strictObject({ skill, level: oneOf([1, 2, 3] as const) }).meta({ id: "Offer" });
export const Need = z
  .strictObject({
    skill,
    priority: oneOf([1, 2, 3] as const),
    context: text(300).default(""),
    open: z.boolean().default(true),
  })
  .meta({ id: "Need" });

export const Place = z.strictObject({
  country: z.string().regex(/^([A-Z]{2})?$/),
  town: line(120).default(""),
  lat: z.number().min(-90).max(90).nullable().default(null),
  lon: z.number().min(-180).max(180).nullable().default(null),
});

/** What a person may say of an organisation; everything but the name has a default. */
export const OrganisationInput = z
  .strictObject({
    name: line(120).pipe(z.string().min(1)),
    kind: z.enum(KINDS).default("other"),
    side: z.enum(SIDES).optional(), // proposed from the country when left out
    place: Place.default({ country: "", town: "", lat: null, lon: null }),
    languages: z.array(z.enum(WORKING_LANGUAGES)).max(WORKING_LANGUAGES.length).default([]),
    sdgs: z.array(sdg).max(SDGS.length).default([]),
    ways: z.array(z.enum(WAYS)).max(WAYS.length).default([]),
    summary: text(600).default(""),
    capacity: z.int().min(1).max(50).default(1),
    founded: z.int().min(1000).max(2100).nullable().default(null),
    pastPartnerships: z.int().min(0).max(1000).default(0),
    institutions: text(1000).default(""),
    civilSociety: text(1000).default(""),
    beneficiaries: text(1000).default(""),
    availableFrom: day.nullable().default(null),
    availableUntil: day.nullable().default(null),
    visibility: z.enum(VISIBILITIES).default("public"),
  })
  .meta({ id: "OrganisationInput" });

export type OrganisationInput = z.output<typeof OrganisationInput>;

/** The same shape with every field left out at will, and no default filling the gaps. */
function partial<S extends Record<string, z.ZodType>>(shape: S) {
  const fields = Object.entries(shape).map(([name, field]) => [
    name,
    z.optional(field instanceof z.ZodDefault ? field.unwrap() : field),
  ]);
  return Object.fromEntries(fields) as { [K in keyof S]: z.ZodOptional<z.ZodType<z.output<S[K]>, z.input<S[K]>>> };
}

/** PATCH: any part of it, of its place too. What is left out stays as it is. */
export const OrganisationPatch = z
  .strictObject({ ...partial(OrganisationInput.shape), place: z.strictObject(partial(Place.shape)).optional() })
  .meta({ id: "OrganisationPatch" });
export type OrganisationPatch = z.output<typeof OrganisationPatch>;

export const Organisation = z
  .object({
    id: z.string(),
    name: z.string(),
    side: z.enum(SIDES),
    kind: z.enum(KINDS),
    place: z.object({ country: z.string(), town: z.string(), lat: z.number().nullable(), lon: z.number().nullable() }),
    languages: z.array(z.enum(WORKING_LANGUAGES)),
    sdgs: z.array(sdg),
    ways: z.array(z.enum(WAYS)),
    summary: z.string(),
    capacity: z.int(),
    load: z.int(),
    founded: z.int().nullable(),
    pastPartnerships: z.int(),
    institutions: z.string(),
    civilSociety: z.string(),
    beneficiaries: z.string(),
    availableFrom: z.string().nullable(),
    availableUntil: z.string().nullable(),
    offers: z.array(Offer),
    needs: z.array(Need),
    state: z.enum(ORGANISATION_STATES),
    visibility: z.enum(VISIBILITIES),
    version: z.int(),
  })
  .meta({ id: "Organisation" });
export type Organisation = z.infer<typeof Organisation>;
export type Offer = Organisation["offers"][number];
export type Need = Organisation["needs"][number];

export const OfferList = z.array(Offer).max(MOST_SKILLS);
export const NeedList = z.array(Need).max(MOST_SKILLS);

/** A whole profile in one go is welcome too. */
export const NewOrganisation = OrganisationInput.extend({
  offers: OfferList.default([]),
  needs: NeedList.default([]),
}).meta({ id: "NewOrganisation" });
export type NewOrganisation = z.output<typeof NewOrganisation>;

/** The three questions a person begins with on the page, all asked for. */
export const FirstQuestions = z.object({
  name: OrganisationInput.shape.name,
  kind: z.enum(KINDS),
  place: z.object({ country: z.string().min(1).pipe(Place.shape.country) }),
});

export const Contact = z
  .strictObject({
    name: line(120).default(""),
    email: z
      .string()
      .trim()
      .max(254)
      .refine((address) => address === "" || z.email().safeParse(address).success, { params: { code: "email" } })
      .default(""),
    phone: line(40).default(""),
    address: text(300).default(""),
  })
  .meta({ id: "Contact" });
export type Contact = z.infer<typeof Contact>;

const whole = reply(Organisation, "The organisation as it now stands, its version in the ETag");
const one = { params: idParam };

export const postOrganisation = endpoint({
  access: "signed-in",
  method: "post",
  path: "/organisations",
  summary: "Begins a draft; whoever makes it is its manager",
  request: { body: body(NewOrganisation) },
  responses: { 201: whole },
});

export const getOrganisation = endpoint({
  access: "public",
  method: "get",
  path: "/organisations/{id}",
  summary: "One organisation; drafts are seen by their own people and coordinators only",
  request: one,
  responses: { 200: whole },
});

export const patchOrganisation = endpoint({
  access: "manager",
  method: "patch",
  path: "/organisations/{id}",
  summary: "Changes a profile; If-Match names the version changed",
  request: {
    ...one,
    headers: z.object({ "if-match": z.string().max(80).optional() }),
    body: body(OrganisationPatch),
  },
  responses: { 200: whole },
});

export const putOffers = endpoint({
  access: "manager",
  method: "put",
  path: "/organisations/{id}/offers",
  summary: "Replaces the skills offered",
  request: { ...one, body: body(OfferList) },
  responses: { 200: whole },
});

export const putNeeds = endpoint({
  access: "manager",
  method: "put",
  path: "/organisations/{id}/needs",
  summary: "Replaces the skills looked for",
  request: { ...one, body: body(NeedList) },
  responses: { 200: whole },
});

export const getContact = endpoint({
  access: "member",
  method: "get",
  path: "/organisations/{id}/contact",
  summary: "The private contact: its own people, and those of a partner organisation",
  request: one,
  responses: { 200: reply(Contact) },
});

export const putContact = endpoint({
  access: "manager",
  method: "put",
  path: "/organisations/{id}/contact",
  summary: "Replaces the private contact",
  request: { ...one, body: body(Contact) },
  responses: { 200: reply(Contact) },
});

export const postPublication = endpoint({
  access: "manager",
  method: "post",
  path: "/organisations/{id}/publication",
  summary: "Publishes, or comes back from a pause; 422 names what is still needed",
  request: one,
  responses: { 200: whole },
});

export const postPause = endpoint({
  access: "manager",
  method: "post",
  path: "/organisations/{id}/pause",
  summary: "Leaves the directory and the matching for a while; nothing is lost",
  request: one,
  responses: { 200: whole },
});
