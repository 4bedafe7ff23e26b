// Ties between organisations, asked for beside them: made once, and each one that cannot be is told.
import { expect, test } from "vitest";
import { count, csv, filesForm, givenCoordinator, type reportOf, send } from "../support/csv.ts";
import { auditOf, unique } from "../support/given.ts";

test("ties come by the column of twins or by a second file, and once only", async () => {
  const who = await givenCoordinator();
  const word = unique("Jumelle");
  const before = await count("ties");
  const files = {
    file: csv(
      "id,name,country,twins",
      `7,${word} Lille,FR,${word} Saint-Louis|${word} Nulle Part`,
      `8,${word} Saint-Louis,SN,`,
      `9,${word} Agadir,MA,`,
      "10,=1+1,MA,",
    ),
    ties: csv("north,south", "7,9", `${word} lille,8`, "7,10", "7,77", "7,", "9,9"),
  };
  const post = (query = "") => who.client.fetch(`/api/v1/imports${query}`, { method: "POST", body: filesForm(files) });
  const dry = (await (await post("?dryRun=1")).json()) as Awaited<ReturnType<typeof reportOf>>;
  const real = (await (await post()).json()) as Awaited<ReturnType<typeof reportOf>>;
  for (const { ties } of [dry, real]) {
    expect(ties).toMatchObject({ rows: 8, created: 2, unchanged: 1, waiting: 0 });
    expect(ties.refused.map(({ line, source, code }) => [line, source, code])).toEqual([
      [2, "twins", "tie_unknown"],
      [4, "ties", "tie_row_refused"],
      [5, "ties", "tie_unknown"],
      [7, "ties", "tie_to_itself"],
      [6, "ties", "tie_incomplete"],
    ]);
  }
  expect(await count("ties")).toBe(before + 2);
  const again = (await (await post()).json()) as Awaited<ReturnType<typeof reportOf>>;
  expect(again.ties).toMatchObject({ created: 0, unchanged: 3 });
  expect(await auditOf(real.id)).toContain("tie.import");
});

test("a twin may be an organisation of the network; two of one name are not guessed between", async () => {
  const who = await givenCoordinator();
  const word = unique("Cité");
  await send(
    who,
    csv("name,country,lat,lon", `${word} Labé,GN,11.3,-12.3`, `${word} Deux,GN,11,-12`, `${word} Deux,SN,14,-16`),
  );
  const { report } = await send(
    who,
    csv("name,country,twins", `${word} Rennes,FR,"VILLE DE ${word} labe|${word} Deux|${word} Deux (SN)"`),
  );
  expect(report.ties).toMatchObject({ rows: 3, created: 2, refused: [{ code: "tie_ambiguous", line: 2 }] });
});

test("a second file that names no two ends is refused whole, under its own field", async () => {
  const who = await givenCoordinator();
  const before = await count("imports");
  const body = filesForm({ file: csv("name,country", "Lille,FR"), ties: csv("from,to", "1,2") });
  const response = await who.client.fetch("/api/v1/imports", { method: "POST", body });
  expect(response.status).toBe(422);
  expect(await response.json()).toMatchObject({ errors: [{ field: "ties", code: "missing_tie_columns" }] });
  const alone = await who.client.fetch("/api/v1/imports", { method: "POST", body: filesForm({ ties: "a,b\n1,2" }) });
  expect(await alone.json()).toMatchObject({ errors: [{ field: "file", code: "required" }] });
  expect(await count("imports")).toBe(before);
});
