// Fills a local D1 with the bench's board, by json_each in slices, and keeps it for the next run as long as nothing it follows changed.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Sdg } from "../../schema/vocabulary.ts";
import { serve } from "../../worker/cli/serve.ts";
import { foldName } from "../../worker/import/fold.ts";
import { runBatch } from "../../worker/kernel/commit.ts";
import { type Ctx, makeCtx } from "../../worker/kernel/ctx.ts";
import { sha256 } from "../../worker/kernel/ids.ts";
import { organisationDocument } from "../../worker/search/documents.ts";
import { documentStatements } from "../../worker/search/index-statements.ts";
import { keepMerged } from "../../worker/search/merge.ts";
import { currentTree } from "../../worker/taxonomy/repository.ts";
import { insertNetwork } from "../support/network-rows.ts";
import { openFile } from "./board-file.ts";
import { openProbe, type Probe } from "./board-probe.ts";
import { type Slice, sliceOf } from "./board-rows.ts";
import { randomFrom, say } from "./board-words.ts";
import {
  END,
  makeWorld,
  organisationAt,
  partnershipId,
  partnersOf,
  personId,
  SIZE,
  type World,
} from "./board-world.ts";

export interface Board {
  probe: Probe;
  world: World;
  /** How long filling it took; null when an earlier run had. */
  seconds: number | null;
  bytes: number;
}

/** Who asks in the measures: a member of an organisation with partnerships, and a coordinator, by their sessions. */
export const READER = { person: 4, token: "bench-reader" };
export const COORDINATOR = { person: 1999, token: "bench-coordinator" };
const FOLDER = "test/out";
const SLICE = 4000;

export async function openBoard(): Promise<Board> {
  const kept = join(FOLDER, `board-${keyOf()}`);
  const world = makeWorld();
  for (const old of existsSync(FOLDER) ? readdirSync(FOLDER) : []) {
    if (/^board-[0-9a-f]{12}$/.test(old) && join(FOLDER, old) !== kept) rmSync(join(FOLDER, old), { recursive: true });
  }
  if (existsSync(join(kept, "whole")))
    return { probe: await openProbe(kept), world, seconds: null, bytes: sizeOf(kept) };
  rmSync(kept, { recursive: true, force: true });
  mkdirSync(kept, { recursive: true });
  await (await serve({ stateDir: kept })).stop(); // makes its tables
  const started = performance.now();
  const { db, close } = openFile(kept);
  await fill(makeCtx({ env: { DB: db } as Ctx["env"] }), world);
  close();
  writeFileSync(join(kept, "whole"), "");
  const seconds = (performance.now() - started) / 1000;
  return { probe: await openProbe(kept), world, seconds, bytes: sizeOf(kept) };
}

/** Whatever the rows follow: the tables, the words, how they are indexed, and these very files. */
function keyOf(): string {
  const all = (folder: string, names: RegExp) =>
    readdirSync(folder)
      .filter((name) => names.test(name))
      .map((name) => join(folder, name));
  const followed = [
    ...all("schema/migrations", /\.sql$/),
    ...all("schema/demo/board", /\.ts$/),
    ...all("test/bench", /^(board-(words|world|rows|file|build)|network)\.ts$/),
    ...["documents", "index-statements", "merge", "stem", "stop-words", "words"].map(
      (name) => `worker/search/${name}.ts`,
    ),
  ];
  const hash = createHash("sha256");
  for (const file of followed.sort()) hash.update(readFileSync(file));
  return hash.digest("hex").slice(0, 12);
}

const sizeOf = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);

async function fill(ctx: Ctx, world: World): Promise<void> {
  await insertNetwork(ctx.env.DB as never, world.organisations);
  await insert(ctx, people(world));
  await insert(ctx, await reader(world));
  const tree = await currentTree(ctx);
  await describeOrganisations(ctx, world);
  for (let from = 0; from < SIZE.posts; from += SLICE) {
    const { documents, ...slice } = sliceOf(world, from, Math.min(SIZE.posts, from + SLICE), tree);
    await insert(ctx, slice);
    await runBatch(ctx, documentStatements(documents));
  }
  while (await keepMerged(ctx)); // as the clock does on a living board
}

