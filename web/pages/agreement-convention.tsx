// The convention, made to be printed on A4 in the language its reader chooses; what people wrote stays as they wrote it.
import type { AgreementParty, AgreementView, SignatureView } from "../../schema/contract/agreement-views.ts";
import type { Locale } from "../../schema/vocabulary.ts";
import { LOCALES } from "../../schema/vocabulary.ts";
import { messages } from "../i18n/catalogue.ts";
import { longDate } from "../i18n/format.ts";
import { Back } from "../ui/back.tsx";
import { useFrame } from "../ui/frame.ts";
import { agreementAddress } from "./agreement-parts.tsx";
import { LANGUAGE_NAMES, Shell } from "./shell.tsx";

export interface ConventionProps {
  view: AgreementView;
  /** Of the convention, whatever the page's. */
  lang: Locale;
}

export function AgreementConventionPage({ view, lang }: ConventionProps) {
  const { t, locale } = useFrame();
  const words = t.agreement.convention;
  const { agreement, id } = view;
  const at = (to: Locale) => `${agreementAddress(id, "convention")}?version=${agreement.number}&lang=${to}`;
  return (
    <Shell title={messages(lang).agreement.convention.title} width="narrow" noindex>
      <div class="screen">
        <Back href={`${agreementAddress(id)}?version=${agreement.number}`} label={t.agreement.read.title} />
        <p class="soft">
          {words.howTo} {words.original}
        </p>
        <p class="row">
          {words.language}{" "}
          {LOCALES.map((one) =>
            one === lang ? (
              <strong key={one} lang={one}>
                {LANGUAGE_NAMES[one]}
              </strong>
            ) : (
              <a key={one} href={at(one)} lang={one}>
                {LANGUAGE_NAMES[one]}
              </a>
            ),
          )}
        </p>
      </div>
      <article class="convention card" lang={lang === locale ? undefined : lang}>
        <Convention view={view} lang={lang} />
      </article>
    </Shell>
  );
}

function Convention({ view, lang }: ConventionProps) {
  const words = messages(lang).agreement;
  const { agreement, parties, waivers } = view;
  const { article } = words.convention;
  const whole = parties.every((one) => view.signatures.some(({ organisation }) => organisation === one.id));
  return (
    <>
      <header>
        <p class="over">{words.convention.done(agreement.number, longDate(lang, agreement.createdAt))}</p>
        <h1>{words.convention.title}</h1>
        {!whole && <p class="soft">{words.convention.draft}</p>}
        <Between parties={parties} lang={lang} />
      </header>
      <h2>{article(1, words.convention.aims)}</h2>
      <p class="said" dir="auto">
        {agreement.aims}
      </p>
      <h2>{article(2, words.convention.gives)}</h2>
      {parties.map(({ id, name }) => (
        <section key={id}>
          <h3 dir="auto">{words.gives.of(name)}</h3>
          <p class="said" dir="auto">
            {agreement.gives[id] || words.gives.nothing}
          </p>
        </section>
      ))}
      <h2>{article(3, words.convention.steps)}</h2>
      <Steps view={view} lang={lang} />
      <h2>{article(4, words.convention.words)}</h2>
      <ul>
        {words.convention.commitments.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      {waivers.length > 0 && (
        <>
          <h2>{article(5, words.convention.waivers)}</h2>
          {waivers.map(({ code, reason, createdAt }) => (
            <p key={code}>
              {words.lacking.waivedFor(words.missing[code].waive, longDate(lang, createdAt))} <q dir="auto">{reason}</q>
            </p>
          ))}
        </>
      )}
      <Signatures view={view} lang={lang} />
    </>
  );
}

function Between({ parties, lang }: { parties: readonly AgreementParty[]; lang: Locale }) {
  const { agreement, common } = messages(lang);
  const words = agreement.convention;
  return (
    <>
      {parties.map(({ id, name, kind }, at) => (
        <p key={id} dir="auto">
          {(at === 0 ? words.between : words.and)(name, common.kinds[kind])}
        </p>
      ))}
      <p>{words.agreed}</p>
    </>
  );
}

function Steps({ view, lang }: ConventionProps) {
  const words = messages(lang).agreement;
  const period = (starts: string, ends: string) =>
    starts === ends
      ? words.room.on(longDate(lang, starts))
      : words.room.from(longDate(lang, starts), longDate(lang, ends));
  return (
    <ol>
      {view.agreement.steps.map((step) => (
        <li key={step.id}>
          <p>
            <strong dir="auto">{step.title}</strong>, {period(step.starts, step.ends)}.
          </p>
          <p dir="auto">
            {words.convention.withPeople(
              step.participants.map((one) => `${one.name || words.unnamed} (${words.role[one.role]})`),
            )}
          </p>
          {step.local && (
            <p class="said" dir="auto">
              {words.read.local}. {step.local}
            </p>
          )}
          {step.global && (
            <p class="said" dir="auto">
              {words.read.global}. {step.global}
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}

/** One frame an organisation: what was signed in the network, and room for a hand. */
function Signatures({ view, lang }: ConventionProps) {
  const words = messages(lang).agreement;
  return (
    <section class="signatures">
      <h2>{words.convention.signatures}</h2>
      <div class="grid">
        {view.parties.map(({ id, name }) => {
          const found = view.signatures.find(({ organisation }) => organisation === id);
          return (
            <div key={id} class="bubble">
              <p>
                <strong dir="auto">{words.convention.for(name)}</strong>
              </p>
              {found && <p dir="auto">{signedWords(found, lang)}</p>}
              <p class="soft small">{words.convention.unsigned}</p>
            </div>
          );
        })}
      </div>
    </section>
  );
}

function signedWords({ person, elected, at }: SignatureView, lang: Locale): string {
  const { agreement } = messages(lang);
  const [who, when] = [person ?? agreement.gone, longDate(lang, at)];
  return elected ? agreement.convention.signedElected(who, elected, when) : agreement.convention.signed(who, when);
}
