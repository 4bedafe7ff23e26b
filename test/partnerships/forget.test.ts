// Somebody asks to be forgotten: the name is nowhere any more, the role stays, and nothing that was agreed falls.
import { expect, test } from "vitest";
import type { Participant } from "../../schema/contract/agreement.ts";
import { newId } from "../../worker/kernel/ids.ts";
import { withoutNames } from "../../worker/partnerships/unnamed.ts";
import { call, changed } from "../meetings/world.ts";
import { auditOf, givenMember, now } from "../support/given.ts";
import { refusalOf } from "../support/pair.ts";
import { testEnv } from "../support/request.ts";
import {
  agreementOf,
  type GivenPartnership,
  givenWritten,
  PEOPLE,
  putAgreement,
  putPeople,
  STEP,
  sign,
  standing,
} from "./world.ts";

const NAME = "Awa Diop";

const forget = ({ north, id }: GivenPartnership, participant: string, by = north.manager) =>
  by.client.api("POST", `/partnerships/${id}/participants/${participant}/forgetting`);

async function named(made: GivenPartnership, name = NAME): Promise<Participant> {
  const found = (await standing(made)).participants.find((one) => one.name === name);
  if (!found) throw new Error(`${name} takes no part`);
  return found;
}

/** Every table of the house, column by column. */
async function tablesWith(text: string): Promise<string[]> {
  const { results: tables } = await testEnv.DB.prepare(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE '_cf%' AND name NOT LIKE '%_fts%' AND sql NOT LIKE '%VIRTUAL%'",
  ).all<{ name: string }>();
  const found: string[] = [];
  for (const { name } of tables) {
    const { results } = await testEnv.DB.prepare(`SELECT * FROM "${name}"`).all<Record<string, unknown>>();
    for (const row of results)
      for (const [column, value] of Object.entries(row))
        if (String(value).toLowerCase().includes(text.toLowerCase())) found.push(`${name}.${column}`);
  }
  return [...new Set(found)].filter((place) => place !== "outbox.payload"); // letters on their way
}

/** A partnership in which the name was written wherever one can write. */
async function givenNamedEverywhere(name: string): Promise<GivenPartnership> {
  const made = await givenWritten({ north: { kind: "local_authority" } });
  const { north, south, id } = made;
  const people = [...PEOPLE.slice(1), { name, role: "beneficiary" }, { name, role: "elected", organisation: north.id }];
  await putPeople(north, id, people);
  const step = {
    ...STEP,
    title: `Le puits de ${name}`,
    participants: [name, "Mairie de Matam"],
    local: `${name} en décide.`,
  };
  await putAgreement(north, id, agreementOf(made, { aims: `Avec ${name}, de l’eau.`, steps: [step] }));
  for (const by of [north, south]) await sign(by, id, 2);
  await putAgreement(south, id, agreementOf(made, { gives: { [north.id]: `Du temps pour ${name}` }, steps: [step] }));
  const entry = { id: newId("jrn", new Date()), kind: "text", date: now().slice(0, 10), text: `**${name}** a parlé.` };
  await north.manager.client.json("POST", `/partnerships/${id}/journal`, entry, 201);
  const visit = { kind: "visit", place: `Chez ${name}`, visitor: north.id, host: south.id };
  await north.manager.client.json(
    "POST",
    `/partnerships/${id}/journal`,
    { ...entry, ...visit, id: newId("jrn", new Date()) },
    201,
  );
  const met = await call(north.manager, {
    partnership: id,
    place: `Chez ${name}`,
    agenda: { fr: [`Écouter ${name}`] },
  });
  await changed(north.manager, met, { state: "cancelled", reason: `${name} est malade.` });
  for (const by of [north, south])
    await by.manager.client.json("PUT", `/partnerships/${id}/publicity`, { organisation: by.id, public: true });
  return made;
}

