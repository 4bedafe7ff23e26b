// The people of an organisation: who sees whom, who manages, and never nobody.
import { expect, test } from "vitest";
import { auditOf, type GivenPerson, givenMember, givenOrganisation, givenPerson } from "../support/given.ts";
import { testEnv } from "../support/request.ts";

interface Member {
  person: string;
  name: string;
  role: string;
  email: string | null;
}

const list = (person: GivenPerson, id: string) =>
  person.client.json<{ items: Member[] }>("GET", `/organisations/${id}/members`);
const roleOf = async (organisation: string, person: string) =>
  (
    await testEnv.DB.prepare("SELECT role FROM memberships WHERE organisation = ? AND person = ?")
      .bind(organisation, person)
      .first<{ role: string }>()
  )?.role ?? null;

test("members see names and roles; managers and coordinators see addresses too; others see nothing", async () => {
  const { id, manager } = await givenOrganisation();
  const member = await givenMember(id);
  await member.client.json("PATCH", "/me", { name: "Binta Sarr" });
  const [coordinator, stranger] = await Promise.all([givenPerson({ role: "coordinator" }), givenPerson()]);
  expect((await list(member, id)).items).toHaveLength(2);
  expect((await list(member, id)).items.every((m) => m.email === null)).toBe(true);
  expect((await list(manager, id)).items.map((m) => m.email)).toContain(member.email);
  expect((await list(coordinator, id)).items.map((m) => m.name)).toContain("Binta Sarr");
  expect((await stranger.client.api("GET", `/organisations/${id}/members`)).status).toBe(403);
  expect((await coordinator.client.api("GET", "/organisations/org_none/members")).status).toBe(404);
  const page = await member.client.page(`/organisations/${id}/members`);
  expect(page).toContain("Binta Sarr");
  expect(page).not.toContain(manager.email);
  expect(page).not.toContain('name="email"');
});

test("a manager of another organisation changes nothing here", async () => {
  const [mine, theirs] = await Promise.all([givenOrganisation(), givenOrganisation()]);
  const path = `/organisations/${theirs.id}/members/${theirs.manager.id}`;
  for (const [method, body] of [["PUT", { role: "member" }], ["DELETE"]] as [string, { role: string }?][]) {
    const refused = await mine.manager.client.api(method, path, body);
    expect(refused.status).toBe(403);
  }
  expect(await roleOf(theirs.id, theirs.manager.id)).toBe("manager");
});

test("a role change counts from the next request, and is in the audit", async () => {
  const { id, manager } = await givenOrganisation();
  const member = await givenMember(id);
  const invite = () =>
    member.client.api("POST", `/organisations/${id}/invitations`, { email: "x@example.org", role: "member" });
  expect((await invite()).status).toBe(403);
  const path = `/organisations/${id}/members/${member.id}`;
  expect(await manager.client.json("PUT", path, { role: "manager" })).toMatchObject({ role: "manager" });
  expect((await invite()).status).toBe(201);
  await manager.client.json("PUT", path, { role: "member" });
  expect((await invite()).status).toBe(403);
  expect(await auditOf(id)).toEqual(expect.arrayContaining(["membership.change"]));
});

test("the last manager neither leaves nor steps down, and reads why", async () => {
  const { id, manager } = await givenOrganisation();
  await givenMember(id);
  const path = `/organisations/${id}/members/${manager.id}`;
  const left = await manager.client.api("DELETE", path);
  expect(left.status).toBe(409);
  expect(await left.json()).toMatchObject({ code: "last_manager" });
  const demoted = await manager.client.form(`${path}/role`, { role: "member", _key: crypto.randomUUID() });
  expect(demoted.status).toBe(409);
  expect(await demoted.text()).toContain("garde toujours une personne responsable");
  expect(await roleOf(id, manager.id)).toBe("manager");
});

test("a suspended manager does not count as one who stays", async () => {
  const { id, manager } = await givenOrganisation();
  const other = await givenMember(id, "manager");
  await testEnv.DB.prepare("UPDATE people SET suspended_at = '2026-01-01' WHERE id = ?").bind(other.id).run();
  expect((await manager.client.api("DELETE", `/organisations/${id}/members/${manager.id}`)).status).toBe(409);
});

test("of two managers leaving at once, one stays", async () => {
  for (let round = 0; round < 5; round++) {
    const { id, manager } = await givenOrganisation();
    const other = await givenMember(id, "manager");
    const answers = await Promise.all(
      [manager, other].map((m) => m.client.api("DELETE", `/organisations/${id}/members/${m.id}`)),
    );
    expect(answers.map((a) => a.status).sort()).toEqual([204, 409]);
    const kept = (await Promise.all([manager, other].map((m) => roleOf(id, m.id)))).filter(Boolean);
    expect(kept).toEqual(["manager"]);
  }
});

test("of two managers demoting each other at once, one stays", async () => {
  const { id, manager } = await givenOrganisation();
  const other = await givenMember(id, "manager");
  const demote = (who: GivenPerson, whom: GivenPerson) =>
    who.client.api("PUT", `/organisations/${id}/members/${whom.id}`, { role: "member" });
  await Promise.all([demote(manager, other), demote(other, manager)]);
  const roles = await Promise.all([manager, other].map((m) => roleOf(id, m.id)));
  expect(roles.filter((role) => role === "manager").length).toBeGreaterThanOrEqual(1);
});

test("someone taken out is out at the next request, with the invitations they sent", async () => {
  const { id, manager } = await givenOrganisation();
  const other = await givenMember(id, "manager");
  await other.client.json(
    "POST",
    `/organisations/${id}/invitations`,
    { email: "friend@example.org", role: "manager" },
    201,
  );
  const gone = await manager.client.form(`/organisations/${id}/members/${other.id}/removal`, {});
  expect(gone.headers.get("Location")).toBe(`/organisations/${id}/members?notice=member_removed`);
  expect((await other.client.api("GET", `/organisations/${id}/members`)).status).toBe(403);
  expect(await manager.client.json("GET", `/organisations/${id}/invitations`)).toMatchObject({ items: [] });
  expect((await manager.client.api("DELETE", `/organisations/${id}/members/${other.id}`)).status).toBe(404);
  expect(await auditOf(id)).toContain("membership.remove");
});

test("a member leaves by themselves, from their own page", async () => {
  const { id } = await givenOrganisation();
  const member = await givenMember(id);
  const page = await member.client.page(`/organisations/${id}/members/${member.id}`);
  expect(page).toContain("Quitter l’organisation");
  expect(page).not.toContain('name="role"');
  const left = await member.client.form(`/organisations/${id}/members/${member.id}/removal`, {});
  expect(left.headers.get("Location")).toBe("/settings?notice=organisation_left");
  expect(await auditOf(id)).toContain("membership.leave");
});
