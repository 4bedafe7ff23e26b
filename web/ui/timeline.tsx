// What happened, in order: who, what, when, and their own words.
import type { Side } from "../../schema/vocabulary.ts";
import { type Moment, When } from "./when.tsx";

export interface TimelineEntry {
  key: string;
  /** The whole sentence: "Union des maraîchères du Delta accepte." */
  what: string;
  /** Who did it, shown before; leave out when the sentence says it. */
  who?: string;
  when: Moment;
  side?: Side;
  quote?: { text: string; lang?: string };
}

export function Timeline({ label, entries }: { label: string; entries: TimelineEntry[] }) {
  return (
    <ol class="timeline" aria-label={label}>
      {entries.map((entry) => (
        <li key={entry.key} class={entry.side}>
          <p>
            {entry.who && <strong dir="auto">{entry.who}</strong>} {entry.what}
          </p>
          <p class="soft small">
            <When {...entry.when} />
          </p>
          {entry.quote && (
            <blockquote class="quote" dir="auto" lang={entry.quote.lang}>
              {entry.quote.text}
            </blockquote>
          )}
        </li>
      ))}
    </ol>
  );
}
