// Roles of the network: administrators give and take them; the next request feels it; never nobody.
import { expect, test } from "vitest";
import { auditOf, givenPerson } from "../support/given.ts";
import { testEnv } from "../support/request.ts";

interface Holder {
  email: string;
  role: string;
}

/** The file's database holds other tests' administrators: each test that counts them starts from none. */
const nobodyAdministers = () => testEnv.DB.prepare("UPDATE people SET network_role = NULL").run();

test("an administrator gives a role; it counts from that person's next request", async () => {
  const admin = await givenPerson({ role: "administrator" });
  const person = await givenPerson();
  expect((await person.client.api("GET", "/network/roles")).status).toBe(403);
  const given = await admin.client.json("PUT", "/network/roles", {
    email: person.email.toUpperCase(),
    role: "coordinator",
  });
  expect(given).toMatchObject({ email: person.email, role: "coordinator" });
  expect(await person.client.json("GET", "/me")).toMatchObject({ roles: [{ scope: "network", role: "coordinator" }] });
  const { items } = await admin.client.json<{ items: Holder[] }>("GET", "/network/roles?limit=100");
  expect(items.map((h) => h.email)).toEqual(expect.arrayContaining([admin.email, person.email]));

  await admin.client.json("PUT", "/network/roles", { email: person.email, role: null });
  expect(await person.client.json("GET", "/me")).toMatchObject({ roles: [] });
  expect(await auditOf(person.id)).toEqual(expect.arrayContaining(["role.change", "role.change"]));
});

test("coordinators and everyone else give no roles", async () => {
  const coordinator = await givenPerson({ role: "coordinator" });
  const person = await givenPerson();
  for (const { client } of [coordinator, person]) {
    const refused = await client.api("PUT", "/network/roles", { email: person.email, role: "administrator" });
    expect(refused.status).toBe(403);
    expect((await client.fetch("/coordination/people")).status).toBe(403);
  }
});

test("an address without an account is named as the mistake", async () => {
  const admin = await givenPerson({ role: "administrator" });
  const body = { email: "nobody-here@example.org", role: "coordinator" };
  const refused = await admin.client.api("PUT", "/network/roles", body);
  expect(refused.status).toBe(422);
  expect(await refused.json()).toMatchObject({ errors: [{ field: "email", code: "unknown_person" }] });
  const page = await admin.client.form("/coordination/people", body);
  expect(page.status).toBe(422);
  expect(await page.text()).toMatch(/Personne n’a de compte.*value="nobody-here@example.org"/s);
});

test("the last administrator stays, even when the last two step down at once", async () => {
  await nobodyAdministers();
  const [a, b] = await Promise.all([givenPerson({ role: "administrator" }), givenPerson({ role: "administrator" })]);
  const stepDown = (who: typeof a) => who.client.api("PUT", "/network/roles", { email: who.email, role: null });
  const answers = await Promise.all([stepDown(a), stepDown(b)]);
  expect(answers.map((r) => r.status).sort()).toEqual([200, 409]);
  const refused = answers.find((r) => r.status === 409);
  expect(await refused?.json()).toMatchObject({ code: "last_administrator" });
});

test("on the page, a role is given, then taken; who gives up their own is led away", async () => {
  const [admin, second] = await Promise.all([1, 2].map(() => givenPerson({ role: "administrator" })));
  const person = await givenPerson();
  if (!admin || !second) throw new Error("two administrators");
  const given = await admin.client.form("/coordination/people", { email: ` ${person.email} `, role: "coordinator" });
  expect(given.headers.get("Location")).toBe("/coordination/people?notice=role_changed");
  const page = await admin.client.page("/coordination/people");
  expect(page).toContain(person.email);
  const taken = await admin.client.form("/coordination/people/removal", { email: person.email });
  expect(taken.status).toBe(303);
  const own = await second.client.form("/coordination/people/removal", { email: second.email });
  expect(own.headers.get("Location")).toBe("/settings?notice=role_changed");
});
