// One entry of the journal: the day, what kind, who wrote, their words; on its own page also what it said before.

import type { EntryVersion } from "../../schema/contract/journal.ts";
import type { EntryPageView, EntryView, WithinPartnership } from "../../schema/contract/journal-views.ts";
import { longDate } from "../i18n/format.ts";
import { Avatar } from "../ui/avatar.tsx";
import { Back } from "../ui/back.tsx";
import { useFrame } from "../ui/frame.ts";
import { Prose } from "../ui/prose.tsx";
import { Tag } from "../ui/tag.tsx";
import { When } from "../ui/when.tsx";
import { Attachments } from "./attachments.tsx";
import { Shell } from "./shell.tsx";
import { useNames } from "./within.tsx";

interface EntryProps {
  entry: EntryView;
  view: WithinPartnership;
  /** Its author may still change it. */
  open: boolean;
}

export function EntryArticle({ entry, view, open }: EntryProps) {
  const { t, locale } = useFrame();
  const words = t.journal;
  const { name, side } = useNames(view);
  const organisation = name(entry.organisation);
  if (entry.state === "removed") {
    return (
      <article class="post" id={entry.id}>
        <p class="soft">
          {words.removed} {entry.editedAt && words.removedOn(longDate(locale, entry.editedAt))}
        </p>
      </article>
    );
  }
  return (
    <article class="post" id={entry.id} aria-label={`${words.kinds[entry.kind]}, ${longDate(locale, entry.date)}`}>
      <Avatar name={organisation} side={side(entry.organisation)} />
      <div class="post-body">
        <p class="row small post-head">
          <strong>
            <When iso={entry.date} text={longDate(locale, entry.date)} />
          </strong>
          {entry.kind !== "text" && <Tag>{words.kinds[entry.kind]}</Tag>}
          <bdi class="soft">{words.by(entry.author?.name ?? words.goneAuthor, organisation)}</bdi>
        </p>
        <Told said={entry} view={view} />
        {entry.html && <Prose html={entry.html} lang={entry.lang === locale ? undefined : entry.lang} />}
        <Attachments files={entry.attachments} own={entry.own && open} />
        <Acts entry={entry} open={open} />
      </div>
    </article>
  );
}

/** Nothing, for most readers of most entries. */
function Acts({ entry, open }: Omit<EntryProps, "view">) {
  const { t, locale } = useFrame();
  const words = t.journal;
  const at = `/partnerships/${entry.partnership}/journal/${entry.id}`;
  const edited = entry.version > 1 ? entry.editedAt : null;
  const edits = entry.own && open;
  if (!edited && !edits && !entry.mayRemove) return null;
  return (
    <p class="row small acts">
      {edited && (
        <a href={at} class="soft">
          {words.edited(longDate(locale, edited))}
        </a>
      )}
      {edits && <a href={`${at}/edit`}>{words.edit}</a>}
      {entry.mayRemove && <a href={`${at}/delete`}>{words.remove}</a>}
    </p>
  );
}

type Said = Pick<EntryVersion, "minutes" | "givenBy" | "receivedBy" | "place" | "visitor" | "host" | "learnedBy">;

/** What its kind adds, in one sentence. */
function Told({ said, view }: { said: Said; view: WithinPartnership }) {
  const words = useFrame().t.journal;
  const { name } = useNames(view);
  const sentence =
    said.minutes !== null
      ? words.gaveHours(name(said.givenBy), name(said.receivedBy), words.hours(said.minutes))
      : said.visitor !== null
        ? words.visited(name(said.visitor), name(said.host), said.place)
        : said.learnedBy && words.learned(said.learnedBy);
  return sentence ? (
    <p dir="auto">
      <strong>{sentence}</strong>
    </p>
  ) : null;
}

/** An entry alone, with its versions under it. */
export function EntryPage({ view }: { view: EntryPageView }) {
  const { t, locale } = useFrame();
  const words = t.journal;
  const { entry, versions, partnership } = view;
  return (
    <Shell title={words.title} width="narrow" noindex>
      <Back href={`/partnerships/${partnership}/journal`} label={words.backJournal} />
      <h1>{words.title}</h1>
      <EntryArticle entry={entry} view={view} open={true} />
      {versions.length > 0 && <h2>{words.history.title}</h2>}
      {versions.map((one) => (
        <section key={one.version} class="card">
          <h3>{words.history.version(one.version, longDate(locale, one.at))}</h3>
          <p class="soft small">{longDate(locale, one.date)}</p>
          <Told said={one} view={view} />
          <Prose html={one.html} />
        </section>
      ))}
    </Shell>
  );
}
