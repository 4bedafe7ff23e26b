// Probable duplicates wait until a coordinator says what they are: then one act, once, with its ties.
import { expect, test } from "vitest";
import type { ImportReport } from "../../schema/contract/imports.ts";
import { count, csv, filesForm, givenCoordinator, organisationsNamed, reportOf, send } from "../support/csv.ts";
import { auditOf, type GivenPerson, unique } from "../support/given.ts";

const decide = (who: GivenPerson, id: string, body: Record<string, unknown>) =>
  who.client.api("POST", `/imports/${id}/duplicates`, body);

/** An organisation there, and a file whose line 2 is spelt like it, tied to line 3. */
async function waiting() {
  const who = await givenCoordinator();
  const word = unique("Thies");
  const lower = word.toLowerCase();
  await send(who, csv("name,country,town,summary", `${word} Santé,SN,Matam,Avant`));
  const [there] = await organisationsNamed(`${word} %`);
  const file = csv(
    "name,country,town,summary,twins",
    `${word} Sante,SN,Matam,Après,${lower} Lille`,
    `${lower} Lille,FR,Lille,,`,
  );
  const { report } = await send(who, file);
  return { who, word, lower, file, there: there?.id ?? "", report };
}

test("nothing is written for a probable duplicate, and its tie waits with it", async () => {
  const { report, there, word, who, file } = await waiting();
  expect(report).toMatchObject({ state: "done", rows: 2, done: 2, created: 1, counts: { duplicates: 1 } });
  expect(report.duplicates).toMatchObject([
    { line: 2, organisation: there, why: "accents", name: `${word} Sante`, candidates: [{ name: `${word} Santé` }] },
  ]);
  expect(report.ties).toMatchObject({ rows: 1, created: 0, waiting: 1, refused: [] });
  expect(await organisationsNamed(`${word} S%`)).toHaveLength(1);
  const again = await send(who, file);
  expect(again.report).toMatchObject({ created: 0, updated: 0, unchanged: 1, counts: { duplicates: 1 } });
});

test("the same: the organisation there takes what the row says, and the tie is made", async () => {
  const { report, there, word, who, file } = await waiting();
  const ties = await count("ties");
  const after = (await (await decide(who, report.id, { line: 2, decision: "same" })).json()) as ImportReport;
  expect(after).toMatchObject({ created: 1, updated: 1, done: 2, duplicates: [], counts: { duplicates: 0 } });
  expect(after.ties).toMatchObject({ created: 1, waiting: 0 });
  expect(await count("ties")).toBe(ties + 1);
  expect(await organisationsNamed(`${word} S%`)).toMatchObject([{ id: there, name: `${word} Sante`, version: 2 }]);
  expect(await auditOf(there)).toEqual(["organisation.import", "organisation.import_update"]);
  expect(await auditOf(report.id)).toContain("import.resolve");
  expect((await send(who, file)).report).toMatchObject({ created: 0, updated: 0, unchanged: 2, duplicates: [] });
});

test("different: a second organisation, and the file imported again finds both", async () => {
  const { report, word, who, file } = await waiting();
  const after = (await (await decide(who, report.id, { line: 2, decision: "different" })).json()) as ImportReport;
  expect(after).toMatchObject({ created: 2, updated: 0, counts: { duplicates: 0 }, ties: { created: 1, waiting: 0 } });
  expect(await organisationsNamed(`${word} S%`)).toHaveLength(2);
  expect((await send(who, file)).report).toMatchObject({ created: 0, unchanged: 2, duplicates: [] });
});

test("two coordinators at once: one decides, the other learns that it is done", async () => {
  const { report, word, who } = await waiting();
  const other = await givenCoordinator();
  const answers = await Promise.all([
    decide(who, report.id, { line: 2, decision: "different" }),
    decide(other, report.id, { line: 2, decision: "same" }),
    decide(other, report.id, { line: 2, decision: "different" }),
  ]);
  expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409, 409]);
  const refused = answers.filter((answer) => answer.status === 409);
  for (const answer of refused) expect(await answer.json()).toMatchObject({ code: "already_decided" });
  const settled = await reportOf(who, report.id);
  expect(settled.created + settled.updated).toBe(2);
  expect(settled).toMatchObject({ done: 2, counts: { duplicates: 0 }, ties: { created: 1 } });
  expect(await organisationsNamed(`${word} S%`)).toHaveLength(settled.created);
});

test("lines of one file that look alike: decided in their order, the first keeping what it said", async () => {
  const who = await givenCoordinator();
  const word = unique("Foire");
  const { report } = await send(
    who,
    csv("name,country,town", `${word} à Labé,GN,Labé`, `${word} a labe,GN,Labé`, `${word} A LABE,GN,Labé`),
  );
  expect(report.duplicates).toMatchObject([{ line: 3 }, { line: 4 }]);
  const [made] = await organisationsNamed(`${word} %`);
  const stranger = await decide(who, report.id, { line: 3, decision: "same", organisation: "org_nobody" });
  expect(stranger.status).toBe(422);
  expect(await stranger.json()).toMatchObject({ errors: [{ field: "organisation", code: "not_a_candidate" }] });
  const same = { line: 3, decision: "same", organisation: made?.id };
  expect(await (await decide(who, report.id, same)).json()).toMatchObject({ created: 1, unchanged: 1, updated: 0 });
  expect((await decide(who, report.id, { line: 4, decision: "same" })).status).toBe(200);
  expect(await organisationsNamed(`${word} %`)).toMatchObject([{ name: `${word} à Labé`, version: 1 }]);
  expect((await decide(who, report.id, { line: 2, decision: "same" })).status).toBe(409);
  expect((await decide(who, report.id, { line: 99, decision: "same" })).status).toBe(404);
});

test("a dry run is looked at, not decided", async () => {
  const { who, file } = await waiting();
  const { report } = await send(who, file, "?dryRun=1");
  const answer = await decide(who, report.id, { line: 2, decision: "different" });
  expect(answer.status).toBe(409);
  expect(await answer.json()).toMatchObject({ code: "import_dry" });
});

test("two lines that wait, tied to each other, are tied once both are decided", async () => {
  const who = await givenCoordinator();
  const word = unique("Pont");
  await send(who, csv("name,country,town", `${word} Évry,FR,Évry`, `${word} Saly,SN,Saly`));
  const files = {
    file: csv("id,name,country,town", `1,${word} Evry,FR,Évry`, `2,${word} SALY,SN,Saly`),
    ties: "a,b\n1,2\n2,1",
  };
  const response = await who.client.fetch("/api/v1/imports", { method: "POST", body: filesForm(files) });
  const { id, ties } = (await response.json()) as ImportReport;
  expect(ties).toMatchObject({ rows: 2, waiting: 2 });
  await decide(who, id, { line: 2, decision: "same" });
  expect((await reportOf(who, id)).ties).toMatchObject({ created: 0, waiting: 2 });
  await decide(who, id, { line: 3, decision: "same" });
  expect((await reportOf(who, id)).ties).toMatchObject({ created: 1, unchanged: 1, waiting: 0 });
});
