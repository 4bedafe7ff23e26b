// What was said in a circle, and the record of every turn.
import type { CircleView } from "../../schema/contract/circle-views.ts";
import { longDate } from "../i18n/format.ts";
import { useFrame } from "../ui/frame.ts";
import { Message } from "../ui/message.tsx";
import { Timeline } from "../ui/timeline.tsx";

const SPOKEN = new Set(["propose", "ask", "reply"]);

export function CircleExchange({ view }: { view: CircleView }) {
  const { t, locale } = useFrame();
  const words = t.circles.one;
  const said = view.entries.filter((entry) => SPOKEN.has(entry.act) && entry.text !== "");
  return (
    <section>
      <h2>{words.exchange}</h2>
      {said.length === 0 && <p class="soft">{words.noWords}</p>}
      {said.map(({ version, organisation, person, at, text }) => (
        <Message
          key={version}
          id={`e-${version}`}
          author={organisation?.name ?? words.coordination}
          {...(organisation && { side: organisation.side })}
          {...(person && { sideLabel: words.by(person) })}
          when={{ iso: at, text: longDate(locale, at) }}
          text={text}
        />
      ))}
    </section>
  );
}

/** Reasons stand beside their act; what was said in the exchange is not repeated. */
export function CircleStory({ view }: { view: CircleView }) {
  const { t, locale } = useFrame();
  const words = t.circles.one;
  return (
    <section>
      <h2>{words.story}</h2>
      <Timeline
        label={words.story}
        entries={view.entries.map(({ version, act, organisation, person, at, text }) => ({
          key: String(version),
          what: [words.acts[act]?.(organisation?.name ?? "") ?? act, ...(person ? [`(${words.by(person)})`] : [])].join(
            " ",
          ),
          when: { iso: at, text: longDate(locale, at) },
          ...(organisation && { side: organisation.side }),
          ...(text && !SPOKEN.has(act) && { quote: { text } }),
        }))}
      />
    </section>
  );
}
