// The board's categories: read by anyone, tended by coordinators.
import { sql } from "drizzle-orm";
import type { Category, CategoryInput, CategoryPatch } from "../../schema/contract/board.ts";
import { categories } from "../../schema/tables/board.ts";
import { requireCoordinator } from "../kernel/actor.ts";
import { commit, mustChange, raw, type Statement } from "../kernel/commit.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { InvalidField, NotFound, Stale } from "../kernel/errors.ts";

type Row = Omit<typeof categories.$inferSelect, "position">;

const toCategory = (row: Row): Category => ({
  id: row.id,
  label: { fr: row.labelFr, en: row.labelEn },
  intro: { fr: row.introFr, en: row.introEn },
  posting: row.posting,
  retired: row.retiredAt !== null,
  version: row.version,
});

/** In their order; retired ones last. */
export async function listCategories(ctx: Ctx): Promise<Category[]> {
  const rows = await ctx.db
    .select()
    .from(categories)
    .orderBy(sql`retired_at IS NOT NULL`, categories.position, categories.id);
  return rows.map(toCategory);
}

export async function readCategory(ctx: Ctx, id: string): Promise<Category | null> {
  const row = await ctx.db.get<Row | undefined>(sql`SELECT id, label_fr AS labelFr, label_en AS labelEn,
    intro_fr AS introFr, intro_en AS introEn, posting, retired_at AS retiredAt, version FROM categories WHERE id = ${id}`);
  return row ? toCategory(row) : null;
}

/** Its id comes from its English name and never changes. */
export async function addCategory(ctx: Ctx, input: CategoryInput): Promise<Category> {
  requireCoordinator(ctx);
  const id = slugOf(input.label.en);
  if (id === "") throw InvalidField("label.en", "no_letters");
  const made: Category = { id, ...input, retired: false, version: 1 };
  return commit(ctx, {
    statements: [
      raw(sql`INSERT INTO categories (id, position, label_fr, label_en, intro_fr, intro_en, posting, version)
        SELECT ${id}, coalesce(max(position), 0) + 1, ${input.label.fr}, ${input.label.en}, ${input.intro.fr},
          ${input.intro.en}, ${input.posting}, 1 FROM categories`),
    ],
    audit: [{ act: "category.add", subject: id }],
    reply: made,
    conflict: "category_taken",
  });
}

export async function changeCategory(ctx: Ctx, id: string, version: number, patch: CategoryPatch): Promise<Category> {
  requireCoordinator(ctx);
  const before = await readCategory(ctx, id);
  if (!before) throw NotFound();
  if (before.version !== version) throw Stale();
  const { position, ...said } = patch;
  const after: Category = { ...before, ...defined(said), version: version + 1 };
  return commit(ctx, {
    statements: [
      raw(sql`UPDATE categories SET label_fr = ${after.label.fr}, label_en = ${after.label.en}, intro_fr = ${after.intro.fr},
        intro_en = ${after.intro.en}, posting = ${after.posting},
        retired_at = ${after.retired ? sql`coalesce(retired_at, ${iso(ctx.now)})` : null}, version = ${after.version}
        WHERE id = ${id} AND version = ${version}`),
      mustChange(),
      ...(position === undefined ? [] : [placed(id, position)]),
    ],
    audit: [{ act: "category.change", subject: id, detail: { fields: Object.keys(defined(patch)) } }],
    reply: after,
  });
}

/** The others make room: after it, everyone's place is a number of its own. */
const placed = (id: string, position: number): Statement =>
  raw(sql`WITH others AS (SELECT id, row_number() OVER (ORDER BY retired_at IS NOT NULL, position, id) AS place
      FROM categories WHERE id <> ${id})
    UPDATE categories SET position = coalesce(
      (SELECT place + (place >= ${position}) FROM others WHERE others.id = categories.id), ${position})`);

const defined = <T extends object>(patch: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined)) as never;

const slugOf = (label: string): string =>
  label
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{Mn}/gu, "")
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^_|_$/g, "")
    .slice(0, 60);
