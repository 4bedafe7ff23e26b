// Who may what about the words of the house, the open data and the yearly report. A part of doors-table.ts.
import { HOUSE_ADDRESSES } from "../../schema/vocabulary.ts";
import type { Row } from "./doors-table.ts";

const API = "/api/v1";
const legal = () => ({ page: "legal", lang: "en" });
const charter = () => ({ page: "charter", lang: "fr" });

export const WORDS_DOORS: Record<string, Row> = {
  [`GET ${API}/words/:page/:lang`]: { who: "everyone", at: legal },
  // Words never written are of version 0: the one that this test names is not there.
  [`PATCH ${API}/words/:page/:lang`]: {
    ...{ who: "administration", at: legal },
    json: () => ({ text: "## Qui publie" }),
    answered: 412,
  },

  ...Object.fromEntries(
    Object.values(HOUSE_ADDRESSES).map((address): [string, Row] => [`GET ${address}`, { who: "everyone" }]),
  ),
  "GET /coordination/words": { who: "administration" },
  "GET /coordination/words/:page/:lang": { who: "administration", at: charter },
  "POST /coordination/words/:page/:lang": {
    ...{ who: "administration", at: charter },
    form: (t) => ({ version: "0", text: `## ${t.word}` }),
  },

  "GET /open-data": { who: "everyone" },
  "GET /open-data/:file": { who: "everyone", at: () => ({ file: "organisations.csv" }) },
  "GET /report/:year": { who: "everyone", at: () => ({ year: `${new Date().getUTCFullYear()}` }) },
};
