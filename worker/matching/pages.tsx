// The HTML door of matching: the shortlist, one match in full, and the weights that coordinators set.
import { Hono } from "hono";
import { MatchPage } from "../../web/pages/match.tsx";
import { ShortlistPage } from "../../web/pages/shortlist.tsx";
import { WeightsPage } from "../../web/pages/weights.tsx";
import { viewNeedCourses } from "../courses/of-organisation.ts";
import { allow } from "../http/access.ts";
import { check } from "../http/check.ts";
import { readForm } from "../http/form.ts";
import { render, submit } from "../http/pages.tsx";
import type { AppEnv } from "../http/types.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { relationOf } from "../organisations/see.ts";
import { taxonomyLabels } from "../taxonomy/labels.ts";
import { examples } from "./example.ts";
import { proposalsLeft } from "./left.ts";
import { seeMatch } from "./see-match.ts";
import { shortlist } from "./shortlist.ts";
import { tellMatch, tellShortlist } from "./view.ts";
import { readWeights, saveWeights, type WeightsNow } from "./weigh.ts";
import { fieldsFrom, fieldsOf, numbersOf, type WeightFields, WeightsForm, weightsOf } from "./weights-form.ts";

export const matchingPages = new Hono<AppEnv>();

const SHORT = 10;
const LONG = 30;

matchingPages.get("/organisations/:id/shortlist", allow("member"), async (c) => {
  const { ctx } = c.var;
  const id = c.req.param("id");
  const limit = c.req.query("more") === undefined ? SHORT : LONG;
  const list = await shortlist(ctx, { organisation: id, limit });
  return render(
    c,
    <ShortlistPage
      own={list.own}
      shortlist={await tellShortlist(ctx, list)}
      names={await skillNames(ctx)}
      role={relationOf(ctx, id)}
      courses={await viewNeedCourses(ctx, id)}
      left={await proposalsLeft(ctx, id)}
      more={limit === SHORT && list.found.length === SHORT}
    />,
  );
});

matchingPages.get("/organisations/:id/match/:other", allow("member"), async (c) => {
  const { ctx } = c.var;
  const seen = await seeMatch(ctx, c.req.param("id"), c.req.param("other"));
  const { id } = seen.own;
  return render(
    c,
    <MatchPage
      own={seen.own}
      match={await tellMatch(ctx, seen)}
      names={await skillNames(ctx)}
      role={relationOf(ctx, id)}
      otherRole={relationOf(ctx, seen.organisation.id)}
    />,
  );
});

const WEIGHTS = "/coordination/weights";

matchingPages.get(WEIGHTS, allow("coordinator"), async (c) => {
  const typed = fieldsOf(new URL(c.req.url).searchParams);
  const tried = WeightsForm.safeParse(numbersOf(typed)).success;
  return render(c, weightsPage(await readWeights(c.var.ctx), tried ? typed : null));
});

matchingPages.post(WEIGHTS, allow("coordinator"), async (c) => {
  const form = await readForm(c);
  const typed = fieldsOf(form);
  const tries = form.get("act") === "preview";
  return submit(c, {
    run: async (ctx) => {
      const weights = weightsOf(check(WeightsForm, numbersOf(typed)));
      return tries ? null : saveWeights(ctx, { weights, version: Number(form.get("version")) });
    },
    to: () => (tries ? `${WEIGHTS}?${new URLSearchParams(typed)}#effect` : `${WEIGHTS}?notice=saved`),
    again: async (errors) => weightsPage(await readWeights(c.var.ctx), typed, errors),
  });
});

/** With what is being tried, when it can be counted with, beside what is in force. */
function weightsPage(
  now: WeightsNow,
  typed: WeightFields | null,
  errors?: Parameters<typeof WeightsPage>[0]["errors"],
) {
  const parsed = typed && WeightsForm.safeParse(numbersOf(typed));
  const counted = parsed?.success ? weightsOf(parsed.data) : now;
  return (
    <WeightsPage
      fields={typed ?? fieldsFrom(now)}
      version={now.version}
      share={Number(fieldsFrom(now).share)}
      examples={examples(now, counted)}
      tried={counted !== now}
      {...(errors && { errors })}
    />
  );
}

async function skillNames(ctx: Ctx): Promise<Record<string, string>> {
  return Object.fromEntries([...(await taxonomyLabels(ctx))].map(([id, { label }]) => [id, label]));
}
