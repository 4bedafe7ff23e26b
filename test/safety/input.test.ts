// Whatever a manager or a coordinator sends: no fault, no echo, and every answer as its contract announces it.
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { type Call, calls, describedBy, judge, operationsOf, send } from "../support/contract-fuzz.ts";
import { Client, testEnv } from "../support/request.ts";
import { broken, CONTRACTS } from "./contracts.ts";
import { DOORS } from "./doors-table.ts";
import { givenHouse, type Things } from "./house.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const RUNS = (testEnv as unknown as { TEST_CASES: number }).TEST_CASES;

const document = await describedBy(new Client());
const operations = operationsOf(document);
const written = operations.filter(({ operation }) => operation.requestBody?.content["application/json"]);

/** Things that are there, by the name that bodies and paths give them: what is refused is then refused for itself. */
function named(t: Things): Record<string, readonly string[]> {
  const organisations = [t.own, t.own, t.own, t.other, t.free, t.partner, t.draft, t.hidden];
  return {
    from: organisations,
    to: [t.free, t.free, t.other, t.own, t.hidden],
    a: organisations,
    b: [t.free, t.other, t.apart],
    organisation: [t.own, t.own, t.other],
    skill: ["water.supply.hand_pumps", "water.supply", "farming.seeds_soils"],
    theme: ["water.supply", "water.nowhere"],
    domain: ["water", "water.supply"],
    dac: ["14030", "14031"],
    country: ["FR", "SN", ""],
    email: [t.outsiderEmail],
    token: [t.callToken, t.linkToken],
    category: ["training", t.category, "nowhere"],
    topic: [t.question, t.question, t.sheet, t.room, t.desk],
    post: [t.answer, t.question.replace("top_", "pst_")],
    quote: [t.answer],
    parent: [t.answer],
    sheet: [t.sheet, t.question],
    partnership: [t.partnership],
    partner: [t.partner, t.other],
    course: [t.courseToAgree, t.course],
    givenBy: [t.own, t.partner, t.other],
    receivedBy: [t.partner, t.own],
    visitor: [t.own, t.partner],
    host: [t.partner, t.other],
  };
}

function placesFor(path: string, t: Things): string[] {
  if (path.startsWith("/proposals/")) return [t.proposal, t.proposal, t.proposed];
  if (path.startsWith("/taxonomy/")) return ["water.supply.hand_pumps", "water.supply", "water"];
  if (path.startsWith("/imports/")) return [t.import];
  if (path.startsWith("/auth/passkeys/")) return [t.passkey];
  if (path.startsWith("/topics/{id}")) return [t.question, t.question, t.sheet, t.room, t.newTopic];
  if (path.startsWith("/posts/{id}")) return [t.answer, t.newPost, t.question.replace("top_", "pst_")];
  if (path.startsWith("/categories/")) return [t.category, "nowhere"]; // what others write in is not for this test to close
  if (path.startsWith("/partnerships/")) return [t.partnership, t.partnership, t.entry, t.step];
  if (path.startsWith("/courses/")) return [t.course, t.course, t.courseDraft, t.courseToAgree];
  if (path.startsWith("/sessions/")) return [t.courseSession, t.begunSession, t.heldSession];
  if (path.startsWith("/drafts/")) return [t.written, t.newTopic];
  return [t.own, t.own, t.other, t.member];
}

/** Most of the time, the names that stand for something stand for something that exists. */
function anchored(call: Call, names: Record<string, readonly string[]>, choices: readonly number[]): Call {
  let turn = 0;
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => {
        const known = Object.hasOwn(names, name) ? names[name] : undefined;
        const choice = choices[turn++ % choices.length] ?? 0;
        return known && choice > 0 ? [name, known[choice % known.length]] : [name, walk(inner)];
      }),
    );
  };
  return { ...call, body: walk(call.body) };
}

/** Half the time a body that would do, with one or two fields drawn anew. */
function nearlyGood(call: Call, good: unknown, [half = 0, ...choices]: readonly number[]): Call {
  const drawn = call.body;
  if (half % 2 === 0 || !isRecord(good) || !isRecord(drawn)) return call;
  const fields = Object.entries(drawn);
  const some = choices.slice(0, 1 + (half > 4 ? 1 : 0)).flatMap((choice) => {
    const field = fields[choice % Math.max(1, fields.length)];
    return field ? [field] : [];
  });
  return { ...call, body: { ...good, ...Object.fromEntries(some) } };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

test("every operation of the API has a contract", () => {
  expect(operations.map(({ name }) => name).sort()).toEqual([...CONTRACTS.keys()].sort());
  expect(written.length).toBeGreaterThan(20);
});

describe.each(["manager", "coordinator"] as const)("a %s", (role) => {
  test.each(written)("may send anything to $name", async ({ name, path, method, operation }) => {
    const { as, things } = await givenHouse({ withImport: path.startsWith("/imports/") });
    const good = DOORS[name.replace(" ", " /api/v1").replaceAll(/\{(\w+)\}/g, ":$1")]?.json?.(things);
    expect(good).toBeDefined();
    const client = as[role];
    const { cookie } = client;
    const contract = CONTRACTS.get(name);
    if (!contract) throw new Error(`${name} has no contract`);
    const choices = fc.array(fc.nat(7), { minLength: 7, maxLength: 7 });
    await fc.assert(
      fc.asyncProperty(calls(document, operation, placesFor(path, things)), choices, async (call, choice) => {
        client.cookie = cookie;
        const response = await send(
          client,
          path,
          method,
          nearlyGood(anchored(call, named(things), choice), good, choice),
        );
        const text = await judge(response);
        const type = response.headers.get("Content-Type") ?? "";
        expect(broken(contract, response.status, type, text)).toBeNull();
      }),
      { numRuns: RUNS },
    );
  });
});
