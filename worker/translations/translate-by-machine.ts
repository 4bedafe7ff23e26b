// Asking the machine for a translation: marked as such, counted before it is asked, never over what a person wrote.
import { sql } from "drizzle-orm";
import { SHEET_TEXTS } from "../../schema/contract/board.ts";
import { SHEET_WORDS, type SheetWords } from "../../schema/contract/translations.ts";
import type { BoardLanguage } from "../../schema/vocabulary.ts";
import type { PostRow } from "../board/post-rows.ts";
import { loadSheet, type TopicRow } from "../board/topic-rows.ts";
import { requirePerson } from "../kernel/actor.ts";
import { mustHold, raw, runBatch } from "../kernel/commit.ts";
import { type Ctx, iso, later } from "../kernel/ctx.ts";
import { Conflict, DomainError, Forbidden, InvalidField, NotFound, TooMany } from "../kernel/errors.ts";
import { faultOf } from "../kernel/log.ts";
import { type Machine, machineOf, translateTexts } from "./machine.ts";
import { loadTranslation, type TranslationRow } from "./rows.ts";
import { MACHINE_A_DAY, mayGoOut } from "./rules.ts";
import { keep, seeVisible, type Translated } from "./translate.ts";
import { type Ready, ready, type Said } from "./words.ts";

/** The longest text, with its title and its sheet, that a machine is asked for; in characters. */
const LONGEST = 12_000;

/** Any person who may read the post, where the network has a machine; else there is no such door. */
export async function translateByMachine(ctx: Ctx, id: string, lang: BoardLanguage): Promise<Translated> {
  const person = requirePerson(ctx);
  const machine = machineOf(ctx.env);
  if (!machine) throw NotFound();
  const { post, topic } = await seeVisible(ctx, id);
  if (!mayGoOut(topic)) throw Forbidden("machine_open_only");
  if (post.lang === lang) throw InvalidField("lang", "same_language");
  const there = await loadTranslation(ctx, id, lang);
  refuseOverPerson(there);
  const said = await originalOf(ctx, post, topic);
  await countUse(ctx, person.id);
  const words = await asked(ctx, machine, said, { from: post.lang, to: lang }, topic.id);
  const who = { author: person.id, organisation: null, shownAs: "person" as const };
  const fresh = { post: id, lang, machine: true, ...who, original: post.version, words };
  return keep(ctx, fresh, there, post);
}

/** The compare-and-set on the version read here keeps it true until the batch. */
function refuseOverPerson(there: TranslationRow | null): void {
  if (there && there.machine === 0) throw Conflict("translated_by_person");
}

async function originalOf(ctx: Ctx, post: PostRow, topic: TopicRow): Promise<Said> {
  const first = post.seq === 1;
  const there = first && topic.kind === "sheet" ? await loadSheet(ctx, topic.id) : null;
  const sheet = there && (Object.fromEntries(SHEET_WORDS.map((field) => [field, there.sheet[field]])) as SheetWords);
  const said = { title: first ? topic.title : undefined, text: post.text, sheet: sheet ?? undefined };
  const length = [said.title ?? "", said.text, ...Object.values(sheet ?? {})].join("").length;
  if (length > LONGEST) throw Conflict("too_long_for_machine");
  return said;
}

/** Before the machine is asked: two requests at once cannot both be the last of the day. */
async function countUse(ctx: Ctx, person: string): Promise<void> {
  const day = iso(ctx.now).slice(0, 10);
  const used = (who: string, most: number) => [
    raw(sql`INSERT INTO machine_uses (day, person, times) VALUES (${day}, ${who}, 1)
      ON CONFLICT (day, person) DO UPDATE SET times = times + 1`),
    mustHold(sql`(SELECT times FROM machine_uses WHERE day = ${day} AND person = ${who}) <= ${most}`),
  ];
  try {
    await runBatch(ctx, [
      raw(sql`DELETE FROM machine_uses WHERE day < ${day}`),
      ...used(person, MACHINE_A_DAY.person),
      ...used("", MACHINE_A_DAY.network),
    ]);
  } catch (error) {
    if (!/malformed JSON/.test(String(error))) throw error;
    const midnight = later(new Date(`${day}T00:00:00Z`), { days: 1 });
    throw TooMany("too_many_machine", Math.ceil((midnight.getTime() - ctx.now.getTime()) / 1000));
  }
}

const TEXTS: ReadonlySet<string> = new Set(SHEET_TEXTS);

/** What it says may be longer or odder than we keep: then it is as if it had not answered. */
async function asked(
  ctx: Ctx,
  machine: Machine,
  said: Said,
  way: { from: BoardLanguage; to: BoardLanguage },
  topic: string,
): Promise<Ready> {
  const fields = SHEET_WORDS.filter((field) => said.sheet?.[field]);
  const texts = [said.title ?? "", said.text, ...fields.map((field) => said.sheet?.[field] ?? "")];
  try {
    const [title = "", text = "", ...rest] = await translateTexts(machine, texts, way);
    const words = Object.fromEntries(fields.map((field, at) => [field, bounded(field, rest[at] ?? "")]));
    const sheet = said.sheet && ({ ...said.sheet, ...words } as SheetWords);
    return await ready(
      ctx,
      { title: said.title && title.slice(0, 160), text: text.slice(0, 20_000), sheet },
      way.to,
      topic,
    );
  } catch (error) {
    if (error instanceof DomainError && error.kind !== "invalid") throw error;
    console.error(faultOf(error));
    throw Conflict("machine_silent");
  }
}

const bounded = (field: string, text: string): string => text.slice(0, TEXTS.has(field) ? 6000 : 400);
