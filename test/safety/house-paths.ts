// What the house holds of learning paths: a draft with a step, and one that is public.
import { learningPaths, learningSteps } from "../../schema/tables/paths.ts";
import { runBatch } from "../../worker/kernel/commit.ts";
import { type Ctx, iso } from "../../worker/kernel/ctx.ts";

export interface PathThings {
  pathDraft: string; // of `own`
  pathShown: string; // of `own`
}

export async function pathsOf(
  ctx: Ctx,
  { own, person, sheet }: { own: string; person: string; sheet: string },
): Promise<PathThings> {
  const [pathDraft, pathShown] = [ctx.newId("pth"), ctx.newId("pth")];
  const at = iso(ctx.now);
  const row: Omit<typeof learningPaths.$inferInsert, "id" | "state"> = {
    ...{ organisation: own, title: "L’eau, ici et là-bas", ageFrom: 11, ageTo: 14 },
    ...({ lang: "fr", licence: "CC-BY-SA" } as const),
    ...{ person, createdAt: at, updatedAt: at, version: 1 },
  };
  const step = { position: 1, topic: sheet, question: "D’où vient l’eau ?", minutes: 20 };
  await runBatch(ctx, [
    ctx.db.insert(learningPaths).values({ id: pathDraft, state: "draft", ...row }),
    ctx.db.insert(learningPaths).values({ id: pathShown, state: "public", ...row }),
    ...[pathDraft, pathShown].map((path) => ctx.db.insert(learningSteps).values({ path, ...step })),
  ]);
  return { pathDraft, pathShown };
}
