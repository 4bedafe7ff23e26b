// The word the clock sends two weeks before a step begins, and a week after it should have ended.
import { expect, test } from "vitest";
import { remindOfSteps } from "../../worker/journal/remind.ts";
import { later, makeCtx } from "../../worker/kernel/ctx.ts";
import { auditOf, mailsTo } from "../support/given.ts";
import { testEnv } from "../support/request.ts";
import { dayFrom, end, givenLived, givenStep, type Lived } from "./world.ts";

const turnsOf = async ({ id }: Lived) =>
  (
    await testEnv.DB.prepare("SELECT act FROM partnership_entries WHERE partnership = ? ORDER BY version")
      .bind(id)
      .all<{ act: string }>()
  ).results;
const at = ({ id }: Lived, step: string, act: string): string => `/partnerships/${id}/steps/${step}/${act}`;
const moved = { starts: dayFrom(50), ends: dayFrom(55), reason: "La récolte passe avant." };
const clockAt = (days: number) => makeCtx({ env: testEnv, now: later(new Date(), { days }) });
const kindsTo = async ({ manager }: Lived["north"]): Promise<string[]> =>
  (await mailsTo(manager.email)).map(({ kind }) => kind).filter((kind) => kind.startsWith("step_"));

test("two weeks before, and a week after it should have ended: one word each to all managers, whatever the clock does", async () => {
  const lived = await givenLived();
  const step = await givenStep(lived, { title: "Le marché", starts: dayFrom(20), ends: dayFrom(22) });
  for (const day of [5, 6, 6.5, 7, 19, 20, 23, 28]) await remindOfSteps(clockAt(day));
  expect(await kindsTo(lived.north)).toEqual(["step_soon"]);
  for (const day of [29, 29.5, 30, 45, 200]) await remindOfSteps(clockAt(day));
  expect(await kindsTo(lived.north)).toEqual(["step_soon", "step_late"]);
  expect(await kindsTo(lived.south)).toEqual(["step_soon", "step_late"]);
  expect((await turnsOf(lived)).map(({ act }) => act)).toEqual(["step_soon", "step_late"]);
  expect(await auditOf(step)).toEqual(["step.remind", "step.remind"]);
  const [mail] = await mailsTo(lived.north.manager.email);
  expect(JSON.parse(mail?.payload ?? "{}")).toMatchObject({
    partnership: lived.id,
    title: "Le marché",
    names: [lived.south.name],
  });
});

test("moved, it is spoken of anew; done, dropped or over, no more; a suspended organisation hears nothing", async () => {
  const lived = await givenLived();
  const step = await givenStep(lived, { starts: dayFrom(10), ends: dayFrom(12) });
  await givenStep(lived, { starts: dayFrom(10), ends: dayFrom(12), state: "done" });
  await givenStep(lived, { starts: dayFrom(10), ends: dayFrom(12), state: "dropped" });
  const ended = await givenLived();
  await givenStep(ended, { starts: dayFrom(10), ends: dayFrom(12) });
  await end(ended);
  await testEnv.DB.prepare("UPDATE organisations SET state = 'suspended' WHERE id = ?").bind(lived.south.id).run();
  await remindOfSteps(clockAt(0));
  await lived.north.manager.client.json(
    "POST",
    at(lived, step, "moves"),
    { ...moved, starts: dayFrom(40), ends: dayFrom(41) },
    201,
  );
  await remindOfSteps(clockAt(1));
  expect(await kindsTo(lived.north)).toEqual(["step_soon"]);
  await remindOfSteps(clockAt(27));
  expect(await kindsTo(lived.north)).toEqual(["step_soon", "step_soon"]);
  expect(await kindsTo(lived.south)).toEqual([]);
  expect(await kindsTo(ended.north)).toEqual([]);
});

test("two clocks that meet send one word", async () => {
  const lived = await givenLived();
  await givenStep(lived, { starts: dayFrom(10), ends: dayFrom(12) });
  await Promise.all([remindOfSteps(clockAt(0)), remindOfSteps(clockAt(0)), remindOfSteps(clockAt(0))]);
  expect(await kindsTo(lived.north)).toEqual(["step_soon"]);
});

test("several of one partnership at once: each is spoken of in the same round", async () => {
  const lived = await givenLived();
  for (let at = 0; at < 5; at++) await givenStep(lived, { starts: dayFrom(9 + at), ends: dayFrom(20) });
  await remindOfSteps(clockAt(0));
  expect(await kindsTo(lived.north)).toEqual(Array(5).fill("step_soon"));
});
