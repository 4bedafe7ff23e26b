// What is written down of an organisation and of a person in the demo network.
import type {
  Kind,
  Level,
  Locale,
  MemberRole,
  NetworkRole,
  OrganisationState,
  Priority,
  Sdg,
  Side,
  Way,
  WorkingLanguage,
} from "../vocabulary.ts";

export type DemoOrganisation = {
  key: string;
  name: string;
  kind: Kind;
  side: Side;
  place: { country: string; town: string; lat: number; lon: number };
  languages: WorkingLanguage[];
  sdgs: Sdg[];
  ways: Way[];
  summary: string;
  capacity: number;
  founded?: number;
  pastPartnerships: number;
  /** How it stands with public bodies, with other associations, and how those it serves take part. */
  institutions: string;
  civilSociety: string;
  beneficiaries: string;
  availableFrom?: string;
  availableUntil?: string;
  offers: { skill: string; level: Level }[];
  needs: { skill: string; priority: Priority; context: string }[];
  contact: { name: string; email: string; phone: string };
  state: OrganisationState;
};

/** An account to walk in with; `story` says in one line whose eyes it lends. */
export type DemoPerson = {
  key: string;
  name: string;
  email: string;
  locale: Locale;
  networkRole?: NetworkRole;
  memberships: { organisation: string; role: MemberRole }[];
  story: { fr: string; en: string };
};
