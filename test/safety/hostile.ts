// One text written wherever the network lets people write, and every page it then stands on.
import { passkeys } from "../../schema/tables/accounts.ts";
import { app } from "../../worker/app.ts";
import { runBatch } from "../../worker/kernel/commit.ts";
import { iso, makeCtx } from "../../worker/kernel/ctx.ts";
import { type GivenPerson, givenPerson, mailsTo, unique } from "../support/given.ts";
import { answer, decide } from "../support/pair.ts";
import { Client, testEnv } from "../support/request.ts";
import { crawl, type Seen } from "./crawl.ts";
import { type BoardWritten, boardForms, boardSaid, onBoard, writeOnBoard } from "./hostile-board.ts";

export interface Written {
  text: string;
  north: GivenPerson & { organisation: string };
  south: GivenPerson & { organisation: string };
  coordinator: GivenPerson;
  invited: GivenPerson;
  theme: string;
  skill: string;
  proposal: string;
  invitation: string; // token
  import: string;
  board: BoardWritten;
}

let turn = 0;

/** A theme and a skill by that name, two organisations, a proposal with words from everyone, an invitation, an import. */
export async function writeEverywhere(text: string): Promise<Written> {
  const slug = `essai_${++turn}`;
  const coordinator = await givenPerson({ role: "administrator" });
  const label = { fr: text, en: text };
  await coordinator.client.json("POST", "/taxonomy/themes", { domain: "water", slug, label }, 201);
  const other = { fr: `${text}.`, en: `${text}.` };
  const theme = `water.${slug}`;
  await coordinator.client.json(
    "POST",
    "/taxonomy/skills",
    { theme, slug, label: other, dac: "14030", sdgs: [6] },
    201,
  );
  const skill = `${theme}.${slug}`;
  const north = await organisation(text, { side: "north", country: "FR", gives: skill, seeks: "farming.seeds_soils" });
  const south = await organisation(text, { side: "south", country: "SN", gives: "farming.seeds_soils", seeks: skill });
  const invited = await givenPerson();
  const invitation = await invite(north, invited);
  const proposal = await converse({ north, south, coordinator }, text);
  return {
    text,
    north,
    south,
    coordinator,
    invited,
    theme,
    skill,
    proposal,
    invitation,
    import: await bring(coordinator, text),
    board: await writeOnBoard({ north, south, coordinator, skill }, text),
  };
}

interface Profile {
  side: "north" | "south";
  country: string;
  gives: string;
  seeks: string;
}

async function organisation(text: string, { side, country, gives, seeks }: Profile): Promise<Written["north"]> {
  const manager = await givenPerson();
  const { client } = manager;
  await client.json("PATCH", "/me", { name: text });
  const { id } = await client.json<{ id: string }>(
    "POST",
    "/organisations",
    {
      ...{ name: text, side, summary: text, institutions: text, civilSociety: text, beneficiaries: text, capacity: 9 },
      ...{ place: { country, town: text, lat: 14, lon: 2 }, languages: ["fr"], sdgs: [6], ways: ["remote"] },
      offers: [{ skill: gives, level: 3 }],
      needs: [{ skill: seeks, priority: 3, context: text }],
    },
    201,
  );
  await client.json("PUT", `/organisations/${id}/contact`, { name: text, phone: text.slice(0, 40), address: text });
  await client.json("POST", `/organisations/${id}/publication`);
  await client.json("POST", "/tokens", { name: text.slice(0, 80), scopes: ["read"] }, 201);
  const ctx = makeCtx({ env: testEnv });
  await runBatch(ctx, [
    ctx.db.insert(passkeys).values({
      ...{ id: ctx.newId("pky"), person: manager.id, name: text, credentialId: unique("key"), publicKey: "AA" },
      ...{ counter: 0, transports: "[]", createdAt: iso(ctx.now) },
    }),
  ]);
  return { ...manager, organisation: id };
}

