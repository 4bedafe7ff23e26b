// The charts show the values they are given where they belong, break where one is unknown, and say what they are.
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { ChartBars } from "../../web/ui/chart-bars.tsx";
import { ChartColumns } from "../../web/ui/chart-columns.tsx";
import { ChartLine, runsOf } from "../../web/ui/chart-line.tsx";
import { ChartLorenz } from "../../web/ui/chart-lorenz.tsx";
import { heightOf, isLabelled, PLOT, roundTop } from "../../web/ui/chart-scale.ts";
import { html, values } from "./render.ts";

const FOOT = PLOT.top + PLOT.height;
const months = ["a", "b", "c", "d"];
const write = (n: number) => `${n} fois`;

describe("the scale", () => {
  test("ends at or a little above the greatest value, and its half is as round", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(100_000), { minLength: 1, maxLength: 5 }), (all) => {
        const top = roundTop(all);
        const most = Math.max(4, ...all);
        expect(top).toBeGreaterThanOrEqual(most);
        expect(top).toBeLessThanOrEqual(most * 2);
        expect(Number.isInteger(top / 2)).toBe(true);
      }),
    );
    expect(roundTop([0.3], 1)).toBe(1);
    expect([heightOf(0, 10), heightOf(10, 10), heightOf(99, 10)]).toEqual([FOOT, PLOT.top, PLOT.top]);
  });

  it("writes four labels at most, never at the very end of a long row", () => {
    const labelled = (count: number) =>
      Array.from({ length: count }, (_, at) => at).filter((at) => isLabelled(at, count));
    expect(labelled(3)).toEqual([0, 1, 2]);
    expect(labelled(12)).toEqual([1, 4, 7, 10]);
    expect(labelled(8)).toEqual([0, 2, 4, 6]);
  });
});

describe("lines", () => {
  const series = [
    { label: "Nord", tone: "north" as const, values: [1, 2, null, 4] },
    { label: "Sud", tone: "south" as const, values: [null, null, null, null] },
  ];
  const drawing = html(<ChartLine label="Qui dit oui" periods={months} series={series} write={write} />);

  it("draws a dot for each value, a line for each stretch, nothing across a gap, and names the whole", () => {
    expect(values(drawing, "aria-label")).toEqual(["Qui dit oui"]);
    expect(drawing.match(/<circle/g)).toHaveLength(3);
    expect(values(drawing, "points")).toEqual([
      `12.5,${heightOf(1, 4)} 37.5,${heightOf(2, 4)}`,
      `87.5,${heightOf(4, 4)}`,
    ]);
    expect(drawing).toContain("<title>Nord, b\u00a0: 2 fois</title>");
  });

  it("tells its series apart without colour", () => {
    expect(values(drawing, "stroke-dasharray")).toContain("7 4");
    expect(drawing).toContain("Nord</span>");
    expect(html(<ChartLine label="x" periods={months} series={series.slice(0, 1)} write={write} />)).not.toContain(
      "key ",
    );
  });

  test("the stretches are the values in their order, cut at every gap", () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.nat(9))), (all) => {
        const runs = runsOf(all);
        expect(runs.flat().map(({ value }) => value)).toEqual(all.filter((value) => value !== null));
        for (const run of runs) expect(all[(run[0]?.index ?? 0) - 1] ?? null).toBeNull();
      }),
    );
  });
});

it("columns stand on the foot, as high as their value; one that is not told is a stroke without a number", () => {
  const series = [{ label: "Nord", tone: "north" as const, values: [0, 2, null, 4] }];
  const drawing = html(<ChartColumns label="x" periods={months} series={series} write={write} />);
  const heights = values(drawing, "height").slice(1).map(Number);
  expect(heights).toEqual([0, PLOT.height / 2, 2, PLOT.height]);
  expect(drawing.match(/<title>/g)).toHaveLength(3);
});

it("bars are as long as their share of the greatest, and say the number in words", () => {
  const bar = (value: number | null, text: string) => ({ label: text, bars: [{ tone: "good" as const, value, text }] });
  const drawing = html(<ChartBars groups={[bar(10, "dix"), bar(5, "cinq"), bar(null, "moins de trois")]} />);
  expect(values(drawing, "width").filter((width) => width !== "100%")).toEqual(["110%", "60%"]); // ten begin outside
  expect(drawing).toContain("moins de trois");
});

it("the Lorenz curve goes from corner to corner", () => {
  const words = { across: "organisations", up: "regards", equal: "parts égales", real: "en réalité" };
  const drawing = html(<ChartLorenz label="Partage" curve={[0, 0.25, 1]} {...words} />);
  const [, line] = values(drawing, "points");
  expect(line).toBe("8,224 108,174 208,24");
  for (const word of Object.values(words)) expect(drawing).toContain(word);
});
