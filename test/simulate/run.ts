// `npm run simulate`: two years of a made-up network under five policies, compared; model.ts says what it assumes.
// The README's picture: `npm run simulate -- --picture web/pictures/simulation.svg`.
import { mkdirSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { dirname } from "node:path";
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";
import { chanceOf } from "./chance.ts";
import type { Figures } from "./figures.ts";
import { logOf } from "./log.ts";
import { picture } from "./picture.ts";
import { POLICIES } from "./policies.ts";
import { populate } from "./population.ts";
import { differences, type Ran, table } from "./table.ts";

const DEFAULTS = { size: 1000, seed: 1, seeds: 8 };
const { values } = parseArgs({
  options: {
    size: { type: "string", default: String(DEFAULTS.size) },
    seed: { type: "string", default: String(DEFAULTS.seed) },
    seeds: { type: "string", default: String(DEFAULTS.seeds) },
    looks: { type: "string", default: "1" }, // 3: everyone looks at lists three times as often, and answers no more
    picture: { type: "string", default: "test/out/simulation.svg" },
    log: { type: "string" },
  },
});
const [size, first, seeds, looks] = [whole("size", 2), whole("seed", 0), whole("seeds", 1), whole("looks", 1)];

const started = performance.now();
console.log(`${size} organisations, ${seeds} seeds from ${first}, two years a policy …`);
const ran = await everySeed();
console.log(`\nMean ± standard deviation from seed to seed`);
for (const line of table(ran)) console.log(line);
console.log(`\nAgainst “${POLICIES[0]?.name}”, seed by seed: mean difference ± its standard error`);
for (const line of differences(ran)) console.log(line);
keep(values.picture, picture(ran, caption()));
if (values.log) keep(values.log, JSON.stringify(someLog(), null, 1));
console.log(
  `${((performance.now() - started) / 1000).toFixed(0)} s. A model, not a forecast: what it assumes is in test/simulate/model.ts`,
);

function whole(name: "size" | "seed" | "seeds" | "looks", least: number): number {
  const number = Number(values[name]);
  if (Number.isSafeInteger(number) && number >= least) return number;
  console.error(`--${name} must be a whole number from ${least} up`);
  process.exit(1);
}

/** As many at once as there are processors; the figures do not depend on it. */
async function everySeed(): Promise<Ran[]> {
  const figures: Figures[][] = [];
  const left = Array.from({ length: seeds }, (_, at) => at);
  const lane = async (): Promise<void> => {
    for (let at = left.shift(); at !== undefined; at = left.shift()) figures[at] = await oneSeed(first + at);
  };
  await Promise.all(Array.from({ length: Math.min(seeds, availableParallelism()) }, lane));
  return POLICIES.map(({ name }, policy) => ({ name, figures: figures.flatMap((one) => one[policy] ?? []) }));
}

function oneSeed(seed: number): Promise<Figures[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./seed.ts", import.meta.url), { workerData: { size, seed, looks } });
    worker.once("message", resolve).once("error", reject);
  });
}

/** Of the first seed, under the shortlist with congestion control: what the real network would have noted. */
function someLog() {
  const chance = chanceOf(first);
  return logOf(populate(size, first, chance, looks), POLICIES[1] ?? { name: "", control: true, round: null }, chance);
}

function caption(): string {
  return `A model of ${size.toLocaleString("en")} organisations over two years; ${seeds} such networks, each a faint dot, their mean a full one.`;
}

function keep(path: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  console.log(`\nwritten: ${path}`);
}
