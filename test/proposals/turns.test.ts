// Each turn through the API: who may take it, what it changes, who is told, what stays on the record.
import { expect, test } from "vitest";
import type { Proposal } from "../../schema/contract/proposals.ts";
import { auditOf, givenMember, givenOrganisation, givenPerson, mailsTo } from "../support/given.ts";
import {
  answer,
  answerer,
  decide,
  detail,
  givenAccepted,
  givenApproved,
  givenPair,
  givenProposed,
  refusalOf,
} from "../support/pair.ts";
import { type Client, testEnv } from "../support/request.ts";

const lastMail = async (person: { email: string }) => (await mailsTo(person.email)).at(-1);
const DAY = 86_400_000;

const posting = (client: Client, id: string, act: string, body: Record<string, unknown>) =>
  client.api("POST", `/proposals/${id}/${act}`, body);

test("a coordinator declines with a reason, and only then", async () => {
  const pair = await givenPair();
  const { id } = await givenProposed(pair);
  const bare = await posting(pair.coordinator.client, id, "decision", { decision: "decline", reason: " " });
  expect(await refusalOf(bare)).toEqual({ status: 422, code: "reason_needed", field: "reason" });
  const declined = await decide(pair.coordinator.client, id, "decline", "Complétez d’abord vos profils.");
  expect(declined).toMatchObject({ state: "declined", version: 2, answers: {}, dueAt: null });
  for (const { manager } of [pair.north, pair.south]) {
    const mail = await lastMail(manager);
    expect(mail?.kind).toBe("proposal_declined");
    expect(JSON.parse(mail?.payload ?? "{}")).toMatchObject({ reason: "Complétez d’abord vos profils." });
  }
  expect(await auditOf(id)).toEqual(["proposal.propose", "proposal.decline"]);
});

test("a one-way meeting is approved with a written reason only", async () => {
  const pair = await givenPair({ south: { needs: [] } });
  const made = await givenProposed(pair);
  expect(made.oneWay).toBe(true);
  const bare = await posting(pair.coordinator.client, made.id, "decision", { decision: "approve", reason: "" });
  expect(await refusalOf(bare)).toEqual({ status: 422, code: "one_way_reason", field: "reason" });
  expect((await detail(pair.coordinator, made.id)).state).toBe("proposed");
  expect(await decide(pair.coordinator.client, made.id, "approve", "Ils accueillent.")).toMatchObject({
    state: "approved",
  });
});

test("what changed since the proposal is asked again at its approval", async () => {
  const pair = await givenPair();
  const { id } = await givenProposed(pair);
  await pair.south.manager.client.json("POST", `/organisations/${pair.south.id}/pause`);
  const refused = await posting(pair.coordinator.client, id, "decision", { decision: "approve", reason: "" });
  expect(await refusalOf(refused)).toEqual({ status: 409, code: "paused_b" });
});

test("a coordinator's own proposal reaches the organisations once approved, not before", async () => {
  const pair = await givenPair({ north: { capacity: 1 } });
  const { coordinator, north, south } = pair;
  const input = { from: north.id, to: south.id, message: "Vous devriez vous parler." };
  const drawn = await coordinator.client.json<Proposal>("POST", "/proposals", input, 201);
  expect(drawn).toMatchObject({ by: "coordinator", state: "proposed" });
  expect((await north.manager.client.api("GET", `/proposals/${drawn.id}`)).status).toBe(404);
  expect(await north.manager.client.json("GET", "/proposals")).toEqual({ items: [], next: null });
  expect(await mailsTo(north.manager.email)).toEqual([]);
  await decide(coordinator.client, drawn.id, "approve");
  expect((await detail(north.manager, drawn.id)).state).toBe("approved");

  const other = await givenPair();
  const now = await coordinator.client.json<Proposal>(
    "POST",
    "/proposals",
    { from: other.north.id, to: other.south.id, message: "", approve: true },
    201,
  );
  expect(now).toMatchObject({ by: "coordinator", state: "approved", version: 2 });
  for (const { manager } of [other.north, other.south])
    expect((await lastMail(manager))?.kind).toBe("proposal_offered");
  expect(await auditOf(now.id)).toEqual(["proposal.propose", "proposal.approve"]);
  expect(await answer(other.north, now.id, "accept")).toMatchObject({ answers: { [other.north.id]: "accept" } });
});

