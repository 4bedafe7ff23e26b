// Who may what about meetings, about what a partnership shows outside, and about leaving it. A part of doors-table.ts.
import type { Row } from "./doors-table.ts";
import type { Things } from "./house.ts";

const API = "/api/v1";
const meeting = (t: Things) => ({ id: t.meeting });
const partnership = (t: Things) => ({ id: t.partnership });
const person = (t: Things) => ({ id: t.partnership, participant: t.participant });
const asOwn = (more: object) => (t: Things) => ({ organisation: t.own, ...more });
const called = (t: Things) => ({
  ...{ partnership: t.partnership, starts: "2090-06-12T10:00", duration: 60, timeZone: "Africa/Dakar" },
  ...{ languages: ["fr"], title: { fr: t.word } },
});
const form = (t: Things) => ({
  ...{ partnership: t.partnership, title: t.word, date: "2090-06-12", time: "10:00", duration: "60" },
  ...{ timeZone: "Africa/Dakar", first: "fr", version: "1" },
});

export const MEETING_DOORS: Record<string, Row> = {
  [`GET ${API}/meetings`]: { who: "known" },
  [`POST ${API}/meetings`]: { who: "inside", json: called },
  [`GET ${API}/meetings/:id`]: { who: "inside", at: meeting },
  [`PATCH ${API}/meetings/:id`]: { who: "inside", at: meeting, json: () => ({ place: "Mairie" }) },
  [`GET ${API}/stories`]: { who: "everyone" },
  [`GET ${API}/stories/:id`]: { who: "everyone", at: (t) => ({ id: t.shown }) },
  [`GET ${API}/partnerships/:id/publicity`]: { who: "inside", at: partnership },
  [`PUT ${API}/partnerships/:id/publicity`]: { who: "managers", at: partnership, json: asOwn({ public: true }) },
  [`PUT ${API}/partnerships/:id/publicity · taken back`]: {
    who: "helpers",
    at: partnership,
    json: asOwn({ public: false }),
  },
  [`POST ${API}/partnerships/:id/departure`]: { who: "helpers", at: partnership, json: asOwn({ reason: "Fini." }) },
  [`POST ${API}/partnerships/:id/participants/:participant/forgetting`]: { who: "helpers", at: person },

  "GET /meetings": { who: "known" },
  "GET /meetings/new": { who: "inside", query: (t) => ({ partnership: t.partnership }) },
  "POST /meetings": { who: "inside", form },
  "GET /meetings/:id": { who: "inside", at: meeting },
  "GET /meetings/:id/edit": { who: "inside", at: meeting },
  "POST /meetings/:id/edit": { who: "inside", at: meeting, form },
  "GET /meetings/:id/texts": { who: "inside", at: meeting },
  "POST /meetings/:id/texts": {
    who: "inside",
    at: meeting,
    form: () => ({ version: "1", "title.fr": "Nos conseils" }),
  },
  "POST /meetings/:id/state": { who: "inside", at: meeting, form: () => ({ version: "1", state: "cancelled" }) },
  "GET /stories/:id": { who: "everyone", at: (t) => ({ id: t.shown }) },
  "GET /partnerships/:id/outside": { who: "inside", at: partnership },
  "POST /partnerships/:id/publicity": {
    who: "managers",
    at: partnership,
    form: (t) => ({ organisation: t.own, public: "1" }),
  },
  "POST /partnerships/:id/participants/:participant/forgetting": { who: "helpers", at: person, form: () => ({}) },
  "POST /partnerships/:id/departure": {
    who: "helpers",
    at: partnership,
    form: (t) => ({ organisation: t.own, reason: "Fini." }),
  },
};
