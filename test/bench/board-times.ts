// What each thing a reader does on the board costs in D1, whole requests of the Worker counted, beside the plain way of asking.

import type { Ask } from "./board-asks.ts";
import type { Board } from "./board-build.ts";
import { median, ms, ninth, number } from "./board-figures.ts";
import { lists } from "./board-lists.ts";
import { searches } from "./board-searches.ts";
import { topics, unread } from "./board-topics.ts";
import { type Tape, tapeOn, type Worker } from "./board-worker.ts";

const ROUNDS = 3;
const MOST_MS = 10;
const mostRows = (shown: number): number => 20 * shown + 1000;

interface Measured {
  ms: number;
  rows: number;
  allowed: number;
  statements: number;
  waits: number;
}

export async function times(board: Board, worker: Worker): Promise<string[]> {
  const lines: string[] = [];
  const tape = tapeOn(board.probe);
  tape.record();
  await worker("/topics?tag=climate.disaster.first_aid", null, tape.db); // an isolate that has served before knows the skills
  for (const ask of [unread(), ...(await lists(board)), ...topics(board), ...searches(board)]) {
    const measured = await measure(tape, worker, ask);
    lines.push(`${ask.name}: ${told(measured, new Set(ask.paths).size)}${await reference(board, ask)}`);
  }
  return lines;
}

/** D1 tells whole milliseconds, and the machine may be busy: each is asked three times, never twice in a row. */
async function measure(tape: Tape, worker: Worker, ask: Ask): Promise<Measured[]> {
  const rounds: Measured[][] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const runs: Measured[] = [];
    for (const path of ask.paths) runs.push(await once(tape, worker, ask, path));
    rounds.push(runs);
  }
  return ask.paths.map((_, at) => {
    const runs = rounds.map((round) => round[at] as Measured);
    return { ...(runs[0] as Measured), ms: median(runs.map((one) => one.ms)) };
  });
}

async function once(tape: Tape, worker: Worker, ask: Ask, path: string): Promise<Measured> {
  const { cost } = tape.record();
  const response = await worker(path, ask.token, tape.db);
  const text = await response.text();
  if (response.status !== 200) throw new Error(`${path}: ${response.status} ${text.slice(0, 300)}`);
  const shown = ask.shown(text);
  if (shown < ask.least) throw new Error(`${path} shows ${shown}, fewer than ${ask.least}`);
  return { ...cost, allowed: mostRows(shown) };
}

function told(runs: readonly Measured[], different: number): string {
  const of = (name: keyof Measured) => runs.map((one) => one[name]);
  const over = runs.filter((one) => one.rows > one.allowed).length;
  const marks = [
    ...(median(of("ms")) > MOST_MS ? [`MORE THAN ${MOST_MS} ms`] : []),
    ...(over > 0 ? [`TOO MANY ROWS in ${over} of ${runs.length}`] : []),
  ];
  return [
    `${ms(median(of("ms")))} in D1, slowest tenth from ${ms(ninth(of("ms")))}`,
    `${number(median(of("rows")))} rows read, at most ${number(Math.max(...of("rows")))} of ${number(Math.min(...of("allowed")))} allowed`,
    `${median(of("statements"))} statements in ${median(of("waits"))} waits (${different} different)`,
    ...marks,
  ].join("; ");
}

/** The same answer asked for plainly, a few times only: it may take seconds. */
async function reference({ probe }: Board, { plain }: Ask): Promise<string> {
  if (!plain) return "";
  const runs: { ms: number; rows: number }[] = [];
  for (const values of plain.inputs) {
    const { meta, results } = await probe.ask(plain.text, values);
    if (results.length === 0 && plain.found !== false)
      throw new Error(`nothing found plainly: ${plain.name} ${values}`);
    runs.push({ ms: meta.duration, rows: meta.rows_read });
  }
  const [time, rows] = [median(runs.map((one) => one.ms)), median(runs.map((one) => one.rows))];
  return ` | ${plain.name}: ${ms(time)}, ${number(rows)} rows`;
}
