// The public pages of a network grown large still weigh little: as many towns, partnerships and countries as they hold.
import { brotliCompressSync, constants } from "node:zlib";
import { renderToString } from "preact-render-to-string";
import { expect, test } from "vitest";
import type { MapView, TownPoint } from "../../schema/contract/public.ts";
import type { Story } from "../../schema/contract/publicity.ts";
import { COUNTRIES } from "../../schema/countries.ts";
import { messages } from "../../web/i18n/catalogue.ts";
import { MapPage } from "../../web/pages/map.tsx";
import { drawnIn, type Frame } from "../../web/ui/frame.ts";
import { TOWNS, TWINNED } from "../../worker/public/places.ts";
import { ON_MAP } from "../../worker/public/see-home.ts";

const frame: Frame = {
  locale: "fr",
  t: messages("fr"),
  origin: "https://network.test",
  path: "/map",
  namesLocale: false,
  reader: null,
  saveData: false,
  demo: false,
  notice: null,
  assets: { css: "/assets/main-0a1b2c3d.css", islands: {} },
  newKey: () => "",
};

/** Names with no rhyme: what repeats would be packed too well. */
const word = (seed: number): string => {
  let [text, left] = ["", (seed * 2_654_435_761) % 4_294_967_296];
  for (let at = 0; at < 4; at++, left = Math.floor(left / 105))
    text += "bdfgklmnprstvz"[left % 14] + ("aeiouéô"[left % 7] ?? "");
  return text.charAt(0).toUpperCase() + text.slice(1);
};
const spot = (seed: number) => ({ lat: ((seed * 37.313) % 90) - 33, lon: ((seed * 23.717) % 60) - 15 });

const towns: TownPoint[] = Array.from({ length: TOWNS }, (_, at) => ({
  side: at % 2 === 0 ? "north" : "south",
  town: `${word(at)}-${word(at + 7919)}`,
  organisations: 1 + (at % 9),
  ...spot(at),
}));

const stories = Array.from({ length: ON_MAP }, (_, at) => ({
  id: `par_${crypto.randomUUID().replaceAll("-", "")}`,
  openedAt: `20${20 + (at % 7)}-0${1 + (at % 9)}-11T00:00:00.000Z`,
  organisations: [at, at + 1].map((one) => ({
    ...{ id: `org_${one}`, name: `Association des amis de ${word(one * 31)} ${word(one * 57)}`, kind: "association" },
    ...{ side: one % 2 === 0 ? "north" : "south", country: "FR", town: word(one), ...spot(one) },
  })),
})) as unknown as Story[];

const view: MapView = {
  places: {
    figures: { north: 2500, south: 2500, countries: 60, partnerships: 900, fromSouth: 51 },
    towns,
    countries: COUNTRIES.slice(0, 60).map(({ iso2 }, at) => ({ country: iso2, north: at * 3, south: 200 - at })),
    twinned: Array.from({ length: TWINNED }, (_, at) => ({ from: spot(at), to: spot(at + 100) })),
  },
  stories,
  more: true,
};

test("the map, full, stays under 14 KB as the edge sends it", () => {
  const html = drawnIn(frame, () => renderToString(<MapPage view={view} />));
  const packed = brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
  expect(html.match(/<circle/g)?.length).toBeGreaterThan(TOWNS * 0.8);
  expect(packed).toBeLessThan(14 * 1024);
});
