// Who may what about partnerships: who takes part, the agreement, its signatures. A part of doors-table.ts.
import type { Row } from "./doors-table.ts";
import type { Things } from "./house.ts";

const API = "/api/v1";
const partnership = (t: Things) => ({ id: t.partnership });
const newStep = (t: Things) => ({ ...partnership(t), step: "new" });
const people = [{ name: "Awa", role: "beneficiary" }];

export const PARTNERSHIP_DOORS: Record<string, Row> = {
  [`PUT ${API}/partnerships/:id/participants`]: { who: "managers", at: partnership, json: () => people },
  [`PUT ${API}/partnerships/:id/agreement`]: { who: "managers", at: partnership, json: () => ({ aims: "De l’eau." }) },
  [`GET ${API}/partnerships/:id/agreements`]: { who: "inside", at: partnership },
  [`POST ${API}/partnerships/:id/signatures`]: {
    who: "managers",
    at: partnership,
    json: (t) => ({ organisation: t.own, version: 1 }),
  },
  [`POST ${API}/partnerships/:id/waivers`]: {
    who: "coordination",
    at: partnership,
    json: () => ({ code: "elected_missing", reason: "Élections en mars." }),
  },

  "GET /partnerships/:id/participants": { who: "managers", at: partnership },
  "POST /partnerships/:id/participants": {
    who: "managers",
    at: partnership,
    form: () => ({ "0.name": "Awa", "0.role": "beneficiary" }),
  },
  "GET /partnerships/:id/agreement": { who: "inside", at: partnership },
  "GET /partnerships/:id/agreement/compare": { who: "inside", at: partnership },
  "GET /partnerships/:id/agreement/convention": { who: "inside", at: partnership },
  "GET /partnerships/:id/agreement/sign": { who: "inside", at: partnership },
  "POST /partnerships/:id/signatures": {
    who: "managers",
    at: partnership,
    form: (t) => ({ organisation: t.own, version: "1" }),
  },
  "GET /partnerships/:id/agreement/edit": { who: "managers", at: partnership },
  "POST /partnerships/:id/agreement": { who: "managers", at: partnership, form: () => ({ base: "1" }) },
  "POST /partnerships/:id/agreement/edit/removal": { who: "managers", at: partnership, form: () => ({}) },
  "GET /partnerships/:id/agreement/edit/aims": { who: "managers", at: partnership },
  "POST /partnerships/:id/agreement/edit/aims": {
    who: "managers",
    at: partnership,
    form: () => ({ aims: "De l’eau." }),
  },
  "GET /partnerships/:id/agreement/edit/gives": { who: "managers", at: partnership },
  "POST /partnerships/:id/agreement/edit/gives": {
    who: "managers",
    at: partnership,
    form: (t) => ({ [`gives.${t.own}`]: "Deux plombiers." }),
  },
  "GET /partnerships/:id/agreement/edit/steps": { who: "managers", at: partnership },
  "GET /partnerships/:id/agreement/edit/steps/:step": { who: "managers", at: newStep },
  "POST /partnerships/:id/agreement/edit/steps/:step": {
    who: "managers",
    at: newStep,
    form: () => ({ title: "Choisir", starts: "2027-01-01", ends: "2027-02-01" }),
  },
  "POST /partnerships/:id/agreement/edit/steps/:step/removal": {
    who: "managers",
    at: (t) => ({ ...partnership(t), step: t.agreedStep }),
    form: () => ({}),
  },
  "POST /partnerships/:id/waivers": {
    who: "coordination",
    at: partnership,
    form: () => ({ code: "elected_missing", "reason-elected_missing": "Élections en mars." }),
  },
};
