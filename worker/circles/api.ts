// The JSON door of circles.
import * as contract from "../../schema/contract/circles.ts";
import { etagOf, newApi, open } from "../http/api.ts";
import { once } from "../http/once.ts";
import type { Req } from "../http/types.ts";
import { answerCircle } from "./answer.ts";
import { weightOf } from "./arcs.ts";
import { closeCircle } from "./close.ts";
import { leaveCircle } from "./leave.ts";
import { findRepairs, repairCircle } from "./mend.ts";
import { proposeCircle } from "./propose.ts";
import { circleDetail, listCircles } from "./read.ts";
import { searchCircles } from "./search.ts";
import { writeToCircle } from "./write-message.ts";

export const circlesApi = newApi();

/** The version goes along with every circle. */
function tagged<C extends contract.Circle>(c: Req, circle: C): C {
  c.header("ETag", etagOf(circle.version));
  return circle;
}

/** A new one, with where it lives. */
function placed(c: Req, circle: contract.Circle): contract.Circle {
  c.header("Location", `/api/v1/circles/${circle.id}`);
  return tagged(c, circle);
}

open(circlesApi, contract.postCircleSearch, async (c) => c.json(await searchCircles(c.var.ctx), 200));

open(circlesApi, contract.postCircle, async (c) =>
  c.json(placed(c, await once(c.var.ctx, () => proposeCircle(c.var.ctx, c.req.valid("json")))), 201),
);

open(circlesApi, contract.getCircles, async (c) => c.json(await listCircles(c.var.ctx, c.req.valid("query")), 200));

open(circlesApi, contract.getCircle, async (c) =>
  c.json(tagged(c, await circleDetail(c.var.ctx, c.req.valid("param").id)), 200),
);

open(circlesApi, contract.postCircleAnswer, async (c) => {
  const input = { circle: c.req.valid("param").id, ...c.req.valid("json") };
  return c.json(tagged(c, await once(c.var.ctx, () => answerCircle(c.var.ctx, input))), 200);
});

open(circlesApi, contract.postCircleMessage, async (c) => {
  const input = { circle: c.req.valid("param").id, ...c.req.valid("json") };
  return c.json(tagged(c, await once(c.var.ctx, () => writeToCircle(c.var.ctx, input))), 201);
});

open(circlesApi, contract.postDeparture, async (c) => {
  const input = { circle: c.req.valid("param").id, ...c.req.valid("json") };
  return c.json(tagged(c, await once(c.var.ctx, () => leaveCircle(c.var.ctx, input))), 200);
});

open(circlesApi, contract.getCircleRepairs, async (c) => {
  const repairs = await findRepairs(c.var.ctx, c.req.valid("param").id);
  const items = repairs.map(({ kind, members, arcs, keeps }) => ({
    kind,
    members: members.map(({ id }, at) => ({ organisation: id, gives: [...(arcs[at]?.gifts ?? [])] })),
    weight: weightOf(arcs),
    keeps: [...keeps],
  }));
  return c.json({ items }, 200);
});

open(circlesApi, contract.postCircleRepair, async (c) => {
  const input = { circle: c.req.valid("param").id, ...c.req.valid("json") };
  return c.json(placed(c, await once(c.var.ctx, () => repairCircle(c.var.ctx, input))), 201);
});

open(circlesApi, contract.postCircleClosure, async (c) => {
  const input = { circle: c.req.valid("param").id, ...c.req.valid("json") };
  return c.json(tagged(c, await once(c.var.ctx, () => closeCircle(c.var.ctx, input))), 200);
});