test("a question, a reply and a word from the coordination: all read everything", async () => {
  const pair = await givenPair();
  const { id } = await givenApproved(pair);
  const silent = await posting(pair.south.manager.client, id, "answers", {
    organisation: pair.south.id,
    answer: "ask",
  });
  expect(await refusalOf(silent)).toEqual({ status: 422, code: "question_needed", field: "reason" });
  const asked = await answer(pair.south, id, "ask", "Combien de pompes ?");
  expect(asked).toMatchObject({ state: "approved", answers: { [pair.south.id]: "ask" } });
  expect(await lastMail(pair.north.manager)).toMatchObject({ kind: "proposal_question" });
  await pair.coordinator.client.json("POST", `/proposals/${id}/messages`, { text: "Je suis là." }, 201);
  for (const { manager } of [pair.north, pair.south])
    expect((await lastMail(manager))?.kind).toBe("proposal_coordination");
  const reply = { organisation: pair.north.id, text: "Une douzaine." };
  await pair.north.manager.client.json("POST", `/proposals/${id}/messages`, reply, 201);
  for (const reader of [pair.south.manager, pair.coordinator])
    expect((await lastMail(reader))?.kind).toBe("proposal_question");
  for (const reader of [pair.south.manager, pair.north.manager, pair.coordinator]) {
    const { entries } = await detail(reader, id);
    expect(entries.map((e) => [e.act, e.organisation, e.text])).toEqual([
      ["propose", pair.north.id, "Parlons de pompes et de semences."],
      ["approve", null, ""],
      ["ask", pair.south.id, "Combien de pompes ?"],
      ["reply", null, "Je suis là."],
      ["reply", pair.north.id, "Une douzaine."],
    ]);
  }
  expect(await auditOf(id)).toEqual(expect.arrayContaining(["proposal.ask", "proposal.reply"]));
  const record = await testEnv.DB.prepare("SELECT group_concat(detail) AS d FROM audit_entries WHERE subject = ?")
    .bind(id)
    .first<{ d: string }>();
  expect(record?.d).not.toContain("pompes");
});

test("a yes twice is one yes; before the approval and after the end, an answer says where things stand", async () => {
  const pair = await givenPair();
  const { id } = await givenProposed(pair);
  const early = { organisation: pair.south.id, answer: "accept", reason: "" };
  expect(await refusalOf(await posting(pair.south.manager.client, id, "answers", early))).toMatchObject({
    code: "not_yet_approved",
  });
  await decide(pair.coordinator.client, id, "approve");
  const first = await answer(pair.south, id, "accept");
  expect(await answer(pair.south, id, "accept")).toEqual(first);
  const done = await answer(pair.north, id, "accept");
  expect(await answer(pair.south, id, "accept")).toEqual(done);
  expect((await detail(pair.north.manager, id)).entries).toHaveLength(4);
  const late = await posting(pair.south.manager.client, id, "answers", { ...early, answer: "decline" });
  expect(await refusalOf(late)).toEqual({ status: 409, code: "proposal_accepted" });
});

test("an organisation declines, with or without a reason", async () => {
  const pair = await givenPair();
  const { id } = await givenApproved(pair);
  const declined = await answer(pair.south, id, "decline");
  expect(declined).toMatchObject({ state: "declined", answers: { [pair.south.id]: "decline" } });
  expect(await lastMail(pair.north.manager)).toMatchObject({ kind: "proposal_declined" });
  const after = await posting(pair.north.manager.client, id, "answers", {
    organisation: pair.north.id,
    answer: "accept",
    reason: "",
  });
  expect(await refusalOf(after)).toEqual({ status: 409, code: "proposal_declined" });
});

