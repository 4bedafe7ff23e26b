// The log of looks and answers that a D1 database on this machine holds, read without touching it.
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { fromBits } from "../../schema/bits.ts";
import { SDGS, WAYS, WORKING_LANGUAGES } from "../../schema/vocabulary.ts";
import { Log } from "../calibration/log.ts";

type Row = Record<string, string | number | null>;

/** The newest database below a folder that is one of ours. Throws when there is none. */
export function openKept(folder: string): DatabaseSync {
  const names = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: "utf8" }) : [];
  const files = names
    .filter((name) => name.endsWith(".sqlite") && !name.endsWith("metadata.sqlite"))
    .map((name) => join(folder, name))
    .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  for (const file of files) {
    const db = new DatabaseSync(file, { readOnly: true });
    if (db.prepare("SELECT 1 FROM sqlite_master WHERE name = 'proposal_answers'").get()) return db;
    db.close();
  }
  throw new Error(`no database of the network under ${folder}: run npm start first, or name one with STATE_DIR`);
}

/** Profiles as they are today: what they were on the day of an answer is not kept. */
export function keptLog(db: DatabaseSync): Log {
  const all = (query: string) => db.prepare(query).all() as Row[];
  const offers = Map.groupBy(all("SELECT organisation, skill, level FROM offers"), (row) => row.organisation);
  const needs = Map.groupBy(all("SELECT organisation, skill, priority, open FROM needs"), (row) => row.organisation);
  const ties = Map.groupBy(all("SELECT a, b FROM ties"), (row) => row.a);
  const organisations = all("SELECT * FROM organisations").map((row) => ({
    ...{ id: row.id, side: row.side, kind: row.kind },
    languages: fromBits<string>(WORKING_LANGUAGES, Number(row.languages)),
    sdgs: fromBits<number>(SDGS, Number(row.sdgs)),
    ways: fromBits<string>(WAYS, Number(row.ways)),
    ...{ availableFrom: row.available_from, availableUntil: row.available_until },
    pastPartnerships: row.past_partnerships,
    offers: (offers.get(row.id ?? null) ?? []).map(({ skill, level }) => ({ skill, level })),
    needs: (needs.get(row.id ?? null) ?? []).map(({ skill, priority, open }) => ({
      skill,
      priority,
      open: open === 1,
    })),
    ties: (ties.get(row.id ?? null) ?? []).map(({ b }) => b),
  }));
  const [saved] = all("SELECT value FROM settings WHERE name = 'matching.weights'");
  const weights = saved && JSON.parse(String(saved.value));
  return Log.parse({ weights, organisations, looks: all(LOOKED), answers: all(ANSWERED) });
}

const LOOKED = "SELECT DISTINCT organisation, candidate, act FROM exposures WHERE act <> 'declined'";

/** Whoever proposed has said yes by proposing. */
const ANSWERED = `SELECT a.organisation, a.answer,
    iif(a.organisation = p.from_organisation, p.to_organisation, p.from_organisation) AS other
  FROM proposal_answers a JOIN proposals p ON p.id = a.proposal
  WHERE a.answer IN ('accept', 'decline') AND NOT (p.origin = 'organisation' AND a.organisation = p.from_organisation)
  ORDER BY a.created_at, a.proposal, a.organisation`;
