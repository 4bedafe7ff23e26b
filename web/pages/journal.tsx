// The journal of a partnership, newest first; ways to write in it; and its latest pages for the partnership's own page.
import type { JournalBrief, JournalView } from "../../schema/contract/journal-views.ts";
import { JOURNAL_KINDS } from "../../schema/vocabulary.ts";
import { Back } from "../ui/back.tsx";
import { Empty } from "../ui/empty.tsx";
import { useFrame } from "../ui/frame.ts";
import { Notice } from "../ui/notice.tsx";
import { Pagination } from "../ui/pagination.tsx";
import { EntryArticle } from "./journal-entry.tsx";
import { Shell } from "./shell.tsx";
import { presentOf, useNames } from "./within.tsx";

export function JournalPage({ view }: { view: JournalView }) {
  const { t } = useFrame();
  const words = t.journal;
  const names = presentOf(view).map(({ name }) => name || words.gone);
  return (
    <Shell title={words.pageTitle(names)} noindex>
      <Back href={`/partnerships/${view.partnership}`} label={words.back} />
      <h1 dir="auto">{words.pageTitle(names)}</h1>
      <p class="lead">{words.lead}</p>
      {view.over && (
        <Notice>
          <p>{words.over}</p>
        </Notice>
      )}
      <Given view={view} />
      {view.writes && <WriteLinks partnership={view.partnership} />}
      <Entries view={view} />
    </Shell>
  );
}

/** One sentence an organisation: how much it gave, how much it received. */
function Given({ view }: { view: JournalView }) {
  const words = useFrame().t.journal;
  const { name } = useNames(view);
  const some = view.balance.filter(({ given, received }) => given + received > 0);
  if (some.length === 0) return null;
  return (
    <ul class="plain">
      {some.map(({ organisation, given, received }) => (
        <li key={organisation} dir="auto">
          {words.life.givenReceived(name(organisation), words.hours(given), words.hours(received))}
        </li>
      ))}
    </ul>
  );
}

/** A way in for each kind: the form asks only what that kind needs. */
export function WriteLinks({ partnership }: { partnership: string }) {
  const words = useFrame().t.journal;
  return (
    <nav aria-label={words.write}>
      <ul class="plain grid">
        {JOURNAL_KINDS.map((kind) => (
          <li key={kind} class="card">
            <a href={`/partnerships/${partnership}/journal/new?kind=${kind}`}>
              <strong>{words.begin[kind].title}</strong>
            </a>
            <br />
            <span class="soft small">{words.begin[kind].hint}</span>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Entries({ view }: { view: JournalView }) {
  const words = useFrame().t.journal;
  const home = `/partnerships/${view.partnership}/journal`;
  const query = view.kind ? `kind=${view.kind}` : "";
  if (view.total === 0 && view.entries.length === 0) {
    return (
      <Empty title={words.emptyTitle}>
        <p>{words.empty}</p>
      </Empty>
    );
  }
  return (
    <>
      <nav aria-label={words.filter} class="row">
        <span class="soft">{words.count(view.total)}</span>
        <ul class="links">
          {[null, ...JOURNAL_KINDS].map((kind) => (
            <li key={kind}>
              <a href={kind ? `${home}?kind=${kind}` : home} aria-current={kind === view.kind ? "page" : undefined}>
                {kind ? words.kinds[kind] : words.all}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {view.entries.length === 0 && <p>{words.emptyKind}</p>}
      {view.entries.map((entry) => (
        <EntryArticle key={entry.id} entry={entry} view={view} open={view.writes} />
      ))}
      <Pagination
        label={words.pages}
        {...(view.later && { previous: { href: query ? `${home}?${query}` : home, label: words.newest } })}
        {...(view.next && {
          next: { href: `${home}?${query ? `${query}&` : ""}after=${view.next}`, label: words.older },
        })}
      />
    </>
  );
}

/** On the partnership's page. */
export function JournalLatest({ view }: { view: JournalBrief }) {
  const words = useFrame().t.journal;
  return (
    <section id="journal">
      <h2>{view.entries.length > 0 ? words.latest : words.title}</h2>
      {view.entries.length === 0 && <p class="soft">{view.writes ? words.empty : words.emptyOver}</p>}
      {view.entries.map((entry) => (
        <EntryArticle key={entry.id} entry={entry} view={view} open={view.writes} />
      ))}
      {view.entries.length > 0 && (
        <p>
          <a href={`/partnerships/${view.partnership}/journal`}>{words.readAll}</a>
        </p>
      )}
      {view.writes && <WriteLinks partnership={view.partnership} />}
    </section>
  );
}
