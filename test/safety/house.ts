// A house full of things to knock at: two organisations in a proposal, a partnership, and everyone who might come by.

import { sql } from "drizzle-orm";
import { apiTokens, invitations, passkeys, signInLinks } from "../../schema/tables/accounts.ts";
import { pushSubscriptions } from "../../schema/tables/notices.ts";
import { forbiddenPairs, partnershipOrganisations, partnerships, proposals } from "../../schema/tables/proposals.ts";
import { openSession } from "../../worker/accounts/sign-in.ts";
import { raw, runBatch, type Statement } from "../../worker/kernel/commit.ts";
import { type Ctx, iso, later, makeCtx } from "../../worker/kernel/ctx.ts";
import { newToken, sha256 } from "../../worker/kernel/ids.ts";
import { pairKey } from "../../worker/matching/pair.ts";
import { leaveStatement, newLeave } from "../../worker/notices/unsubscribe.ts";
import { jpeg } from "../attachments/files.ts";
import { begin, sent } from "../attachments/world.ts";
import { type GivenPerson, givenMember, givenOrganisation, givenPerson, unique } from "../support/given.ts";
import { answerer, giver } from "../support/pair.ts";
import { Client, testEnv } from "../support/request.ts";
import { type AgreementThings, agreementOf } from "./house-agreements.ts";
import { type BadgeThings, badgesOf } from "./house-badges.ts";
import { type BoardThings, boardOf } from "./house-board.ts";
import { type CircleThings, circlesOf } from "./house-circles.ts";
import { type CourseThings, coursesOf } from "./house-courses.ts";
import { type JournalThings, journalOf } from "./house-journal.ts";
import { type MeetingThings, meetingsOf } from "./house-meetings.ts";
import { type Troubles, troublesOf } from "./house-moderation.ts";
import { type PathThings, pathsOf } from "./house-paths.ts";
import { type RoundThings, roundsOf } from "./house-rounds.ts";

/** Everyone, seen from one organisation: `counterpart` manages the other one of its proposal, `outsider` neither. */
export const ROLES = [
  "anonymous",
  "suspended",
  "stranger",
  "member",
  "manager",
  "counterpart",
  "outsider",
  "coordinator",
  "administrator",
  "tokenRead",
  "tokenWrite",
] as const;
export type Role = (typeof ROLES)[number];

/** Ids and words to fill addresses and bodies with. `own` is the organisation that roles are about. */
export interface Things
  extends AgreementThings,
    CircleThings,
    CourseThings,
    BadgeThings,
    PathThings,
    JournalThings,
    MeetingThings,
    Troubles,
    BoardThings,
    RoundThings {
  own: string;
  other: string; // in `proposal` with it
  asked: string; // in `proposed` with it
  free: string; // open to a new proposal
  partner: string; // in `partnership` with it
  draft: string; // of the same manager
  hidden: string; // coordinators only, somebody else's
  apart: string; // kept apart from it
  proposal: string; // approved
  proposed: string;
  partnership: string;
  member: string; // the person
  invitation: string; // from it
  call: string; // an invitation for the stranger
  callToken: string;
  linkToken: string;
  session: string; // the manager's second
  passkey: string;
  token: string;
  import: string; // a dry run
  outsiderEmail: string;
  word: string; // never used before
  leaveToken: string; // at the foot of a mail to the manager
  device: string; // of the manager, that asked for push
  file: string; // a picture of the manager's, with a topic open to the network
  upload: string; // another, which no post uses yet
  translated: string; // a post open to anyone, with an English translation by the manager
}

export interface House {
  things: Things;
  as: Record<Role, Client>;
}

