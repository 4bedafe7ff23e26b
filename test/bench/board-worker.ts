// The built Worker, run in this process: whole requests, on a database that notes what each costs, or on answers kept from before.
import { registerHooks } from "node:module";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Env } from "../../worker/kernel/env.ts";
import type { Answer, Probe } from "./board-probe.ts";

const ORIGIN = "http://localhost:8787";
export type Worker = (path: string, token: string | null, db: D1Database) => Promise<Response>;

/** Sockets are for sending mail, which no reader does. */
const STUB = "data:text/javascript,export const connect = () => { throw new Error('no sockets'); };";

export async function loadWorker(): Promise<Worker> {
  registerHooks({
    resolve: (name, context, next) =>
      name.startsWith("cloudflare:") ? { url: STUB, shortCircuit: true } : next(name, context),
  });
  const built = await import(pathToFileURL(resolve("worker/dist/main/index.js")).href);
  const { fetch } = built.default as { fetch: (request: Request, env: Env, context: object) => Promise<Response> };
  const limit = async () => ({ success: true });
  const vars = { ENVIRONMENT: "development", ORIGIN: "", SIGN_INS_A_MINUTE: "300", WRITES_A_MINUTE: "3000" };
  const env = { ...vars, MACHINE_TRANSLATION: "off", LIMIT_SIGN_IN: { limit }, LIMIT_WRITES: { limit } };
  const context = { waitUntil: () => undefined, passThroughOnException: () => undefined };
  return async (path, token, db) => {
    const headers = { "Accept-Language": "fr", ...(token && { Cookie: `session=${token}` }) };
    return fetch(new Request(ORIGIN + path, { headers }), { ...env, DB: db } as never, context);
  };
}

export interface Cost {
  ms: number;
  rows: number;
  statements: number;
  /** How many times the request waits for the database, one after the other. */
  waits: number;
}

type Run = (text: string, values: readonly unknown[]) => Promise<Answer>;

/** What the house asks of a D1, over one function that answers a statement. */
function database(run: Run): D1Database {
  const statement = (text: string, values: readonly unknown[]): object => ({
    text,
    values,
    bind: (...bound: unknown[]) => statement(text, bound),
    all: () => run(text, values),
    run: () => run(text, values),
    raw: async () => (await run(text, values)).results.map((row) => Object.values(row)),
    first: async () => (await run(text, values)).results[0] ?? null,
  });
  const batch = (list: { text: string; values: unknown[] }[]) =>
    Promise.all(list.map(({ text, values }) => run(text, values)));
  return { prepare: (text: string) => statement(text, []), batch } as unknown as D1Database;
}

/** One database for all requests, as an isolate has one: what the Worker keeps beside it stays kept. */
export interface Tape {
  db: D1Database;
  /** From here on every statement is run, its cost added up, its answer kept as the text D1 sends. */
  record: () => { cost: Cost; answers: string[] };
  /** From here on these answers are given again in their order, parsed as the binding parses them. */
  replay: (answers: readonly string[]) => void;
}

export function tapeOn({ ask }: Probe): Tape {
  let run: Run = async () => ({ results: [], meta: { duration: 0, rows_read: 0 } });
  return {
    db: database((text, values) => run(text, values)),
    record: () => {
      const cost: Cost = { ms: 0, rows: 0, statements: 0, waits: 0 };
      const answers: string[] = [];
      run = recording(ask, cost, answers);
      return { cost, answers };
    },
    replay: (answers) => {
      let at = 0;
      run = async () => JSON.parse(answers[at++] ?? "null") as Answer;
    },
  };
}

function recording(ask: Run, cost: Cost, answers: string[]): Run {
  let running = 0;
  return async (text, values) => {
    if (running++ === 0) cost.waits += 1;
    const place = answers.push("") - 1;
    const answer = await ask(text, values);
    running -= 1;
    cost.statements += 1;
    cost.ms += answer.meta.duration;
    cost.rows += answer.meta.rows_read;
    answers[place] = JSON.stringify(answer);
    return answer;
  };
}
