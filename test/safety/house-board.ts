// What the house holds of the board: a question with an answer, a sheet, a topic in a room and one in the coordinators', a draft, a field.
import { sql } from "drizzle-orm";
import { sheetStatements } from "../../worker/board/sheet.ts";
import { raw, runBatch, type Statement } from "../../worker/kernel/commit.ts";
import { type Ctx, iso } from "../../worker/kernel/ctx.ts";
import { testEnv } from "../support/request.ts";

export interface BoardThings {
  question: string; // the manager's, open to the network
  number: string; // of its short address
  answer: string; // to it, the member's
  sheet: string; // the manager's, open to anyone
  room: string; // a topic in `partnership`
  desk: string; // one in the coordinators' room
  category: string; // nobody else's
  written: string; // the manager's draft
  newTopic: string; // ids that nothing bears yet
  newPost: string;
}

interface Around {
  manager: string;
  member: string;
  coordinator: string;
  partnership: string;
}

export async function boardOf(ctx: Ctx, around: Around): Promise<BoardThings> {
  const ids = { question: ctx.newId("top"), sheet: ctx.newId("top"), room: ctx.newId("top"), desk: ctx.newId("top") };
  const more = {
    answer: ctx.newId("pst"),
    written: ctx.newId("top"),
    category: `field_${ctx.newId("top").slice(-12)}`,
  };
  const { manager, member, coordinator, partnership } = around;
  await runBatch(ctx, [
    ...topic(ctx, { id: ids.question, author: manager, kind: "question", visibility: "network" }),
    ...topic(ctx, { id: ids.sheet, author: manager, kind: "sheet", visibility: "public" }),
    ...topic(ctx, { id: ids.room, author: manager, kind: "discussion", visibility: "partnership", partnership }),
    ...topic(ctx, { id: ids.desk, author: coordinator, kind: "discussion", visibility: "coordinators" }),
    ...sheetStatements(ids.sheet, null),
    post(ctx, { id: more.answer, topic: ids.question, seq: 2, author: member }),
    raw(sql`UPDATE topics SET posts = 2, last_seq = 2 WHERE id = ${ids.question}`),
    raw(sql`INSERT INTO categories (id, position, label_fr, label_en, intro_fr, intro_en, posting, version)
      VALUES (${more.category}, 99, ${more.category}, ${more.category}, '', '', 'members', 1)`),
    raw(sql`INSERT INTO drafts (id, person, title, said, created_at, updated_at)
      VALUES (${more.written}, ${manager}, 'Un brouillon', ${DRAFT}, ${iso(ctx.now)}, ${iso(ctx.now)})`),
  ]);
  const number = await testEnv.DB.prepare("SELECT number FROM topics WHERE id = ?").bind(ids.question).first("number");
  return { ...ids, ...more, number: String(number), newTopic: ctx.newId("top"), newPost: ctx.newId("pst") };
}

const DRAFT = JSON.stringify({
  ...{ kind: "discussion", category: "training", title: "Un brouillon", text: "Pas encore.", lang: null },
  ...{
    visibility: "network",
    partnership: null,
    skills: [],
    sdgs: [],
    organisation: null,
    shownAs: "person",
    sheet: null,
  },
});

interface Began {
  id: string;
  author: string;
  kind: string;
  visibility: string;
  partnership?: string;
}

function topic(ctx: Ctx, { id, author, kind, visibility, partnership = undefined }: Began): Statement[] {
  const listed = visibility === "public" ? 2 : visibility === "network" ? 1 : 0;
  return [
    raw(sql`INSERT INTO topics (id, category, kind, title, lang, visibility, partnership, state, listed, author, shown_as,
        excerpt, sdgs, skills, posts, last_seq, fingerprint, created_at, bumped_at, version)
      VALUES (${id}, 'training', ${kind}, 'Une pompe', 'fr', ${visibility}, ${partnership ?? null}, 'open', ${listed}, ${author},
        'person', 'Bonjour', 0, '[]', 1, 1, '', ${iso(ctx.now)}, ${iso(ctx.now)}, 1)`),
    post(ctx, { id: id.replace("top_", "pst_"), topic: id, seq: 1, author }),
  ];
}

const post = (ctx: Ctx, { id, topic, seq, author }: { id: string; topic: string; seq: number; author: string }) =>
  raw(sql`INSERT INTO posts (id, topic, seq, author, shown_as, text, html, lang, state, reactions, fingerprint, created_at, version)
    VALUES (${id}, ${topic}, ${seq}, ${author}, 'person', 'Bonjour', '<p>Bonjour</p>', 'fr', 'visible', '{}', '', ${iso(ctx.now)}, 1)`);
