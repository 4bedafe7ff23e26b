// The line under a post in another language: read it in one's own, see the original, translate it.
import type { Author } from "../../schema/contract/board.ts";
import type { PostTranslations, TranslationHead } from "../../schema/contract/translations.ts";
import type { BoardLanguage, PostState } from "../../schema/vocabulary.ts";
import { Form, Hidden, Submit } from "../ui/form.tsx";
import { useFrame } from "../ui/frame.ts";
import { useAuthorName } from "./author.tsx";

export interface TranslationLineProps {
  post: { id: string; lang: BoardLanguage; state: PostState };
  /** What translationsFor found; undefined when nobody translated it. */
  translations: PostTranslations | undefined;
  /** The page with its posts in this language; null: as they were written. */
  address: (lang: BoardLanguage | null) => string;
  /** The network has a machine, and this topic may be sent to it. */
  machine?: boolean;
}

/** "traduit par Awa, Puits neufs" or "traduit par une machine". */
export function useTranslator(): (made: { machine: boolean; author: Author }) => string {
  const { t } = useFrame();
  const name = useAuthorName();
  return ({ machine, author }) => (machine ? t.translations.byMachine : t.translations.byPerson(name(author)));
}

export function TranslationLine(props: TranslationLineProps) {
  const { post, translations } = props;
  if (post.state !== "visible") return null;
  return translations?.shown ? <Translated {...props} shown={translations.shown} /> : <Original {...props} />;
}

function Translated({
  post,
  shown,
  address,
}: TranslationLineProps & { shown: NonNullable<PostTranslations["shown"]> }) {
  const { t, reader } = useFrame();
  const by = useTranslator();
  const words = t.translations;
  return (
    <p class="row small soft">
      <span dir="auto">{words.shown(by(shown))}</span>
      {shown.older && <span>{words.older}</span>}
      <a href={`${address(null)}#${post.id}`}>{words.readOriginal(t.board.languages[post.lang])}</a>
      {shown.version > 1 && <a href={`/posts/${post.id}/translations/${shown.lang}`}>{words.history}</a>}
      {reader && <a href={`/posts/${post.id}/translate?to=${shown.lang}`}>{words.improve}</a>}
      {reader && <a href={`/report?subject=${post.id}&translation=${shown.lang}`}>{words.report}</a>}
    </p>
  );
}

function Original({ post, translations, address, machine }: TranslationLineProps) {
  const { t, locale, reader } = useFrame();
  const words = t.translations;
  const heads = translations?.heads ?? [];
  const mine = heads.find((head) => head.lang === locale);
  const others = heads.filter((head) => head !== mine);
  const foreign = post.lang !== locale;
  if (!foreign && heads.length === 0) return null;
  return (
    <div class="row small soft">
      {foreign && <span>{words.originalIn(t.board.languages[post.lang])}</span>}
      {mine && <ReadIn head={mine} address={`${address(mine.lang)}#${post.id}`} />}
      {others.map(({ lang }) => (
        <a key={lang} href={`${address(lang)}#${post.id}`}>
          {words.alsoIn(t.board.languages[lang])}
        </a>
      ))}
      {foreign && !mine && reader && (
        <>
          <a href={`/posts/${post.id}/translate?to=${locale}`}>{words.translateInto[locale]}</a>
          {machine && <AskMachine post={post.id} to={locale} />}
        </>
      )}
    </div>
  );
}

function ReadIn({ head, address }: { head: TranslationHead; address: string }) {
  const { t } = useFrame();
  const by = useTranslator();
  return (
    <a href={address} dir="auto">
      {t.translations.readIn(t.board.languages[head.lang], by(head))}
    </a>
  );
}

export function AskMachine({ post, to }: { post: string; to: BoardLanguage }) {
  const { t, newKey } = useFrame();
  return (
    <Form action={`/posts/${post}/translate/machine`} class="inline" idempotencyKey={newKey()}>
      <Hidden name="to" value={to} />
      <Submit tone="link">{t.translations.askMachine}</Submit>
    </Form>
  );
}
