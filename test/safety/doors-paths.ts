// Who may what about learning paths. A part of doors-table.ts.
import type { Row } from "./doors-table.ts";
import type { Things } from "./house.ts";

const API = "/api/v1";
const draft = (t: Things) => ({ id: t.pathDraft });
const shown = (t: Things) => ({ id: t.pathShown });
const step = (t: Things) => ({ id: t.pathDraft, position: "1" });
const said = { title: "L’eau, ici et là-bas", ageFrom: 11, ageTo: 14 };
const form = { title: said.title, summary: "", ageFrom: "11", ageTo: "14", lang: "fr", licence: "CC0" };

export const PATH_DOORS: Record<string, Row> = {
  [`GET ${API}/paths`]: { who: "everyone" },
  [`POST ${API}/paths`]: { who: "inside", json: (t) => ({ organisation: t.own, ...said }) },
  [`GET ${API}/paths/:id`]: { who: "everyone", at: shown },
  [`GET ${API}/paths/:id · a draft`]: { who: "inside", at: draft, unseen: true },
  [`PATCH ${API}/paths/:id`]: { who: "inside", at: draft, json: () => ({ title: "L’eau" }) },
  "GET /paths": { who: "everyone" },
  "GET /paths/new": { who: "writers" },
  "POST /paths": { who: "inside", form: (t) => ({ organisation: t.own, ...form }) },
  "GET /paths/:id": { who: "everyone", at: shown },
  "GET /paths/:id · a draft": { who: "inside", at: draft, unseen: true },
  "GET /paths/:id/print": { who: "everyone", at: shown },
  "GET /paths/:id/print · a draft": { who: "inside", at: draft, unseen: true },
  "GET /paths/:id/edit": { who: "inside", at: draft },
  "POST /paths/:id/edit": { who: "inside", at: draft, form: () => ({ version: "1", ...form }) },
  "POST /paths/:id/state": { who: "inside", at: draft, form: () => ({ version: "1", state: "public" }) },
  "GET /paths/:id/steps/new": { who: "inside", at: draft },
  "GET /paths/:id/steps/:position": { who: "inside", at: step },
  "POST /paths/:id/steps/:position": {
    who: "inside",
    at: step,
    form: (t) => ({ version: "1", topic: t.sheet, question: "Et ici ?", activity: "", minutes: "20" }),
  },
  "POST /paths/:id/steps/:position/move": {
    who: "inside",
    at: step,
    form: () => ({ version: "1", move: "out" }),
  },
};
