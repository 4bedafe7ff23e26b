// The JSON door of following, notices and how one wishes to be told.
import * as contract from "../../schema/contract/notices.ts";
import { newApi, open } from "../http/api.ts";
import { once } from "../http/once.ts";
import { addDevice, endDevice, listDevices } from "./devices.ts";
import { follow, unfollow } from "./follow.ts";
import { listNotices } from "./list.ts";
import { listFollows } from "./list-follows.ts";
import { changePreferences, readPreferences } from "./preferences.ts";
import { markAllSeen } from "./seen.ts";

export const noticesApi = newApi();

open(noticesApi, contract.getFollows, async (c) => c.json(await listFollows(c.var.ctx, c.req.valid("query")), 200));

open(noticesApi, contract.putFollow, async (c) => {
  await follow(c.var.ctx, c.req.valid("param"));
  return c.body(null, 204);
});

open(noticesApi, contract.deleteFollow, async (c) => {
  await unfollow(c.var.ctx, c.req.valid("param"));
  return c.body(null, 204);
});

open(noticesApi, contract.getNotices, async (c) => c.json(await listNotices(c.var.ctx, c.req.valid("query")), 200));

open(noticesApi, contract.postNoticesSeen, async (c) => {
  await markAllSeen(c.var.ctx);
  return c.body(null, 204);
});

open(noticesApi, contract.getNotifications, async (c) => c.json(await readPreferences(c.var.ctx), 200));

open(noticesApi, contract.putNotifications, async (c) =>
  c.json(await changePreferences(c.var.ctx, c.req.valid("json").kinds), 200),
);

open(noticesApi, contract.getPushDevices, async (c) =>
  c.json({ items: await listDevices(c.var.ctx), next: null }, 200),
);

open(noticesApi, contract.postPushDevice, async (c) =>
  c.json(await once(c.var.ctx, () => addDevice(c.var.ctx, c.req.valid("json"))), 201),
);

open(noticesApi, contract.deletePushDevice, async (c) => {
  await endDevice(c.var.ctx, c.req.valid("param").id);
  return c.body(null, 204);
});
