// What a translation said before, each version with who wrote it.
import type { Translation } from "../../schema/contract/translations.ts";
import type { BoardLanguage } from "../../schema/vocabulary.ts";
import { longDate } from "../i18n/format.ts";
import { Back } from "../ui/back.tsx";
import { useFrame } from "../ui/frame.ts";
import { Prose } from "../ui/prose.tsx";
import { Tag } from "../ui/tag.tsx";
import { Shell } from "./shell.tsx";
import { useTranslator } from "./translation-line.tsx";

export interface TranslationVersionsPageProps {
  post: string;
  lang: BoardLanguage;
  /** The present one first. */
  versions: Translation[];
}

export function TranslationVersionsPage({ post, lang, versions }: TranslationVersionsPageProps) {
  const { t } = useFrame();
  const words = t.translations.versions;
  return (
    <Shell title={words.title(t.board.languages[lang])} noindex>
      <Back href={`/posts/${post}`} label={t.translations.page.back} />
      <h1>{words.title(t.board.languages[lang])}</h1>
      <p class="lead">{words.lead}</p>
      {versions.map((one, at) => (
        <Version key={one.version} version={one} present={at === 0} />
      ))}
    </Shell>
  );
}

function Version({ version, present }: { version: Translation; present: boolean }) {
  const { t, locale } = useFrame();
  const by = useTranslator();
  const words = t.translations.versions;
  return (
    <article class="card">
      <p class="row small">
        <span dir="auto">{words.version(version.version, longDate(locale, version.at), by(version))}</span>
        <span class="soft">{words.ofVersion(version.original.version)}</span>
        {present && <Tag tone="good">{words.present}</Tag>}
      </p>
      <div lang={version.lang} dir="auto">
        {version.title && <h2>{version.title}</h2>}
        <Prose html={version.html} />
        {Object.entries(version.sheet ?? {}).map(
          ([field, text]) =>
            text && (
              <p key={field} class="said" dir="auto">
                {text}
              </p>
            ),
        )}
      </div>
    </article>
  );
}
