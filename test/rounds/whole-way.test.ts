// A round from the question to the proposals, by the JSON door.
import { expect, test } from "vitest";
import type { Round } from "../../schema/contract/rounds.ts";
import { auditOf, givenOrganisation, mailsTo } from "../support/given.ts";
import { answerer, giver } from "../support/pair.ts";
import { actOn, givenCoordinator, makeRound, roundOf } from "./world.ts";

test("the objective alone makes a round; published, both organisations hear of it and a yes each opens a partnership", async () => {
  const coordinator = await givenCoordinator();
  const [north, south] = [await givenOrganisation(giver), await givenOrganisation(answerer)];
  const round = await makeRound(coordinator);
  expect(round).toMatchObject({ state: "review", objective: "value", progress: 1, unmatched: [], minScore: 0 });
  expect(round.pairs).toMatchObject([{ a: north.id, b: south.id, pinned: false, state: "waiting", proposal: null }]);
  expect(round.total).toBeCloseTo(round.pairs[0]?.score ?? 0, 6);
  expect(round.upperBound).toBeCloseTo(round.total ?? 0, 6);
  expect(await mailsTo(north.manager.email)).toEqual([]);
  const published = await actOn(coordinator, round.id, "publication");
  expect(published).toMatchObject({ state: "published", progress: 1, pairs: [{ state: "proposed" }] });
  const id = published.pairs[0]?.proposal ?? "";
  const proposal = await north.manager.client.json("GET", `/proposals/${id}`);
  expect(proposal).toMatchObject({ from: north.id, to: south.id, by: "round", state: "approved", version: 2 });
  for (const one of [north, south]) {
    expect((await mailsTo(one.manager.email))[0]?.kind).toBe("proposal_offered");
    await one.manager.client.json("POST", `/proposals/${id}/answers`, { organisation: one.id, answer: "accept" });
  }
  expect(await coordinator.client.json("GET", `/proposals/${id}`)).toMatchObject({ state: "accepted" });
  expect(await auditOf(id)).toEqual(["proposal.propose", "proposal.approve", "proposal.accept", "proposal.accept"]);
  expect(await auditOf(round.id)).toEqual(["round.begin", "round.finish", "round.publish", "round.told"]);
  expect(await roundOf(coordinator, round.id)).toEqual(published satisfies Round);
});