type Rows = Partial<Record<string, readonly unknown[][]>>;
const COLUMNS: Readonly<Record<string, string>> = {
  people: "id, email, name, locale, network_role, created_at, last_seen_at",
  memberships: "organisation, person, role, created_at",
  sessions: "token_hash, id, person, device, created_at, last_seen_at, expires_at",
  partnerships: "id, proposal, pair, state, opened_at, version",
  partnership_organisations: "partnership, organisation",
  board_marks: "person, since",
  follows: "person, kind, subject, created_at",
  topics: `id, category, kind, title, lang, visibility, partnership, state, listed, author, organisation, shown_as, excerpt,
    sdgs, skills, posts, last_seq, fingerprint, created_at, bumped_at, version`,
  terms: "term, created_at, topic",
  sheets: `topic, context, did, institutions, civil_society, beneficiaries, worked, failed, again, local_dimension,
    global_dimension, cost, time, country, town, html`,
  posts: `id, topic, seq, author, organisation, shown_as, text, html, lang, state, reactions, fingerprint, created_at, version`,
  adaptations: "post, topic, parent, result, country, town, changed",
  reactions: "post, kind, person, created_at",
  reads: "person, topic, seq, at",
};

async function insert(ctx: Ctx, rows: Rows | Omit<Slice, "documents">): Promise<void> {
  const { DB } = ctx.env;
  const statements = Object.entries(rows).map(([name, list]) => {
    const columns = COLUMNS[name] ?? "";
    const values = columns.split(",").map((_, at) => `value ->> ${at}`);
    const table = name === "terms" ? "topic_terms" : name;
    const text = `INSERT OR IGNORE INTO ${table} (${columns}) SELECT ${values.join(", ")} FROM json_each(?)`;
    return DB.prepare(text).bind(JSON.stringify(list));
  });
  await DB.batch(statements);
}

const SINCE = new Date(END - 4 * 365 * 86_400_000).toISOString();

function people(world: World): Rows {
  const all = Array.from({ length: SIZE.people }, (_, at) => at);
  const rooms = Array.from({ length: SIZE.partnerships }, (_, at) => at);
  const partners = (at: number) => partnersOf(at).map((one) => world.organisations[one]?.id ?? "");
  return {
    people: all.map((at) => {
      const role = at === COORDINATOR.person ? "coordinator" : null;
      return [personId(at), `person-${at}@example.org`, `Personne ${at}`, "fr", role, SINCE, SINCE];
    }),
    memberships: all.map((at) => [organisationAt(world, at).id, personId(at), "member", SINCE]),
    partnerships: rooms.map((at) => [partnershipId(at), `prp_${at}`, partners(at).join("|"), "open", SINCE, 1]),
    partnership_organisations: rooms.flatMap((at) => partners(at).map((one) => [partnershipId(at), one])),
  };
}

/** Sessions that never end, nor are touched; what the reader has read of late, and follows. */
async function reader(world: World): Promise<Rows> {
  const random = randomFrom(11);
  const person = personId(READER.person);
  const recent = world.topics.filter((topic) => topic.bumped > END - 60 * 86_400_000);
  const read = recent.filter(() => random() < 0.3);
  const session = async ({ person: at, token }: typeof READER) => [
    sha256(token),
    `ses_${token}`,
    personId(at),
    "",
    SINCE,
    "9999",
    "9999",
  ];
  return {
    sessions: [await session(READER), await session(COORDINATOR)],
    board_marks: [[person, new Date(END - 30 * 86_400_000).toISOString()]],
    reads: read.map(({ id, lastSeq }) => [person, id, random() < 0.5 ? lastSeq : Math.ceil(lastSeq / 2), SINCE]),
    follows: read.slice(0, 300).map(({ id }) => [person, "topic", id, SINCE]),
  };
}

/** Names and summaries in words of the board, and what the search holds of them. */
async function describeOrganisations(ctx: Ctx, world: World): Promise<void> {
  const tree = await currentTree(ctx);
  const { fr } = world.vocabularies;
  const random = randomFrom(3);
  const told = world.organisations.map((one, at) => {
    const [first, second] = [0, 1].map(
      (n) => fr.words[fr.telling[Math.floor(random() * fr.telling.length)] ?? n] ?? "",
    );
    const name = `Association ${first} ${second} ${at + 1}`;
    return { ...one, sdgs: one.sdgs as Sdg[], name, summary: say(fr, random, 25, []).text, town: "", country: "FR" };
  });
  const rows = told.map(({ id, name, summary }) => [id, name, foldName(name), summary]);
  await ctx.env.DB.prepare(`UPDATE organisations SET name = v.name, name_folded = v.folded, summary = v.summary FROM (SELECT
      value ->> 0 AS id, value ->> 1 AS name, value ->> 2 AS folded, value ->> 3 AS summary FROM json_each(?)) v
    WHERE organisations.id = v.id`)
    .bind(JSON.stringify(rows))
    .run();
  const published = told.filter((one) => one.state === "published");
  await runBatch(
    ctx,
    documentStatements(
      published.map((one) => organisationDocument(one, tree, "fr")),
      published,
    ),
  );
}
