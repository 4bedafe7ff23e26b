// A file comes in: what is taken, what is refused by line, and what is refused whole with nothing kept.
import { expect, test } from "vitest";
import { count, csv, givenCoordinator, organisationsNamed, reportOf, send } from "../support/csv.ts";
import { auditOf, givenOrganisation, givenPerson, unique } from "../support/given.ts";
import { Client } from "../support/request.ts";

const TOWNS = (word: string) =>
  csv(
    "id,name,country,lat,lon,side,languages,summary",
    `1,${word} Saint-Louis,SN,16.03,-16.5,south,fr|wo,Au bord du fleuve`,
    `2,${word} Lille,France,50.63,3.06,,,`,
    `3,${word} Kayes,ML,"14,45",-11.44,south,,`,
  );

test("a dry run tells everything and writes no organisation; the real one does what it told", async () => {
  const who = await givenCoordinator();
  const word = unique("Ville");
  const before = await count("organisations");
  const dry = await send(who, TOWNS(word), "?dryRun=1&kind=local_authority");
  expect(dry.status).toBe(201);
  expect(dry.report).toMatchObject({
    state: "done",
    dryRun: true,
    rows: 3,
    done: 3,
    created: 3,
    updated: 0,
    unchanged: 0,
  });
  expect(dry.report).toMatchObject({ refused: [], duplicates: [], encoding: "utf-8", ignoredColumns: ["id"] });
  expect(await count("organisations")).toBe(before);

  const real = await send(who, TOWNS(word), "?kind=local_authority");
  expect(real.report).toMatchObject({ state: "done", dryRun: false, rows: 3, done: 3, created: 3 });
  const made = await organisationsNamed(`${word}%`);
  expect(made).toHaveLength(3);
  expect(made[0]).toMatchObject({
    name: `${word} Saint-Louis`,
    country: "SN",
    side: "south",
    lat: 16.03,
    state: "draft",
  });
  expect(made[1]).toMatchObject({ country: "FR", side: "north", kind: "local_authority" });
  expect(made[2]).toMatchObject({ lat: 14.45, kind: "local_authority" });
  expect(await auditOf(made[0]?.id ?? "")).toEqual(["organisation.import"]);
  expect(await auditOf(real.report.id)).toEqual(["import.start", "import.sort", "import.write", "import.finish"]);
});

test("the same file twice changes nothing, and a changed cell updates only its field", async () => {
  const who = await givenCoordinator();
  const word = unique("Bourg");
  await send(who, TOWNS(word));
  const rows = await organisationsNamed(`${word}%`);
  const again = await send(who, TOWNS(word));
  expect(again.report).toMatchObject({ created: 0, updated: 0, unchanged: 3, done: 3 });
  expect(await organisationsNamed(`${word}%`)).toEqual(rows);
  const changed = await send(who, TOWNS(word).replace("Au bord du fleuve", "Entre deux bras du fleuve"));
  expect(changed.report).toMatchObject({ created: 0, updated: 1, unchanged: 2 });
  const [first] = await organisationsNamed(`${word}%`);
  expect(first).toMatchObject({ summary: "Entre deux bras du fleuve", version: 2, lat: 16.03, town: "" });
  expect(await auditOf(first?.id ?? "")).toEqual(["organisation.import", "organisation.import_update"]);
});

test("a published organisation is changed where the directory finds it, and keeps what the file does not say", async () => {
  const who = await givenCoordinator();
  const name = unique("Ecole").replaceAll("-", " ");
  const { id } = await givenOrganisation({
    name,
    kind: "association",
    summary: "Notre histoire",
    country: "FR",
    town: "Lille",
  });
  const { report } = await send(who, csv("name,country,town,kind,summary", `${name},FR,Lille,école,`), "?kind=health");
  expect(report).toMatchObject({ created: 0, updated: 1 });
  const found = await who.client.json<{ items: { id: string }[] }>(
    "GET",
    `/organisations?kind=school&q=${encodeURIComponent(name)}`,
  );
  expect(found.items).toMatchObject([{ id, kind: "school", summary: "Notre histoire", state: "published" }]);
});

test("Latin-1, a byte order mark and semicolons come through whole", async () => {
  const who = await givenCoordinator();
  const word = unique("Lycée");
  const latin = new Uint8Array([...csv("nom;pays;ville", `${word} Thiès;Sénégal;Thiès`)].map((c) => c.charCodeAt(0)));
  const sent = await send(who, latin);
  expect(sent.report).toMatchObject({ created: 1, encoding: "windows-1252" });
  expect((await organisationsNamed(`${word}%`))[0]).toMatchObject({
    name: `${word} Thiès`,
    town: "Thiès",
    country: "SN",
  });
  const marked = await send(who, new TextEncoder().encode(`\ufeff${csv("name;country", `${word} Épinal;FR`)}`));
  expect(marked.report).toMatchObject({ created: 1, encoding: "utf-8" });
  expect((await organisationsNamed(`${word} É%`))[0]?.name).toBe(`${word} Épinal`);
});

