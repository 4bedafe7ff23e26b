// The life of steps: done, moved, to come again.
import { expect, test } from "vitest";
import type { Step } from "../../schema/contract/steps.ts";
import { auditOf } from "../support/given.ts";
import { refusalOf } from "../support/pair.ts";
import { testEnv } from "../support/request.ts";
import { dayFrom, end, givenLived, givenStep, type Lived, today } from "./world.ts";

const stepsOf = async ({ id, south }: Lived): Promise<Step[]> =>
  (await south.manager.client.json<{ items: Step[] }>("GET", `/partnerships/${id}/steps`)).items;
const turnsOf = async ({ id }: Lived) =>
  (
    await testEnv.DB.prepare("SELECT act, version FROM partnership_entries WHERE partnership = ? ORDER BY version")
      .bind(id)
      .all<{ act: string; version: number }>()
  ).results;
const at = ({ id }: Lived, step: string, act: string): string => `/partnerships/${id}/steps/${step}/${act}`;
const moved = { starts: dayFrom(50), ends: dayFrom(55), reason: "La récolte passe avant." };

test("done, to come again, moved: each a turn of the partnership, each in the audit", async () => {
  const lived = await givenLived();
  const step = await givenStep(lived);
  const { client } = lived.north.manager;
  const done = await client.json<Step>("POST", at(lived, step, "completion"), { date: dayFrom(-1) }, 201);
  expect(done).toMatchObject({ state: "done", doneAt: dayFrom(-1) });
  expect(await refusalOf(await client.api("POST", at(lived, step, "completion"), {}))).toEqual({
    status: 409,
    code: "step_done",
  });
  expect(await refusalOf(await client.api("POST", at(lived, step, "moves"), moved))).toEqual({
    status: 409,
    code: "step_done",
  });
  await client.json("DELETE", at(lived, step, "completion"));
  expect(await refusalOf(await client.api("DELETE", at(lived, step, "completion")))).toEqual({
    status: 409,
    code: "step_not_done",
  });
  await lived.south.manager.client.json("POST", at(lived, step, "moves"), moved, 201);
  const [now] = await stepsOf(lived);
  expect(now).toMatchObject({
    state: "planned",
    starts: moved.starts,
    ends: moved.ends,
    movedFrom: dayFrom(30),
    moves: 1,
  });
  expect((await turnsOf(lived)).map(({ act }) => act)).toEqual(["step_done", "step_planned", "step_moved"]);
  expect((await turnsOf(lived)).map(({ version }) => version)).toEqual([2, 3, 4]);
  expect(await auditOf(step)).toEqual(["step.done", "step.planned", "step.moved"]);
});

test("moved twice, the day it was first to begin stays known", async () => {
  const lived = await givenLived();
  const step = await givenStep(lived);
  const { client } = lived.north.manager;
  await client.json("POST", at(lived, step, "moves"), moved, 201);
  await client.json("POST", at(lived, step, "moves"), { ...moved, starts: dayFrom(52) }, 201);
  expect((await stepsOf(lived))[0]).toMatchObject({ movedFrom: dayFrom(30), moves: 2 });
});

test.each([
  ["ends", "ends_before_start", { ...moved, ends: dayFrom(49) }],
  ["starts", "date_before_partnership", { ...moved, starts: dayFrom(-200) }],
  ["ends", "date_too_far", { ...moved, ends: "2199-01-01" }],
  ["starts", "same_dates", { ...moved, starts: dayFrom(30), ends: dayFrom(40) }],
  ["reason", "required", { ...moved, reason: " " }],
  ["starts", "invalid_format", { ...moved, starts: "2027-02-30" }],
])("a move with wrong %s: %s", async (field, code, input) => {
  const lived = await givenLived();
  const step = await givenStep(lived);
  const response = await lived.north.manager.client.api("POST", at(lived, step, "moves"), input);
  expect(await refusalOf(response)).toEqual({ status: 422, code, field });
  expect(await turnsOf(lived)).toEqual([]);
});

test("not done on a day to come, nor in a partnership that has ended, nor one that was dropped", async () => {
  const lived = await givenLived();
  const [step, dropped] = [await givenStep(lived), await givenStep(lived, { state: "dropped" })];
  const { client } = lived.north.manager;
  const future = await client.api("POST", at(lived, step, "completion"), { date: dayFrom(2) });
  expect(await refusalOf(future)).toEqual({ status: 422, code: "date_in_future", field: "date" });
  expect((await client.api("POST", at(lived, dropped, "completion"), {})).status).toBe(409);
  expect((await client.api("POST", at(await givenLived(), step, "completion"), {})).status).toBe(404);
  expect((await lived.coordinator.client.api("POST", at(lived, step, "completion"), {})).status).toBe(403);
  await end(lived);
  expect((await client.api("POST", at(lived, step, "completion"), {})).status).toBe(409);
});

test("of several moves at once from the same days one is kept; two steps done at once are both done", async () => {
  const lived = await givenLived();
  const [step, other] = [await givenStep(lived), await givenStep(lived)];
  const move = (days: number, who: Lived["north"]) =>
    who.manager.client.api("POST", at(lived, step, "moves"), {
      ...moved,
      starts: dayFrom(days),
      ends: dayFrom(90),
      seen: dayFrom(30),
    });
  const moves = await Promise.all([move(60, lived.north), move(61, lived.south), move(62, lived.north)]);
  expect(moves.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
  const done = await Promise.all(
    [step, other].map((one) => lived.south.manager.client.api("POST", at(lived, one, "completion"), {})),
  );
  expect(done.map(({ status }) => status)).toEqual([201, 201]);
  expect((await stepsOf(lived)).map(({ state }) => state)).toEqual(["done", "done"]);
});

test("by form: the reason is asked for, what was typed comes back", async () => {
  const lived = await givenLived();
  const step = await givenStep(lived);
  const { client } = lived.north.manager;
  const fields = { starts: dayFrom(70), ends: dayFrom(75), reason: "", seen: dayFrom(30) };
  const refused = await client.form(at(lived, step, "move"), fields);
  expect(refused.status).toBe(422);
  expect(await refused.text()).toContain(`value="${dayFrom(70)}"`);
  expect((await client.form(at(lived, step, "move"), { ...fields, reason: "Les pluies." })).status).toBe(303);
  expect(await client.page(`/partnerships/${lived.id}/steps/${step}`)).toContain("prévue d’abord le");
  expect((await client.form(at(lived, step, "done"), { date: today() })).status).toBe(303);
});
