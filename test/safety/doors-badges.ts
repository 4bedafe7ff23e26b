// Who may what about certificates. A part of doors-table.ts.
import type { Row } from "./doors-table.ts";
import type { Things } from "./house.ts";

const API = "/api/v1";
const badge = (t: Things) => ({ id: t.badge });
const shown = (t: Things) => ({ id: t.badgeShown });
const held = (t: Things) => ({ id: t.heldSession });
const why = () => ({ reason: "Présence notée par erreur." });

export const BADGE_DOORS: Record<string, Row> = {
  [`GET ${API}/badges/:id`]: { who: "everyone", at: shown },
  [`GET ${API}/badges/:id · not taken up`]: { who: "inside", at: badge, unseen: true },
  [`GET ${API}/me/badges`]: { who: "known" },
  [`GET ${API}/sessions/:id/badges`]: { who: "helpers", at: held },
  [`POST ${API}/sessions/:id/badges`]: { who: "helpers", at: held, json: () => ({}) },
  [`PUT ${API}/badges/:id/choice`]: {
    who: "memberAlone",
    at: badge,
    json: () => ({ name: "full", public: true }),
  },
  [`POST ${API}/badges/:id/revocation`]: { who: "helpers", at: badge, json: why },
  "GET /.well-known/jwks.json": { who: "everyone" },
  "GET /badges/keys/:key": { who: "everyone", at: (t) => ({ key: t.badgeKey }) },
  "GET /badges/issuer": { who: "everyone" },
  "GET /badges": { who: "known" },
  "GET /badges/:id": { who: "everyone", at: shown },
  "GET /badges/:id · not taken up": { who: "inside", at: badge, unseen: true },
  "GET /badges/:id/status": { who: "everyone", at: shown },
  "GET /badges/:id/credential.jwt": { who: "everyone", at: shown },
  "POST /badges/:id/choice": { who: "memberAlone", at: badge, form: () => ({ name: "full", public: "1" }) },
  "POST /badges/:id/revocation": { who: "helpers", at: badge, form: why },
  "GET /sessions/:id/badges": { who: "helpers", at: held },
  "POST /sessions/:id/badges": { who: "helpers", at: held, form: () => ({}) },
};
