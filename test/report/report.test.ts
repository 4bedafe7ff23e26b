// The yearly report: the dashboard's own figures, nothing small and no name in public, one sum only where all is told.
import { beforeAll, describe, expect, test } from "vitest";
import type { Equity, EquityPeriod, Figures } from "../../schema/contract/equity.ts";
import { makeCtx } from "../../worker/kernel/ctx.ts";
import { seeReport } from "../../worker/report/see-report.ts";
import { totalsOf } from "../../worker/report/totals.ts";
import { givenShownPair, type Pair, visitor } from "../open-data/world.ts";
import {
  countAll,
  insertLooks,
  insertOrganisations,
  insertProposals,
  type Look,
  type Told,
} from "../support/equity-rows.ts";
import { type GivenPerson, givenPerson } from "../support/given.ts";
import { Client, testEnv } from "../support/request.ts";

const today = new Date();
const YEAR = today.getUTCFullYear();
const day = `${YEAR}-01-01T06:00:00.000Z`; // of a quarter that has begun, whenever this runs
let coordinator: GivenPerson;
let shown: Pair;

/** Four northern proposals, two southern yeses: one number to tell and one to keep back. */
beforeAll(async () => {
  const publishedAt = `${YEAR - 1}-06-01T00:00:00.000Z`;
  const north = ["rn1", "rn2", "rn3", "rn4"].map((id) => ({ id, side: "north" as const, publishedAt }));
  const south = ["rs1", "rs2", "rs3", "rs4"].map((id) => ({ id, side: "south" as const, publishedAt }));
  await insertOrganisations([...north, ...south]);
  await insertLooks(
    north.flatMap(({ id }) => south.map(({ id: other }): Look => [id, other, "shown", day.slice(0, 10), 3])),
  );
  await insertProposals(
    north.map(
      ({ id: from }, at): Told => ({
        ...{ id: `prp_${from}`, from, to: `rs${at + 1}`, state: "approved", due: `${YEAR + 1}-12-01T00:00:00.000Z` },
        acts: [
          ["propose", from, day],
          ["approve", null, day],
          ...(at < 2 ? [["accept", `rs${at + 1}`, day] as Told["acts"][0]] : []),
        ],
      }),
    ),
  );
  shown = await givenShownPair();
  await countAll(makeCtx({ env: testEnv, now: today }));
  coordinator = await givenPerson({ role: "coordinator" });
});

const ofTheYear = ({ periods }: Figures) => periods.filter(({ period }) => period.startsWith(`${YEAR}-`));
const asNobody = makeCtx({ env: testEnv, now: today, actor: { kind: "anonymous" } });

describe("equals the dashboard", () => {
  test("for coordinators, quarter by quarter, number by number", async () => {
    const report = await seeReport(makeCtx({ env: testEnv, now: today }), YEAR);
    const dashboard = await coordinator.client.json<Equity>("GET", "/equity?by=quarter");
    const { periods, ...rest } = report.figures;
    expect(periods.filter(({ proposed }) => proposed.north !== null)).toEqual(ofTheYear(dashboard));
    for (const name of ["lorenz", "groups", "scarce", "abundant", "countedOn", "floor"] as const)
      expect([name, rest[name]]).toEqual([name, dashboard[name]]);
    expect(report.totals.proposed).toBe(
      ofTheYear(dashboard).reduce(
        (sum, { proposed: p }) => sum + (p.north ?? 0) + (p.south ?? 0) + (p.coordination ?? 0),
        0,
      ),
    );
    expect(report.totals.proposed).toBeGreaterThanOrEqual(4);
  });

  test("for anyone, as the page of figures tells them", async () => {
    const report = await seeReport(asNobody, YEAR);
    const figures = await visitor.json<Figures>("GET", "/figures");
    expect(ofTheYear(report.figures)).toEqual(expect.arrayContaining(ofTheYear(figures)));
    const first = report.figures.periods[0];
    expect([first?.proposed.north, first?.yes.south]).toEqual([4, null]); // four are told, two are kept back
    expect(report.totals).toMatchObject({ proposed: null, yes: null });
    expect(report.stories).toEqual([]);
  });
});

describe("the page", () => {
  test("has charts, tables that stand open, no script, and names nobody in public", async () => {
    const html = await visitor.page(`/report/${YEAR}`);
    expect(html).toContain(`Rapport annuel ${YEAR}`);
    expect(html.match(/<svg/g)?.length).toBeGreaterThan(5);
    expect(html).toContain("moins de 3");
    expect(html).not.toMatch(/<details class="more"/);
    expect(html).not.toContain(shown.id);
    expect(html).not.toContain(shown.south.name);
    const english = new Client();
    english.locale = "en";
    expect(await english.page(`/report/${YEAR}`)).toContain(`Yearly report ${YEAR}`);
  });

  test("for coordinators it names the partnerships that show themselves, while they do", async () => {
    const html = await coordinator.client.page(`/report/${YEAR}`);
    expect(html).toContain(`/stories/${shown.id}`);
    expect(html).toContain(shown.south.name);
    expect(html).toContain('content="noindex"');
    const { north, id } = shown;
    await north.manager.client.json("PUT", `/partnerships/${id}/publicity`, { organisation: north.id, public: false });
    expect(await coordinator.client.page(`/report/${YEAR}`)).not.toContain(id);
  });

  test("of a year without figures, or that is no year, is not there", async () => {
    for (const year of ["1981", String(YEAR + 1), String(YEAR - 9), "now", "20266"])
      expect([year, (await visitor.fetch(`/report/${year}`)).status]).toEqual([year, 404]);
  });
});

test("a sum is told only when each of its parts is", () => {
  const two = { north: 5, south: 7 };
  const quarter = (north: number | null): EquityPeriod => ({
    ...{ period: "2026-q1", yes: two, no: two, silent: two, answerDays: two, given: two, received: two, below: two },
    ...{ hoursGiven: two, hoursReceived: two, partnerships: 3, gini: 0.2 },
    proposed: { north, south: 4, coordination: 3 },
  });
  expect(totalsOf([quarter(10), quarter(20)])).toEqual({ proposed: 44, yes: 24, partnerships: 6, carried: 24 });
  expect(totalsOf([quarter(10), quarter(null)]).proposed).toBeNull();
  expect(totalsOf([]).yes).toBeNull();
});
