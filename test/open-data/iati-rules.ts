// What the IATI 2.03 schemas and rulesets ask of a file, written down: order, what must be there, codes, dates, sums.
import { XMLParser } from "fast-xml-parser";

/** An element in the order it stands: its name, its attributes, what is inside. */
export interface Element {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: Element[];
  text: string;
}

type Raw = Record<string, unknown>;
const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  parseTagValue: false,
});

export function readXml(text: string): Element {
  const [root] = (parser.parse(text) as Raw[]).filter((raw) => !("?xml" in raw)).map(toElement);
  if (!root) throw new Error("no root");
  return root;
}

function toElement(raw: Raw): Element {
  const name = Object.keys(raw).find((key) => key !== ":@") ?? "";
  const inside = raw[name] as Raw[];
  return {
    name,
    attributes: (raw[":@"] ?? {}) as Record<string, string>,
    children: inside.filter((one) => !("#text" in one)).map(toElement),
    text: inside.map((one) => String(one["#text"] ?? "")).join(""),
  };
}

export const all = ({ children }: Element, name: string): Element[] => children.filter((one) => one.name === name);

/** iati-activity's sequence in the schema of 2.03, as far as our files go, with how often each may stand. */
const ACTIVITY: readonly [name: string, least: number, most: number][] = [
  ["iati-identifier", 1, 1],
  ["reporting-org", 1, 1],
  ["title", 1, 1],
  ["description", 1, Infinity],
  ["participating-org", 1, Infinity],
  ["other-identifier", 0, Infinity],
  ["activity-status", 1, 1],
  ["activity-date", 1, Infinity],
  ["contact-info", 0, Infinity],
  ["activity-scope", 0, 1],
  ["recipient-country", 0, Infinity],
  ["recipient-region", 0, Infinity],
  ["location", 0, Infinity],
  ["sector", 1, Infinity], // the ruleset: here or on every transaction, and there is none
  ["tag", 0, Infinity],
  ["document-link", 0, Infinity],
];
const ORGANISATION: typeof ACTIVITY = [
  ["organisation-identifier", 1, 1],
  ["name", 1, 1],
  ["reporting-org", 1, 1],
];
const INSIDE: Readonly<Record<string, typeof ACTIVITY>> = {
  location: [
    ["name", 0, 1],
    ["point", 0, 1],
    ["exactness", 0, 1],
  ],
  "document-link": [
    ["title", 1, 1],
    ["category", 1, Infinity],
  ],
  point: [["pos", 1, 1]],
};
for (const name of ["title", "description", "reporting-org", "name"]) {
  Object.assign(INSIDE, { [name]: [["narrative", 1, Infinity]] });
}
for (const name of ["participating-org", "tag", "sector", "recipient-country"]) {
  Object.assign(INSIDE, { [name]: [["narrative", 0, Infinity]] });
}

const CODES: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  "reporting-org": { ref: /^[^/&|?]+$/, type: /^(10|11|15|2[1-4]|30|40|60|7[0-3]|80|90)$/ },
  "participating-org": { ref: /^[^/&|?]+$/, type: /^(10|11|15|2[1-4]|30|40|60|7[0-3]|80|90)$/, role: /^[1-4]$/ },
  description: { type: /^[1-4]$/ },
  "activity-status": { code: /^[1-6]$/ },
  "activity-date": { type: /^[1-4]$/, "iso-date": /^\d{4}-\d\d-\d\d$/ },
  "recipient-country": { code: /^[A-Z]{2}$/, percentage: /^\d+(\.\d+)?$/ },
  sector: { vocabulary: /^1$/, code: /^\d{5}$/, percentage: /^\d+(\.\d+)?$/ },
  tag: { vocabulary: /^2$/, code: /^([1-9]|1[0-7])$/ },
  point: { srsName: /^http:\/\/www\.opengis\.net\/def\/crs\/EPSG\/0\/4326$/ },
  exactness: { code: /^[12]$/ },
  "document-link": { url: /^https?:\/\//, format: /^text\/html$/ },
  category: { code: /^A\d\d$/ },
  narrative: { "xml:lang": /^(fr|en)$/ },
};

