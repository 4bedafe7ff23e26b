// The IATI files against the published schemas, where they are at hand: IATI_SCHEMAS names their folder, xmllint reads them.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import {
  type IatiActivity,
  type IatiOrganisation,
  iatiActivities,
  iatiOrganisations,
} from "../../worker/open-data/iati.ts";
import { iatiFlaws, readXml } from "../open-data/iati-rules.ts";

const DAY = "2026-11-26";
const publisher = { ref: "FR-RNA-W000000000", name: "Le Partenariat" };
const both = (fr: string, en: string) => ({ fr, en });
const house = (id: string, more: Partial<IatiOrganisation> = {}): IatiOrganisation => ({
  ...{ id, name: `Eau & <vie> ${id}`, kind: "association", side: "north", country: "FR", town: "Lille" },
  ...{ lat: 50.63, lon: 3.06, ...more },
});
const members = [
  house("org_1"),
  house("org_2", { kind: "cooperative", side: "south", country: "SN" }),
  house("org_3", { kind: "health", side: "south", country: "ML", lat: null, lon: null }),
];
const whole: IatiActivity = {
  ...{ id: "par_1", title: both("Partenariat", "Partnership"), description: both("Ensemble", "Together") },
  ...{ aims: "L’eau « pour tous »", organisations: members, agreed: true, opened: "2026-02-10", ended: null },
  planned: { from: "2026-03-01", until: "2026-12-01" },
  sectors: new Map([
    ["14031", 2],
    ["14010", 1],
  ]),
  sdgs: [{ goal: 6, name: both("Eau propre", "Clean water") }],
  page: "https://network.test/stories/par_1",
};
const bare: IatiActivity = {
  ...{
    ...whole,
    id: "par_2",
    aims: "",
    agreed: false,
    ended: "2026-05-01",
    planned: null,
    sectors: new Map(),
    sdgs: [],
  },
};
const files = {
  activities: iatiActivities(publisher, [whole, bare], DAY),
  organisations: iatiOrganisations(publisher, members, DAY),
};

const schemas = process.env.IATI_SCHEMAS ?? "";
const atHand = existsSync(join(schemas, "iati-activities-schema.xsd")) && !spawnSync("xmllint", ["--version"]).error;

test.each(["activities", "organisations"] as const)("%s break no rule that we wrote down", (name) => {
  expect(iatiFlaws(readXml(files[name]), DAY)).toEqual([]);
});

test.skipIf(!atHand).each(["activities", "organisations"] as const)("%s are valid to the published schema", (name) => {
  const folder = mkdtempSync(join(tmpdir(), "iati-"));
  const file = join(folder, `${name}.xml`);
  writeFileSync(file, files[name]);
  const schema = join(schemas, `iati-${name}-schema.xsd`);
  const { status, stderr } = spawnSync("xmllint", ["--noout", "--schema", schema, file], { encoding: "utf8" });
  rmSync(folder, { recursive: true });
  expect([status, stderr.trim()]).toEqual([0, `${file} validates`]);
});
