// Hours given and received by side, as the journals count them: also those written down long after.
import { beforeAll, expect, test } from "vitest";
import { seeEquity, seeFigures } from "../../worker/equity/see.ts";
import { addToSums, takeFromSums } from "../../worker/journal/sums.ts";
import { runBatch } from "../../worker/kernel/commit.ts";
import { later } from "../../worker/kernel/ctx.ts";
import { countAll, equityCtx, insertLooks, insertOrganisations, NOW } from "../support/equity-rows.ts";

const gave = (partnership: string, date: string, from: string, to: string, hours: number) => ({
  ...{ partnership, kind: "hours" as const, date, minutes: hours * 60, givenBy: from, receivedBy: to },
  ...{ text: "", place: "", visitor: null, host: null, learnedBy: "" },
});

beforeAll(async () => {
  await insertOrganisations([
    { id: "org_n", side: "north", publishedAt: "2026-01-01T00:00:00Z" },
    { id: "org_s", side: "south", publishedAt: "2026-01-01T00:00:00Z" },
  ]);
  await insertLooks([["org_n", "org_s", "shown", "2026-05-02", 1]]);
  await runBatch(equityCtx(), [
    ...["par_1", "par_2", "par_3"].map((id) => addToSums(gave(id, "2026-09-03", "org_n", "org_s", 4))),
    addToSums(gave("par_1", "2026-09-20", "org_s", "org_n", 6)),
    addToSums({ ...gave("par_1", "2026-09-21", "org_s", "org_n", 6), kind: "visit", minutes: null }),
    addToSums(gave("par_1", "2026-01-10", "org_n", "org_s", 90)), // before anything was counted
  ]);
  await countAll(equityCtx());
});

const system = (days = 0) => ({ ...equityCtx(later(NOW, { days })), actor: { kind: "system" as const } });

test("by month and by quarter, given on one side is received on the other", async () => {
  const months = await seeEquity(system(), "month");
  const september = months.periods.find(({ period }) => period === "2026-09");
  expect(september).toMatchObject({ hoursGiven: { north: 12, south: 6 }, hoursReceived: { north: 6, south: 12 } });
  expect(months.periods.find(({ period }) => period === "2026-10")).toMatchObject({
    hoursGiven: { north: null, south: null },
  });
  const quarters = await seeEquity(system(), "quarter");
  expect(quarters.periods.find(({ period }) => period === "2026-q3")).toMatchObject({
    hoursGiven: { north: 12, south: 6 },
  });
});

test("months before the first counted stay unknown", async () => {
  const { periods } = await seeEquity(system(), "month");
  expect(periods.map(({ period }) => period)).not.toContain("2026-01");
});

test("in public nothing is told of fewer than three partnerships", async () => {
  const { periods } = await seeFigures(system());
  expect(periods.find(({ period }) => period === "2026-q3")).toMatchObject({ hoursGiven: { north: 12, south: null } });
});

test("what is written or taken away later joins or leaves its month at the next night", async () => {
  await runBatch(equityCtx(), [
    addToSums(gave("par_2", "2026-06-30", "org_s", "org_n", 3)),
    takeFromSums(gave("par_3", "2026-09-03", "org_n", "org_s", 4)),
  ]);
  await countAll(system(1));
  const { periods } = await seeEquity(system(1), "month");
  expect(periods.find(({ period }) => period === "2026-06")).toMatchObject({ hoursGiven: { north: null, south: 3 } });
  expect(periods.find(({ period }) => period === "2026-09")).toMatchObject({ hoursGiven: { north: 8, south: 6 } });
});
