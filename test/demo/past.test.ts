// The year behind the demo: the same every time, over in every case, and in nobody's way.
import { expect, test } from "vitest";
import { DEMO_ORGANISATIONS } from "../../schema/demo/organisations.ts";
import { PAST_MONTHS, PAST_SILENCES } from "../../schema/demo/past.ts";
import { pastMeetings } from "../../worker/demo/past-meetings.ts";
import { cover } from "../../worker/matching/covers.ts";

const byKey = new Map(DEMO_ORGANISATIONS.map((one) => [one.key, one]));
const free = new Map(
  DEMO_ORGANISATIONS.flatMap(({ key, state }, at) => (state === "published" ? [[key, 559 - at * 8]] : [])),
);
const meetings = pastMeetings(free);
const carries = (a: string, b: string): boolean => {
  const [one, other] = [byKey.get(a), byKey.get(b)];
  return !!one && !!other && cover(one.offers, other.needs).earned > 0;
};

test("it is told the same way every time, between organisations that exist", () => {
  expect(pastMeetings(free)).toEqual(meetings);
  for (const { from, to } of meetings)
    expect([byKey.get(from)?.side, byKey.get(to)?.side].sort()).toEqual(["north", "south"]);
  const told = PAST_MONTHS.reduce((sum, { north, south, coordination }) => sum + north + south + coordination, 0);
  expect(meetings.length).toBeGreaterThan(told * 0.8); // nearly every meeting found its pair
  expect(meetings.filter(({ state }) => state === "accepted").length).toBeGreaterThan(15);
});

test("no pair meets twice, each act comes after the one before, and all is over", () => {
  const once = meetings.slice(0, -PAST_SILENCES.flatMap(({ from }) => from).length);
  const pairs = once.map(({ from, to }) => [from, to].sort().join());
  expect(new Set(pairs).size).toBe(pairs.length);
  for (const { acts, state } of meetings) {
    expect(acts.map(({ daysAgo }) => daysAgo)).toEqual(acts.map(({ daysAgo }) => daysAgo).toSorted((a, b) => b - a));
    expect(acts.at(-1)?.daysAgo).toBeGreaterThan(0);
    expect(["accepted", "declined", "expired", "withdrawn"]).toContain(state);
  }
});

test("a no, which shuts a pair for a year, stands only between those who bring each other nothing", () => {
  for (const { from, to, state } of meetings) {
    if (state === "declined") expect([from, to, carries(from, to) || carries(to, from)]).toEqual([from, to, false]);
  }
});