/** Every rule that is broken, in words; nothing when all hold. `today` is a day. */
export function iatiFlaws(root: Element, today: string): string[] {
  const activities = root.name === "iati-activities";
  const one = activities ? "iati-activity" : "iati-organisation";
  const flaws: string[] = [];
  if (root.attributes.version !== "2.03") flaws.push("version");
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(root.attributes["generated-datetime"] ?? "")) flaws.push("generated");
  if (root.children.length === 0 || root.children.some(({ name }) => name !== one)) flaws.push("children");
  const identifiers = root.children.map((child) => child.children[0]?.text ?? "");
  if (new Set(identifiers).size !== identifiers.length) flaws.push("identifiers repeat");
  for (const child of root.children) {
    flaws.push(...sequence(child, activities ? ACTIVITY : ORGANISATION), ...child.children.flatMap(inner));
    const publisher = all(child, "reporting-org")[0]?.attributes.ref ?? "?";
    const own = child.children[0]?.text ?? "";
    if (own !== publisher && !own.startsWith(`${publisher}-`)) flaws.push(`${own} is not its publisher's`);
    if (activities) flaws.push(...sums(child), ...dates(child, today));
  }
  return flaws;
}

/** In order, none too few, none too many, none unknown. */
function sequence({ name, children }: Element, rules: typeof ACTIVITY): string[] {
  const places = children.map((child) => rules.findIndex(([known]) => known === child.name));
  const unknown = children.filter((_, at) => places[at] === -1).map((child) => `${name} > ${child.name} unknown`);
  const order = places.some((place, at) => at > 0 && place < (places[at - 1] ?? 0)) ? [`${name}: order`] : [];
  const counts = rules.flatMap(([known, least, most]) => {
    const n = children.filter((child) => child.name === known).length;
    return n < least || n > most ? [`${name} > ${known}: ${n}`] : [];
  });
  return [...unknown, ...order, ...counts];
}

function inner(element: Element): string[] {
  const { name, attributes, children, text } = element;
  const codes = CODES[name] ?? {};
  const wrong = Object.entries(attributes).flatMap(([key, value]) =>
    codes[key]?.test(value) ? [] : [`${name}@${key}=${value}`],
  );
  const missing = Object.keys(codes).filter((key) => !(key in attributes) && key !== "xml:lang");
  const empty = name === "narrative" && text.trim() === "" ? ["empty narrative"] : [];
  return [
    ...wrong,
    ...missing.map((key) => `${name} has no ${key}`),
    ...empty,
    ...(INSIDE[name] ? sequence(element, INSIDE[name]) : []),
    ...children.flatMap(inner),
  ];
}

/** Percentages of sectors and of countries are 100 together, and no code stands twice. */
function sums(activity: Element): string[] {
  return ["sector", "recipient-country"].flatMap((name) => {
    const found = all(activity, name);
    const hundredths = found.reduce((sum, { attributes }) => sum + Math.round(Number(attributes.percentage) * 100), 0);
    const codes = new Set(found.map(({ attributes }) => attributes.code));
    return hundredths === 10_000 && codes.size === found.length ? [] : [`${name}: ${hundredths / 100} %`];
  });
}

/** A start there is, no end before it, and what has happened lies behind us. */
function dates(activity: Element, today: string): string[] {
  const by = new Map(all(activity, "activity-date").map(({ attributes: a }) => [a.type, a["iso-date"] ?? ""]));
  const [planned, actual, end, ended] = ["1", "2", "3", "4"].map((type) => by.get(type));
  const flaws: string[] = [];
  if (!planned && !actual) flaws.push("no start");
  if (planned && end && end < planned) flaws.push("planned end before start");
  if (actual && ended && ended < actual) flaws.push("end before start");
  for (const day of [actual, ended]) if (day && day > today) flaws.push(`${day} is to come`);
  if (by.size !== all(activity, "activity-date").length) flaws.push("a date stands twice");
  const status = all(activity, "activity-status")[0]?.attributes.code;
  if ((status === "4") !== (ended !== undefined)) flaws.push(`status ${status}`);
  return flaws;
}
