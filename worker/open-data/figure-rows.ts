// The public figures as rows: by quarter, with the small numbers left empty, from the very function of the page.
import type { OpenRow } from "../../schema/contract/open-data.ts";
import { seeFigures } from "../equity/see.ts";
import type { Ctx } from "../kernel/ctx.ts";

export async function figureRows(ctx: Ctx): Promise<OpenRow[]> {
  const { periods } = await seeFigures(ctx);
  return periods.flatMap(({ period, ...measures }) =>
    Object.entries(measures).flatMap(([name, told]) => {
      const measure = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
      return told === null || typeof told === "number"
        ? [{ period, measure, part: "", value: told }]
        : Object.entries(told).map(([part, value]) => ({ period, measure, part, value }));
    }),
  );
}
