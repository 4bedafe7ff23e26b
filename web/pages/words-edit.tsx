// Administrators see which words of the house are theirs, and write them.
import { type HouseWords, MOST_HOUSE_WORDS, type WordsLine } from "../../schema/contract/words.ts";
import { HOUSE_ADDRESSES } from "../../schema/vocabulary.ts";
import { longDate } from "../i18n/format.ts";
import { Back } from "../ui/back.tsx";
import { Details } from "../ui/details.tsx";
import { Buttons, Form, Hidden, Submit } from "../ui/form.tsx";
import { useFrame } from "../ui/frame.ts";
import { TextArea } from "../ui/inputs.tsx";
import { Notice } from "../ui/notice.tsx";
import { Table } from "../ui/table.tsx";
import { CoordinationNav } from "./coordination-nav.tsx";
import { type FormErrors, Problems } from "./problems.tsx";
import { LANGUAGE_NAMES, Shell } from "./shell.tsx";

const HOME = "/coordination/words";

export function WordsListPage({ lines }: { lines: WordsLine[] }) {
  const { t, locale } = useFrame();
  const { tend, titles } = t.words;
  return (
    <Shell title={tend.title} noindex>
      <CoordinationNav current="words" />
      <h1>{tend.title}</h1>
      <p class="lead">{tend.lead}</p>
      <Table
        caption={tend.title}
        captionHidden
        headers={[{ label: tend.columns.page }, { label: tend.columns.lang }, { label: tend.columns.state }]}
        rows={lines.map(({ page, lang, updatedAt }) => ({
          key: `${page} ${lang}`,
          cells: [
            <a key="edit" href={`${HOME}/${page}/${lang}`}>
              {titles[page]}
            </a>,
            LANGUAGE_NAMES[lang],
            updatedAt ? tend.yours(longDate(locale, updatedAt)) : tend.first,
          ],
        }))}
      />
    </Shell>
  );
}

export interface WordsEditProps {
  words: HouseWords;
  /** What is in the field. */
  text: string;
  errors?: FormErrors;
  /** Somebody else wrote meanwhile: what stands there now. */
  theirs?: string;
}

export function WordsEditPage({ words, text, errors, theirs }: WordsEditProps) {
  const { t } = useFrame();
  const { tend, titles } = t.words;
  const { page, lang } = words;
  return (
    <Shell title={tend.editTitle(titles[page], LANGUAGE_NAMES[lang])} noindex>
      {theirs === undefined && <Problems errors={errors} />}
      <Back href={HOME} label={tend.title} />
      <h1>{tend.editTitle(titles[page], LANGUAGE_NAMES[lang])}</h1>
      {theirs !== undefined && <Theirs text={theirs} lang={lang} />}
      <Form action={`${HOME}/${page}/${lang}`}>
        <Hidden name="version" value={words.version} />
        <TextArea
          name="text"
          label={tend.text}
          hint={tend.hint}
          value={text}
          rows={22}
          lang={lang}
          maxlength={MOST_HOUSE_WORDS}
          {...(errors?.fields.text && { error: errors.fields.text })}
        />
        <Buttons>
          <Submit>{t.common.save}</Submit>
          {!words.builtIn && (
            <Submit tone="quiet" name="act" value="first">
              {tend.back}
            </Submit>
          )}
          <a href={HOUSE_ADDRESSES[page]}>{tend.see}</a>
        </Buttons>
      </Form>
    </Shell>
  );
}

/** Both versions to look at: theirs to read, one's own still in the field. */
function Theirs({ text, lang }: { text: string; lang: string }) {
  const { tend } = useFrame().t.words;
  return (
    <>
      <Notice kind="wait" live>
        <p>{tend.changed}</p>
      </Notice>
      <Details summary={tend.theirs} open>
        <pre lang={lang} style={undefined}>
          {text}
        </pre>
      </Details>
    </>
  );
}
