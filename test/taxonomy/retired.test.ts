// What retiring a skill means for profiles: whoever holds it keeps it, nobody else takes it up.
import { expect, test } from "vitest";
import { givenPerson, unique } from "../support/given.ts";
import type { Client } from "../support/request.ts";

async function givenOrganisation(client: Client): Promise<string> {
  return (await client.json<{ id: string }>("POST", "/organisations", { name: unique("Maison") }, 201)).id;
}

test("a retired skill stays on the profile that holds it and is refused to others, until it is brought back", async () => {
  const [{ client: coordinator }, { client: holder }, { client: other }] = [
    await givenPerson({ role: "coordinator" }),
    await givenPerson(),
    await givenPerson(),
  ];
  const label = { fr: unique("Savoir"), en: unique("Skill") };
  const input = { theme: "water.supply", label, dac: "14031", sdgs: [6] };
  const { id: skill } = await coordinator.json<{ id: string }>("POST", "/taxonomy/skills", input, 201);
  const [held, unheld] = [await givenOrganisation(holder), await givenOrganisation(other)];
  await holder.json("PUT", `/organisations/${held}/offers`, [{ skill, level: 2 }]);

  await coordinator.json("POST", `/taxonomy/${skill}/retirement`);
  const kept = await holder.json("PUT", `/organisations/${held}/offers`, [
    { skill, level: 3 },
    { skill: "water.supply.wells", level: 1 },
  ]);
  expect(kept).toMatchObject({ offers: expect.arrayContaining([{ skill, level: 3 }]) });
  const refused = await other.api("PUT", `/organisations/${unheld}/offers`, [{ skill, level: 2 }]);
  expect(refused.status).toBe(422);
  expect(await other.json("GET", `/organisations/${unheld}`)).toMatchObject({ offers: [] });

  await coordinator.json("DELETE", `/taxonomy/${skill}/retirement`);
  await other.json("PUT", `/organisations/${unheld}/offers`, [{ skill, level: 2 }]);
});
