// The skills tree as the network keeps it: seeded from schema/taxonomy, then tended by coordinators.
import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { declare } from "./declaration.ts";

export const taxonomyNodes = sqliteTable(
  "taxonomy_nodes",
  {
    id: text().primaryKey(), // water · water.supply · water.supply.hand_pumps
    parent: text(), // null for a domain
    position: integer().notNull(),
    labelFr: text("label_fr").notNull(),
    labelEn: text("label_en").notNull(),
    dac: text(), // OECD DAC purpose code, skills only
    sdgs: integer().notNull().default(0), // bit set
    retiredAt: text("retired_at"),
    version: integer().notNull().default(1),
  },
  (t) => [index("taxonomy_nodes_parent").on(t.parent, t.position)],
);

export const taxonomyDeclarations = [
  declare(taxonomyNodes, "full", {
    id: "plain",
    parent: "plain",
    position: "plain",
    labelFr: "plain",
    labelEn: "plain",
    dac: "plain",
    sdgs: "plain",
    retiredAt: "plain",
    version: "plain",
  }),
];
