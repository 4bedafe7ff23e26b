// The JSON door of partnerships: who, the agreement, its signatures and what was waived; what shows outside, and leaving.
import * as agreement from "../../schema/contract/agreement.ts";
import * as contract from "../../schema/contract/partnerships.ts";
import * as outside from "../../schema/contract/publicity.ts";
import { etagOf, newApi, open } from "../http/api.ts";
import { once } from "../http/once.ts";
import { overlook, toListed } from "../reviews/overlook.ts";
import { changeParticipants } from "./change-participants.ts";
import { forgetParticipant } from "./forget.ts";
import { leave } from "./leave.ts";
import { choosePublicity, seePublicity } from "./publicity.ts";
import { listAgreements, listPartnerships, partnershipDetail } from "./read.ts";
import { signAgreement } from "./sign.ts";
import { listStories, seeStory } from "./stories.ts";
import { waive } from "./waive.ts";
import { writeAgreement } from "./write-agreement.ts";

export const partnershipsApi = newApi();

open(partnershipsApi, contract.getPartnerships, async (c) => {
  const { order, after, limit, ...filter } = c.req.valid("query");
  if (order !== "hand" && Object.values(filter).every((chosen) => chosen === undefined))
    return c.json(await listPartnerships(c.var.ctx, { after, limit }), 200);
  const { items, next } = await overlook(c.var.ctx, filter, { after, limit });
  return c.json({ items: items.map(toListed), next }, 200);
});

open(partnershipsApi, contract.getPartnership, async (c) => {
  const partnership = await partnershipDetail(c.var.ctx, c.req.valid("param").id);
  c.header("ETag", etagOf(partnership.version));
  return c.json(partnership, 200);
});

open(partnershipsApi, agreement.putParticipants, async (c) => {
  const change = { partnership: c.req.valid("param").id, list: c.req.valid("json") };
  return c.json(await changeParticipants(c.var.ctx, change), 200);
});

open(partnershipsApi, agreement.putAgreement, async (c) => {
  const said = { partnership: c.req.valid("param").id, ...c.req.valid("json") };
  return c.json(await writeAgreement(c.var.ctx, said), 200);
});

open(partnershipsApi, agreement.getAgreements, async (c) =>
  c.json(await listAgreements(c.var.ctx, c.req.valid("param").id, c.req.valid("query")), 200),
);

open(partnershipsApi, agreement.postSignature, async (c) => {
  const input = { partnership: c.req.valid("param").id, ...c.req.valid("json") };
  return c.json(await once(c.var.ctx, () => signAgreement(c.var.ctx, input)), 201);
});

open(partnershipsApi, agreement.postWaiver, async (c) => {
  const input = { partnership: c.req.valid("param").id, ...c.req.valid("json") };
  return c.json(await once(c.var.ctx, () => waive(c.var.ctx, input)), 201);
});

open(partnershipsApi, outside.getStories, async (c) => c.json(await listStories(c.var.ctx, c.req.valid("query")), 200));

open(partnershipsApi, outside.getStory, async (c) => c.json(await seeStory(c.var.ctx, c.req.valid("param").id), 200));

open(partnershipsApi, outside.getPublicity, async (c) =>
  c.json(await seePublicity(c.var.ctx, c.req.valid("param").id), 200),
);

open(partnershipsApi, outside.putPublicity, async (c) => {
  const choice = { partnership: c.req.valid("param").id, ...c.req.valid("json") };
  return c.json(await choosePublicity(c.var.ctx, choice), 200);
});

open(partnershipsApi, outside.postDeparture, async (c) => {
  const leaving = { partnership: c.req.valid("param").id, ...c.req.valid("json") };
  return c.json(await once(c.var.ctx, () => leave(c.var.ctx, leaving)), 201);
});

open(partnershipsApi, outside.postForgetting, async (c) => {
  const { id, participant } = c.req.valid("param");
  return c.json(await once(c.var.ctx, () => forgetParticipant(c.var.ctx, { partnership: id, participant })), 200);
});
