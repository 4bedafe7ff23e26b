// A path written without JavaScript, one thing a page: begun, steps chosen, ordered, changed, published, printed.
import { expect, test } from "vitest";
import { type Board, begin, givenBoard } from "../board/world.ts";
import { Client } from "../support/request.ts";

const form = { title: "L’eau, ici et là-bas", summary: "Pour un cours de géographie.", lang: "fr", licence: "CC-BY" };

async function sheets(board: Board): Promise<[string, string]> {
  const one = await begin(board.author, { kind: "sheet", visibility: "public", title: "Un forage à Ndioum" });
  const two = await begin(board.author, { kind: "sheet", visibility: "public", title: "La mare de Lens" });
  return [one.id, two.id];
}

test("from nothing to a printed path", async () => {
  const board = await givenBoard();
  const [forage, mare] = await sheets(board);
  const { client } = board.member;
  expect(await client.page("/paths")).toContain("/paths/new");
  expect(await client.page("/paths/new")).toContain("Écrire un parcours");
  const wrong = await client.form("/paths", { ...form, organisation: board.north.id, ageFrom: "dix", ageTo: "" });
  expect(wrong.status).toBe(422);
  const again = await wrong.text();
  expect(again).toContain("Pour un cours de géographie.");
  expect(again).toContain('value="dix"');
  const made = await client.form("/paths", { ...form, organisation: board.north.id, ageFrom: "11", ageTo: "14" });
  const path = made.headers.get("Location")?.split("?")[0] ?? "";
  expect(await client.page("/paths")).toContain("Vos brouillons");
  expect(await client.page(`${path}/steps/new`)).toContain("La mare de Lens");
  expect(await client.page(`${path}/steps/new?topic=https://network.test/topics/${forage}`)).toContain(
    "Un forage à Ndioum",
  );
  const said = { version: "1", topic: forage, question: "", activity: "Par deux.", minutes: "30" };
  const refused = await client.form(`${path}/steps/1`, said);
  expect([refused.status, (await refused.text()).includes("Par deux.")]).toEqual([422, true]);
  expect((await client.form(`${path}/steps/1`, { ...said, question: "Qui a soif ?" })).status).toBe(303);
  expect(
    (await client.form(`${path}/steps/2`, { ...said, version: "2", topic: mare, question: "Et ici ?" })).status,
  ).toBe(303);
  expect((await client.form(`${path}/steps/2/move`, { version: "3", move: "up" })).status).toBe(303);
  const ordered = await client.page(path);
  expect(ordered.indexOf("Et ici ?")).toBeLessThan(ordered.indexOf("Qui a soif ?"));
  expect((await client.form(`${path}/steps/1/move`, { version: "3", move: "out" })).status).toBe(412);
  expect((await client.form(`${path}/steps/9`, said)).status).toBe(404);
  expect((await new Client().fetch(path)).status).toBe(404);
  expect((await client.form(`${path}/state`, { version: "4", state: "public" })).status).toBe(303);
  const page = await new Client().page(path);
  expect(page).not.toContain("Monter");
  expect(page).toContain("CC BY");
  const [, data = ""] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page) ?? [];
  const [resource] = (JSON.parse(data) as { "@graph": object[] })["@graph"];
  expect(resource).toMatchObject({
    ...{ "@type": "LearningResource", name: form.title, typicalAgeRange: "11-14", timeRequired: "PT60M" },
    license: "https://creativecommons.org/licenses/by/4.0/",
    hasPart: [{ name: "La mare de Lens" }, { name: "Un forage à Ndioum" }],
  });
  const paper = await new Client().page(`${path}/print`);
  expect(paper.match(/class="cover"/g)).toHaveLength(3);
  expect(await client.page(`${path}/edit`)).toContain('value="11"');
  const edited = { ...form, title: "L’eau partagée", version: "5", ageFrom: "8", ageTo: "12" };
  expect((await client.form(`${path}/edit`, edited)).status).toBe(303);
  expect(await new Client().page(path)).toContain("de 8 à 12 ans");
});

test("a coordinator writes for an organisation named by its page; the sheets are found by a question", async () => {
  const board = await givenBoard();
  await sheets(board);
  const { client } = board.coordinator;
  const organisation = `https://network.test/organisations/${board.south.id}`;
  const made = await client.form("/paths", { ...form, organisation, ageFrom: "11", ageTo: "99" });
  const path = made.headers.get("Location")?.split("?")[0] ?? "";
  expect(await client.page(path)).toContain("dès 11 ans");
  expect(await client.page(`${path}/steps/new?q=zzzz`)).toContain("Aucune fiche");
});

test("what is written stays a text, on the page and on paper", async () => {
  const board = await givenBoard();
  const [topic] = await sheets(board);
  const bad = "<script>alert(1)</script><img src=x onerror=alert(1)>";
  const said = {
    organisation: board.north.id,
    title: `Titre ${bad}`,
    summary: bad,
    ageFrom: 11,
    ageTo: 14,
    state: "public",
  };
  const steps = [{ topic, question: bad, activity: bad, minutes: 5 }];
  const { id } = await board.author.client.json<{ id: string }>("POST", "/paths", { ...said, steps }, 201);
  for (const path of ["/paths", `/paths/${id}`, `/paths/${id}/print`]) {
    const page = await new Client().page(path);
    expect(page).toContain("&lt;script>alert(1)");
    expect(page).not.toMatch(/<script>alert|<img src=x/);
  }
});
