// Steps that have moved stay where they are: a new version says their days anew only when it changes them.
import { expect, test } from "vitest";
import type { Step } from "../../schema/contract/steps.ts";
import { dayFrom } from "../journal/world.ts";
import { agreementOf, type GivenPartnership, givenWritten, putAgreement, STEP, sign, standing } from "./world.ts";

const [agreed, moved, later] = [
  { starts: dayFrom(30), ends: dayFrom(40) },
  { starts: dayFrom(50), ends: dayFrom(60) },
  { starts: dayFrom(70), ends: dayFrom(80) },
];

const put = (made: GivenPartnership, days: object, aims = "Semer") =>
  putAgreement(made.north, made.id, agreementOf(made, { aims, steps: [{ ...STEP, ...days }] }));

async function signed(made: GivenPartnership, version: number): Promise<void> {
  for (const by of [made.north, made.south]) expect((await sign(by, made.id, version)).status).toBe(201);
}

async function stepOf({ north, id }: GivenPartnership): Promise<Step | undefined> {
  return (await north.manager.client.json<{ items: Step[] }>("GET", `/partnerships/${id}/steps`)).items[0];
}

async function givenMoved(): Promise<GivenPartnership> {
  const made = await givenWritten();
  const { version } = await put(made, agreed);
  await signed(made, version);
  const step = (await standing(made)).agreement?.steps[0]?.id;
  const body = { ...moved, reason: "La récolte." };
  await made.north.manager.client.json("POST", `/partnerships/${made.id}/steps/${step}/moves`, body, 201);
  return made;
}

test("a version that says the days of the one before leaves the step where it has moved", async () => {
  const made = await givenMoved();
  await signed(made, (await put(made, agreed, "Semer et récolter")).version);
  expect(await stepOf(made)).toMatchObject({ ...moved, movedFrom: agreed.starts, moves: 1 });
  await signed(made, (await put(made, later)).version);
  expect(await stepOf(made)).toMatchObject({ ...later, movedFrom: null, moves: 2 });
});

test("a draft begins from the days of the version that awaits signatures, else from those of the steps", async () => {
  const made = await givenMoved();
  const page = `/partnerships/${made.id}/agreement/edit`;
  const step = (await standing(made)).agreement?.steps[0]?.id;
  const days = async () => {
    const text = await made.north.manager.client.page(`${page}/steps/${step}`);
    return [agreed, moved, later].map(({ starts }) => text.includes(`value="${starts}"`));
  };
  expect(await days()).toEqual([false, true, false]);
  await put(made, later);
  expect(await days()).toEqual([false, false, true]);
});
