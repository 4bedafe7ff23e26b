// What an organisation has waited, from round to round: neither a pair that was left nor a round without it serves it.
import { expect, test } from "vitest";
import { type GivenOrganisation, givenOrganisation } from "../support/given.ts";
import { answerer, giver } from "../support/pair.ts";
import { testEnv } from "../support/request.ts";
import { actOn, givenCoordinator, makeRound } from "./world.ts";

/** Two that answer one another, in a country of their own: a round may be for them alone. */
const givenTwo = (country: string): Promise<[GivenOrganisation, GivenOrganisation]> =>
  Promise.all([givenOrganisation({ ...giver, country }), givenOrganisation({ ...answerer, country })]);

const waitedIn = async (round: string): Promise<Record<string, number>> => {
  const { results } = await testEnv.DB.prepare("SELECT organisation, waited FROM round_members WHERE round = ?")
    .bind(round)
    .all<{ organisation: string; waited: number }>();
  return Object.fromEntries(results.map(({ organisation, waited }) => [organisation, waited]));
};

test("a pair left at publication served nobody; a round without them takes nothing; a proposal ends the wait", async () => {
  const coordinator = await givenCoordinator();
  const [[a, b], [c, d]] = [await givenTwo("TD"), await givenTwo("KM")];
  const [theirs, others] = [{ participants: { countries: ["TD"] } }, { participants: { countries: ["KM"] } }];
  const first = await makeRound(coordinator, theirs);
  expect(await waitedIn(first.id)).toEqual({ [a.id]: 0, [b.id]: 0 });
  await a.manager.client.json("POST", `/organisations/${a.id}/pause`);
  expect((await actOn(coordinator, first.id, "publication")).pairs).toMatchObject([{ state: "skipped" }]);
  await a.manager.client.json("POST", `/organisations/${a.id}/publication`);
  const between = await makeRound(coordinator, others);
  expect((await actOn(coordinator, between.id, "publication")).pairs).toMatchObject([{ a: c.id, b: d.id }]);
  const second = await makeRound(coordinator, theirs);
  expect(await waitedIn(second.id)).toEqual({ [a.id]: 1, [b.id]: 1 });
  expect(second.pairs).toMatchObject([{ bonus: 10 }]);
  expect((await actOn(coordinator, second.id, "publication")).pairs).toMatchObject([{ state: "proposed" }]);
  const third = await makeRound(coordinator, theirs);
  expect(await waitedIn(third.id)).toEqual({ [a.id]: 0, [b.id]: 0 });
});
