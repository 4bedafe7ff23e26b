// Who may what about circles: their doors, API and pages. A part of doors-table.ts.
import type { Row } from "./doors-table.ts";
import type { Things } from "./house.ts";

const API = "/api/v1";
const awaited = (t: Things) => ({ id: t.circle });
const lived = (t: Things) => ({ id: t.livedCircle });
const broken = (t: Things) => ({ id: t.brokenCircle });
const asOwn = (more: object) => (t: Things) => ({ organisation: t.own, ...more });
const formAsOwn = (more: Record<string, string>) => (t: Things) => ({ organisation: t.own, ...more });
const ring = (t: Things) => ({ members: [t.own, t.free, t.third] });

export const CIRCLE_DOORS: Record<string, Row> = {
  [`POST ${API}/circles/search`]: { who: "coordination" },
  [`POST ${API}/circles`]: { who: "coordination", json: ring },
  [`GET ${API}/circles`]: { who: "known" },
  [`GET ${API}/circles/:id`]: { who: "bothSides", at: awaited },
  [`POST ${API}/circles/:id/answers`]: { who: "managers", at: awaited, json: asOwn({ answer: "accept" }) },
  [`POST ${API}/circles/:id/messages`]: { who: "managers", at: awaited, json: asOwn({ text: "Oui ?" }) },
  [`POST ${API}/circles/:id/messages · the coordination's`]: {
    who: "coordination",
    at: awaited,
    json: () => ({ text: "Oui ?" }),
  },
  [`POST ${API}/circles/:id/departure`]: { who: "managers", at: lived, json: asOwn({}) },
  [`GET ${API}/circles/:id/repairs`]: { who: "coordination", at: broken },
  [`POST ${API}/circles/:id/repair`]: { who: "coordination", at: broken, json: ring },
  [`POST ${API}/circles/:id/closure`]: { who: "coordination", at: awaited, json: () => ({}) },

  "GET /coordination/circles": { who: "coordination" },
  "GET /coordination/circles · a search": { who: "coordination", query: () => ({ search: "1" }) },
  "POST /coordination/circles": { who: "coordination", form: ring },
  "GET /circles/:id": { who: "bothSides", at: awaited },
  "GET /circles/:id · broken": { who: "bothSides", at: broken },
  "POST /circles/:id/answers": { who: "managers", at: awaited, form: formAsOwn({ answer: "accept" }) },
  "POST /circles/:id/messages": {
    who: "managers",
    at: awaited,
    form: (t) => ({ organisation: t.own, [`reply-${t.own}`]: "Oui ?" }),
  },
  "POST /circles/:id/departure": { who: "managers", at: lived, form: formAsOwn({}) },
  "POST /circles/:id/repair": { who: "coordination", at: broken, form: ring },
  "POST /circles/:id/closure": { who: "coordination", at: awaited, form: () => ({}) },
};
