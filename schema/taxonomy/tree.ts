// The whole skills tree in the order it is shown, and where a skill stands in it.
import { climate } from "./climate.ts";
import { culture } from "./culture.ts";
import { digital } from "./digital.ts";
import { economy } from "./economy.ts";
import { education } from "./education.ts";
import { farming } from "./farming.ts";
import { health } from "./health.ts";
import { localGovernment } from "./local-government.ts";
import { migration } from "./migration.ts";
import { rights } from "./rights.ts";
import type { Domain } from "./shape.ts";
import { solidarity } from "./solidarity.ts";
import { town } from "./town.ts";
import { waste } from "./waste.ts";
import { water } from "./water.ts";
import { work } from "./work.ts";
import { world } from "./world.ts";
import { youth } from "./youth.ts";

export const TAXONOMY: readonly Domain[] = [
  water,
  farming,
  localGovernment,
  waste,
  education,
  work,
  health,
  solidarity,
  rights,
  youth,
  culture,
  economy,
  digital,
  world,
  migration,
  climate,
  town,
];

/** The theme id of a skill id, or of a theme id itself: `water.supply.wells` and `water.supply` → `water.supply`. */
export const themeOf = (id: string): string => id.split(".", 2).join(".");

/** The domain id of any id in the tree: `water.supply.wells` → `water`. */
export const domainOf = (id: string): string => id.split(".", 1).join();
