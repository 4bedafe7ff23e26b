// The simulated two years: the same for the same seed, and nothing in them that the real network would not allow.
import { describe, expect, test } from "vitest";
import { Log } from "../../worker/calibration/log.ts";
import { PENDING_CAP } from "../../worker/proposals/rules.ts";
import { type Chance, chanceOf } from "./chance.ts";
import { type Figures, figuresOf, gini, summarise, waitFor } from "./figures.ts";
import { live } from "./live.ts";
import { logOf } from "./log.ts";
import { MODEL } from "./model.ts";
import type { Network } from "./network.ts";
import { picture } from "./picture.ts";
import { POLICIES, type Policy } from "./policies.ts";
import { populate } from "./population.ts";
import { differences, table } from "./table.ts";

const SEED = 7;
const chance = chanceOf(SEED);
const population = populate(120, SEED, chance);
const lives = POLICIES.map((policy) => ({ policy, network: live(population, policy, chance) }));

/** Every week, what each carries of the partnerships made. */
function carriedIn({ partnerships, population: { organisations } }: Network, week: number): number[] {
  const carried = organisations.map(() => 0);
  for (const { a, b, from, until } of partnerships)
    if (from <= week && week < until) for (const one of [a, b]) carried[one] = (carried[one] ?? 0) + 1;
  return carried;
}

describe.each(lives)("under “$policy.name”", ({ policy, network }) => {
  const { organisations } = population;
  const capacity = (self: number) => organisations[self]?.profile.capacity ?? 0;

  test("something happens", () => {
    expect(network.partnerships.length).toBeGreaterThan(5);
    expect(network.partnerships.some(({ origin }) => origin === "round") || policy.round === null).toBe(true);
  });

  test("nobody ever carries more than its capacity", () => {
    for (let week = 0; week < MODEL.weeks; week++)
      for (const [self, carried] of carriedIn(network, week).entries())
        expect(carried).toBeLessThanOrEqual(capacity(self));
  });

  test("partners are of two sides, share a language, are both there, and are not partners twice at once", () => {
    for (const [at, { a, b, from, until }] of network.partnerships.entries()) {
      const [one, other] = [network.of(a), network.of(b)];
      expect(one.profile.side).not.toBe(other.profile.side);
      expect(one.profile.languages.some((language) => other.profile.languages.includes(language))).toBe(true);
      expect(from).toBeGreaterThanOrEqual(Math.max(one.arrives, other.arrives));
      expect(until).toBeGreaterThan(from);
      const again = network.partnerships.slice(at + 1).find((next) => next.from < until && isPair(next, a, b));
      expect(again).toBeUndefined();
    }
  });

  test("what is under way is counted: nothing is lost, nothing below 0, no cap broken", () => {
    const open = network.proposals.filter(({ state }) => state === "proposed" || state === "approved");
    for (const [self] of organisations.entries()) {
      expect(network.sent[self]).toBe(open.filter(({ from }) => from === self).length);
      expect(network.received[self]).toBe(open.filter(({ to }) => to === self).length);
      if (policy.control) expect(network.load(self)).toBeLessThanOrEqual(capacity(self));
    }
    const accepted = network.proposals.filter(({ state }) => state === "accepted");
    expect(accepted.length).toBe(network.partnerships.length);
  });

  test("its figures are shares and waits, never negative", () => {
    const figures = figuresOf(network);
    for (const value of Object.values(figures)) expect(value).toBeGreaterThanOrEqual(0);
    for (const key of ["servedNorth", "servedSouth", "giniShown", "oneWay", "yes", "silence"] as const)
      expect(figures[key]).toBeLessThanOrEqual(1);
    expect(figures.waitHalf).toBeLessThanOrEqual(figures.waitNineInTen);
  });

  test("the same seed lives the same life", () => {
    const again = live(populate(120, SEED, chanceOf(SEED)), policy, chanceOf(SEED));
    expect(again.partnerships).toEqual(network.partnerships);
    expect(figuresOf(again)).toEqual(figuresOf(network));
  });
});

const isPair = (one: { a: number; b: number }, a: number, b: number): boolean =>
  (one.a === a && one.b === b) || (one.a === b && one.b === a);

test("another seed lives another life", () => {
  const other = chanceOf(SEED + 1);
  const [policy] = POLICIES as [Policy];
  expect(figuresOf(live(populate(120, SEED + 1, other), policy, other))).not.toEqual(
    figuresOf(live(population, policy, chance)),
  );
});

