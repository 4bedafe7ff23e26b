// How a term ends, through the doors: all yeses or none, places given back at once, one sheet left, nothing half done.
import { describe, expect, test, vi } from "vitest";
import type { Draft } from "../../schema/contract/drafts.ts";
import type { EndingInput, EndingStanding } from "../../schema/contract/endings.ts";
import { proposeEnding } from "../../worker/reviews/end.ts";
import { faulty } from "../support/faulty.ts";
import { auditOf, type GivenOrganisation, givenMember, givenOrganisation, mailsTo } from "../support/given.ts";
import { ctxOf, refusalOf } from "../support/pair.ts";
import { testEnv } from "../support/request.ts";
import { type Partners, partners } from "./world.ts";

vi.spyOn(console, "error").mockImplementation(() => undefined);
type Said = Partial<EndingInput>;

const soon = new Date(Date.now() + 300 * 86_400_000).toISOString().slice(0, 10);
const lessons = { worked: "Se parler tôt.", failed: "Le conteneur.", again: "Envoyer des gens." };

const propose = (by: GivenOrganisation, id: string, said: Said, status = 201) =>
  by.manager.client.json<EndingStanding>(
    "POST",
    `/partnerships/${id}/ending`,
    { organisation: by.id, ...said },
    status,
  );
const answer = (by: GivenOrganisation, id: string, said: string, text = "") =>
  by.manager.client.api("POST", `/partnerships/${id}/ending/answers`, { organisation: by.id, answer: said, text });
const standing = (by: GivenOrganisation, id: string) =>
  by.manager.client.json<EndingStanding>("GET", `/partnerships/${id}/ending`);
const drafts = async (by: GivenOrganisation) =>
  (await by.manager.client.json<{ items: Draft[] }>("GET", "/drafts")).items;
const loads = async ({ all }: Partners) => {
  const rows = await Promise.all(
    all.map(({ id }) => testEnv.DB.prepare("SELECT load FROM organisations WHERE id = ?").bind(id).first("load")),
  );
  return rows;
};
const kinds = async (by: GivenOrganisation) => (await mailsTo(by.manager.email)).map(({ kind }) => kind);

describe.each([false, true])("three organisations: %s", (third) => {
  test("finished: proposed by one, confirmed by all others; then places come back and a sheet is begun", async () => {
    const world = await partners({ third });
    const { id, north, all } = world;
    await testEnv.DB.prepare(
      "UPDATE organisations SET load = 1 WHERE id IN (SELECT organisation FROM partnership_organisations WHERE partnership = ?)",
    )
      .bind(id)
      .run();
    const begun = await propose(north, id, { how: "finished", text: "Merci.", lessons });
    expect(begun).toMatchObject({
      state: "open",
      ending: { how: "finished", organisation: north.id, yeses: [north.id] },
    });
    expect(begun.ending?.waitsFor).toHaveLength(all.length - 1);
    for (const [at, other] of all.slice(1).entries()) {
      expect(await loads(world)).toEqual(all.map(() => 1));
      const response = await answer(other, id, "confirm");
      expect(response.status).toBe(200);
      expect(await response.json()).toMatchObject({ state: at === all.length - 2 ? "ended" : "open" });
    }
    expect(await standing(north, id)).toMatchObject({ endedHow: "finished", ending: null });
    expect(await loads(world)).toEqual(all.map(() => 0));
    const [draft, ...more] = await drafts(north);
    expect(more).toEqual([]);
    expect(draft?.said).toMatchObject({ kind: "sheet", organisation: north.id, sheet: { failed: "Le conteneur." } });
    expect(draft?.said.sheet?.worked).toContain("Se parler tôt.");
    for (const other of all.slice(1)) expect(await drafts(other)).toEqual([]);
    expect((await auditOf(id)).filter((act) => act.startsWith("partnership."))).toEqual(
      third
        ? ["partnership.propose_end", "partnership.confirm_end", "partnership.finish"]
        : ["partnership.propose_end", "partnership.finish"],
    );
    expect(await kinds(north)).toContain("ending_settled");
  });
});

test("renewed: it goes on, with a new term; both keep their place, and a sheet may be written of what was learned", async () => {
  const { id, north, south } = await partners();
  await propose(south, id, { how: "renewed", termEnds: soon });
  await answer(north, id, "confirm", "Avec joie.");
  expect(await standing(north, id)).toMatchObject({ state: "open", termEnds: soon, ending: null });
  expect(await drafts(south)).toHaveLength(1);
  await propose(north, id, { how: "finished" });
});

test("broken off: one alone, at once, even while a renewal is on the table; the other is told why", async () => {
  const { id, north, south } = await partners();
  await propose(south, id, { how: "renewed", termEnds: soon });
  const over = await propose(north, id, { how: "broken_off", text: "Nous n’y arrivons plus." });
  expect(over).toMatchObject({ state: "ended", endedHow: "broken_off", ending: null });
  expect(await kinds(south)).toEqual(["ending_settled"]);
  expect((await mailsTo(south.manager.email))[0]?.payload).toContain("Nous n’y arrivons plus.");
  for (const said of [{ how: "finished" }, { how: "broken_off" }] as const) {
    const again = await south.manager.client.api("POST", `/partnerships/${id}/ending`, {
      organisation: south.id,
      ...said,
    });
    expect(await refusalOf(again)).toMatchObject({ status: 409, code: "partnership_ended" });
  }
});

