// From places on the globe to points on our map. Sinusoidal, so equal-area: neither shore is drawn larger than it is.
import { LAND } from "./land.ts";

export interface Place {
  lat: number;
  lon: number;
}

const SCALE = 5; // units a degree
const NORTH = 62;
const SOUTH = -36;
const WEST = -26;
const EAST = 53;
const MIDDLE = 14; // the meridian that stands upright

const UPRIGHT = 230; // where that meridian stands

export const VIEW = { width: 440, height: (NORTH - SOUTH) * SCALE };

/** The far edge of what is drawn, about an ellipse on the equator: a unit circle is stretched to it. */
export const LIMB = `translate(${UPRIGHT} ${NORTH * SCALE}) scale(200 ${NORTH * SCALE + 6})`;

export function inView({ lat, lon }: Place): boolean {
  return lat <= NORTH && lat >= SOUTH && lon >= WEST && lon <= EAST;
}

/** Rounded to a tenth of a unit: finer is not seen, and costs bytes. */
export function project({ lat, lon }: Place): [x: number, y: number] {
  const x = UPRIGHT + (lon - MIDDLE) * Math.cos((lat * Math.PI) / 180) * SCALE;
  return [tenth(x), tenth((NORTH - lat) * SCALE)];
}

const tenth = (value: number) => Math.round(value * 10) / 10;

/** A bow between two places, bent towards the open sea. */
export function arc(from: Place, to: Place): string {
  const [x1, y1] = project(from);
  const [x2, y2] = project(to);
  const bend = x1 + x2 < VIEW.width * 1.05 ? -0.22 : 0.22;
  const down = y2 >= y1 ? 1 : -1;
  const cx = (x1 + x2) / 2 + (y2 - y1) * down * bend;
  const cy = (y1 + y2) / 2 - (x2 - x1) * down * bend;
  return `M${x1} ${y1}Q${tenth(cx)} ${tenth(cy)} ${x2} ${y2}`;
}

/** Whole units, each point told from the one before: a kilobyte and a half for two continents. */
export const LAND_PATH: string = LAND.map((ring) => {
  let [px, py] = [0, 0];
  let path = "";
  for (let at = 0; at + 1 < ring.length; at += 2) {
    const [x, y] = project({ lon: ring[at] ?? 0, lat: ring[at + 1] ?? 0 }).map(Math.round) as [number, number];
    path += `${at === 0 ? "M" : at === 2 ? "l" : " "}${x - px} ${y - py}`;
    [px, py] = [x, y];
  }
  return `${path}z`.replaceAll(" -", "-");
}).join("");
