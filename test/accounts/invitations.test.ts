// Invitations: sent by mail, seen before they are accepted, good for the address invited, once.
import { expect, test } from "vitest";
import {
  auditOf,
  type GivenOrganisation,
  givenMember,
  givenOrganisation,
  givenPerson,
  mailsTo,
  unique,
} from "../support/given.ts";
import { Client, testEnv } from "../support/request.ts";

interface Invitation {
  id: string;
  email: string;
  role: string;
}

const address = () => `${unique("invited")}@example.org`;

async function invited(to: GivenOrganisation, email: string, role = "member"): Promise<{ id: string; token: string }> {
  const { id } = await to.manager.client.json<Invitation>(
    "POST",
    `/organisations/${to.id}/invitations`,
    { email, role },
    201,
  );
  const mail = (await mailsTo(email.toLowerCase())).at(-1);
  return { id, token: (JSON.parse(mail?.payload ?? "{}") as { token: string }).token };
}

test("someone invited reads who invites where, signs in, accepts, and is in", async () => {
  const organisation = await givenOrganisation({ name: unique("Les Jardins") });
  const email = address();
  const { token } = await invited(organisation, email.toUpperCase(), "manager");
  const link = `/invitations/accept?token=${token}`;
  const before = await new Client().page(link);
  expect(before).toContain(organisation.name);
  expect(before).toContain(organisation.manager.email);
  expect(before).toContain(`name="next" value="${link}"`);
  const person = await givenPerson({ email });
  expect(await person.client.page(link)).toContain("Accepter l’invitation");
  const accepted = await person.client.form("/invitations/accept", { token, _key: crypto.randomUUID() });
  expect(accepted.headers.get("Location")).toBe(`/organisations/${organisation.id}/members?notice=invitation_accepted`);
  expect(await person.client.json("GET", "/me")).toMatchObject({
    roles: [{ scope: organisation.id, role: "manager" }],
  });
  expect(await auditOf(organisation.id)).toEqual(expect.arrayContaining(["invitation.send", "invitation.accept"]));
});

test("another person than the one invited is told, and stays out", async () => {
  const organisation = await givenOrganisation();
  const email = address();
  const { token } = await invited(organisation, email);
  const other = await givenPerson();
  const page = await other.client.page(`/invitations/accept?token=${token}`);
  expect(page).toContain(email);
  expect(page).toContain(other.email);
  expect(page).not.toContain("Accepter l’invitation");
  const refused = await other.client.api("POST", "/invitations/acceptance", { token });
  expect(refused.status).toBe(403);
  expect(await refused.json()).toMatchObject({ code: "invitation_for_another" });
  expect((await new Client().api("POST", "/invitations/acceptance", { token })).status).toBe(401);
});

test("an invitation serves once, even accepted twice at the same moment", async () => {
  const organisation = await givenOrganisation();
  const email = address();
  const { token } = await invited(organisation, email);
  const person = await givenPerson({ email });
  const answers = await Promise.all(
    [1, 2, 3].map(() => person.client.api("POST", "/invitations/acceptance", { token })),
  );
  expect(answers.filter((a) => a.status === 200)).toHaveLength(1);
  expect(answers.filter((a) => a.status === 409 || a.status === 422)).toHaveLength(2);
  const late = await person.client.fetch(`/invitations/accept?token=${token}`);
  expect(late.status).toBe(422);
  expect(await late.text()).toContain("Cette invitation ne vaut plus");
});

test("expired or taken back, it no longer opens", async () => {
  const organisation = await givenOrganisation();
  const [late, revoked] = [address(), address()];
  const old = await invited(organisation, late);
  await testEnv.DB.prepare("UPDATE invitations SET expires_at = '2020-01-01T00:00:00.000Z' WHERE id = ?")
    .bind(old.id)
    .run();
  const person = await givenPerson({ email: late });
  expect((await person.client.api("POST", "/invitations/acceptance", { token: old.token })).status).toBe(422);

  const { id, token } = await invited(organisation, revoked);
  const path = `/organisations/${organisation.id}/invitations`;
  const { items } = await organisation.manager.client.json<{ items: Invitation[] }>("GET", path);
  expect(items).toMatchObject([{ id, email: revoked, role: "member" }]);
  await organisation.manager.client.json("DELETE", `${path}/${id}`, undefined, 204);
  expect((await organisation.manager.client.api("DELETE", `${path}/${id}`)).status).toBe(404);
  const answer = await (await givenPerson({ email: revoked })).client.api("POST", "/invitations/acceptance", { token });
  expect(await answer.json()).toMatchObject({ status: 422, code: "invitation_expired" });
});

