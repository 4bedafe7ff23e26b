// What the house says of itself: one page of its own words, and the way to the others.
import type { HouseWords, MatchingExample } from "../../schema/contract/words.ts";
import { HOUSE_ADDRESSES, HOUSE_PAGES } from "../../schema/vocabulary.ts";
import { longDate } from "../i18n/format.ts";
import { useFrame } from "../ui/frame.ts";
import { Prose } from "../ui/prose.tsx";
import { Shell } from "./shell.tsx";
import { WordsExample } from "./words-example.tsx";

export function HouseWordsPage({ words, example }: { words: HouseWords; example?: MatchingExample }) {
  const { t, locale, reader } = useFrame();
  const { titles, leads, ...said } = t.words;
  const { page, lang, html, updatedAt } = words;
  return (
    <Shell title={titles[page]} description={leads[page]} width="narrow" open={{ path: HOUSE_ADDRESSES[page] }}>
      <h1>{titles[page]}</h1>
      <p class="lead">{leads[page]}</p>
      <Prose html={html} />
      {example && <WordsExample example={example} />}
      {updatedAt && <p class="soft small">{said.updated(longDate(locale, updatedAt))}</p>}
      {reader?.administrator && (
        <p>
          <a href={`/coordination/words/${page}/${lang}`}>{said.edit}</a>
        </p>
      )}
      <nav aria-label={said.others}>
        <ul class="links">
          {HOUSE_PAGES.filter((other) => other !== page).map((other) => (
            <li key={other}>
              <a href={HOUSE_ADDRESSES[other]}>{titles[other]}</a>
            </li>
          ))}
        </ul>
      </nav>
    </Shell>
  );
}
