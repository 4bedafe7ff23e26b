// Contacts show to the two partners' people once both have said yes, and to nobody else, on any page or call.
import { expect, test } from "vitest";
import { givenMember, givenOrganisation, givenPerson } from "../support/given.ts";
import { answer, answerer, givenApproved, givenPair } from "../support/pair.ts";

test("before the second yes no page or call tells a contact; after it, only the partners' own", async () => {
  const pair = await givenPair();
  const { north, south, coordinator } = pair;
  const { id } = await givenApproved(pair);
  await answer(north, id, "accept");
  const member = await givenMember(north.id);
  const stranger = (await givenOrganisation(answerer)).manager;
  const readers = [north.manager, member, coordinator, stranger, await givenPerson()];
  const places = [
    `/proposals/${id}`,
    "/proposals",
    "/today",
    "/partnerships",
    `/organisations/${south.id}`,
    `/api/v1/proposals/${id}`,
    "/api/v1/proposals",
    "/api/v1/partnerships",
    `/api/v1/organisations/${south.id}`,
    `/api/v1/organisations/${south.id}/contact`,
  ];
  const leaks = async (who: (typeof readers)[number], more: string[] = []) => {
    const found: string[] = [];
    for (const place of [...places, ...more]) {
      const text = await (await who.client.fetch(place)).text();
      if ([south.contact.email, south.contact.phone, south.contact.name].some((one) => text.includes(one)))
        found.push(place);
    }
    return found;
  };
  for (const reader of readers) expect(await leaks(reader)).toEqual([]);

  const { partnership } = await answer(south, id, "accept");
  const page = `/partnerships/${partnership}`;
  for (const reader of [coordinator, stranger]) expect(await leaks(reader, [page])).toEqual([]);
  for (const reader of [north.manager, member]) {
    const told = await leaks(reader, [page]);
    expect(told).toContain(page);
    expect(told).toContain(`/api/v1/organisations/${south.id}/contact`);
    expect(told).not.toContain(`/api/v1/proposals/${id}`);
  }
  expect((await stranger.client.fetch(page)).status).toBe(404);
});

test("the list of partnerships, and the first day's page", async () => {
  const pair = await givenPair();
  const { id } = await givenApproved(pair);
  await answer(pair.north, id, "accept");
  const { partnership } = await answer(pair.south, id, "accept");
  const { client } = pair.south.manager;
  for (const place of ["/partnerships", "/today"])
    expect(await client.page(place)).toContain(`/partnerships/${partnership}`);
  const page = await client.page(`/partnerships/${partnership}`);
  expect(page).toContain("Pour bien commencer");
  expect(page).toContain(`/proposals/${id}`);
  expect(await pair.coordinator.client.page("/partnerships")).toContain(`/partnerships/${partnership}`);
  expect(await (await givenPerson()).client.page("/partnerships")).toContain("Pas encore de partenariat");
});