async function invite(north: Written["north"], invited: GivenPerson): Promise<string> {
  const input = { email: invited.email, role: "member" };
  await north.client.json("POST", `/organisations/${north.organisation}/invitations`, input, 201);
  const mail = (await mailsTo(invited.email)).find(({ kind }) => kind === "invitation");
  return (JSON.parse(mail?.payload ?? "{}") as { token: string }).token;
}

type Talkers = Pick<Written, "north" | "south" | "coordinator">;

async function converse({ north, south, coordinator }: Talkers, text: string): Promise<string> {
  const input = { from: north.organisation, to: south.organisation, message: text };
  const { id } = await north.client.json<{ id: string }>("POST", "/proposals", input, 201);
  await decide(coordinator.client, id, "approve", text);
  await coordinator.client.json("POST", `/proposals/${id}/messages`, { text }, 201);
  const asker = {
    id: south.organisation,
    name: "",
    manager: south,
    contact: { name: "", email: "", phone: "", address: "" },
  };
  await answer(asker, id, "ask", text);
  return id;
}

/** The organisation that is there already, again: the report shows both names. */
async function bring({ client }: GivenPerson, text: string): Promise<string> {
  const cell = `"${text.replaceAll('"', '""')}"`;
  const response = await client.fetch(`/api/v1/imports?${new URLSearchParams({ dryRun: "1", name: text })}`, {
    method: "POST",
    headers: { "Content-Type": "text/csv" },
    body: `name,country,town,summary,${cell}\n${cell},FR,${cell},${cell},x\n${cell},${cell},x,x,x\n`,
  });
  const { id } = (await response.json()) as { id: string };
  return id;
}

const PAGES = [...new Set(app.routes.filter(({ method }) => method === "GET").map(({ path }) => path))].filter(
  (path) => !/^\/(dev|api)\//.test(path) && path !== "/healthz",
);

/** Every page, filled with what was written, and with the text itself wherever an address carries words. */
export function pagesOf(written: Written): string[] {
  const { text, north, south, proposal, invitation, skill, theme } = written;
  const query = (words: Record<string, string>) => `?${new URLSearchParams(words)}`;
  const pages = PAGES.flatMap((path) => {
    if (path.includes("taxonomy")) return [skill, theme].map((id) => path.replace(":id", id));
    if (path.includes("imports")) return [path.replace(":id", written.import)];
    const board = onBoard(path, written.board);
    if (board) return [board];
    if (path.startsWith("/proposals")) return [path.replace(":id", proposal)];
    const other = path.includes("propose") ? "org_none" : south.organisation;
    return [path.replace(":id", north.organisation).replace(":other", other).replace(":person", north.id)];
  });
  const said = [
    ...boardSaid(written.board, text, skill),
    `/organisations${query({ q: text, after: text, offers: text })}`,
    `/organisations${query({ q: text })}`,
    `/sign-in${query({ next: `/${text}` })}`,
    `/sign-in/link${query({ token: text, next: `/today${text}` })}`,
    `/invitations/accept${query({ token: text })}`,
    `/invitations/accept${query({ token: invitation })}`,
    `/welcome${query({ next: `/${text}` })}`,
    `/settings${query({ expects: "invitation", notice: text })}`,
    `/coordination/audit${query({ subject: text })}`,
    `/coordination/weights${query({ share: text, sdgs: text })}`,
    `/coordination${query({ state: text, after: text })}`,
    `/proposals${query({ organisation: text, after: text })}`,
    `/language${query({ to: "fr", back: `/${text}` })}`,
    `/${encodeURIComponent(text)}`,
    `/organisations/${encodeURIComponent(text)}`,
  ];
  return [...pages, ...said];
}

type Form = [client: Client, path: string, fields: Record<string, string>];

