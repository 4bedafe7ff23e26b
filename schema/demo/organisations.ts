// The demo network: sixty invented organisations in real towns.

import { NORTH_ELSEWHERE } from "./north-elsewhere.ts";
import { HAUTS_DE_FRANCE } from "./north-hauts-de-france.ts";
import type { DemoOrganisation } from "./shape.ts";
import { GULF_AND_ISLANDS } from "./south-gulf-and-islands.ts";
import { MAGHREB_SAHEL } from "./south-maghreb-sahel.ts";
import { MALI_GUINEA } from "./south-mali-guinea.ts";
import { SENEGAL } from "./south-senegal.ts";

export const DEMO_ORGANISATIONS: readonly DemoOrganisation[] = [
  ...HAUTS_DE_FRANCE,
  ...NORTH_ELSEWHERE,
  ...SENEGAL,
  ...MALI_GUINEA,
  ...MAGHREB_SAHEL,
  ...GULF_AND_ISLANDS,
];
