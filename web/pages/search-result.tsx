// One answer of a search: its title, the lines that answer, and its facts together.
import type { FoundItem } from "../../schema/contract/search.ts";
import { ago } from "../i18n/format.ts";
import { useFrame } from "../ui/frame.ts";
import { When } from "../ui/when.tsx";
import { usePlaceName } from "./organisation-parts.tsx";

type Label = { fr: string; en: string };

export function SearchResult({ item, category, now }: { item: FoundItem; category: Label | undefined; now: string }) {
  const { t, locale } = useFrame();
  const place = usePlaceName();
  const { kind, title, path, snippet, lang, at } = item;
  const spoken = lang !== null && lang !== locale ? lang : undefined;
  return (
    <li class="topic-row">
      <p class="row small">
        <span class={`kind ${kind}`}>{t.search.kinds[kind]}</span>
        {category && <span class="soft">{category[locale]}</span>}
      </p>
      <h2>
        <a href={path} dir="auto" lang={kind === "organisation" || kind === "post" ? undefined : spoken}>
          {kind === "post" ? t.search.inTopic(title) : title}
        </a>
      </h2>
      <p class="excerpt" dir="auto" lang={spoken}>
        <Marked html={snippet} />
      </p>
      <p class="row small soft">
        {item.place && <span dir="auto">{place(item.place)}</span>}
        {at && <When iso={at} text={ago(locale, at, now)} />}
        {spoken && <span>{t.board.languages[spoken]}</span>}
      </p>
    </li>
  );
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
  "&amp;": "&",
};
const plain = (html: string): string => html.replace(/&(?:lt|gt|quot|amp|#39);/g, (entity) => ENTITIES[entity] ?? "");

/** The snippet's marks as elements and the rest as text: no markup of anyone's is ever put in the page. */
function Marked({ html }: { html: string }) {
  return (
    <>
      {html
        .split(/(<mark>[^<]*<\/mark>)/)
        .map((piece, at) =>
          piece.startsWith("<mark>") ? <mark key={at}>{plain(piece.slice(6, -7))}</mark> : plain(piece),
        )}
    </>
  );
}
