// The HTML door of the journal: read it, write into it by kind, change or take away what one wrote.
import { Hono } from "hono";
import { EntryInput, EntryPatch, JournalQuery } from "../../schema/contract/journal.ts";
import { JournalPage } from "../../web/pages/journal.tsx";
import { EntryPage } from "../../web/pages/journal-entry.tsx";
import { EntryFormPage } from "../../web/pages/journal-form.tsx";
import { EntryRemovePage } from "../../web/pages/journal-remove.tsx";
import { keptFiles, receiveAll } from "../attachments/from-form.ts";
import { filesIn } from "../attachments/pages-form.ts";
import { allow } from "../http/access.ts";
import { check } from "../http/check.ts";
import { readForm } from "../http/form.ts";
import { mayRecord } from "../http/guards.ts";
import { render, submit } from "../http/pages.tsx";
import type { AppEnv } from "../http/types.ts";
import { beforeEditing, editEntry } from "./edit-entry.ts";
import { draftOf, emptyEntry, entryInput, kindOf, patchInput, readEntry } from "./forms.ts";
import { stepPages } from "./pages-steps.tsx";
import { beforeRemoving, removeEntry } from "./remove-entry.ts";
import { requireEntryId, seeEntry } from "./see-entry.ts";
import { viewEntry, viewEntryForm, viewJournal } from "./view.ts";
import { writeEntry } from "./write-entry.ts";

export const journalPages = new Hono<AppEnv>();
journalPages.route("/", stepPages);
const pages = journalPages;
const signedIn = allow("signed-in");
const HOME = "/partnerships/:id/journal";

/** An address grown old still opens the journal: what cannot be read is left out. */
function lenient(raw: Record<string, string>): JournalQuery {
  const read = JournalQuery.safeParse(raw);
  if (read.success) return read.data;
  const wrong = new Set(read.error.issues.map((issue) => issue.path[0]));
  return JournalQuery.parse(Object.fromEntries(Object.entries(raw).filter(([name]) => !wrong.has(name))));
}

pages.get(HOME, signedIn, async (c) =>
  render(c, <JournalPage view={await viewJournal(c.var.ctx, c.req.param("id"), lenient(c.req.query()))} />),
);

pages.get(`${HOME}/new`, signedIn, async (c) => {
  const { ctx } = c.var;
  mayRecord(c);
  const view = await viewEntryForm(ctx, c.req.param("id"));
  return render(c, <EntryFormPage view={view} draft={emptyEntry(ctx, kindOf(c.req.query("kind")))} version={null} />);
});

pages.post(`${HOME}/new`, signedIn, async (c) => {
  const { ctx } = c.var;
  const id = c.req.param("id");
  mayRecord(c);
  const draft = readEntry(await readForm(c));
  const files = await filesIn(c);
  return submit(c, {
    run: async (ctx) => {
      const attachments = await receiveAll(ctx, files, requireEntryId(draft.id));
      return (await writeEntry(ctx, id, check(EntryInput, { ...entryInput(draft), attachments }))).entry;
    },
    to: (entry) => `/partnerships/${id}/journal?notice=journal_written#${entry.id}`,
    again: async (errors) => {
      const [view, kept] = [await viewEntryForm(ctx, id), await keptFiles(ctx, files)];
      return <EntryFormPage {...{ view, draft, errors, kept }} version={null} />;
    },
  });
});

pages.get("/journal/:entry", signedIn, async (c) => {
  const { id, partnership } = await seeEntry(c.var.ctx, c.req.param("entry"));
  return c.redirect(`/partnerships/${partnership}/journal/${id}`, 303);
});

const at = (c: { req: { param: (name: string) => string | undefined } }) => ({
  partnership: c.req.param("id") ?? "",
  id: c.req.param("entry") ?? "",
});

pages.get(`${HOME}/:entry`, signedIn, async (c) => render(c, <EntryPage view={await viewEntry(c.var.ctx, at(c))} />));

pages.get(`${HOME}/:entry/edit`, signedIn, async (c) => {
  const entry = await beforeEditing(c.var.ctx, at(c));
  const view = await viewEntryForm(c.var.ctx, entry.partnership, [entry]);
  return render(c, <EntryFormPage view={view} draft={draftOf(entry)} version={entry.version} />);
});

pages.post(`${HOME}/:entry/edit`, signedIn, async (c) => {
  const { ctx } = c.var;
  const data = await readForm(c);
  const here = at(c);
  return submit(c, {
    run: async (ctx) => {
      const { kind } = await beforeEditing(ctx, here);
      const patch = check(EntryPatch, patchInput({ ...readEntry(data), kind }));
      return editEntry(ctx, here, Number(data.get("version")), patch);
    },
    to: ({ id, partnership }) => `/partnerships/${partnership}/journal/${id}?notice=saved`,
    again: async (errors) => {
      const entry = await seeEntry(ctx, here.id, here.partnership);
      const draft = { ...readEntry(data), id: entry.id, kind: entry.kind };
      const view = await viewEntryForm(ctx, here.partnership, [entry]);
      return <EntryFormPage {...{ view, draft, errors }} version={entry.version} />;
    },
  });
});

pages.get(`${HOME}/:entry/delete`, signedIn, async (c) => {
  await beforeRemoving(c.var.ctx, at(c));
  return render(c, <EntryRemovePage view={await viewEntry(c.var.ctx, at(c))} />);
});

pages.post(`${HOME}/:entry/delete`, signedIn, async (c) => {
  const { partnership } = await removeEntry(c.var.ctx, at(c));
  return c.redirect(`/partnerships/${partnership}/journal?notice=journal_removed`, 303);
});