/** Forms that come back with what was typed. */
export function refusedForms(written: Written): Form[] {
  const { text, north, south, coordinator, theme } = written;
  const own = `/organisations/${north.organisation}`;
  const long = `${text} `.repeat(120);
  return [
    [new Client(), "/sign-in", { email: text, next: `/${text}` }],
    [new Client(), "/sign-in/link", { token: text, next: `/${text}` }],
    [north.client, "/welcome", { name: long, why: text, next: `/${text}` }],
    [north.client, "/organisations/new", { name: text, kind: text, "place.country": text }],
    [north.client, `${own}/edit/identity`, { name: text, kind: text, summary: text }],
    [north.client, `${own}/edit/place`, { "place.country": text, "place.town": text, "place.lat": text, side: text }],
    [north.client, `${own}/edit/relations`, { institutions: long.repeat(9), beneficiaries: text }],
    [north.client, `${own}/edit/contact`, { email: text, name: text, phone: text, address: text }],
    [north.client, `${own}/edit/offers`, { skill: text }],
    [north.client, `${own}/invitations`, { email: text, role: text }],
    [north.client, `${own}/propose/${south.organisation}`, { message: long.repeat(9), reason: text }],
    [north.client, `/proposals/${written.proposal}/messages`, { as: text, "reply-from": text, organisation: text }],
    [north.client, "/settings/profile", { name: text, locale: text }],
    [north.client, "/settings/tokens", { name: text, scopes: text, days: text }],
    [coordinator.client, "/coordination/people", { email: text, role: text }],
    [coordinator.client, "/coordination/weights", { share: text, sdgs: text, version: text }],
    [coordinator.client, `/coordination/taxonomy/${theme}/edit`, { "label.fr": text, "label.en": text, version: text }],
    [
      coordinator.client,
      `/coordination/taxonomy/${theme}/new`,
      { "label.fr": text, dac: text, sdgs: text, slug: text },
    ],
    [coordinator.client, "/coordination/imports", { kind: text }],
    ...boardForms(written.board, written, text),
  ];
}

/** Everything that comes back as a page, for everyone in the scene. */
export async function readEverywhere(written: Written): Promise<Seen[]> {
  const all = pagesOf(written);
  const { north, south, invited, coordinator } = written;
  const readers: [Client, RegExp][] = [
    [north.client, /./],
    [coordinator.client, /coordination|proposals|members|propose|match|^\/(organisations|topics)\/\w+$|today|posts/],
    [south.client, /proposals|match|today|^\/(organisations|topics)\/\w+$/],
    [invited.client, /today|settings|invitations|welcome/],
    [new Client(), /^\/((organisations|topics)(\/\w+)?)?$|\?|taxonomy$|%/],
  ];
  const walks = readers.map(([client, which]) =>
    crawl({ client, from: all.filter((path) => which.test(path)), follow: () => false, most: 300 }),
  );
  const seen = (await Promise.all(walks)).flat();
  for (const [client, path, fields] of refusedForms(written)) {
    const response = await client.form(path, fields);
    const headers = [...response.headers].map(([name, value]) => `${name}: ${value}`).join("\n");
    seen.push({ path: `POST ${path}`, status: response.status, headers, body: await response.text() });
  }
  return seen.filter(({ headers }) => headers.includes("text/html"));
}

/** Both say yes: the partnership and its contacts are pages too. */
export async function agree(written: Written): Promise<Seen[]> {
  const { north, south, proposal } = written;
  for (const { client, organisation } of [north, south]) {
    await client.json("POST", `/proposals/${proposal}/answers`, { organisation, answer: "accept" });
  }
  const { partnership } = await north.client.json<{ partnership: string }>("GET", `/proposals/${proposal}`);
  const from = [
    `/partnerships/${partnership}`,
    "/partnerships",
    "/today",
    `/proposals/${proposal}`,
    `/organisations/${south.organisation}`,
  ];
  return crawl({ client: north.client, from, follow: () => false, most: 10 });
}
