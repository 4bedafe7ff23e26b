// The words of conduct: in the reader's language first, then whole in each of the others.
import { BOARD_LANGUAGES } from "../../schema/vocabulary.ts";
import { CONDUCT, type Conduct } from "../i18n/conduct.ts";
import { useFrame } from "../ui/frame.ts";
import { Shell } from "./shell.tsx";

export function ConductPage() {
  const { t, locale, reader } = useFrame();
  const words = CONDUCT[locale];
  const others = BOARD_LANGUAGES.filter((lang) => lang !== locale);
  return (
    <Shell title={words.title} description={words.lead} width="narrow" open={{ path: "/conduct" }}>
      <h1>{words.title}</h1>
      <Text words={words} level={2} />
      <p>
        <a href="/moderation/log">{t.moderation.log.title}</a>
        {reader && (
          <>
            {" · "}
            <a href="/appeal">{t.moderation.appeal.mine}</a>
          </>
        )}
      </p>
      <h2>{t.moderation.conduct.languages}</h2>
      {others.map((lang) => (
        <details key={lang} class="more" lang={lang} dir={CONDUCT[lang].dir}>
          <summary>{CONDUCT[lang].name}</summary>
          <div class="stack">
            <h3>{CONDUCT[lang].title}</h3>
            <Text words={CONDUCT[lang]} level={4} />
          </div>
        </details>
      ))}
    </Shell>
  );
}

function Text({ words, level }: { words: Conduct; level: 2 | 4 }) {
  const Heading = `h${level}` as const;
  const parts = [
    [words.holdTitle, words.hold],
    [words.refuseTitle, words.refuse],
    [words.followsTitle, words.follows],
  ] as const;
  return (
    <>
      <p class="lead">{words.lead}</p>
      {parts.map(([title, lines]) => (
        <section key={title}>
          <Heading>{title}</Heading>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
