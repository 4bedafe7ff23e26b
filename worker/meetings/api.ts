// The JSON door of meetings.
import * as contract from "../../schema/contract/meetings.ts";
import { etagOf, ifMatch, newApi, open } from "../http/api.ts";
import { once } from "../http/once.ts";
import { callMeeting } from "./call.ts";
import { changeMeeting } from "./change.ts";
import { listMeetings } from "./list.ts";
import { toMeeting } from "./repository.ts";
import { seeMeeting, shownTo } from "./see.ts";

export const meetingsApi = newApi();

open(meetingsApi, contract.getMeetings, async (c) => c.json(await listMeetings(c.var.ctx, c.req.valid("query")), 200));

open(meetingsApi, contract.postMeeting, async (c) => {
  const meeting = await once(c.var.ctx, () => callMeeting(c.var.ctx, c.req.valid("json")));
  c.header("ETag", etagOf(meeting.version));
  return c.json(meeting, 201);
});

open(meetingsApi, contract.getMeeting, async (c) => {
  const kept = await seeMeeting(c.var.ctx, c.req.valid("param").id);
  c.header("ETag", etagOf(kept.version));
  return c.json(toMeeting(kept, shownTo(c.var.ctx, kept)), 200);
});

open(meetingsApi, contract.patchMeeting, async (c) => {
  const { id } = c.req.valid("param");
  const meeting = await changeMeeting(c.var.ctx, id, ifMatch(c), c.req.valid("json"));
  c.header("ETag", etagOf(meeting.version));
  return c.json(meeting, 200);
});
