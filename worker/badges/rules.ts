// What holds of certificates: their state, the name they show, and what an Open Badge 3.0 says. Pure questions over plain data.
import type { BadgeState, NameShown } from "../../schema/vocabulary.ts";

export interface Standing {
  /** As it was certified; empty once its person is forgotten. */
  name: string;
  acceptedAt: string | null;
  revokedAt: string | null;
}

export function stateOf({ name, acceptedAt, revokedAt }: Standing): BadgeState {
  if (name === "") return "withdrawn";
  if (revokedAt !== null) return "revoked";
  return acceptedAt === null ? "issued" : "valid";
}

/** Its first letters, for those who would rather not be found by their name. */
export const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .filter((part) => /[\p{L}\p{N}]/u.test(part))
    .map((part) => `${[...part].find((letter) => /[\p{L}\p{N}]/u.test(letter))?.toLocaleUpperCase("fr")}.`)
    .join(" ");

export const nameShownAs = (name: string, how: NameShown): string => (how === "full" ? name : initialsOf(name));

export interface Certified {
  id: string;
  nameShown: string;
  issuedAt: string;
  course: { id: string; title: string; summary: string; lang: string };
  /** Who organised it, where anyone may know. */
  host: { id: string; name: string } | null;
  startsAt: string;
  endsAt: string;
}

export interface House {
  origin: string;
  name: string;
  /** What one did to be given it, a whole sentence. */
  criteria: string;
}

export const CONTEXT = [
  "https://www.w3.org/ns/credentials/v2",
  "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
] as const;
const SCHEMA = "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json";

export const issuerOf = ({ origin, name }: Pick<House, "origin" | "name">) => ({
  id: `${origin}/badges/issuer`,
  type: ["Profile"],
  name,
  url: origin,
});

/** An OpenBadgeCredential. Its person is known by the name they chose, and by no address of theirs. */
export function credentialOf(one: Certified, house: House) {
  const address = `${house.origin}/badges/${one.id}`;
  const host = one.host && {
    ...{ id: `${house.origin}/organisations/${one.host.id}`, type: ["Profile"], name: one.host.name },
  };
  return {
    "@context": CONTEXT,
    id: address,
    type: ["VerifiableCredential", "OpenBadgeCredential"],
    name: one.course.title,
    issuer: issuerOf(house),
    validFrom: one.issuedAt,
    awardedDate: one.issuedAt,
    credentialSubject: {
      ...{ id: `${address}#holder`, type: ["AchievementSubject"] },
      identifier: [{ type: "IdentityObject", hashed: false, identityHash: one.nameShown, identityType: "name" }],
      ...{ activityStartDate: one.startsAt, activityEndDate: one.endsAt, ...(host && { source: host }) },
      achievement: {
        ...{ id: `${house.origin}/courses/${one.course.id}`, type: ["Achievement"], achievementType: "Course" },
        ...{ name: one.course.title, description: one.course.summary || one.course.title },
        ...{ criteria: { narrative: house.criteria }, inLanguage: one.course.lang, ...(host && { creator: host }) },
      },
    },
    credentialStatus: { id: `${address}/status`, type: "1EdTechRevocationList" },
    credentialSchema: [{ id: SCHEMA, type: "1EdTechJsonSchemaValidator2019" }],
  };
}

/** As the standard has it: the credential itself, with the names that every JWT reader knows. */
export const claimsOf = (credential: ReturnType<typeof credentialOf>) => ({
  ...credential,
  iss: credential.issuer.id,
  jti: credential.id,
  sub: credential.credentialSubject.id,
  nbf: Math.floor(Date.parse(credential.validFrom) / 1000),
});
