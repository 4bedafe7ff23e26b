// The pages of imports: sent by a form without JavaScript, followed, decided.
import { expect, test } from "vitest";
import { csv, filesForm, givenCoordinator, organisationsNamed, send, startedImport } from "../support/csv.ts";
import { type GivenPerson, givenPerson, unique } from "../support/given.ts";

const HOME = "/coordination/imports";
const upload = (who: GivenPerson, files: Record<string, string>, fields: Record<string, string> = {}) =>
  who.client.fetch(HOME, { method: "POST", body: filesForm(files, fields) });

/** Where a form leads, its page read. */
async function followed(who: GivenPerson, response: Response): Promise<{ path: string; html: string }> {
  expect(response.status).toBe(303);
  const path = (response.headers.get("Location") ?? "").split("#")[0] ?? "";
  return { path: path.split("?")[0] ?? "", html: await who.client.page(path) };
}

test("the form asks for a dry run unless told otherwise, and lists what came before", async () => {
  const who = await givenCoordinator();
  const html = await who.client.page(HOME);
  expect(html).toMatch(/<input type="checkbox"[^>]*checked[^>]*name="dryRun"/);
  expect(html).toContain('enctype="multipart/form-data"');
  expect(html).toMatch(/href="\/coordination\/imports"[^>]*aria-current="page"/);
});

test("a dry run, then the real thing by one button; the kind chosen is that of all", async () => {
  const who = await givenCoordinator();
  const word = unique("Mairie");
  const files = { file: csv("id,name,country", `1,${word} Un,SN`, `2,${word} Deux,FR`, ",,"), ties: "nord,sud\n2,1\n" };
  const dry = await followed(who, await upload(who, files, { dryRun: "1", kind: "local_authority" }));
  expect(dry.html).toContain("Rien n’a été écrit");
  expect(dry.html).not.toContain('http-equiv="refresh"');
  expect(await organisationsNamed(`${word}%`)).toEqual([]);
  const real = await followed(who, await who.client.form(`${dry.path}/run`, {}));
  expect(real.path).toBe(dry.path);
  expect(real.html).not.toContain(`${dry.path}/run`);
  expect((await organisationsNamed(`${word}%`)).map((one) => one.kind)).toEqual(["local_authority", "local_authority"]);
  expect(await who.client.page(HOME)).toContain(dry.path);
});

test("a file that cannot be taken comes back to its form, the sentence beside its field", async () => {
  const who = await givenCoordinator();
  const response = await upload(who, { file: "name,town\nLille,Lille\n" }, { kind: "school" });
  expect(response.status).toBe(422);
  const html = await response.text();
  expect(html).toContain("Il manque la colonne country");
  expect(html).toContain('href="#f-file"');
  expect(html).toMatch(/<option value="school"[^>]*selected/);
  expect(html).not.toMatch(/<input type="checkbox"[^>]*checked[^>]*name="dryRun"/);
  const none = await upload(who, {}, { dryRun: "1" });
  expect(none.status).toBe(422);
  const wrong = await upload(who, { file: "name,country\nLille,FR\n" }, { kind: "castle" });
  expect(wrong.status).toBe(422);
});

test("a large file shows its progress and refreshes until it is done", async () => {
  const who = await givenCoordinator();
  const word = unique("Grande");
  const lines = Array.from({ length: 400 }, (_, n) => `${word} ${n},BR,Ville ${n}`);
  const html = await who.client.page(`${HOME}/${await startedImport(csv("name,country,town", ...lines))}`);
  expect(html).toContain('<meta http-equiv="refresh" content="2"');
  expect(html).toMatch(/role="progressbar"[^>]*aria-valuenow="0"/);
});

test("refused lines are told in words, a page at a time", async () => {
  const who = await givenCoordinator();
  const lines = Array.from({ length: 30 }, () => "=1+1,FR");
  const { path, html } = await followed(who, await upload(who, { file: csv("name,country", ...lines) }));
  expect(html).toContain("formule de tableur");
  expect(html).not.toContain("=1+1");
  expect(html).toContain("Ligne 21");
  expect(html).not.toContain("Ligne 22");
  const next = /href="([^"]*refused=21)#refused"/.exec(html)?.[1] ?? "";
  expect(next).toBe(`${path}?refused=21`);
  expect(await who.client.page(next)).toContain("Ligne 31");
});

test("a duplicate stands beside what it looks like, and one button decides", async () => {
  const who = await givenCoordinator();
  const word = unique("Atelier");
  await send(who, csv("name,country,town", `${word} Élan,SN,Matam`));
  const [there] = await organisationsNamed(`${word}%`);
  const { path, html } = await followed(
    who,
    await upload(who, { file: csv("name,country,town", `${word} Elan,SN,Matam`) }),
  );
  expect(html).toContain("Même nom, aux accents près.");
  expect(html).toContain(`href="/organisations/${there?.id}"`);
  expect(html).toContain(`name="same" value="${there?.id}"`);
  const decided = await followed(
    who,
    await who.client.form(`${path}/duplicates`, { line: "2", same: there?.id ?? "" }),
  );
  expect(decided.html).not.toContain('id="duplicates"');
  expect(await organisationsNamed(`${word}%`)).toMatchObject([{ name: `${word} Elan` }]);
  const late = await who.client.form(`${path}/duplicates`, { line: "2" });
  expect(late.status).toBe(409);
  expect(await late.text()).toContain("La décision est déjà prise");
});

test("what a file says is shown as text, never as markup", async () => {
  const who = await givenCoordinator();
  const file = csv("name,country,<img src=x onerror=alert(1)>", `"<b>${unique("Gras")}</b>",SN,`);
  const { html } = await followed(who, await upload(who, { file }, { dryRun: "1" }));
  expect(html).not.toContain("<img src=x");
  expect(html).toContain("&lt;img");
});

test("nobody else sees these pages", async () => {
  const { client } = await givenPerson();
  expect((await client.fetch(HOME)).status).toBe(403);
  expect((await client.fetch(HOME, { method: "POST", body: filesForm({ file: "name,country\nA,FR" }) })).status).toBe(
    403,
  );
});
