// The shortlist's top 50 at 1,000, 10,000 and 100,000 organisations, beside brute force over the same network.
import { TAXONOMY } from "../../schema/taxonomy/tree.ts";
import { type Served, serve } from "../../worker/cli/serve.ts";
import { explainMatch, explainStep, type Telling } from "../../worker/matching/explain.ts";
import { shortlistGates } from "../../worker/matching/gates.ts";
import { bestNextStep, nextStep } from "../../worker/matching/next-step.ts";
import { type Question, ranking } from "../../worker/matching/ranking.ts";
import { score } from "../../worker/matching/score.ts";
import { DEFAULT_WEIGHTS, settle } from "../../worker/matching/weights.ts";
import { insertNetwork } from "../support/network-rows.ts";
import { type Made, makeNetwork } from "./network.ts";

const SIZES = [1_000, 10_000, 100_000];
const LIMIT = 50;
const ASKERS = 24;
const ROUNDS = 3;
const COMPARED = 4; // askers also ranked by brute force
const TODAY = "2026-11-23";

const LABELS = new Map(
  TAXONOMY.flatMap((domain) => domain.themes).flatMap((theme) => [
    [theme.id, { label: theme.label.fr }] as const,
    ...theme.skills.map((skill) => [skill.id, { label: skill.label.fr }] as const),
  ]),
);

export async function run(): Promise<string[]> {
  const lines: string[] = [];
  for (const size of SIZES) {
    const served = await serve();
    const network = makeNetwork(size);
    await insertNetwork(served.db, network);
    lines.push(...(await measure(served, network)));
    await served.stop();
  }
  return lines;
}

interface Asked {
  ids: string[];
  duration: number;
  rows: number;
}

async function measure(served: Served, network: readonly Made[]): Promise<string[]> {
  const ready = network.filter((one) => one.state === "published" && one.load < one.capacity);
  const askers = ready.filter((_, at) => at % Math.floor(ready.length / ASKERS) === 0).slice(0, ASKERS);
  const runs: Asked[] = [];
  for (let round = 0; round < ROUNDS; round++) for (const asker of askers) runs.push(await ask(served, asker));
  const rows = runs.map((one) => one.rows);
  const inDatabase = runs.map((one) => one.duration);
  const brute = askers.slice(0, COMPARED).map((asker, at) => compare(network, asker, runs[at]?.ids ?? []));
  const share = () => askers.map((asker, at) => workerShare(network, asker, runs[at]?.ids ?? []));
  share(); // an isolate that has served before is warm
  const cpu = share();
  const name = network.length.toLocaleString("en");
  return [
    `${name} organisations, top ${LIMIT}: ${ms(median(inDatabase))} in D1 (9 of 10 within ${ms(ninth(inDatabase))}), ${Math.round(median(rows)).toLocaleString("en")} rows read; brute force over every candidate ${ms(median(brute))}, ${(median(brute) / Math.max(1, median(inDatabase))).toFixed(0)} ×; ids identical`,
    `${name} organisations, the Worker's own share (its code, warm, run in Node): ${ms(median(cpu))} of CPU`,
  ];
}

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
const ninth = (values: number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length * 0.9)] ?? 0;
const ms = (value: number): string => `${value.toFixed(1)} ms`;

const question = (asker: Made, limit: number, ways: Question["ways"]): Question => ({
  asker,
  limit,
  ways,
  first: 2 * limit + 20,
  weights: settle(DEFAULT_WEIGHTS),
  everyone: false,
  today: TODAY,
  declinedSince: "2025-11-23",
});

/** As worker/matching/rank.ts asks: pairs both ways, and one way only when those do not fill the list. */
async function ask(served: Served, asker: Made): Promise<Asked> {
  const both = await query(served, question(asker, LIMIT, "both"));
  if (both.ids.length >= LIMIT) return both;
  const one = await query(served, question(asker, LIMIT - both.ids.length, "one"));
  return {
    ids: [...both.ids, ...one.ids],
    duration: both.duration + one.duration,
    rows: both.rows + one.rows,
  };
}

async function query(served: Served, asked: Question): Promise<Asked> {
  const statement = ranking(asked);
  if (!statement) return { ids: [], duration: 0, rows: 0 };
  const { results, meta } = await served.db
    .prepare(statement.text)
    .bind(...statement.params)
    .all<{ id: string }>();
  return { ids: results.map((row) => row.id), duration: meta.duration, rows: meta.rows_read };
}

/** Milliseconds that brute force takes; throws when it finds another list. */
function compare(network: readonly Made[], asker: Made, ids: readonly string[]): number {
  const started = performance.now();
  const open = { partners: false, declinedWithin12Months: false, forbidden: false, pending: false, today: TODAY };
  const best = network
    .filter((other) => other.visibility === "public" && shortlistGates(asker, other, open).length === 0)
    .map((other) => ({ id: other.id, ...score(asker, other) }))
    .sort((p, q) => Number(p.oneWay) - Number(q.oneWay) || q.score - p.score || (p.id < q.id ? -1 : 1))
    .slice(0, LIMIT)
    .map(({ id }) => id);
  const took = performance.now() - started;
  if (best.join() !== ids.join()) throw new Error(`the shortlist of ${asker.id} is not that of brute force`);
  return took;
}

/** CPU of what the Worker does beside waiting: the statement, the score and reasons of those found, the reply. */
function workerShare(network: readonly Made[], asker: Made, ids: readonly string[]): number {
  const wanted = new Set(ids);
  const found = network.filter((one) => wanted.has(one.id));
  const before = process.cpuUsage();
  for (const ways of ["both", "one"] as const) ranking(question(asker, LIMIT, ways));
  const items = found.map((other) => {
    const telling: Telling = { locale: "fr", labels: LABELS, reader: "a", a: named(asker), b: named(other) };
    const step = nextStep(asker, other);
    return { ...explainMatch(telling, score(asker, other)), nextStep: step && explainStep(telling, step) };
  });
  JSON.stringify({ items, best: bestNextStep(asker, found.slice(0, 6)) });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const named = ({ id, kind }: Made): Telling["a"] => ({ name: id, kind });
