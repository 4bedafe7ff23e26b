// The private contact: whose it is to read, and everywhere it never shows.
import { expect, test } from "vitest";
import { givenPartnership } from "../board/world.ts";
import { auditOf, givenMember, givenPerson, unique } from "../support/given.ts";
import { Client, testEnv } from "../support/request.ts";
import { type Made, published, refusal } from "./world.ts";

const canary = () => ({
  name: unique("Canari Diop"),
  email: `${unique("canari")}@example.org`,
  phone: `+221 77 ${unique("")}`,
  address: unique("12 rue du Canari"),
});

async function withContact(): Promise<Made & { contact: ReturnType<typeof canary> }> {
  const made = await published();
  const contact = canary();
  await made.manager.client.json("PUT", `/organisations/${made.id}/contact`, contact);
  return { ...made, contact };
}

async function partners(a: string, b: string, state = "open"): Promise<void> {
  const id = await givenPartnership(a, b);
  await testEnv.DB.prepare("UPDATE partnerships SET state = ? WHERE id = ?").bind(state, id).run();
}

test("its own people read it, its managers write it, and the audit says that, not what", async () => {
  const { id, manager, contact } = await withContact();
  const member = await givenMember(id);
  expect(await manager.client.json("GET", `/organisations/${id}/contact`)).toEqual(contact);
  expect(await member.client.json("GET", `/organisations/${id}/contact`)).toEqual(contact);
  expect((await member.client.api("PUT", `/organisations/${id}/contact`, canary())).status).toBe(403);
  await manager.client.json("PUT", `/organisations/${id}/contact`, { phone: "1" });
  expect(await member.client.json("GET", `/organisations/${id}/contact`)).toEqual({
    ...{ name: "", email: "", address: "" },
    phone: "1",
  });
  expect((await auditOf(id)).filter((act) => act === "organisation.contact")).toHaveLength(2);
  const { results } = await testEnv.DB.prepare("SELECT detail FROM audit_entries WHERE detail LIKE '%anari%'").all();
  expect(results).toHaveLength(0);
});

test("nobody else reads it: not a stranger, not a coordinator, not an administrator", async () => {
  const { id } = await withContact();
  const stranger = (await published()).manager.client;
  const coordinator = (await givenPerson({ role: "coordinator" })).client;
  const administrator = (await givenPerson({ role: "administrator" })).client;
  for (const client of [stranger, coordinator, administrator]) {
    const answer = await client.api("GET", `/organisations/${id}/contact`);
    expect(answer.status).toBe(403);
    expect((await client.api("PUT", `/organisations/${id}/contact`, canary())).status).toBe(403);
    expect((await client.fetch(`/organisations/${id}/edit/contact`)).status).toBe(403);
    expect((await client.form(`/organisations/${id}/edit/contact`, { phone: "1" })).status).toBe(403);
  }
  expect((await new Client().api("GET", `/organisations/${id}/contact`)).status).toBe(401);
});

test("a partner reads it while the partnership is open, and only that partner", async () => {
  const ours = await withContact();
  const theirs = await published();
  const third = await published();
  expect((await theirs.manager.client.api("GET", `/organisations/${ours.id}/contact`)).status).toBe(403);
  await partners(ours.id, theirs.id);
  await partners(ours.id, third.id, "ended");
  expect(await theirs.manager.client.json("GET", `/organisations/${ours.id}/contact`)).toEqual(ours.contact);
  expect(await theirs.manager.client.page(`/organisations/${ours.id}`)).toContain(ours.contact.email);
  expect((await third.manager.client.api("GET", `/organisations/${ours.id}/contact`)).status).toBe(403);
  expect((await theirs.manager.client.api("PUT", `/organisations/${ours.id}/contact`, canary())).status).toBe(403);
});

test("the canary sings on no page and in no answer for anyone outside", async () => {
  const { id, organisation, contact } = await withContact();
  const stranger = (await published()).manager.client;
  const coordinator = (await givenPerson({ role: "coordinator" })).client;
  const q = new URLSearchParams({ q: organisation.name });
  const places = [
    `/organisations?${q}`,
    `/organisations/${id}`,
    `/organisations/${id}/edit`,
    `/organisations/${id}/edit/check`,
    `/organisations/${id}/edit/identity`,
    `/organisations/${id}/pause`,
    `/api/v1/organisations?${q}`,
    `/api/v1/organisations/${id}`,
    `/api/v1/organisations/${id}/contact`,
  ];
  for (const client of [new Client(), stranger, coordinator]) {
    for (const place of places) {
      const text = await (await client.fetch(place)).text();
      for (const secret of Object.values(contact)) expect(text).not.toContain(secret);
    }
  }
});

test("searching for it finds nothing", async () => {
  const { organisation, contact } = await withContact();
  for (const secret of Object.values(contact)) {
    const { items } = await new Client().json<{ items: { id: string }[] }>(
      "GET",
      `/organisations?${new URLSearchParams({ q: secret })}`,
    );
    expect(items.map((one) => one.id)).not.toContain(organisation.id);
  }
});

test("a wrong address is named, an empty one is welcome, and control characters go", async () => {
  const { id, manager } = await withContact();
  const put = (body: Record<string, unknown>) => manager.client.api("PUT", `/organisations/${id}/contact`, body);
  expect(await refusal(await put({ email: "pas une adresse" }))).toEqual({ email: "email" });
  expect(await refusal(await put({ phone: "9".repeat(41) }))).toEqual({ phone: "too_long" });
  expect(await refusal(await put({ fax: "1" }))).toEqual({ body: "unrecognized_keys" });
  expect(await (await put({ name: "A\u202eB", email: " a@b.org " })).json()).toMatchObject({
    name: "AB",
    email: "a@b.org",
  });
});

test("before anything is written its own people read an empty one", async () => {
  const { id, manager } = await published();
  expect(await manager.client.json("GET", `/organisations/${id}/contact`)).toEqual({
    ...{ name: "", email: "", phone: "", address: "" },
  });
});
