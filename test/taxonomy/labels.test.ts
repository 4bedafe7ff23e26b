// Names in the reader's language, which ids are none, and what asking costs.
import { expect, test } from "vitest";
import { type Ctx, makeCtx } from "../../worker/kernel/ctx.ts";
import type { Env } from "../../worker/kernel/env.ts";
import { addSkill } from "../../worker/taxonomy/add.ts";
import { taxonomyLabels, unknownSkills } from "../../worker/taxonomy/labels.ts";
import { retireSkill } from "../../worker/taxonomy/retire.ts";
import { unique } from "../support/given.ts";
import { testEnv } from "../support/request.ts";
import { costOf } from "../support/rows-read.ts";

const system = (): Ctx => makeCtx({ env: testEnv });

async function givenSkill(): Promise<string> {
  const name = unique("Savoir");
  const label = { fr: `${name} fr`, en: `${name} en` };
  return (await addSkill(system(), { theme: "water.supply", label, dac: "14031", sdgs: [6] })).id;
}

test("labels come in the reader's language, parents before children", async () => {
  const french = await taxonomyLabels(makeCtx({ env: testEnv, locale: "fr" }));
  const english = await taxonomyLabels(makeCtx({ env: testEnv, locale: "en" }));
  expect(french.get("water.supply.hand_pumps")).toEqual({ label: "Réparation de pompes à main", retired: false });
  expect(english.get("water.supply.hand_pumps")?.label).toBe("Hand pump repair");
  const order = [...french.keys()];
  expect(order.indexOf("water")).toBeLessThan(order.indexOf("water.supply"));
  expect(order.indexOf("water.supply")).toBeLessThan(order.indexOf("water.supply.wells"));
  expect(order.indexOf("water.supply.wells")).toBeLessThan(order.indexOf("water.sanitation"));
});

test("a change is seen at once, by those who had read before it", async () => {
  await taxonomyLabels(system());
  const id = await givenSkill();
  expect((await taxonomyLabels(system())).get(id)?.retired).toBe(false);
  await retireSkill(system(), id);
  expect((await taxonomyLabels(system())).get(id)?.retired).toBe(true);
});

test("skills and themes are known; domains, strangers and near misses are not", async () => {
  const ids = [
    "water.supply.wells",
    "water.supply",
    "water",
    "water.supply.well",
    "WATER.SUPPLY",
    "",
    "nobody.knows.this",
  ];
  expect(await unknownSkills(system(), ids)).toEqual([
    "water",
    "water.supply.well",
    "WATER.SUPPLY",
    "",
    "nobody.knows.this",
  ]);
});

test("a retired skill is still known: old profiles hold it", async () => {
  const id = await givenSkill();
  await retireSkill(system(), id);
  expect(await unknownSkills(system(), [id])).toEqual([]);
});

test("when nothing changed, asking reads one row", async () => {
  await givenSkill();
  const read = async (env: Env) => taxonomyLabels(makeCtx({ env }));
  expect(await costOf(read, read)).toEqual({ statements: 1, rowsRead: 1 });
});
