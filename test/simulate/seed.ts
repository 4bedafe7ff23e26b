// One seed: one network, and its two years under every policy. Run in a thread of its own by run.ts.
import { parentPort, workerData } from "node:worker_threads";
import { chanceOf } from "./chance.ts";
import { figuresOf } from "./figures.ts";
import { live } from "./live.ts";
import { POLICIES } from "./policies.ts";
import { populate } from "./population.ts";

const { size, seed, looks } = workerData as { size: number; seed: number; looks: number };
const chance = chanceOf(seed);
const population = populate(size, seed, chance, looks);
parentPort?.postMessage(POLICIES.map((policy) => figuresOf(live(population, policy, chance))));
