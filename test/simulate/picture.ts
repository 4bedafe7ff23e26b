// The policies side by side: one small drawing a measure, a row a policy, every seed a faint dot and their mean a full one.
import type { Figures } from "./figures.ts";
import { summarise } from "./figures.ts";
import { MEASURES, type Ran, told } from "./table.ts";

interface Drawing {
  readonly title: string;
  readonly better: string;
  readonly lines: readonly { readonly key: keyof Figures; readonly colour: string; readonly name?: string }[];
}

const [INK, SOFT, RULE, PAPER] = ["#22212c", "#5c5961", "#e8decf", "#fffdf9"];
const [NORTH, SOUTH, GREEN] = ["#2d3f8f", "#a23f26", "#235f45"];

const DRAWINGS: readonly Drawing[] = [
  { title: "Partnerships made", better: "more is better", lines: [{ key: "partnerships", colour: GREEN }] },
  {
    title: "Organisations served",
    better: "more is better",
    lines: [
      { key: "servedNorth", colour: NORTH, name: "North" },
      { key: "servedSouth", colour: SOUTH, name: "South" },
    ],
  },
  { title: "Half have a partner within", better: "less is better", lines: [{ key: "waitHalf", colour: GREEN }] },
  { title: "Newcomers served", better: "more is better", lines: [{ key: "servedNewcomers", colour: GREEN }] },
  { title: "Proposals met by silence", better: "less is better", lines: [{ key: "silence", colour: GREEN }] },
  {
    title: "Inequality of partnerships",
    better: "Gini, less is better",
    lines: [{ key: "giniPartnerships", colour: GREEN }],
  },
];

const [NAMES, WIDE, ROW, HEAD, GAP, ACROSS] = [208, 212, 26, 44, 20, 3];

/** SVG, as wide as a page of text. */
export function picture(ran: readonly Ran[], caption: string): string {
  const high = HEAD + ROW * ran.length + GAP + 8;
  const down = Math.ceil(DRAWINGS.length / ACROSS);
  const [width, height] = [NAMES + ACROSS * (WIDE + GAP) + 8, down * high + 34];
  const names = Array.from({ length: down }, (_, row) =>
    ran.map(({ name }, at) => text(16, 12 + row * high + HEAD + ROW * at + 17, name, { size: 13 })).join(""),
  );
  const drawings = DRAWINGS.map((drawing, at) => {
    const [x, y] = [NAMES + (at % ACROSS) * (WIDE + GAP), 12 + Math.floor(at / ACROSS) * high];
    return `<g transform="translate(${x} ${y})">${draw(drawing, ran)}</g>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" font-family="system-ui, 'Noto Sans', 'DejaVu Sans', sans-serif">`,
    `<title>${safe(caption)}</title><rect width="${width}" height="${height}" rx="12" fill="${PAPER}"/>`,
    ...names,
    ...drawings,
    text(16, height - 14, caption, { size: 12, colour: SOFT }),
    "</svg>\n",
  ].join("\n");
}

function draw({ title, better, lines }: Drawing, ran: readonly Ran[]): string {
  const unit = MEASURES[lines[0]?.key ?? "partnerships"].unit;
  const all = lines.flatMap(({ key }) => ran.flatMap(({ figures }) => figures.map((one) => one[key])));
  const known = all.filter((value) => value < Infinity);
  const [low, top] = [Math.min(...known), Math.max(...known)];
  const at = (value: number): number => 8 + ((value - low) / (top - low || 1)) * (WIDE - 72);
  const rows = ran.flatMap(({ figures }, row) => {
    const y = HEAD + ROW * row + 12;
    const rule = `<path d="M0 ${y}H${WIDE}" stroke="${RULE}"/>`;
    return [
      rule,
      ...lines.map(({ key, colour }) => dots(figures, { key, colour, y, at, unit, alone: lines.length === 1 })),
    ];
  });
  const named = lines.flatMap(({ name, colour }, line) =>
    name ? [text(104 + line * 56, 32, `● ${name}`, { size: 12, colour })] : [],
  );
  return [
    text(0, 14, title, { size: 14, bold: true }),
    text(0, 32, better, { size: 12, colour: SOFT }),
    ...named,
    ...rows,
  ].join("");
}

interface Row {
  key: keyof Figures;
  colour: string;
  y: number;
  at: (value: number) => number;
  unit: Parameters<typeof told>[1];
  alone: boolean;
}

function dots(figures: readonly Figures[], { key, colour, y, at, unit, alone }: Row): string {
  const values = figures.map((one) => one[key]);
  const { mean } = summarise(values);
  const faint = values
    .filter((value) => value < Infinity)
    .map((value) => `<circle cx="${at(value).toFixed(1)}" cy="${y}" r="2.5" fill="${colour}" opacity=".3"/>`);
  const full = mean < Infinity ? `<circle cx="${at(mean).toFixed(1)}" cy="${y}" r="5.5" fill="${colour}"/>` : "";
  const figure = told(mean, unit, unit === "share" || unit === "weeks" ? 0 : undefined);
  const label = alone
    ? text(WIDE, y + 4, figure, { size: 12, end: true, on: true })
    : near(at(mean), y, figure, colour);
  return faint.join("") + full + label;
}

/** Where two lines share a row, each figure stands beside its own dot. */
const near = (x: number, y: number, figure: string, colour: string): string =>
  text(x + 9, y - 5, figure, { size: 11, colour });

interface Look {
  size: number;
  colour?: string;
  bold?: boolean;
  end?: boolean;
  on?: boolean;
}

function text(x: number, y: number, words: string, { size, colour = INK, bold, end, on }: Look): string {
  const more = `${bold ? ' font-weight="600"' : ""}${end ? ' text-anchor="end"' : ""}${on ? ` stroke="${PAPER}" stroke-width="4" paint-order="stroke"` : ""}`;
  return `<text x="${x.toFixed(1)}" y="${y}" font-size="${size}" fill="${colour}"${more}>${safe(words)}</text>`;
}

const safe = (words: string): string => words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
