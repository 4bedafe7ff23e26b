// The drawings show the figures they are given, and say them to those who cannot look.
import { describe, expect, it } from "vitest";
import { Facing } from "../../web/ui/facing.tsx";
import { NetworkMap } from "../../web/ui/map.tsx";
import { Progress } from "../../web/ui/progress.tsx";
import { arc, inView, LAND_PATH, project, VIEW } from "../../web/ui/projection.ts";
import { Score } from "../../web/ui/score.tsx";
import { Steps } from "../../web/ui/steps.tsx";
import { danglingReferences, html, values } from "./render.ts";

const LILLE = { lat: 50.63, lon: 3.06 };
const SAINT_LOUIS = { lat: 16.03, lon: -16.5 };

describe("facing", () => {
  const give = {
    title: "Vous apportez",
    value: 0.82,
    label: "82 sur 100",
    items: [{ text: "Irrigation", strong: true }],
  };
  const receive = { title: "Vous recevez", value: 0, label: "rien", items: [] };

  it("names each bar and draws it as long as its value, from the line outwards", () => {
    const drawing = html(<Facing give={give} receive={{ ...receive, value: 0.4, label: "40" }} emptyText="Rien" />);
    expect(values(drawing, "aria-label")).toEqual(["82 sur 100", "40"]);
    expect(drawing).toContain('x="18%" width="92%"'); // the last ten stand beyond the line, unseen
    expect(drawing).toContain('x="-10%" width="50%"');
  });

  it("says so where nothing goes that way, and draws no bar there", () => {
    const drawing = html(<Facing give={give} receive={receive} emptyText="Rien pour l’instant" />);
    expect(drawing).toContain("Rien pour l’instant");
    expect(drawing.match(/rx="7"/g)).toHaveLength(1);
  });

  it("keeps each side's colour when the reader is from the South", () => {
    const drawing = html(<Facing give={{ ...give, side: "south" }} receive={receive} emptyText="Rien" />);
    expect(drawing.indexOf('class="south"')).toBeLessThan(drawing.indexOf('class="north"'));
  });
});

describe("map", () => {
  it("keeps shores and towns inside the picture, north above south and west before east", () => {
    const [lilleX, lilleY] = project(LILLE);
    const [saintLouisX, saintLouisY] = project(SAINT_LOUIS);
    expect(lilleY).toBeLessThan(saintLouisY);
    expect(saintLouisX).toBeLessThan(lilleX);
    for (const corner of [
      { lat: 62, lon: -26 },
      { lat: -36, lon: 53 },
      { lat: 0, lon: 53 },
      { lat: 15, lon: -24 },
    ]) {
      const [x, y] = project(corner);
      expect(x >= 0 && x <= VIEW.width && y >= 0 && y <= VIEW.height).toBe(true);
    }
    expect(LAND_PATH).toMatch(/^(M-?\d+[ -]\d+l[-\d ]+z)+$/);
  });

  it("has a name, a dot for each town in view, and an arc only between two of them", () => {
    const hanoi = { lat: 21.03, lon: 105.85 };
    const points = [
      { ...LILLE, side: "north" as const, label: "Lille", named: true },
      { ...SAINT_LOUIS, side: "south" as const, label: "Saint-Louis" },
      { ...hanoi, side: "south" as const, label: "Hanoï" },
    ];
    const arcs = [
      { from: LILLE, to: SAINT_LOUIS },
      { from: LILLE, to: hanoi },
    ];
    const drawing = html(<NetworkMap label="Carte du réseau" description="Un partenariat" {...{ points, arcs }} />);
    expect(danglingReferences(drawing)).toEqual([]);
    expect(drawing.match(/<circle/g)).toHaveLength(2);
    expect(drawing.match(/class="draw"/g)).toHaveLength(1);
    expect(inView(hanoi)).toBe(false);
  });

  it("bows the same way whoever begins", () => {
    const [there, back] = [arc(LILLE, SAINT_LOUIS), arc(SAINT_LOUIS, LILLE)];
    const control = (path: string) =>
      path
        .slice(path.indexOf("Q") + 1)
        .split(" ")
        .slice(0, 2);
    expect(control(there)).toEqual(control(back));
  });
});

describe("steps, score and progress", () => {
  it("says each step's state and marks the current one", () => {
    const steps = [
      { label: "Proposée", state: "done" as const, stateLabel: "fait" },
      { label: "Approuvée", state: "current" as const, stateLabel: "en cours" },
    ];
    const drawing = html(<Steps label="Où en est la proposition" steps={steps} />);
    expect(drawing).toMatch(/aria-current="step"[^>]*>Approuvée/);
    expect(drawing).toContain("(fait)");
    expect(drawing.match(/<svg/g)).toHaveLength(1);
  });

  it("raises one leg of the arch for a match that goes one way", () => {
    expect(html(<Score value={38} label="sur 100" give={0.6} receive={0} />).match(/arch draw/g)).toHaveLength(1);
    expect(html(<Score value={86} label="sur 100" />).match(/arch draw/g)).toHaveLength(2);
  });

  it("tells how far the work is, and never beyond its end", () => {
    const drawing = html(<Progress value={1.7} label="Import" text="4 900 sur 4 900" />);
    expect(values(drawing, "aria-valuenow")).toEqual(["100"]);
    expect(values(drawing, "aria-valuetext")).toEqual(["4 900 sur 4 900"]);
  });
});