test("a bad row is refused by its line and reason, in the reader's language, and the others go on", async () => {
  const who = await givenCoordinator();
  const word = unique("Coop");
  const file = csv(
    "name,country,lat,lon",
    `${word} A,SN,,`,
    `=HYPERLINK("http://example.org"),SN,,`,
    `${word} B,Atlantide,95,1`,
    `${word} A,SN,,`,
  );
  const { report } = await send(who, file);
  expect(report).toMatchObject({ rows: 4, created: 1, done: 4, counts: { refused: 3 } });
  expect(report.refused.map(({ line, field, code }) => [line, field, code])).toEqual([
    [3, "name", "formula"],
    [4, "country", "unknown_country"],
    [5, null, "repeated_line"],
  ]);
  expect(report.refused[1]?.others).toMatchObject([{ field: "lat", code: "out_of_range" }]);
  expect(report.refused[2]?.message).toBe("Cette ligne répète la ligne 2.");
  expect(JSON.stringify(report)).not.toContain("HYPERLINK");
  who.client.cookie += "; lang=en";
  const english = await send(who, file);
  expect(english.report.refused[0]?.message).toMatch(/formula/);
});

test.each([
  ["a missing column", csv("name,town", "Lille,Lille"), "missing_columns", /country/],
  ["an empty file", "", "empty_file", /vide/],
  ["a header alone", csv("name,country"), "no_rows", /rien à importer/],
  ["a workbook", "PK\u0003\u0004 xlsx", "spreadsheet_file", /classeur/],
  ["50,001 lines", csv("name,country", ...Array(50_001).fill("Lille,FR")), "too_many_rows", /50\s000/],
])("%s is refused whole, with a clear sentence and nothing kept", async (_, file, code, sentence) => {
  const who = await givenCoordinator();
  const before = [await count("imports"), await count("import_rows")];
  const { status, report } = await send(who, file);
  expect(status).toBe(422);
  expect(report).toMatchObject({ code, errors: [{ field: "file", code }] });
  expect(report.errors?.[0]?.message).toMatch(sentence);
  expect([await count("imports"), await count("import_rows")]).toEqual(before);
});

test("a form that cannot be read, and an empty one, are refused as such", async () => {
  const who = await givenCoordinator();
  const post = (body: string) =>
    who.client.fetch("/api/v1/imports", {
      method: "POST",
      headers: { "Content-Type": "multipart/form-data; boundary=x" },
      body,
    });
  expect((await post("nonsense")).status).toBe(400);
  expect((await post("--x--\r\n")).status).toBe(422);
});

test("only coordinators import, read and decide", async () => {
  const { report } = await send(await givenCoordinator(), csv("name,country", `${unique("Seule")},SN`));
  const outsider = await givenPerson();
  for (const [client, status] of [
    [outsider.client, 403],
    [new Client(), 401],
  ] as const) {
    const post = await client.fetch("/api/v1/imports", {
      method: "POST",
      headers: { "Content-Type": "text/csv" },
      body: "x",
    });
    expect(post.status).toBe(status);
    for (const path of ["/imports", `/imports/${report.id}`])
      expect((await client.api("GET", path)).status).toBe(status);
    expect((await client.api("POST", `/imports/${report.id}/run`)).status).toBe(status);
    const decision = { line: 2, decision: "different" };
    expect((await client.api("POST", `/imports/${report.id}/duplicates`, decision)).status).toBe(status);
  }
});

test("a repeat of the same file under one Idempotency-Key is one import", async () => {
  const who = await givenCoordinator();
  const before = await count("imports");
  const headers = { "Content-Type": "text/csv", "Idempotency-Key": unique("key") };
  const body = csv("name,country", `${unique("Une fois")},SN`);
  const post = () => who.client.fetch("/api/v1/imports", { method: "POST", headers, body });
  const reports = await Promise.all([1, 2, 3, 4].map(async () => ((await (await post()).json()) as { id: string }).id));
  expect(new Set(reports).size).toBe(1);
  expect(await count("imports")).toBe(before + 1);
  expect(await reportOf(who, reports[0] ?? "")).toMatchObject({ created: 1, done: 1 });
});
