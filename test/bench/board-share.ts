// The Worker's own share of a request: its code, warm, run in this process on answers of the database noted before.
import type { Board } from "./board-build.ts";
import { READER } from "./board-build.ts";
import { median, ms, ninth } from "./board-figures.ts";
import { type Tape, tapeOn, type Worker } from "./board-worker.ts";

const TOPICS = 30;
const WARM = 20;
const ROUNDS = 10;

/** Published with NodeBB 4.11's own figures in issue 3, on this kind of machine: not measured here. */
const NODEBB = { json: "NodeBB 4.11 published: 5.3 ms a request", page: "NodeBB 4.11 published: 11.5 ms a request" };

export async function share(board: Board, worker: Worker): Promise<string[]> {
  const tape = tapeOn(board.probe);
  tape.record();
  await worker("/topics?tag=climate.disaster.first_aid", null, tape.db); // an isolate that has served before knows the skills
  const twenty = board.world.topics
    .filter(({ visibility, state, lastSeq }) => visibility === "public" && state === "open" && lastSeq >= 20)
    .slice(0, TOPICS)
    .map(({ id }) => `/topics/${id}`);
  const json = twenty.map((path) => `/api/v1${path}`);
  const lists = twenty.map((_, at) => `/topics?tag=sdg:${(at % 17) + 1}`);
  const line = async (name: string, paths: string[], token: string | null, limit: number, beside: string) => {
    const spent = await cpuOf(tape, worker, paths, token);
    const over = limit > 0 && median(spent) > limit ? `; MORE THAN ${limit} ms` : "";
    return `${name}: ${ms2(median(spent))} of CPU in the Worker, slowest tenth from ${ms2(ninth(spent))}${over}${beside && ` | ${beside}`}`;
  };
  return [
    await line("a topic of 20 posts and more, as JSON, anonymous", json, null, 1, NODEBB.json),
    await line("the same, signed in", json, READER.token, 1, ""),
    await line("a topic of 20 posts and more, as a page, anonymous", twenty, null, 3, NODEBB.page),
    await line("the same, signed in", twenty, READER.token, 3, ""),
    await line("a page of the list", lists, null, 3, ""),
  ];
}

const ms2 = (value: number): string => ms(value).replace(/^(\d+\.\d) /, "$1 ");

/** Milliseconds a request takes the processor: the whole of it, from the address to the last byte of the answer. */
async function cpuOf(tape: Tape, worker: Worker, paths: readonly string[], token: string | null): Promise<number[]> {
  const kept = new Map<string, string[]>();
  for (const path of paths) {
    const { answers } = tape.record();
    await (await worker(path, token, tape.db)).text();
    kept.set(path, answers);
  }
  const spent: number[] = [];
  for (let round = 0; round < WARM + ROUNDS; round++) {
    for (const path of paths) {
      tape.replay(kept.get(path) ?? []);
      const before = process.cpuUsage();
      const response = await worker(path, token, tape.db);
      const text = await response.text();
      const { user, system } = process.cpuUsage(before);
      if (response.status !== 200 || text.length < 1000) throw new Error(`${path}: ${response.status}`);
      if (round >= WARM) spent.push((user + system) / 1000);
    }
  }
  return spent;
}