/** Everyone looks every week, answers every week, and says yes to everyone. */
const eager: Chance = (matter, ...of) => (["look", "taste", "answer"].includes(matter) ? 0 : chance(matter, ...of));

/** The most that anyone carries, beyond its capacity, and is asked by at once. */
function crowding(policy: Policy, roomy: boolean) {
  const widened = population.organisations.map((one) => ({ ...one, profile: { ...one.profile, capacity: 6 } }));
  let [beyond, asked] = [-Infinity, 0];
  live(roomy ? { ...population, organisations: widened } : population, policy, eager, {
    weekEnds: (network) => {
      asked = Math.max(asked, ...network.received);
      for (const [self, carried] of network.carried.entries())
        beyond = Math.max(beyond, carried - network.of(self).profile.capacity);
    },
  });
  return { beyond, asked };
}

test.each(POLICIES)("under “$name”, however eager all are, capacity holds", (policy) => {
  expect(crowding(policy, false).beyond).toBe(0);
});

test("the cap holds under congestion control, and would not without", () => {
  const [shortlist, ...controlled] = POLICIES as [Policy, ...Policy[]];
  expect(crowding(shortlist, true).asked).toBeGreaterThan(PENDING_CAP);
  for (const policy of controlled) expect(crowding(policy, true).asked).toBe(PENDING_CAP);
});

describe("figures", () => {
  test("Gini is 0 for equal shares, and n - 1 in n when one has all", () => {
    expect(gini([2, 2, 2])).toBe(0);
    expect(gini([0, 0, 0, 8])).toBe(0.75);
    expect(gini([1, 3])).toBe(0.25);
    expect(gini([0, 0])).toBe(0);
  });

  test("whoever still waits counts for as long as it was seen to wait", () => {
    const of = (...waits: [number, boolean][]) => waits.map(([weeks, served]) => ({ weeks, served }));
    expect(waitFor(0.5, of([1, true], [2, true], [3, true], [4, true]))).toBe(2);
    expect(waitFor(0.5, of([1, false], [2, true], [3, true]))).toBe(2);
    expect(waitFor(0.9, of([1, true], [9, false]))).toBe(Infinity);
    expect(waitFor(0.5, [])).toBe(Infinity);
  });

  test("a mean over seeds has its spread, and is never reached when one seed never reaches it", () => {
    expect(summarise([1, 3])).toEqual({ mean: 2, spread: Math.SQRT2 });
    expect(summarise([1, Infinity]).mean).toBe(Infinity);
    expect(summarise([5])).toEqual({ mean: 5, spread: 0 });
  });
});

describe("what is shown", () => {
  const ran = lives.map(({ policy, network }) => ({ name: policy.name, figures: [figuresOf(network)] }));

  test("the table names every policy and every measure, and a wait nobody reached as such", () => {
    const never = ran.map(({ name, figures: [first] }) => ({
      name,
      figures: [{ ...first, waitHalf: Infinity } as Figures],
    }));
    const lines = table(never);
    for (const { name } of POLICIES) expect(lines[0]).toContain(name);
    expect(lines.find((line) => line.startsWith("half"))).toContain(`> ${MODEL.weeks} weeks`);
    expect(differences(ran)[0]).not.toContain(POLICIES[0]?.name);
  });

  test("the picture holds no number that is none", () => {
    const never = ran.map(({ name, figures: [first] }) => ({
      name,
      figures: [{ ...first, waitHalf: Infinity } as Figures],
    }));
    for (const drawn of [picture(ran, "a & b"), picture(never, "")])
      expect(drawn).not.toMatch(/NaN|Infinity|undefined/);
    expect(picture(ran, "a & b")).toContain("a &amp; b");
  });
});

test("the log is one that calibration reads, and leaves out the yes of whoever proposed", () => {
  const [, policy] = POLICIES as [Policy, Policy];
  const log = logOf(population, policy, chance);
  expect(Log.parse(JSON.parse(JSON.stringify(log)))).toEqual(log);
  const { proposals } = live(population, policy, chance);
  expect(log.answers.filter(({ answer }) => answer === "accept").length).toBeGreaterThanOrEqual(
    proposals.filter(({ state }) => state === "accepted").length,
  );
  expect(log.answers.length).toBeLessThanOrEqual(proposals.length);
});
