// The JSON door of the journal, of what went each way, and of the steps.
import * as contract from "../../schema/contract/journal.ts";
import * as steps from "../../schema/contract/steps.ts";
import { etagOf, ifMatch, newApi, open } from "../http/api.ts";
import { once } from "../http/once.ts";
import { seeBalance } from "./balance.ts";
import { editEntry } from "./edit-entry.ts";
import { entryVersions, listEntries } from "./list-entries.ts";
import { removeEntry } from "./remove-entry.ts";
import { toEntry } from "./rows.ts";
import { seeEntry } from "./see-entry.ts";
import { listSteps } from "./steps.ts";
import { finishStep, moveStep, reopenStep } from "./turn-step.ts";
import { writeEntry } from "./write-entry.ts";

export const journalApi = newApi();

open(journalApi, contract.getJournal, async (c) => {
  const { rows, next } = await listEntries(c.var.ctx, c.req.valid("param").id, c.req.valid("query"));
  return c.json({ items: rows.map(toEntry), next }, 200);
});

open(journalApi, contract.postEntry, async (c) => {
  const { ctx } = c.var;
  const { id } = c.req.valid("param");
  const { entry, created } = await once(ctx, () => writeEntry(ctx, id, c.req.valid("json")));
  c.header("ETag", etagOf(entry.version));
  return c.json(entry, created ? 201 : 200);
});

open(journalApi, contract.getEntry, async (c) => {
  const { id, entry } = c.req.valid("param");
  const found = toEntry(await seeEntry(c.var.ctx, entry, id));
  c.header("ETag", etagOf(found.version));
  return c.json(found, 200);
});

open(journalApi, contract.patchEntry, async (c) => {
  const { id, entry } = c.req.valid("param");
  const at = { partnership: id, id: entry };
  const after = await editEntry(c.var.ctx, at, ifMatch(c), c.req.valid("json"));
  c.header("ETag", etagOf(after.version));
  return c.json(after, 200);
});

open(journalApi, contract.deleteEntry, async (c) => {
  const { id, entry } = c.req.valid("param");
  await removeEntry(c.var.ctx, { partnership: id, id: entry });
  return c.body(null, 204);
});

open(journalApi, contract.getEntryVersions, async (c) => {
  const { id, entry } = c.req.valid("param");
  return c.json({ items: await entryVersions(c.var.ctx, { partnership: id, id: entry }), next: null }, 200);
});

open(journalApi, contract.getBalance, async (c) => c.json(await seeBalance(c.var.ctx, c.req.valid("param").id), 200));

open(journalApi, steps.getSteps, async (c) =>
  c.json({ items: await listSteps(c.var.ctx, c.req.valid("param").id), next: null }, 200),
);

open(journalApi, steps.postDone, async (c) => {
  const { id, step } = c.req.valid("param");
  const at = { partnership: id, step };
  return c.json(await once(c.var.ctx, () => finishStep(c.var.ctx, at, c.req.valid("json"))), 201);
});

open(journalApi, steps.deleteDone, async (c) => {
  const { id, step } = c.req.valid("param");
  return c.json(await reopenStep(c.var.ctx, { partnership: id, step }), 200);
});

open(journalApi, steps.postMove, async (c) => {
  const { id, step } = c.req.valid("param");
  const at = { partnership: id, step };
  return c.json(await once(c.var.ctx, () => moveStep(c.var.ctx, at, c.req.valid("json"))), 201);
});