export async function givenHouse(options: { withImport?: boolean } = {}): Promise<House> {
  const ctx = makeCtx({ env: testEnv });
  const manager = await givenPerson();
  const own = (await givenOrganisation({ ...giver, kind: "local_authority", capacity: 9, manager })).id;
  const [around, people] = await Promise.all([neighbours(manager), household(own)]);
  const { other, asked, free, partner, draft, hidden, apart, outsider } = around;
  const { member, suspended, clerk, stranger, coordinator, administrator } = people;
  const made = { proposal: ctx.newId("prp"), proposed: ctx.newId("prp"), partnership: ctx.newId("par") };
  const held = {
    invitation: ctx.newId("inv"),
    call: ctx.newId("inv"),
    passkey: ctx.newId("pky"),
    token: ctx.newId("tok"),
  };
  const words = { callToken: newToken(), linkToken: newToken() };
  const secrets = { read: newToken(), write: newToken() };
  const ids = { own, other: other.id, asked: asked.id, partner: partner.id, apart: apart.id };
  await runBatch(ctx, [
    ...meetings(ctx, { ...made, ...ids, manager }),
    ...(await papers(ctx, { own, manager, stranger, clerk, ...held, ...words, ...secrets })),
    raw(sql`UPDATE people SET suspended_at = ${iso(ctx.now)} WHERE id = ${suspended.id}`),
  ]);
  const translated = await translatedPost(ctx, manager);
  const board = await boardOf(ctx, {
    ...{ manager: manager.id, member: member.id, coordinator: coordinator.id },
    partnership: made.partnership,
  });
  const files = await filesOf(manager);
  const told = await leaveAndDevice(ctx, manager);
  const troubles = await troublesOf(ctx, { member, suspended, reporter: stranger });
  const training = await coursesOf(ctx, { own, partner: partner.id, person: manager.id, member: member.id });
  const more = {
    ...(await circlesOf(ctx, { own, other: other.id, person: coordinator.id })),
    ...training,
    ...(await badgesOf(ctx, {
      ...{ member: member.id, course: training.course },
      sessions: [training.heldSession, training.begunSession],
    })),
    ...(await journalOf(ctx, { partnership: made.partnership, person: manager.id, own, other: partner.id })),
    ...(await meetingsOf(ctx, {
      own,
      partner: partner.id,
      free: free.id,
      partnership: made.partnership,
      person: manager.id,
    })),
    ...(await agreementOf(ctx, { partnership: made.partnership, organisation: own, person: manager.id })),
    ...(await roundsOf(ctx, coordinator.id, { a: own, b: free.id })),
    ...board,
    ...(await pathsOf(ctx, { own, person: manager.id, sheet: board.sheet })),
    ...told,
    ...troubles,
    ...files,
    free: free.id,
    draft: draft.id,
    hidden: hidden.id,
    member: member.id,
  };
  const session = await anotherSession(ctx, manager);
  const imported = options.withImport ? await dryRun(coordinator) : "";
  const unused = { outsiderEmail: outsider.manager.email, word: unique("mot"), translated };
  const clients = { suspended, stranger, member, manager, counterpart: other.manager, outsider: outsider.manager };
  return {
    things: { ...made, ...held, ...words, ...ids, ...more, ...unused, session, import: imported },
    as: {
      anonymous: new Client(),
      ...clientsOf({ ...clients, coordinator, administrator }),
      tokenRead: bearer(secrets.read),
      tokenWrite: bearer(secrets.write),
    },
  };
}

const clientsOf = <K extends string>(people: Record<K, GivenPerson>): Record<K, Client> =>
  Object.fromEntries(Object.entries<GivenPerson>(people).map(([role, { client }]) => [role, client])) as Record<
    K,
    Client
  >;

/** The other organisations: some to meet, one somebody else's, one not published yet, one that hides. */
async function neighbours(manager: GivenPerson) {
  const south = () => givenOrganisation({ ...answerer, capacity: 9 });
  const [other, asked, free, partner, apart] = await Promise.all([south(), south(), south(), south(), south()]);
  const [outsider, draft, hidden] = await Promise.all([
    givenOrganisation({ ...giver, capacity: 9 }),
    givenOrganisation({ ...giver, state: "draft", manager }),
    givenOrganisation({ ...answerer, visibility: "coordinators" }),
  ]);
  return { other, asked, free, partner, apart, outsider, draft, hidden };
}

async function household(own: string) {
  const [member, suspended, clerk, stranger, coordinator, administrator] = await Promise.all([
    givenMember(own),
    givenMember(own, "manager"),
    givenMember(own, "manager"), // holds the tokens
    givenPerson(),
    givenPerson({ role: "coordinator" }),
    givenPerson({ role: "administrator" }),
  ]);
  return { member, suspended, clerk, stranger, coordinator, administrator };
}

async function anotherSession(ctx: Ctx, { email }: GivenPerson): Promise<string> {
  const { token } = await openSession(ctx, { email, act: "account.sign_in" });
  const query = testEnv.DB.prepare("SELECT id FROM sessions WHERE token_hash = ?").bind(sha256(token));
  return (await query.first<string>("id")) ?? "";
}

async function dryRun(coordinator: GivenPerson): Promise<string> {
  const response = await coordinator.client.fetch("/api/v1/imports?dryRun=1", {
    method: "POST",
    headers: { "Content-Type": "text/csv" },
    body: `name,country\n${unique("Puits")},SN\n`,
  });
  return ((await response.json()) as { id: string }).id;
}

function bearer(token: string): Client {
  const client = new Client();
  client.bearer = token;
  return client;
}

interface Meetings {
  own: string;
  other: string;
  asked: string;
  partner: string;
  apart: string;
  proposal: string;
  proposed: string;
  partnership: string;
  manager: GivenPerson;
}