test("whoever leaves a circle takes along the end it proposed, else its yes alone", async () => {
  const { id, north, south, all, coordinator } = await partners({ third: true });
  const [, , third] = all as [GivenOrganisation, GivenOrganisation, GivenOrganisation];
  const rows = async () =>
    Promise.all(
      ["endings", "ending_yeses"].map((table) =>
        testEnv.DB.prepare(`SELECT count(*) AS n FROM ${table} WHERE partnership = ?`).bind(id).first("n"),
      ),
    );
  const fourth = await givenOrganisation();
  await testEnv.DB.prepare("INSERT INTO partnership_organisations (partnership, organisation) VALUES (?, ?)")
    .bind(id, fourth.id)
    .run();
  const leave = (by: GivenOrganisation) =>
    by.manager.client.json(
      "POST",
      `/partnerships/${id}/departure`,
      { organisation: by.id, reason: "Nous partons." },
      201,
    );
  await propose(north, id, { how: "finished" });
  await answer(third, id, "confirm");
  await leave(third);
  expect(await rows()).toEqual([1, 1]);
  await leave(north);
  expect(await rows()).toEqual([0, 0]);
  expect(await south.manager.client.page("/today")).not.toContain(`/partnerships/${id}/ending`);
  const { items } = await coordinator.client.json<{ items: { id: string }[] }>("GET", "/partnerships");
  expect(items.map((one) => one.id)).toContain(id);
});

test("refused or withdrawn: nothing has changed, and one may propose again", async () => {
  const { id, north, south } = await partners();
  await propose(north, id, { how: "finished" });
  expect((await answer(south, id, "refuse", "Parlons-en.")).status).toBe(200);
  await propose(south, id, { how: "renewed", termEnds: soon });
  expect(await refusalOf(await answer(north, id, "withdraw"))).toMatchObject({ status: 403, code: "not_yours" });
  expect((await answer(south, id, "withdraw")).status).toBe(200);
  expect(await refusalOf(await answer(north, id, "confirm"))).toMatchObject({ status: 409, code: "ending_absent" });
  expect(await standing(north, id)).toMatchObject({ state: "open", termEnds: null, ending: null });
  expect(await kinds(north)).toEqual(["ending_refused", "ending_proposed", "ending_withdrawn"]);
  expect([...(await drafts(north)), ...(await drafts(south))]).toEqual([]);
});

describe("races", () => {
  test("both propose at once: one stands, the other is told that something is proposed already", async () => {
    const { id, north, south } = await partners();
    const both = await Promise.all(
      [north, south].map((one) =>
        one.manager.client.api("POST", `/partnerships/${id}/ending`, { organisation: one.id, how: "finished" }),
      ),
    );
    const told = await Promise.all(both.map(async (one) => (one.status === 201 ? 201 : await refusalOf(one))));
    expect(told).toContain(201);
    expect(told).toContainEqual(expect.objectContaining({ status: 409, code: "ending_proposed" }));
  });

  test("one confirms while the other breaks off: it ends once, in one way, with one sheet", async () => {
    const { id, north, south } = await partners();
    await propose(north, id, { how: "finished" });
    await Promise.all([
      answer(south, id, "confirm"),
      north.manager.client.api("POST", `/partnerships/${id}/ending`, { organisation: north.id, how: "broken_off" }),
    ]);
    const { results } = await testEnv.DB.prepare(
      "SELECT act FROM partnership_entries WHERE partnership = ? AND act IN ('finish', 'break_off')",
    )
      .bind(id)
      .all<{ act: string }>();
    expect(results).toHaveLength(1);
    const { endedHow } = await standing(north, id);
    expect(results[0]?.act).toBe(endedHow === "finished" ? "finish" : "break_off");
    expect([...(await drafts(north)), ...(await drafts(south))]).toHaveLength(1);
  });

  test("a fault in the batch leaves the partnership, the places and the drafts as they were", async () => {
    const world = await partners();
    const { id, north } = world;
    const env = faulty(testEnv, { batch: 1, when: "before" });
    const ctx = ctxOf({ person: north.manager, organisation: north.id, env });
    const input = {
      partnership: id,
      organisation: north.id,
      how: "broken_off",
      termEnds: null,
      text: "",
      lessons,
    } as const;
    await expect(proposeEnding(ctx, input)).rejects.toThrow();
    expect(await standing(north, id)).toMatchObject({ state: "open", endedHow: null });
    expect(await drafts(north)).toEqual([]);
  });
});

