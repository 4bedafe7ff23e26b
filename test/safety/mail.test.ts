// What people write never becomes a header of a mail, another recipient, or a long way round through our address.
import { beforeAll, describe, expect, test } from "vitest";
import { makeCtx } from "../../worker/kernel/ctx.ts";
import type { Env } from "../../worker/kernel/env.ts";
import { sweepOutbox } from "../../worker/notifications/outbox.ts";
import { type GivenPerson, givenPerson, unique } from "../support/given.ts";
import { Client, testEnv } from "../support/request.ts";

interface Sent {
  to: string;
  subject: string;
  text: string;
}

const HEADERS = "\r\nBcc: victim@example.org\r\n\r\nBonjour\u2028Subject: autre\u0000\u0085\u202e";
const sent: Sent[] = [];

async function sweep(): Promise<void> {
  const MAIL = { send: async (mail: Sent) => void sent.push(mail) } as unknown as SendEmail;
  const env: Env = { ...testEnv, ENVIRONMENT: "production", ORIGIN: "https://network.test", MAIL };
  while ((await sweepOutbox(makeCtx({ env }), 100)) > 0);
}

async function organisation(side: "north" | "south"): Promise<GivenPerson & { organisation: string; name: string }> {
  const person = await givenPerson();
  const name = unique(side);
  await person.client.json("PATCH", "/me", { name: `${name}${HEADERS}` });
  const [gives, seeks] = ["water.supply.hand_pumps", "farming.seeds_soils"];
  const input = {
    ...{ name: `${name}${HEADERS}`, side, languages: ["fr"], capacity: 5 },
    place: { country: side === "north" ? "FR" : "SN", town: "Matam" },
    offers: [{ skill: side === "north" ? gives : seeks, level: 3 }],
    needs: [{ skill: side === "north" ? seeks : gives, priority: 3 }],
  };
  const { id } = await person.client.json<{ id: string }>("POST", "/organisations", input, 201);
  await person.client.json("POST", `/organisations/${id}/publication`);
  return { ...person, organisation: id, name };
}

describe("organisations and people whose names carry line ends and headers", () => {
  let north: Awaited<ReturnType<typeof organisation>>;

  beforeAll(async () => {
    const coordinator = await givenPerson({ role: "coordinator" });
    north = await organisation("north");
    const south = await organisation("south");
    const invitation = { email: `${unique("guest")}@example.org`, role: "member" };
    await north.client.json("POST", `/organisations/${north.organisation}/invitations`, invitation, 201);
    const input = { from: north.organisation, to: south.organisation, message: HEADERS };
    const { id } = await north.client.json<{ id: string }>("POST", "/proposals", input, 201);
    await coordinator.client.json("POST", `/proposals/${id}/decision`, { decision: "approve", reason: HEADERS });
    const say = (by: typeof north, answer: string) =>
      by.client.json("POST", `/proposals/${id}/answers`, {
        organisation: by.organisation,
        answer,
        reason: `Oui${HEADERS}`,
      });
    await say(south, "ask");
    await say(south, "accept");
    await say(north, "accept");
    await sweep();
  });

  test("are named in subjects of one plain line", () => {
    const named = sent.filter(({ subject }) => /north-|south-/.test(subject));
    expect(named.length).toBeGreaterThan(6);
    for (const { subject } of sent) expect(subject).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
  });

  test("reach the people meant, one address a mail", () => {
    for (const { to } of sent) expect(to).toMatch(/^[\w.-]+@example\.org$/);
    expect(sent.map(({ to }) => to)).not.toContain("victim@example.org");
  });
});

describe("an address asked for", () => {
  test.each([
    "a@example.org\r\nBcc: b@example.org",
    "a@example.org, b@example.org",
    "a@example.org;b@example.org",
    "<a@example.org>",
  ])("as %j is no address", async (email) => {
    const response = await new Client().api("POST", "/auth/links", { email });
    expect(response.status).toBe(422);
  });

  test("with a way back that leads elsewhere, or goes on and on, gets a link without it", async () => {
    for (const next of ["/\t/elsewhere.example", "//elsewhere.example", `/${"relancez-nous-".repeat(60)}`]) {
      const email = `${unique("back")}@example.org`;
      const response = await new Client().form("/sign-in", { email, next });
      expect(response.status).toBe(303);
      await sweep();
      const mail = sent.find(({ to }) => to === email);
      expect(mail?.text).toMatch(/\/sign-in\/link\?token=[\w-]{43}\n/);
    }
  });
});
