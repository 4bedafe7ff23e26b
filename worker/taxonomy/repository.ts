// The tree as the database keeps it: read once an isolate until its version moves, changed only by these statements.
import { sql } from "drizzle-orm";
import { fromBits, toBits } from "../../schema/bits.ts";
import { taxonomyNodes } from "../../schema/tables/taxonomy.ts";
import { SDGS, type Sdg } from "../../schema/vocabulary.ts";
import { mustHold, raw, type Statement } from "../kernel/commit.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";

export interface TreeNode {
  id: string;
  parent: string | null;
  label: { fr: string; en: string };
  dac: string | null;
  sdgs: Sdg[];
  retired: boolean;
  version: number;
}

export interface Tree {
  /** Changes whenever anything in the tree does. */
  key: string;
  /** Depth first, in the order shown: a domain, its first theme, that theme's skills … */
  nodes: readonly TreeNode[];
  byId: ReadonlyMap<string, TreeNode>;
}

export const VERSION_SETTING = "taxonomy.version";

const kept = new WeakMap<D1Database, Tree>();

/** One row read when nothing changed. The version is read first: what is kept is never older than its key. */
export async function currentTree(ctx: Ctx): Promise<Tree> {
  const row = await ctx.db.get<{ key: string } | undefined>(
    sql`SELECT version || '@' || updated_at AS key FROM settings WHERE name = ${VERSION_SETTING}`,
  );
  const key = row?.key ?? "none";
  const known = kept.get(ctx.env.DB);
  if (known?.key === key) return known;
  const tree = await readTree(ctx, key);
  kept.set(ctx.env.DB, tree);
  return tree;
}

async function readTree(ctx: Ctx, key: string): Promise<Tree> {
  const rows = await ctx.db.select().from(taxonomyNodes).orderBy(taxonomyNodes.position, taxonomyNodes.id);
  const children = Map.groupBy(rows, (row) => row.parent);
  const under = (parent: string | null): TreeNode[] =>
    (children.get(parent) ?? []).flatMap((row) => [toNode(row), ...under(row.id)]);
  const nodes = under(null);
  return { key, nodes, byId: new Map(nodes.map((node) => [node.id, node])) };
}

/** One node as it stands now, whatever is kept: for those about to change it. */
export async function freshNode(ctx: Ctx, id: string): Promise<TreeNode | null> {
  const row = await ctx.db.select().from(taxonomyNodes).where(sql`id = ${id}`).get();
  return row ? toNode(row) : null;
}

function toNode(row: typeof taxonomyNodes.$inferSelect): TreeNode {
  return {
    id: row.id,
    parent: row.parent,
    label: { fr: row.labelFr, en: row.labelEn },
    dac: row.dac,
    sdgs: fromBits(SDGS, row.sdgs),
    retired: row.retiredAt !== null,
    version: row.version,
  };
}

/** Rolls back unless no other node bears this name, in either language. */
export function nameMustBeFree(node: TreeNode): Statement {
  return mustHold(sql`NOT EXISTS (SELECT 1 FROM taxonomy_nodes
    WHERE (label_fr = ${node.label.fr} OR label_en = ${node.label.en}) AND id <> ${node.id})`);
}

/** Goes into every batch that changes the tree. */
export function bumpTree(ctx: Ctx): Statement {
  return raw(sql`INSERT INTO settings (name, value, version, updated_at) VALUES (${VERSION_SETTING}, '{}', 1, ${iso(ctx.now)})
    ON CONFLICT (name) DO UPDATE SET version = version + 1, updated_at = excluded.updated_at`);
}

/** Last under its parent. */
export function insertNode(node: TreeNode): Statement {
  return raw(sql`INSERT INTO taxonomy_nodes (id, parent, position, label_fr, label_en, dac, sdgs, version)
    SELECT ${node.id}, ${node.parent}, coalesce(max(position), 0) + 1, ${node.label.fr}, ${node.label.en}, ${node.dac},
      ${toBits(SDGS, node.sdgs)}, ${node.version} FROM taxonomy_nodes WHERE parent = ${node.parent}`);
}

/** Compare-and-set on the version before: follow it with mustChange. A retired node keeps the day it was. */
export function updateNode(ctx: Ctx, node: TreeNode): Statement {
  return raw(sql`UPDATE taxonomy_nodes SET label_fr = ${node.label.fr}, label_en = ${node.label.en}, dac = ${node.dac},
    sdgs = ${toBits(SDGS, node.sdgs)}, retired_at = ${node.retired ? sql`coalesce(retired_at, ${iso(ctx.now)})` : null}, version = ${node.version}
    WHERE id = ${node.id} AND version = ${node.version - 1}`);
}
