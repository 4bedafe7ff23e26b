// The HTML door of rounds.
import { Hono } from "hono";
import * as z from "zod";
import { type RerunFields, RoundInput } from "../../schema/contract/rounds.ts";
import type { FormErrors } from "../../web/pages/problems.tsx";
import { RoundPage } from "../../web/pages/round.tsx";
import { RoundComparePage } from "../../web/pages/round-compare.tsx";
import { NewRoundPage } from "../../web/pages/round-new.tsx";
import { ROUNDS, RoundsPage } from "../../web/pages/rounds.tsx";
import { allow } from "../http/access.ts";
import { check } from "../http/check.ts";
import { readForm } from "../http/form.ts";
import { render, submit } from "../http/pages.tsx";
import type { AppEnv, Req } from "../http/types.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { compareRounds } from "./compare-rounds.ts";
import { fieldsOf, inputOf, newFields, rerunOf } from "./forms.ts";
import { drawnSeed, makeRound } from "./make-round.ts";
import { publishRound } from "./publish-round.ts";
import { replayRound } from "./replay-round.ts";
import { BONUS } from "./rules.ts";
import { setRoundAside } from "./set-aside.ts";
import { listRounds, seeRound } from "./tell-round.ts";

export const roundsPages = new Hono<AppEnv>();
const LISTED = 20;
const OTHERS = 6;
const ONE = `${ROUNDS}/:id`;

roundsPages.get(ROUNDS, allow("coordinator"), async (c) =>
  render(c, <RoundsPage {...(await listRounds(c.var.ctx, { after: c.req.query("after"), limit: LISTED }))} />),
);

roundsPages.get(`${ROUNDS}/new`, allow("coordinator"), (c) =>
  render(c, <NewRoundPage fields={newFields(drawnSeed())} bonus={BONUS} />),
);

roundsPages.post(ROUNDS, allow("coordinator"), async (c) => {
  const fields = fieldsOf(await readForm(c));
  return submit(c, {
    run: async (ctx) => makeRound(ctx, check(RoundInput, inputOf(fields))),
    to: ({ id }) => `${ROUNDS}/${id}`,
    again: (errors) => <NewRoundPage fields={fields} bonus={BONUS} errors={errors} />,
  });
});

roundsPages.get(ONE, allow("coordinator"), async (c) => render(c, await page(c)));

roundsPages.post(`${ONE}/rerun`, allow("coordinator"), async (c) => {
  const id = c.req.param("id");
  const { input, said, added } = rerunOf(await readForm(c), id);
  return submit(c, {
    run: async (ctx) => makeRound(ctx, check(RoundInput, input)),
    to: (made) => `${ROUNDS}/${made.id}`,
    again: (errors) => page(c, added(errors), said),
  });
});

roundsPages.post(`${ONE}/publication`, allow("coordinator"), async (c) => {
  const version = check(z.coerce.number().int(), (await readForm(c)).get("version"));
  return act(c, "round_published", (ctx, id) => publishRound(ctx, { id, version }));
});

roundsPages.post(`${ONE}/abandonment`, allow("coordinator"), (c) => act(c, "round_aside", setRoundAside));

roundsPages.post(`${ONE}/replay`, allow("coordinator"), (c) => act(c, "", replayRound, "#record"));

roundsPages.get(`${ONE}/comparison/:other`, allow("coordinator"), async (c) => {
  const { id, other } = c.req.param();
  return render(c, <RoundComparePage comparison={await compareRounds(c.var.ctx, { id, other })} />);
});

/** One form of the page: done, it leads back; refused, the page shows where things stand now. */
function act(
  c: Req,
  notice: string,
  run: (ctx: Ctx, id: string) => Promise<{ id: string }>,
  hash = "",
): Promise<Response> {
  return submit(c, {
    run: (ctx) => run(ctx, c.req.param("id") ?? ""),
    to: ({ id }) => `${ROUNDS}/${id}${notice && `?notice=${notice}`}${hash}`,
    again: (errors) => page(c, errors),
  });
}

const From = z.object({
  pairs: z.coerce.number().int().min(0).catch(0),
  left: z.coerce.number().int().min(0).catch(0),
});

/** `said`: what had been chosen for the next round, when it was refused. */
async function page(c: Req, errors?: FormErrors, said?: RerunFields) {
  const { ctx } = c.var;
  const round = await seeRound(ctx, c.req.param("id") ?? "");
  const compares = round.after !== null && round.total !== null && round.state !== "running";
  const since = compares && round.after ? await compareRounds(ctx, { id: round.id, other: round.after }) : null;
  const { items } = await listRounds(ctx, { limit: OTHERS });
  const others = items.filter(({ id, total }) => id !== round.id && total !== null);
  const from = From.parse(c.req.query());
  return <RoundPage {...{ round, since, others, from, ...(errors && { errors }), ...(said && { said }) }} />;
}
