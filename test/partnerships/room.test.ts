// The room of a partnership: the way of its agreement, what is to be done now, and everywhere one can go from there.
import { expect, test } from "vitest";
import { givenInForce, givenPartnership, givenWritten, sign } from "./world.ts";

test("from nothing to an agreement in force, the room says what comes next", async () => {
  const begun = await givenPartnership();
  const room = await begun.north.manager.client.page(`/partnerships/${begun.id}`);
  for (const told of ["Dire qui prend part", "Écrire l’accord", "Pour bien commencer", 'href="#contacts"'])
    expect(room).toContain(told);

  const written = await givenWritten();
  const { north, south, coordinator, id } = written;
  expect(await north.manager.client.page(`/partnerships/${id}`)).toContain("La version 1 attend votre signature.");
  await sign(north, id, 1);
  const waits = `La version 1 attend la signature de ${south.name}.`;
  expect(await north.manager.client.page(`/partnerships/${id}`)).toContain(waits);
  const read = await coordinator.client.page(`/partnerships/${id}`);
  expect(read).toContain("attend la signature de");
  expect(read).not.toContain("Changer qui prend part");
  await sign(south, id, 1);
  expect(await south.manager.client.page(`/partnerships/${id}`)).toContain("La version 1 est en vigueur");
});

test("every link of the room leads somewhere on the page or off it", async () => {
  const { north, id } = await givenInForce();
  const room = await north.manager.client.page(`/partnerships/${id}`);
  const here = [...room.matchAll(/href="#([\w-]+)"/g)].map(([, to]) => to ?? "");
  for (const to of here) expect(room, to).toContain(`id="${to}"`);
  const away = new Set(
    [...room.matchAll(/href="(\/partnerships\/[^"#]+)"/g)].map(([, to]) => to?.replaceAll("&amp;", "&") ?? ""),
  );
  for (const to of away) expect((await north.manager.client.fetch(to)).status, to).toBe(200);
});
