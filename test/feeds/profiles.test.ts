// From the board to profiles and back: sheets as evidence of skills, a partnership's room, a skill's topics.
import { describe, expect, test } from "vitest";
import { sheetsOf } from "../../worker/board/sheets-of.ts";
import { makeCtx } from "../../worker/kernel/ctx.ts";
import { givenOrganisation, givenPerson, unique } from "../support/given.ts";
import { ctxOf, givenAccepted, givenPair } from "../support/pair.ts";
import { Client, testEnv } from "../support/request.ts";
import { givenTopic } from "../translations/world.ts";

const PUMPS = "water.supply.hand_pumps";
const anonymous = () => makeCtx({ env: testEnv, actor: { kind: "anonymous" } });

describe("what an organisation has told", () => {
  test("shows on its page with the skills each sheet shows, newest first", async () => {
    const house = await givenOrganisation();
    const [first, second] = [
      await givenTopic({ kind: "sheet", skills: [PUMPS] }, house),
      await givenTopic({ kind: "sheet" }, house),
    ];
    const other = await givenTopic({ kind: "question" }, house);
    const page = await new Client().page(`/organisations/${house.id}`);
    expect(page).toContain("Ce qu’ils ont raconté");
    expect(page.indexOf(second.title)).toBeLessThan(page.indexOf(first.title));
    expect(page).toContain(`href="/topics?tag=${PUMPS}"`);
    expect(page).not.toContain(other.title);
    expect(page).not.toContain("Awa");
  });

  test("nothing is said when there is nothing", async () => {
    const house = await givenOrganisation();
    expect(await new Client().page(`/organisations/${house.id}`)).not.toContain("Ce qu’ils ont raconté");
  });

  test("each reader finds what they may read, and never what another house wrote", async () => {
    const house = await givenOrganisation();
    const open = await givenTopic({ kind: "sheet" }, house);
    const inside = await givenTopic({ kind: "sheet", visibility: "network" }, house);
    const own = await givenTopic({ kind: "sheet", organisation: null }, house); // in a person's own name
    await givenTopic({ kind: "sheet" });
    const seen = async (ctx: Parameters<typeof sheetsOf>[0]) => (await sheetsOf(ctx, house.id, 9)).map(({ id }) => id);
    expect(await seen(anonymous())).toEqual([open.id]);
    expect(await seen(ctxOf({ person: await givenPerson() }))).toEqual([inside.id, open.id]);
    expect(await seen(ctxOf({ person: house.manager, organisation: house.id }))).not.toContain(own.id);
  });

  test("a house that hides is not given away by its sheets", async () => {
    const house = await givenOrganisation({ visibility: "network" });
    await givenTopic({ kind: "sheet" }, house);
    expect(await sheetsOf(anonymous(), house.id, 9)).toEqual([]);
    expect(await sheetsOf(ctxOf({ person: await givenPerson() }), house.id, 9)).toHaveLength(1);
  });

  test("along its index, however many others have told", async () => {
    const { results } = await testEnv.DB.prepare(
      `EXPLAIN QUERY PLAN SELECT * FROM topics WHERE organisation = ? AND kind = 'sheet' AND listed = 2
       ORDER BY created_at DESC LIMIT 6`,
    )
      .bind("x")
      .all<{ detail: string }>();
    expect(results.map(({ detail }) => detail)).toEqual([expect.stringContaining("USING INDEX topics_organisation")]);
  });
});

test("a partnership leads to its room, and tells the latest three said there", async () => {
  const pair = await givenPair();
  const { partnership = "" } = await givenAccepted(pair);
  const path = `/partnerships/${partnership}`;
  expect(await pair.north.manager.client.page(path)).toContain(`href="/topics?partnership=${partnership}"`);
  const room = { visibility: "partnership", partnership };
  const said: string[] = [];
  for (let n = 0; n < 4; n++) said.push((await givenTopic({ ...room, title: unique("Visite") }, pair.north)).title);
  const page = await pair.south.manager.client.page(path);
  expect(said.map((title) => page.includes(title))).toEqual([false, true, true, true]);
  expect((await new Client().fetch(path)).status).toBe(401);
});

test("a skill leads to the topics about it", async () => {
  const page = await new Client().page("/taxonomy");
  expect(page).toContain(`href="/topics?tag=${PUMPS}"`);
});
