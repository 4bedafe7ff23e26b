// How fast a file of towns with their ties comes in, from sending it to the finished report, and beside it the plain way.
import { readFileSync } from "node:fs";
import { convertV4MiniflareOptions, Miniflare } from "miniflare";
import type { ImportReport } from "../../schema/contract/imports.ts";
import { type Served, serve } from "../../worker/cli/serve.ts";

const TOWNS = 4900;
const TIES = 5000;

type Files = { towns: string; ties: string };

/** Real ones when TOWNS_CSV and TWINNINGS_CSV name them, else made up in their shape. */
function files(): Files {
  const { TOWNS_CSV, TWINNINGS_CSV } = process.env;
  if (TOWNS_CSV && TWINNINGS_CSV) {
    return { towns: readFileSync(TOWNS_CSV, "utf8"), ties: readFileSync(TWINNINGS_CSV, "utf8") };
  }
  const countries = ["FR", "DE", "ES", "IT", "BE", "SN", "ML", "MA", "GN", "TN"];
  const half = TOWNS / 2;
  const towns = Array.from({ length: TOWNS }, (_, n) => {
    const country = countries[(n < half ? 0 : 5) + (n % 5)];
    return `${n + 1},${nameOf(n)},${country},${(n % 140) - 60}.25,${Math.floor(n / 140) * 3 - 80}.5,${n < half ? "north" : "south"}`;
  });
  const ties = Array.from(
    { length: TIES },
    (_, n) => `${(n % half) + 1},${half + ((n * 7 + Math.floor(n / half)) % half) + 1}`,
  );
  return {
    towns: ["id,name,country,lat,lon,side", ...towns, ""].join("\n"),
    ties: ["north,south", ...ties, ""].join("\n"),
  };
}

/** Names of three syllables, no two alike. */
function nameOf(n: number): string {
  const syllables = [
    "ba",
    "dou",
    "ké",
    "lam",
    "mi",
    "nor",
    "pé",
    "rin",
    "sou",
    "tal",
    "va",
    "zin",
    "gué",
    "fa",
    "hon",
    "jé",
    "ca",
  ];
  const pick = (at: number) => syllables[at % syllables.length] ?? "";
  return `Saint-${pick(n)}${pick(Math.floor(n / 17))}${pick(Math.floor(n / 289) + n)}`;
}

export async function run(): Promise<string[]> {
  const served = await serve();
  const sent = files();
  const session = await signIn(served);
  const [dry, real, again] = [
    await timed(served, session, sent, "?dryRun=1&kind=local_authority"),
    await timed(served, session, sent, "?kind=local_authority"),
    await timed(served, session, sent, "?kind=local_authority"),
  ];
  const { report } = real;
  const all = report.rows + report.ties.rows;
  await served.stop();
  const plain = await oneByOne(sent);
  const rate = (rows: number, seconds: number) => `${Math.round(rows / seconds)} rows a second`;
  return [
    `dry run: ${dry.seconds.toFixed(1)} s, ${told(dry.report)}`,
    `import: ${real.seconds.toFixed(1)} s, of which the queue gathers messages for up to 1 s, ${told(report)}`,
    `the same files again: ${again.seconds.toFixed(1)} s, ${told(again.report)}`,
    `import of ${report.rows} towns and ${report.ties.rows} ties: ${rate(all, real.seconds)}, checked, compared and logged`,
    `reference, bare inserts one statement at a time: ${rate(plain.rows, plain.seconds)} (${plain.seconds.toFixed(1)} s)`,
    `import against reference: ${(all / real.seconds / (plain.rows / plain.seconds)).toFixed(1)} × as fast`,
  ];
}

function told({ created, unchanged, counts, ties }: ImportReport): string {
  return (
    `${created} created, ${unchanged} unchanged, ${counts.duplicates} to decide, ${counts.refused} refused; ` +
    `ties: ${ties.created} made, ${ties.unchanged} known, ${ties.waiting} wait, ${counts.tiesRefused} refused`
  );
}

