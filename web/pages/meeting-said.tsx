// The agenda, the minutes and the decisions of a meeting, line by line, each language beside the other.
import type { Meeting } from "../../schema/contract/meetings.ts";
import { useFrame } from "../ui/frame.ts";

export function MeetingSaid({ meeting }: { meeting: Meeting }) {
  const words = useFrame().t.meetings.one;
  const { languages, agenda, minutes, decisions, state } = meeting;
  const one = (lang: string) => (minutes[lang] ? [minutes[lang]] : []);
  const written = Object.fromEntries(languages.map((lang) => [lang, one(lang)]));
  return (
    <>
      <Part title={words.agenda} empty={words.empty.agenda} {...{ languages, told: agenda }} numbered />
      {state === "held" && (
        <>
          <Part title={words.minutes} empty={words.empty.minutes} {...{ languages, told: written }} />
          <Part title={words.decisions} empty={words.empty.decisions} {...{ languages, told: decisions }} numbered />
        </>
      )}
    </>
  );
}

interface PartProps {
  title: string;
  empty: string;
  languages: readonly string[];
  told: Readonly<Record<string, readonly string[]>>;
  numbered?: boolean;
}

function Part({ title, empty, languages, told, numbered = false }: PartProps) {
  const most = Math.max(0, ...languages.map((lang) => told[lang]?.length ?? 0));
  const lines = Array.from({ length: most }, (_, at) => at);
  const line = (at: number) => (
    <div class="pair">
      {languages.map((lang) => (
        <Passage key={lang} lang={lang} text={told[lang]?.[at]} />
      ))}
    </div>
  );
  return (
    <section>
      <h2>{title}</h2>
      {most === 0 && <p class="soft">{empty}</p>}
      {numbered && most > 0 ? (
        <ol>
          {lines.map((at) => (
            <li key={at}>{line(at)}</li>
          ))}
        </ol>
      ) : (
        lines.map(line)
      )}
    </section>
  );
}

function Passage({ lang, text }: { lang: string; text: string | undefined }) {
  const { t, locale } = useFrame();
  if (!text) return <div class="soft">{t.meetings.one.untranslated(t.common.languages[lang] ?? lang)}</div>;
  return (
    <div class="said" lang={lang === locale ? undefined : lang} dir="auto">
      {text}
    </div>
  );
}