test("the name goes from every table, page and call; the role stays, signatures too", async () => {
  const name = "Khadidiatou Ndiaye-Bâ";
  const made = await givenNamedEverywhere(name);
  const { id, south, coordinator } = made;
  const before = await standing(made);
  const one = await named(made, name);
  expect((await forget(made, one.id)).status).toBe(200);
  expect(await tablesWith("Khadidiatou")).toEqual([]);
  const after = await standing(made);
  expect(after.inForce).toBe(before.inForce);
  expect(after.agreement?.signatures).toEqual(before.agreement?.signatures);
  expect(after.missing).toEqual(before.missing);
  expect(after.participants.find((p) => p.id === one.id)).toMatchObject({ name: "", role: one.role, public: false });
  const places = [
    `/partnerships/${id}`,
    `/partnerships/${id}/agreement`,
    `/partnerships/${id}/participants`,
    `/partnerships/${id}/outside`,
    `/partnerships/${id}/journal`,
    `/stories/${id}`,
    "/meetings",
    `/api/v1/partnerships/${id}`,
    `/api/v1/partnerships/${id}/agreements`,
    `/api/v1/stories/${id}`,
    "/api/v1/me/export",
  ];
  for (const { client } of [south.manager, coordinator]) {
    for (const place of places) {
      const response = await client.fetch(place);
      expect([200, 403], place).toContain(response.status); // who takes part is for managers to change
      expect(await response.text(), place).not.toContain("Khadidiatou");
    }
    expect(await client.json("GET", "/search?q=Khadidiatou")).toMatchObject({ items: [] });
  }
  expect(await auditOf(id)).toContain("partnership.forget");
});

test.each([
  "فاطمة الزهراء بنت عبد الرحمن المنصوري الفاسي",
  "Александра Владимировна Константинопольская",
  "ወይዘሮ አስቴር ወልደጊዮርጊስ ገብረመስቀል ኃይለማርያም",
])("a long name of any script: %s", async (name) => {
  const made = await givenNamedEverywhere(name);
  const one = await named(made, name);
  expect((await forget(made, one.id)).status).toBe(200);
  expect(await tablesWith(name)).toEqual([]);
});

test("forgotten again, by a race or by a repeat, is harmless; a name typed anew under the same id is refused", async () => {
  const made = await givenWritten();
  const one = await named(made);
  const all = await Promise.all(Array.from({ length: 5 }, () => forget(made, one.id)));
  expect(all.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
  expect((await auditOf(made.id)).filter((act) => act === "partnership.forget")).toHaveLength(1);
  const { participants } = await standing(made);
  const back = participants.map((p) => (p.id === one.id ? { ...p, name: NAME } : p));
  const refused = await made.north.manager.client.api("PUT", `/partnerships/${made.id}/participants`, back);
  expect(await refusalOf(refused)).toMatchObject({ status: 422, code: "participant_forgotten" });
  await putPeople(made.north, made.id, participants); // as they stand, they may be sent back
  expect((await standing(made)).participants.find((p) => p.id === one.id)).toMatchObject({ name: "" });
});

test("by whoever manages one of them, or a coordinator; after the end too", async () => {
  const made = await givenWritten();
  const { id, north, south, coordinator } = made;
  const [awa, paul] = [await named(made), await named(made, "Paul Lefèvre")];
  expect((await forget(made, awa.id, await givenMember(north.id))).status).toBe(403);
  const other = await givenWritten();
  expect((await forget(made, awa.id, other.north.manager)).status).toBe(404);
  expect((await forget(made, "ptc_x")).status).toBe(404);
  expect((await forget(made, (await named(other)).id)).status).toBe(404);
  expect((await forget(made, awa.id, coordinator)).status).toBe(200);
  await testEnv.DB.prepare("UPDATE partnerships SET state = 'ended' WHERE id = ?").bind(id).run();
  expect((await forget(made, paul.id, south.manager)).status).toBe(200);
});

test("whole words only, whatever their capitals and scripts; a name of two letters is no word to look for", () => {
  expect(withoutNames("Ali, alité, ALI et (Ali).", ["Ali"])).toBe("[…], alité, […] et ([…]).");
  expect(withoutNames("مع فاطمة الزهراء اليوم", ["فاطمة الزهراء"])).toBe("مع […] اليوم");
  expect(withoutNames("A. (B) + C", ["(B) + C"])).toBe("A. […]");
  expect(withoutNames("Bâ est là", ["Bâ"])).toBe("Bâ est là");
});
