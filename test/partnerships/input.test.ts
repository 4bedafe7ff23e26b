// Bad input to an agreement: days that are none, too much of everything, each with a clear sentence and nothing half done.
import { expect, test } from "vitest";
import { refusalOf } from "../support/pair.ts";
import { agreementOf, givenPartnership, putAgreement, putPeople, STEP, standing } from "./world.ts";

const many = (n: number) => Array.from({ length: n }, (_, at) => ({ ...STEP, title: `Étape ${at}` }));

test.each<[string, object, string, string]>([
  ["a day that is none", { steps: [{ ...STEP, starts: "2027-02-29" }] }, "steps.0.starts", "invalid_format"],
  ["a time for a day", { steps: [{ ...STEP, ends: "2027-02-01T00:00:00Z" }] }, "steps.0.ends", "invalid_format"],
  ["a day as others write it", { steps: [{ ...STEP, starts: "01/12/2026" }] }, "steps.0.starts", "invalid_format"],
  [
    "a step that ends before it begins",
    { steps: [STEP, { ...STEP, ends: "2026-11-30" }] },
    "steps.1.ends",
    "dates_reversed",
  ],
  ["201 steps", { steps: many(201) }, "steps", "too_big"],
  ["no aims", { aims: "  " }, "aims", "required"],
  ["aims too long", { aims: "a".repeat(4001) }, "aims", "too_long"],
  ["a title too long", { steps: [{ ...STEP, title: "a".repeat(201) }] }, "steps.0.title", "too_long"],
  ["a step without a title", { steps: [{ ...STEP, title: "" }] }, "steps.0.title", "required"],
  ["a goal that is none", { steps: [{ ...STEP, sdgs: [18] }] }, "steps.0.sdgs.0", "too_big"],
  ["gives of a stranger", { gives: { org_x: "Du pain" } }, "gives", "not_in_partnership"],
  ["gives under a key that is no id", { gives: { ["x".repeat(65)]: "Du pain" } }, "gives", "invalid_format"],
  ["a field that nobody expects", { price: 3 }, "body", "unrecognized_keys"],
])("%s", async (_, more, field, code) => {
  const made = await givenPartnership();
  await putPeople(made.north, made.id);
  const response = await made.north.manager.client.api(
    "PUT",
    `/partnerships/${made.id}/agreement`,
    agreementOf(made, more),
  );
  expect(await refusalOf(response)).toEqual({ status: 422, code, field });
  expect(await standing(made)).toMatchObject({ agreement: null, version: 2 });
});

test("200 steps are kept, read again, and their room stays light", async () => {
  const made = await givenPartnership();
  await putPeople(made.north, made.id);
  const { steps } = await putAgreement(made.north, made.id, agreementOf(made, { steps: many(200) }));
  expect(steps).toHaveLength(200);
  const page = await made.south.manager.client.page(`/partnerships/${made.id}`);
  expect(page).toContain("200 étapes");
  expect(page.length).toBeLessThan(60_000);
});

test("a day is a day, whatever the clocks do around it", async () => {
  const made = await givenPartnership();
  await putPeople(made.north, made.id);
  const days = ["2027-03-28", "2027-10-31", "2028-02-29"];
  const said = agreementOf(made, { steps: days.map((day) => ({ ...STEP, title: day, starts: day, ends: day })) });
  const { steps } = await putAgreement(made.north, made.id, said);
  expect(steps.map(({ starts, ends }) => [starts, ends])).toEqual(days.map((day) => [day, day]));
  const page = await made.north.manager.client.page(`/partnerships/${made.id}/agreement`);
  for (const told of ["28 mars 2027", "31 octobre 2027", "29 février 2028"]) expect(page).toContain(`le ${told}`);
});

test("a signature without sense is refused before anything else", async () => {
  const { north, south, id } = await givenPartnership();
  const sign = (body: Record<string, unknown>) =>
    north.manager.client.api("POST", `/partnerships/${id}/signatures`, body);
  expect(await refusalOf(await sign({ organisation: north.id, version: 0 }))).toMatchObject({
    status: 422,
    field: "version",
  });
  expect(await refusalOf(await sign({ organisation: south.id, version: 1 }))).toEqual({
    status: 403,
    code: "managers_only",
  });
  expect(await refusalOf(await sign({ organisation: north.id, version: 1 }))).toEqual({
    status: 409,
    code: "agreement_absent",
  });
});