async function signIn({ url }: Served): Promise<string> {
  const response = await fetch(new URL("/dev/sign-in", url), {
    method: "POST",
    headers: { "Content-Type": "application/json", Origin: url.origin },
    body: JSON.stringify({ email: "admin@example.org" }),
  });
  return (response.headers.get("Set-Cookie") ?? "").split(";")[0] ?? "";
}

/** From the first byte sent to a report that says done, asked for ten times a second. */
async function timed({ url }: Served, cookie: string, { towns, ties }: Files, query: string) {
  const headers = { Cookie: cookie, Origin: url.origin };
  const body = new FormData();
  body.set("file", new File([towns], "towns.csv"));
  body.set("ties", new File([ties], "twinnings.csv"));
  const started = performance.now();
  const response = await fetch(new URL(`/api/v1/imports${query}`, url), { method: "POST", headers, body });
  if (response.status !== 201) throw new Error(`POST /imports: ${response.status} ${await response.text()}`);
  let report = (await response.json()) as ImportReport;
  while (report.state === "running") {
    await new Promise((resolve) => setTimeout(resolve, 100));
    report = (await (await fetch(new URL(`/api/v1/imports/${report.id}`, url), { headers })).json()) as ImportReport;
  }
  return { report, seconds: (performance.now() - started) / 1000 };
}

// A Worker that runs one statement for each row it is sent, and waits for each.
const PLAIN = `export default {
  async fetch(request, env) {
    const { setup, steps } = await request.json();
    for (const text of setup) await env.DB.prepare(text).run();
    for (const { text, rows } of steps) {
      const statement = env.DB.prepare(text);
      for (const row of rows) await statement.bind(...row).run();
    }
    return new Response("done");
  },
};`;
const ORGANISATION = `INSERT INTO organisations
  (id, name, name_folded, country, lat, lon, side, kind, state, created_at, updated_at)
  VALUES (?, ?, ?, ?, ?, ?, ?, 'local_authority', 'draft', '', '')`;

/** The same rows and pairs, each in its own statement, from inside a Worker: nothing checked, compared or logged. */
async function oneByOne({ towns, ties }: Files): Promise<{ rows: number; seconds: number }> {
  const worker = { name: "plain", modules: true, script: PLAIN, d1Databases: ["DB"], compatibilityDate: "2026-10-01" };
  const miniflare = new Miniflare(convertV4MiniflareOptions({ workers: [worker] }));
  const send = async (work: object) => {
    const response = await fetch(await miniflare.ready, { method: "POST", body: JSON.stringify(work) });
    if (!response.ok) throw new Error(await response.text());
  };
  await send({ setup: tables(), steps: [] });
  const cells = (text: string) =>
    text
      .trim()
      .split("\n")
      .slice(1)
      .map((line) => line.split(","));
  const organisations = cells(towns).map(([id = "", name = "", country = "", lat = "", lon = "", side = ""]) => {
    return [`plain_${id}`, name, name.toLowerCase(), country, Number(lat), Number(lon), side];
  });
  const pairs = cells(ties).map(([a, b]) => [`plain_${a}`, `plain_${b}`]);
  const tie = "INSERT OR IGNORE INTO ties (a, b, created_at) VALUES (?, ?, '')";
  const started = performance.now();
  await send({
    setup: [],
    steps: [
      { text: ORGANISATION, rows: organisations },
      { text: tie, rows: pairs },
    ],
  });
  const seconds = (performance.now() - started) / 1000;
  await miniflare.dispose();
  return { rows: organisations.length + pairs.length, seconds };
}

const tables = (): string[] =>
  readFileSync("schema/migrations/0000_tables.sql", "utf8")
    .split("--> statement-breakpoint")
    .filter((text) => /(TABLE|ON) `(organisations|ties)`/.test(text));