test("not available for now: no shutting, and the organisation takes its pause", async () => {
  const pair = await givenPair();
  const { id } = await givenApproved(pair);
  const aside = await pair.south.manager.client.json<Proposal>("POST", `/proposals/${id}/pause`, {
    organisation: pair.south.id,
    reason: "La récolte d’abord.",
  });
  expect(aside).toMatchObject({ state: "withdrawn", answers: {} });
  const south = await pair.south.manager.client.json("GET", `/organisations/${pair.south.id}`);
  expect(south).toMatchObject({ state: "paused", load: 0 });
  expect(await lastMail(pair.north.manager)).toMatchObject({ kind: "proposal_unavailable" });
  expect(await auditOf(pair.south.id)).toContain("organisation.pause");
  await pair.south.manager.client.json("POST", `/organisations/${pair.south.id}/publication`);
  await givenProposed(pair);
});

test("either organisation may step out; nobody else does it for them", async () => {
  const pair = await givenPair();
  const { id } = await givenApproved(pair);
  const member = await givenMember(pair.north.id);
  for (const client of [member.client, pair.coordinator.client, (await givenPerson()).client])
    expect((await posting(client, id, "withdrawal", {})).status).toBe(403);
  const out = await pair.south.manager.client.json<Proposal>("POST", `/proposals/${id}/withdrawal`);
  expect(out).toMatchObject({ state: "withdrawn" });
  expect(await lastMail(pair.north.manager)).toMatchObject({ kind: "proposal_withdrawn" });
  const again = await posting(pair.north.manager.client, id, "withdrawal", { organisation: pair.north.id });
  expect(await refusalOf(again)).toEqual({ status: 409, code: "proposal_withdrawn" });
});

test("members see without deciding; strangers see nothing", async () => {
  const pair = await givenPair();
  const { id } = await givenApproved(pair);
  const member = await givenMember(pair.south.id);
  const stranger = (await givenOrganisation(answerer)).manager;
  const saw = await member.client.api("GET", `/proposals/${id}`);
  expect(saw.status).toBe(200);
  expect(saw.headers.get("ETag")).toBe('"2"');
  const yes = { organisation: pair.south.id, answer: "accept", reason: "" };
  for (const client of [member.client, stranger.client, pair.north.manager.client, pair.coordinator.client])
    expect((await posting(client, id, "answers", yes)).status).toBe(403);
  expect((await stranger.client.api("GET", `/proposals/${id}`)).status).toBe(404);
  const elsewhere = await posting(stranger.client, id, "withdrawal", {});
  expect(elsewhere.status).toBe(404);
  const own = [...((await stranger.client.json<{ roles: { scope: string }[] }>("GET", "/me")).roles ?? [])][0]?.scope;
  const foreign = { organisation: own ?? "", answer: "accept", reason: "" };
  expect((await posting(stranger.client, id, "answers", foreign)).status).toBe(404);
  expect((await posting(pair.north.manager.client, id, "decision", { decision: "approve" })).status).toBe(403);
});

test("an exchange gives time, and the load follows every end", async () => {
  const pair = await givenPair();
  const { id, dueAt } = await givenApproved(pair);
  expect(new Date(dueAt ?? "").getTime() - Date.now()).toBeGreaterThan(29.9 * DAY);
  await testEnv.DB.prepare("UPDATE proposals SET due_at = ?, reminded_at = ? WHERE id = ?")
    .bind(new Date(Date.now() + DAY).toISOString(), new Date().toISOString(), id)
    .run();
  const asked = await answer(pair.south, id, "ask", "Quand ?");
  expect(new Date(asked.dueAt ?? "").getTime() - Date.now()).toBeGreaterThan(13.9 * DAY);
  const row = await testEnv.DB.prepare("SELECT reminded_at FROM proposals WHERE id = ?").bind(id).first();
  expect(row).toEqual({ reminded_at: null });
  const loadOf = async () =>
    (await pair.north.manager.client.json<{ load: number }>("GET", `/organisations/${pair.north.id}`)).load;
  expect(await loadOf()).toBe(1);
  await answer(pair.south, id, "decline");
  expect(await loadOf()).toBe(0);
  const again = await givenPair();
  await givenAccepted(again);
  const north = await again.north.manager.client.json("GET", `/organisations/${again.north.id}`);
  expect(north).toMatchObject({ load: 1 });
});
