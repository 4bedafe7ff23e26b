// Today names an agreement to the organisations that have not signed its latest version, and to nobody else.
import { expect, test } from "vitest";
import { givenMember } from "../support/given.ts";
import { agreementOf, givenWritten, putAgreement, sign } from "./world.ts";

test("until one signs, and again when the text changes", async () => {
  const made = await givenWritten();
  const { north, south, id } = made;
  const member = await givenMember(north.id);
  const told = async (who: { client: { page: (path: string) => Promise<string> } }) =>
    (await who.client.page("/today")).includes(`href="/partnerships/${id}/agreement"`);
  expect([await told(north.manager), await told(south.manager), await told(member)]).toEqual([true, true, false]);
  expect(await north.manager.client.page("/today")).toContain("Lire et signer l’accord avec");
  expect((await sign(north, id, 1)).status).toBe(201);
  expect([await told(north.manager), await told(south.manager)]).toEqual([false, true]);
  expect((await sign(south, id, 1)).status).toBe(201);
  expect([await told(north.manager), await told(south.manager)]).toEqual([false, false]);
  await putAgreement(south, id, agreementOf(made, { aims: "Autrement." }));
  expect([await told(north.manager), await told(south.manager)]).toEqual([true, true]);
});
