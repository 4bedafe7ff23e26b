// An experience sheet: what was done and what came of it, one heading a question; made to be read, printed and cited.
import { SHEET_TEXTS, type Sheet } from "../../schema/contract/board.ts";
import type { AdaptationNode, TopicView } from "../../schema/contract/board-views.ts";
import { longDate } from "../i18n/format.ts";
import { ButtonLink } from "../ui/button-link.tsx";
import { Card } from "../ui/card.tsx";
import { Buttons } from "../ui/form.tsx";
import { useFrame } from "../ui/frame.ts";
import { Prose } from "../ui/prose.tsx";
import { Tag } from "../ui/tag.tsx";
import { useAuthorName } from "./author.tsx";
import { usePlaceName } from "./organisation-parts.tsx";
import { RESULT_TONES } from "./post.tsx";
import { sheetIn } from "./translation-said.ts";

/** What worked, what did not and what would be otherwise stand out: it is what readers come for. */
const STRONG = new Set(["worked", "failed", "again"]);

export function SheetBody({ view }: { view: TopicView }) {
  const { t, locale } = useFrame();
  const titles = t.board.topic.sheetTitles;
  const place = usePlaceName();
  const sheet = sheetIn(view);
  if (!sheet) return null;
  const { said, html } = sheet;
  const foreign = (field: keyof Sheet) => (sheet.langOf(field) === locale ? undefined : sheet.langOf(field));
  const where = place({ town: said.town, country: said.country });
  const facts = [
    { label: titles.place, value: where, lang: undefined },
    { label: titles.time, value: said.time, lang: foreign("time") },
    { label: titles.cost, value: said.cost, lang: foreign("cost") },
  ].filter(({ value }) => value !== "");
  return (
    <div class="card sheet">
      {facts.length > 0 && (
        <dl class="facts">
          {facts.map(({ label, value, lang }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd dir="auto" lang={lang}>
                {value}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {SHEET_TEXTS.filter((field) => html[field]).map((field) => (
        <section key={field} class={STRONG.has(field) ? `strong ${field}` : undefined}>
          <h2>{titles[field]}</h2>
          <Prose html={html[field] ?? ""} lang={foreign(field)} />
        </section>
      ))}
      <Tries view={view} />
    </div>
  );
}

function Tries({ view }: { view: TopicView }) {
  const { t } = useFrame();
  if (!view.may.write) return null;
  return (
    <Buttons>
      <ButtonLink href={`/topics/${view.topic.id}/adapt`}>{t.board.topic.tried}</ButtonLink>
    </Buttons>
  );
}

/** Who tried it elsewhere, and who then built on them. */
export function Adaptations({ view }: { view: TopicView }) {
  const { t } = useFrame();
  const words = t.board.topic;
  if (view.topic.kind !== "sheet") return null;
  return (
    <Card title={words.triedTitle}>
      {view.adaptations.length === 0 ? (
        <p class="soft">{words.triedNone}</p>
      ) : (
        <Branches topic={view.topic.id} nodes={view.adaptations} />
      )}
    </Card>
  );
}

function Branches({ topic, nodes }: { topic: string; nodes: AdaptationNode[] }) {
  const { t } = useFrame();
  const place = usePlaceName();
  const name = useAuthorName();
  return (
    <ul class="branches">
      {nodes.map((node) => (
        <li key={node.post}>
          <p>
            <Tag tone={RESULT_TONES[node.result] ?? "plain"}>{t.board.results[node.result]}</Tag>{" "}
            <a href={`/topics/${topic}?from=${node.seq}#${node.post}`}>{place(node)}</a>
            <br />
            <span class="small soft" dir="auto">
              {name(node.author)}
            </span>
          </p>
          {node.grown.length > 0 && <Branches topic={topic} nodes={node.grown} />}
        </li>
      ))}
    </ul>
  );
}

export function Citation({ view }: { view: TopicView }) {
  const { t, locale } = useFrame();
  const name = useAuthorName();
  const { topic, origin } = view;
  if (topic.kind !== "sheet") return null;
  const address = `${origin}/t/${topic.number}`;
  return (
    <section class="cite">
      <h2>{t.board.topic.cite}</h2>
      <p dir="auto">
        {t.board.topic.citation(name(topic.author), topic.title, longDate(locale, topic.createdAt), address)}
      </p>
      <p class="small soft screen">{t.board.topic.print}</p>
    </section>
  );
}
