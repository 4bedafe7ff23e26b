// Translating a post: each part of the original beside the field for it, one under the other on a phone.
import type { ComponentChildren } from "preact";
import { SHEET_TEXTS } from "../../schema/contract/board.ts";
import type { SheetWords, TranslateView } from "../../schema/contract/translations.ts";
import { BOARD_LANGUAGES, type BoardLanguage } from "../../schema/vocabulary.ts";
import { longDate } from "../i18n/format.ts";
import { Back } from "../ui/back.tsx";
import { Card } from "../ui/card.tsx";
import { Select } from "../ui/choices.tsx";
import { Buttons, Form, Hidden, Submit } from "../ui/form.tsx";
import { useFrame } from "../ui/frame.ts";
import { TextArea, TextField } from "../ui/inputs.tsx";
import { Notice } from "../ui/notice.tsx";
import { Prose } from "../ui/prose.tsx";
import { type FormErrors, Problems } from "./problems.tsx";
import { Shell } from "./shell.tsx";
import { SpeakerFields } from "./speaker-fields.tsx";
import { AskMachine, useTranslator } from "./translation-line.tsx";

export interface TranslationDraft {
  title: string;
  text: string;
  sheet: Record<string, string>;
  organisation: string;
  shownAs: string;
  /** Of the translation that was there when the page was made; 0 for none. */
  version: string;
  /** Of the original that the translator reads. */
  original: string;
}

export interface TranslationPageProps {
  view: TranslateView;
  draft: TranslationDraft;
  errors?: FormErrors;
}

export function TranslationPage(props: TranslationPageProps) {
  const { t } = useFrame();
  const { view, errors } = props;
  const words = t.translations.page;
  const title = t.translations.translateInto[view.to];
  return (
    <Shell title={title} noindex>
      <Problems errors={errors} />
      <Back href={`/topics/${view.post.topic}`} label={words.back} />
      <h1>{title}</h1>
      <p class="lead">{words.lead}</p>
      <Languages view={view} />
      <There view={view} />
      <Fields {...props} />
      <Others view={view} />
    </Shell>
  );
}

/** A change of language reads the page again: it comes before anything is typed. */
function Languages({ view }: { view: TranslateView }) {
  const { t } = useFrame();
  const words = t.translations.page;
  const options = BOARD_LANGUAGES.filter((lang) => lang !== view.post.lang);
  return (
    <Form action={`/posts/${view.post.id}/translate`} method="get" class="row">
      <Select
        name="to"
        label={words.into}
        value={view.to}
        options={options.map((value) => ({ value, label: t.board.languages[value] }))}
      />
      <Submit tone="quiet">{words.intoGo}</Submit>
    </Form>
  );
}

function There({ view }: { view: TranslateView }) {
  const { t, locale } = useFrame();
  const by = useTranslator();
  const words = t.translations.page;
  const { there, post, to } = view;
  if (!there) return null;
  return (
    <Notice>
      <p dir="auto">{words.there(by(there), longDate(locale, there.at))}</p>
      {there.machine && <p>{words.thereMachine}</p>}
      {there.older && <p>{words.thereOlder}</p>}
      <p>
        <a href={`/posts/${post.id}/translations/${to}`}>{t.translations.history}</a>
      </p>
    </Notice>
  );
}

function Fields({ view, draft, errors }: TranslationPageProps) {
  const { t } = useFrame();
  const words = t.translations.page;
  const { post, title, sheet, to, speakers } = view;
  return (
    <Form action={`/posts/${post.id}/translate`}>
      <Hidden name="to" value={to} />
      <Hidden name="version" value={draft.version} />
      <Hidden name="original" value={draft.original} />
      {title !== null && (
        <Pair label={words.fieldTitle} lang={post.lang} original={<p>{title}</p>}>
          <TextField name="title" label={words.fieldTitle} lang={to} value={draft.title} error={errors?.fields.title} />
        </Pair>
      )}
      <Pair
        label={title === null ? words.fieldText : words.fieldTextFirst}
        lang={post.lang}
        original={<Prose html={post.html} />}
      >
        <TextArea
          name="text"
          label={title === null ? words.fieldText : words.fieldTextFirst}
          hint={words.textHint}
          lang={to}
          rows={10}
          value={draft.text}
          error={errors?.fields.text}
        />
      </Pair>
      {sheet && <SheetFields view={view} draft={draft} errors={errors} sheet={sheet} />}
      <SpeakerFields speakers={speakers} draft={draft} errors={errors} />
      <Buttons>
        <Submit>{words.send}</Submit>
      </Buttons>
    </Form>
  );
}

const LONG: ReadonlySet<string> = new Set(SHEET_TEXTS);

function SheetFields(
  props: Omit<TranslationPageProps, "errors"> & {
    sheet: NonNullable<TranslateView["sheet"]>;
    errors: FormErrors | undefined;
  },
) {
  const { t } = useFrame();
  const { view, draft, sheet, errors } = props;
  const titles = t.board.topic.sheetTitles;
  const said = (Object.keys(sheet.said) as (keyof SheetWords)[]).filter((field) => sheet.said[field] !== "");
  return said.map((field) => {
    const name = `sheet.${field}`;
    const wires = {
      name,
      label: titles[field],
      lang: view.to,
      value: draft.sheet[field] ?? "",
      error: errors?.fields[name],
    };
    const html = sheet.html[field];
    return (
      <Pair
        key={field}
        label={titles[field]}
        lang={view.post.lang}
        original={html ? <Prose html={html} /> : <p>{sheet.said[field]}</p>}
      >
        {LONG.has(field) ? <TextArea {...wires} rows={6} /> : <TextField {...wires} />}
      </Pair>
    );
  });
}

function Pair(props: {
  label: string;
  lang: BoardLanguage;
  original: ComponentChildren;
  children: preact.ComponentChild;
}) {
  const { t } = useFrame();
  return (
    <div class="pair">
      <section aria-label={t.translations.page.originalField(props.label, t.board.languages[props.lang])}>
        <p class="small soft">{t.translations.page.original(t.board.languages[props.lang])}</p>
        <div lang={props.lang} dir="auto">
          {props.original}
        </div>
      </section>
      {props.children}
    </div>
  );
}

function Others({ view }: { view: TranslateView }) {
  const { t } = useFrame();
  const words = t.translations.page;
  const { may, post, to } = view;
  return (
    <>
      {may.machine && (
        <Card title={words.machineTitle}>
          <p>{words.machineHint}</p>
          <AskMachine post={post.id} to={to} />
        </Card>
      )}
      {may.takeBack && (
        <Form action={`/posts/${post.id}/translate/removal`} class="stack">
          <Hidden name="to" value={to} />
          <p class="soft">{words.takeBackHint}</p>
          <Buttons>
            <Submit tone="danger">{words.takeBack}</Submit>
          </Buttons>
        </Form>
      )}
    </>
  );
}
