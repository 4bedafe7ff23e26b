// A made-up meeting counted step by step: what each need finds, both directions together, the context, the score.
import type { ExampleWay, MatchingExample } from "../../schema/contract/words.ts";
import { list, number } from "../i18n/format.ts";
import { useFrame } from "../ui/frame.ts";
import { Score } from "../ui/score.tsx";
import { Table } from "../ui/table.tsx";

export function WordsExample({ example }: { example: MatchingExample }) {
  const { t, locale } = useFrame();
  const words = t.words.example;
  const percent = (share: number) => number(locale, 100 * share, 1);
  const { gives, receives, weights } = example;
  return (
    <section id="example" class="stack">
      <h2>{words.title}</h2>
      <p>{words.lead}</p>
      <Way way={gives} title={words.gives} />
      <p>{words.covers(percent(gives.covers))}</p>
      <Way way={receives} title={words.receives} />
      <p>{words.covers(percent(receives.covers))}</p>
      <h3>{words.sumTitle}</h3>
      <Score value={example.score} label={words.outOf} give={gives.covers} receive={receives.covers} />
      <ol>
        <li>{words.reciprocity(percent(gives.covers), percent(receives.covers), percent(example.reciprocity))}</li>
        <li>
          {words.context(
            list(
              locale,
              example.common.map((code) => words.common[code]),
            ),
            percent(example.context),
          )}
        </li>
        <li>
          {words.score({
            reciprocity: percent(example.reciprocity),
            context: percent(example.context),
            heavy: number(locale, weights.reciprocity, 2),
            light: number(locale, weights.context, 2),
            score: number(locale, example.score, 1),
          })}
        </li>
      </ol>
      <p>{words.weights}</p>
    </section>
  );
}

function Way({ way, title }: { way: ExampleWay; title: string }) {
  const { t, locale } = useFrame();
  const { columns, nothing } = t.words.example;
  return (
    <Table
      caption={title}
      headers={[
        { label: columns.need },
        { label: columns.priority, number: true },
        { label: columns.by },
        { label: columns.value, number: true },
      ]}
      rows={way.lines.map(({ need, priority, by, level, value }) => ({
        key: need,
        cells: [
          need,
          priority,
          by === null || level === null ? nothing : t.words.example.brought(by, t.common.levels[level]),
          number(locale, value, 2),
        ],
      }))}
    />
  );
}