test("a second invitation replaces the first; a member is not invited again", async () => {
  const organisation = await givenOrganisation();
  const email = address();
  const first = await invited(organisation, email, "member");
  const second = await invited(organisation, email, "manager");
  const person = await givenPerson({ email });
  expect((await person.client.api("POST", "/invitations/acceptance", { token: first.token })).status).toBe(422);
  expect(await person.client.json("POST", "/invitations/acceptance", { token: second.token })).toEqual({
    organisation: organisation.id,
    role: "manager",
  });
  const again = await organisation.manager.client.form(`/organisations/${organisation.id}/invitations`, {
    email,
    role: "member",
  });
  expect(again.status).toBe(422);
  const html = await again.text();
  expect(html).toContain("déjà membre");
  expect(html).toContain(`value="${email}"`);
});

test("members invite nobody; coordinators invite for an organisation that has no one yet", async () => {
  const organisation = await givenOrganisation();
  const member = await givenMember(organisation.id);
  const coordinator = await givenPerson({ role: "coordinator" });
  const body = { email: address(), role: "manager" };
  const path = `/organisations/${organisation.id}/invitations`;
  expect((await member.client.api("POST", path, body)).status).toBe(403);
  expect((await member.client.api("GET", path)).status).toBe(403);
  const wrong = await organisation.manager.client.api("POST", path, { email: "pas une adresse", role: "chief" });
  expect(await wrong.json()).toMatchObject({ errors: [{ field: "email", code: "email" }, { field: "role" }] });
  const people = () => coordinator.client.page(`/organisations/${organisation.id}/members`);
  expect(await people()).not.toContain('name="email"');
  const kept = await coordinator.client.api("POST", path, body);
  expect(kept.status).toBe(403);
  expect(await kept.json()).toMatchObject({ code: "managers_invite" });
  await testEnv.DB.prepare("DELETE FROM memberships WHERE organisation = ?").bind(organisation.id).run();
  const own = await coordinator.client.api("POST", path, { email: coordinator.email, role: "manager" });
  expect(own.status).toBe(403);
  expect(await people()).toContain('name="email"');
  expect((await coordinator.client.api("POST", path, body)).status).toBe(201);
  expect((await coordinator.client.api("POST", "/organisations/org_none/invitations", body)).status).toBe(404);
});

test("one address receives five invitations a day at most, one organisation sends thirty", async () => {
  const email = address();
  for (let i = 0; i < 5; i++) await invited(await givenOrganisation(), email);
  const sixth = await givenOrganisation();
  const refused = await sixth.manager.client.api("POST", `/organisations/${sixth.id}/invitations`, {
    email,
    role: "member",
  });
  expect(refused.status).toBe(429);
  expect(await refused.json()).toMatchObject({ code: "too_many_invitations_there" });
  for (let i = 0; i < 30; i++) await invited(sixth, address());
  const flood = await sixth.manager.client.api("POST", `/organisations/${sixth.id}/invitations`, {
    email: address(),
    role: "member",
  });
  expect(await flood.json()).toMatchObject({ status: 429, code: "too_many_invitations" });
});

test("what waits for a person is in their settings, and is accepted there", async () => {
  const organisation = await givenOrganisation();
  const person = await givenPerson();
  const other = await givenPerson();
  const { id } = await invited(organisation, person.email);
  expect(await person.client.page("/settings")).toContain(organisation.name);
  expect(await other.client.page("/settings")).not.toContain(organisation.name);
  const stolen = await other.client.form("/settings/invitations", { invitation: id });
  expect(stolen.status).toBe(422);
  const accepted = await person.client.form("/settings/invitations", { invitation: id });
  expect(accepted.headers.get("Location")).toContain("notice=invitation_accepted");
  expect(await person.client.json("GET", "/me")).toMatchObject({ roles: [{ scope: organisation.id, role: "member" }] });
});

test("accepting as a member takes nothing from a manager", async () => {
  const organisation = await givenOrganisation();
  const email = address();
  const { token } = await invited(organisation, email, "member");
  const person = await givenPerson({ email });
  await testEnv.DB.prepare(
    "INSERT INTO memberships (organisation, person, role, created_at) VALUES (?, ?, 'manager', '')",
  )
    .bind(organisation.id, person.id)
    .run();
  await person.client.json("POST", "/invitations/acceptance", { token });
  expect(await person.client.json("GET", "/me")).toMatchObject({ roles: [{ role: "manager" }] });
});
