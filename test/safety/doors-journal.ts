// Who may what about a partnership's life: its journal, its steps, the calendar. A part of doors-table.ts.
import type { Row } from "./doors-table.ts";
import type { Things } from "./house.ts";

const API = "/api/v1";
const partnership = (t: Things) => ({ id: t.partnership });
const entry = (t: Things) => ({ id: t.partnership, entry: t.entry });
const alone = (t: Things) => ({ entry: t.entry });
const step = (t: Things) => ({ id: t.partnership, step: t.step });
const done = (t: Things) => ({ id: t.partnership, step: t.doneStep });
const written = (t: Things) => ({ id: t.newEntry, kind: "text", date: today(), text: "Le puits est creusé." });
const moved = () => ({ starts: ahead(60), ends: ahead(61), reason: "La récolte." });
const ahead = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const today = (): string => ahead(0);

export const JOURNAL_DOORS: Record<string, Row> = {
  [`GET ${API}/partnerships/:id/journal`]: { who: "inside", at: partnership },
  [`POST ${API}/partnerships/:id/journal`]: { who: "ownPeople", at: partnership, json: written },
  [`GET ${API}/partnerships/:id/journal/:entry`]: { who: "inside", at: entry },
  [`PATCH ${API}/partnerships/:id/journal/:entry`]: {
    who: "manager",
    at: entry,
    json: () => ({ text: "Deux pompes." }),
  },
  [`DELETE ${API}/partnerships/:id/journal/:entry`]: { who: "writerOrDesk", at: entry },
  [`GET ${API}/partnerships/:id/journal/:entry/versions`]: { who: "inside", at: entry },
  [`GET ${API}/partnerships/:id/balance`]: { who: "inside", at: partnership },
  [`GET ${API}/partnerships/:id/steps`]: { who: "inside", at: partnership },
  [`POST ${API}/partnerships/:id/steps/:step/completion`]: { who: "ownPeople", at: step, json: () => ({}) },
  [`DELETE ${API}/partnerships/:id/steps/:step/completion`]: { who: "ownPeople", at: done },
  [`POST ${API}/partnerships/:id/steps/:step/moves`]: { who: "ownPeople", at: step, json: moved },

  "GET /partnerships/:id/journal": { who: "inside", at: partnership },
  "GET /partnerships/:id/journal/new": { who: "ownPeople", at: partnership },
  "POST /partnerships/:id/journal/new": { who: "ownPeople", at: partnership, form: written },
  "GET /partnerships/:id/journal/:entry": { who: "inside", at: entry },
  "GET /partnerships/:id/journal/:entry/edit": { who: "manager", at: entry },
  "POST /partnerships/:id/journal/:entry/edit": {
    who: "manager",
    at: entry,
    form: (t) => ({ version: "1", date: today(), hours: "2", givenBy: t.own, receivedBy: t.partner }),
  },
  "GET /partnerships/:id/journal/:entry/delete": { who: "writerOrDesk", at: entry },
  "POST /partnerships/:id/journal/:entry/delete": { who: "writerOrDesk", at: entry, form: () => ({}) },
  "GET /journal/:entry": { who: "inside", at: alone },
  "GET /partnerships/:id/steps/:step": { who: "inside", at: step },
  "POST /partnerships/:id/steps/:step/done": { who: "ownPeople", at: step, form: () => ({}) },
  "POST /partnerships/:id/steps/:step/planned": { who: "ownPeople", at: done, form: () => ({}) },
  "POST /partnerships/:id/steps/:step/move": { who: "ownPeople", at: step, form: moved },

  "GET /calendar": { who: "browsers" },
  "POST /calendar": { who: "browsers", form: () => ({}) },
  "POST /calendar/end": { who: "manager", form: () => ({}) },
  "GET /calendar/:file": { who: "everyone", at: (t) => ({ file: t.calendarFile }) },
};
