// The courses of the demo network.
import type { DemoCourse } from "./shape.ts";
import { TOGETHER } from "./together.ts";
import { TRADES } from "./trades.ts";

export const DEMO_COURSES: readonly DemoCourse[] = [...TRADES, ...TOGETHER];
