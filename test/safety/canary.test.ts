// Contacts stay private until both organisations and a coordinator have said yes; people's addresses stay with their own.
import { beforeAll, describe, expect, test, vi } from "vitest";
import { app } from "../../worker/app.ts";
import { Client, testEnv } from "../support/request.ts";
import { type Canary, canariesOf } from "./canaries.ts";
import { crawl, foundIn, type Seen } from "./crawl.ts";
import { READERS, type Reader, type Scene, STATES, type State, setScene } from "./scene.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const GETS = [...new Set(app.routes.filter(({ method }) => method === "GET").map(({ path }) => path))].filter(
  (path) => !path.startsWith("/dev/"),
);
const LISTS =
  /^(\/api\/v1)?\/(organisations|proposals|partnerships|today|coordination|forbidden-pairs|audit|me\/export|topics|unread)?$/;

/** Every GET route with the ids of the scene, in each of the ways they fit. */
function addresses({ ids, people }: Scene): string[] {
  const { north, south, proposal = "prp_none", partnership = "par_none" } = ids;
  const persons = [people.northMember.id, people.northManager.id, people.southMember.id];
  return GETS.flatMap((path) => {
    if (!path.includes(":")) return [path];
    if (/\/proposals\//.test(path)) return [path.replace(":id", proposal)];
    if (/\/partnerships\//.test(path)) return [path.replace(":id", partnership)];
    if (/\/topics\//.test(path)) return [path.replace(":id", ids.topic)];
    if (/\/posts\//.test(path)) return [path.replace(":id", ids.post).replace(":lang", "en")];
    if (/taxonomy/.test(path)) return [path.replace(":id", "water.supply")];
    if (/matches/.test(path)) return [`/api/v1/matches/${north}/${south}`, `/api/v1/matches/${south}/${north}`];
    const pairs = [[north, south] as const, [south, north] as const];
    return pairs.flatMap(([id, other]) =>
      persons.map((person) => path.replace(":id", id).replace(":other", other).replace(":person", person)),
    );
  });
}

const steps = (path: string): boolean => path.includes("/edit");

/** What does not hang on the state of a proposal is walked through once: the steps of a profile, settings, the tree. */
function worthIt(scene: Scene, state: State): string[] {
  const all = [...new Set(addresses(scene))];
  const { topic: _topic, post: _post, ...ids } = scene.ids; // the board does not hang on it
  const shown = Object.values(ids);
  return state === "accepted"
    ? all
    : all.filter((path) => LISTS.test(path) || (!steps(path) && shown.some((id) => path.includes(id))));
}

async function walk(scene: Scene, reader: Reader, state: State): Promise<Seen[]> {
  const client = reader === "anonymous" ? new Client() : scene.people[reader].client;
  const shown = Object.values(scene.ids);
  const follow = (path: string) => shown.some((id) => path.includes(id)) && (state === "accepted" || !steps(path));
  return crawl({ client, from: worthIt(scene, state), follow, most: 250 });
}

describe.each(STATES)("while the proposal is: %s,", (state) => {
  let scene: Scene;
  let canaries: Canary[];
  beforeAll(async () => {
    scene = await setScene(state);
    canaries = canariesOf(scene, state);
  });

  test.each(READERS)("%s reads no contact and no address that is not theirs to read", async (reader) => {
    const seen = await walk(scene, reader, state);
    expect(seen.filter(({ status }) => status === 200).length).toBeGreaterThan(5);
    expect(seen.filter(({ status }) => status >= 500).map(({ path }) => path)).toEqual([]);
    const leaks = seen.flatMap((one) =>
      canaries
        .filter(({ text, may }) => foundIn(one, text) && !may(reader, one.path))
        .map(({ what }) => `${what} at ${one.path}`),
    );
    expect(leaks).toEqual([]);
  });

  test("no mail and no entry of the audit log carries a contact, and no search finds one", async () => {
    const { results } = await testEnv.DB.prepare(
      "SELECT payload AS text FROM outbox UNION ALL SELECT act || subject || detail FROM audit_entries",
    ).all<{ text: string }>();
    expect(results.length).toBeGreaterThan(5);
    const contacts = [scene.pair.north.contact, scene.pair.south.contact].flatMap((contact) => Object.values(contact));
    const kept = results.map(({ text }) => text).join("\n");
    for (const text of contacts) {
      expect(kept).not.toContain(text);
      const query = new URLSearchParams({ q: text }).toString();
      const found = await scene.people.coordinator.client.json<{ items: unknown[] }>("GET", `/organisations?${query}`);
      expect(found.items).toEqual([]);
    }
  });

  test("the canaries are there to be found: each organisation reads its own, and the other's once all have said yes", async () => {
    const partners = state === "accepted";
    for (const [reader, side] of [
      ["northManager", "south"],
      ["southMember", "north"],
    ] as const) {
      const { client } = scene.people[reader];
      const { id, contact } = scene.pair[side];
      const theirs = await client.api("GET", `/organisations/${id}/contact`);
      expect(theirs.status).toBe(partners ? 200 : 403);
      if (partners) expect(await theirs.json()).toEqual(contact);
    }
    const { north } = scene.pair;
    expect(await north.manager.client.json("GET", `/organisations/${north.id}/contact`)).toEqual(north.contact);
    if (partners) {
      const page = await scene.people.southMember.client.page(`/partnerships/${scene.ids.partnership}`);
      expect(page).toContain(north.contact.phone);
    }
  });
});
