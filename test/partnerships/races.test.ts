// Several at once: two last signatures, a version changed while the other signs, a double click.
import { expect, test } from "vitest";
import { AgreementInput } from "../../schema/contract/agreement.ts";
import { signAgreement } from "../../worker/partnerships/sign.ts";
import { writeAgreement } from "../../worker/partnerships/write-agreement.ts";
import { auditOf } from "../support/given.ts";
import { meanwhile } from "../support/meanwhile.ts";
import { ctxOf, refusalOf } from "../support/pair.ts";
import { testEnv } from "../support/request.ts";
import { agreementOf, givenWritten, putAgreement, sign, standing } from "./world.ts";

const entries = async (id: string): Promise<string[]> => {
  const { results } = await testEnv.DB.prepare(
    "SELECT version, act FROM partnership_entries WHERE partnership = ? ORDER BY version",
  )
    .bind(id)
    .all<{ version: number; act: string }>();
  expect(results.map(({ version }) => version)).toEqual(results.map((_, at) => at + 1));
  return results.map(({ act }) => act);
};

test("both sign at once: in force once, every turn in its place", async () => {
  const made = await givenWritten();
  const both = await Promise.all([made.north, made.south].map((by) => sign(by, made.id, 1)));
  expect(both.map(({ status }) => status)).toEqual([201, 201]);
  expect(await standing(made)).toMatchObject({ inForce: 1, version: 6 });
  expect(await entries(made.id)).toEqual(["open", "participants", "agreement", "sign", "sign", "in_force"]);
  const acts = await auditOf(made.id);
  expect(acts.filter((act) => act === "partnership.in_force")).toHaveLength(1);
});

test("the agreement changes while the other signs: a Conflict, and no signature under what was not read", async () => {
  const made = await givenWritten();
  const { north, south, id } = made;
  const env = meanwhile(testEnv, () => putAgreement(north, id, agreementOf(made, { aims: "Autre chose." })));
  const ctx = ctxOf({ person: south.manager, organisation: south.id, env });
  const late = signAgreement(ctx, { partnership: id, organisation: south.id, version: 1 });
  await expect(late).rejects.toMatchObject({ kind: "conflict", code: "agreement_changed" });
  expect(await standing(made)).toMatchObject({ agreement: { number: 2, signatures: [] }, inForce: null });
});

test("somebody signs while the agreement is changed: the change stands, and asks for both again", async () => {
  const made = await givenWritten();
  const { north, south, id } = made;
  const env = meanwhile(testEnv, () => sign(south, id, 1));
  const said = AgreementInput.parse(agreementOf(made, { aims: "Autre chose." }));
  await writeAgreement(ctxOf({ person: north.manager, organisation: north.id, env }), { partnership: id, ...said });
  expect(await standing(made)).toMatchObject({ agreement: { number: 2, signatures: [] }, inForce: null });
});

test("two write from the same version: the second is told, unless the last word is to count", async () => {
  const made = await givenWritten();
  const { north, south, id } = made;
  const write = (by: typeof north, aims: string, base?: number) => {
    const said = AgreementInput.parse(agreementOf(made, { aims }));
    const more = base === undefined ? {} : { base };
    return writeAgreement(ctxOf({ person: by.manager, organisation: by.id }), { partnership: id, ...more, ...said });
  };
  await write(north, "Du nord.", 1);
  await expect(write(south, "Du sud.", 1)).rejects.toMatchObject({ kind: "conflict", code: "agreement_rewritten" });
  expect(await write(south, "Du sud.")).toMatchObject({ number: 3 });
});

test("a double click signs once", async () => {
  const made = await givenWritten();
  const body = { organisation: made.north.id, version: 1 };
  const key = { "Idempotency-Key": crypto.randomUUID() };
  const clicks = await Promise.all(
    [1, 2, 3].map(() => made.north.manager.client.api("POST", `/partnerships/${made.id}/signatures`, body, key)),
  );
  expect(clicks.map(({ status }) => status)).toEqual([201, 201, 201]);
  expect((await standing(made)).agreement?.signatures).toHaveLength(1);
  expect((await sign(made.north, made.id, 1)).status).toBe(201);
  expect((await auditOf(made.id)).filter((act) => act === "partnership.sign")).toHaveLength(1);
});

test("an older version, and one that never was, are Conflicts", async () => {
  const made = await givenWritten();
  await putAgreement(made.south, made.id, agreementOf(made, { aims: "Autre chose." }));
  for (const version of [1, 7]) {
    expect(await refusalOf(await sign(made.north, made.id, version))).toEqual({
      status: 409,
      code: "agreement_changed",
    });
  }
});