test("bad input has a sentence; a member may not decide, nor may a coordinator", async () => {
  const { id, north, coordinator } = await partners();
  const send = (body: object, by = north.manager) =>
    by.client.api("POST", `/partnerships/${id}/ending`, { organisation: north.id, ...body });
  expect(await refusalOf(await send({ how: "renewed" }))).toMatchObject({
    status: 422,
    code: "required",
    field: "termEnds",
  });
  expect(await refusalOf(await send({ how: "renewed", termEnds: "2020-01-01" }))).toMatchObject({ code: "date_past" });
  expect(await refusalOf(await send({ how: "renewed", termEnds: "2090-01-01" }))).toMatchObject({
    code: "term_too_far",
  });
  expect(await refusalOf(await send({ how: "renewed", termEnds: "2027-02-30" }))).toMatchObject({ status: 422 });
  expect((await send({ how: "finished" }, await givenMember(north.id))).status).toBe(403);
  expect((await send({ how: "finished" }, coordinator)).status).toBe(403);
});

describe("the sheet that it leaves", () => {
  test("whoever proposed has left the organisation meanwhile: the one who settles it holds the pen", async () => {
    const { id, north, south } = await partners();
    await propose(north, id, { how: "finished", lessons });
    await testEnv.DB.prepare("DELETE FROM memberships WHERE person = ?").bind(north.manager.id).run();
    await answer(south, id, "confirm");
    expect(await drafts(south)).toHaveLength(1);
    expect((await drafts(south))[0]?.said.organisation).toBe(south.id);
  });

  test("anyone of the room may write one of their own, filled in from the agreement and the journal; nobody unnamed is named", async () => {
    const { id, north, south, coordinator } = await partners();
    const steps = [
      {
        id: "stp_1",
        title: "Creuser un puits",
        starts: "2026-01-01",
        ends: "2026-01-02",
        participants: [],
        local: "Ici.",
        global: "Ailleurs.",
        sdgs: [6],
      },
    ];
    const now = "2026-01-01T00:00:00.000Z";
    await testEnv.DB.batch([
      testEnv.DB.prepare("UPDATE partnerships SET agreement = 1, in_force = 1 WHERE id = ?").bind(id),
      testEnv.DB.prepare(
        "INSERT INTO agreements (partnership, number, aims, gives, steps, organisation, person, created_at) VALUES (?, 1, 'De l’eau pour tous.', '{}', ?, ?, 'usr_x', ?)",
      ).bind(id, JSON.stringify(steps), north.id, now),
      testEnv.DB.prepare(
        "INSERT INTO participants (id, partnership, position, name, role, public, created_at) VALUES (?, ?, 1, 'Comité des femmes', 'beneficiary', 1, ?), (?, ?, 2, 'Awa Secret', 'beneficiary', 0, ?)",
      ).bind(`ptc_a${id}`, id, now, `ptc_b${id}`, id, now),
      testEnv.DB.prepare(
        "INSERT INTO journal_entries (id, partnership, date, kind, organisation, person, text, html, learned_by, lang, state, fingerprint, created_at, version) VALUES (?, ?, '2026-02-01', 'learning', ?, 'usr_x', 'Tester l’eau avant.', '', 'Le comité', 'fr', 'visible', '', ?, 1), (?, ?, '2026-02-02', 'learning', ?, 'usr_x', 'Écouter d’abord.', '', 'Awa Secret et le comité', 'fr', 'visible', '', ?, 1)",
      ).bind(`jrn_${id}`, id, south.id, now, `jrn_b${id}`, id, south.id, now),
    ]);
    const member = await givenMember(south.id);
    const { draft } = await member.client.json<{ draft: string }>(
      "POST",
      `/partnerships/${id}/lessons`,
      undefined,
      201,
    );
    const { said } = await member.client.json<Draft>("GET", `/drafts/${draft}`);
    expect(said.sheet).toMatchObject({
      context: "De l’eau pour tous.",
      did: "- Creuser un puits",
      country: "SN",
      localDimension: "Ici.",
    });
    expect(said.sheet?.beneficiaries).toBe("Comité des femmes et une autre personne");
    expect(said.sheet?.worked).toContain("Tester l’eau avant.");
    expect(said.sheet?.worked).toContain("Écouter d’abord.");
    expect(JSON.stringify(said)).not.toContain("Awa Secret");
    expect(said.sdgs).toEqual([6]);
    expect((await coordinator.client.api("POST", `/partnerships/${id}/lessons`)).status).toBe(403);
    expect((await north.manager.client.fetch(`/partnerships/${id}`)).status).toBe(200);
  });
});

test("what awaits one's yes stands on Today, and goes once it is said", async () => {
  const { id, north, south } = await partners();
  await propose(north, id, { how: "renewed", termEnds: soon });
  const page = async (by: GivenOrganisation) => (await by.manager.client.fetch("/today")).text();
  expect(await page(south)).toContain(`/partnerships/${id}#ends`);
  expect(await page(north)).not.toContain(`/partnerships/${id}#ends`);
  await answer(south, id, "confirm");
  expect(await page(south)).not.toContain(`/partnerships/${id}#ends`);
});