function meetings(ctx: Ctx, m: Meetings): Statement[] {
  const proposal = (id: string, to: string, state: "proposed" | "approved" | "accepted") =>
    ctx.db.insert(proposals).values({
      ...{ id, fromOrganisation: m.own, toOrganisation: to, pair: pairKey(m.own, to), state, origin: "organisation" },
      ...{ oneWay: false, score: 50, message: "Bonjour", proposedBy: m.manager.id, version: 2 },
      ...{ createdAt: iso(ctx.now), updatedAt: iso(ctx.now), dueAt: iso(later(ctx.now, { days: 20 })) },
    });
  const meeting = ctx.newId("prp");
  const pair = pairKey(m.own, m.partner);
  return [
    proposal(m.proposal, m.other, "approved"),
    proposal(m.proposed, m.asked, "proposed"),
    proposal(meeting, m.partner, "accepted"),
    ctx.db
      .insert(partnerships)
      .values({ id: m.partnership, proposal: meeting, pair, state: "open", openedAt: iso(ctx.now), version: 1 }),
    ctx.db
      .insert(partnershipOrganisations)
      .values([m.own, m.partner].map((organisation) => ({ partnership: m.partnership, organisation }))),
    ctx.db
      .insert(forbiddenPairs)
      .values({ pair: pairKey(m.own, m.apart), reason: "…", person: m.manager.id, createdAt: iso(ctx.now) }),
  ];
}

interface Papers extends Record<"own" | "callToken" | "linkToken" | "read" | "write", string> {
  invitation: string;
  call: string;
  passkey: string;
  token: string;
  manager: GivenPerson;
  stranger: GivenPerson;
  clerk: GivenPerson;
}

/** Invitations, links, keys: what is told to one person only. */
async function papers(ctx: Ctx, p: Papers): Promise<Statement[]> {
  const [createdAt, expiresAt] = [iso(ctx.now), iso(later(ctx.now, { days: 1 }))];
  const invitation = async (id: string, email: string, token: string) =>
    ({
      id,
      email,
      tokenHash: sha256(token),
      organisation: p.own,
      role: "member",
      invitedBy: p.manager.id,
    }) as const;
  const token = async (id: string, person: string, secret: string, scopes: string[]) =>
    ({
      id,
      person,
      name: "essai",
      tokenHash: sha256(secret),
      scopes: JSON.stringify(scopes),
      createdAt,
      expiresAt,
    }) as const;
  return [
    ...[
      await invitation(p.invitation, `${unique("invited")}@example.org`, newToken()),
      await invitation(p.call, p.stranger.email, p.callToken),
    ].map((row) => ctx.db.insert(invitations).values({ ...row, createdAt, expiresAt })),
    ctx.db.insert(signInLinks).values({
      tokenHash: sha256(p.linkToken),
      email: `${unique("newcomer")}@example.org`,
      createdAt,
      expiresAt,
    }),
    ...[
      await token(ctx.newId("tok"), p.clerk.id, p.read, ["read"]),
      await token(ctx.newId("tok"), p.clerk.id, p.write, ["read", "write"]),
      await token(p.token, p.manager.id, newToken(), ["read"]),
    ].map((row) => ctx.db.insert(apiTokens).values(row)),
    ctx.db.insert(passkeys).values({
      ...{ id: p.passkey, person: p.manager.id, name: "Téléphone", credentialId: unique("key"), publicKey: "AA" },
      ...{ counter: 0, transports: "[]", createdAt },
    }),
  ];
}

/** A topic's own text, and the manager's translation of it. */
async function translatedPost(ctx: Ctx, manager: GivenPerson): Promise<string> {
  const id = ctx.newId("top");
  const body = {
    category: "training",
    title: "La pompe du marché",
    text: "La pompe.",
    lang: "fr",
    visibility: "public",
  };
  await manager.client.json("PUT", `/topics/${id}`, { ...body, organisation: null }, 201);
  const post = id.replace("top_", "pst_");
  const english = { title: "The pump of the market", text: "The pump.", organisation: null };
  await manager.client.json("PUT", `/posts/${post}/translations/en`, english, 201);
  return post;
}

/** One that goes with a topic, one that waits. */
async function filesOf({ client }: GivenPerson): Promise<{ file: string; upload: string }> {
  const [file, upload] = [await sent(client, jpeg()), await sent(client, jpeg())];
  await begin(client, { attachments: [file.id], organisation: null });
  return { file: file.id, upload: upload.id };
}

/** What notices leave in somebody's hands: an address that ends mails, a browser that asked for push. */
async function leaveAndDevice(ctx: Ctx, { id: person, email }: GivenPerson) {
  const leave = newLeave(ctx, person, ["answer"]);
  const device = ctx.newId("psh");
  const session = await anotherSession(ctx, { id: person, email, client: new Client() });
  const push = { endpoint: `https://fcm.googleapis.com/${device}`, p256dh: "AA", auth: "AA" };
  await runBatch(ctx, [
    leaveStatement(ctx, leave),
    ctx.db
      .insert(pushSubscriptions)
      .values({ id: device, person, session, device: "Firefox", createdAt: iso(ctx.now), ...push }),
  ]);
  return { leaveToken: leave.token, device };
}

/** The last audit entry written: what was refused leaves none. */
export async function lastEntry(): Promise<number> {
  return (await testEnv.DB.prepare("SELECT max(seq) AS seq FROM audit_entries").first<number>("seq")) ?? 0;
}
