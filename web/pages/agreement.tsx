// One version of an agreement, to be read: what it says, who has signed it, and the versions before it.
import type { AgreementParty, AgreementView, SignatureView } from "../../schema/contract/agreement-views.ts";
import { longDate } from "../i18n/format.ts";
import { Back } from "../ui/back.tsx";
import { ButtonLink } from "../ui/button-link.tsx";
import { Buttons } from "../ui/form.tsx";
import { useFrame } from "../ui/frame.ts";
import { Notice } from "../ui/notice.tsx";
import { Tag } from "../ui/tag.tsx";
import { MissingParts } from "./agreement-missing.tsx";
import { agreementAddress, Gives, Waivers } from "./agreement-parts.tsx";
import { StepList } from "./agreement-steps.tsx";
import { Shell } from "./shell.tsx";

export function AgreementPage({ view }: { view: AgreementView }) {
  const { t, locale } = useFrame();
  const words = t.agreement;
  const { agreement, parties, id, latest } = view;
  const author = parties.find((one) => one.id === agreement.organisation)?.name ?? words.gone;
  const names = parties.map(({ name }) => name);
  return (
    <Shell title={words.read.titleOf(names)} noindex>
      <Back href={`/partnerships/${id}`} label={words.back} />
      <p class="over">
        {words.read.version(agreement.number)} · {words.read.writtenBy(author, longDate(locale, agreement.createdAt))}
      </p>
      <h1 dir="auto">{words.read.titleOf(names)}</h1>
      <p class="row">
        {agreement.number === view.inForce && <Tag tone="good">{words.read.force}</Tag>}
        {agreement.number === latest && <Tag>{words.read.latest}</Tag>}
      </p>
      {agreement.number !== latest && (
        <Notice>
          <p>
            {words.read.older} <a href={agreementAddress(id)}>{words.read.toLatest}</a>
          </p>
        </Notice>
      )}
      <Acts view={view} />
      {agreement.number === latest && <MissingParts view={view} />}
      <AgreementText view={view} />
      <Signatures parties={parties} signatures={view.signatures} />
      <Waivers waivers={view.waivers} />
      <Versions view={view} />
    </Shell>
  );
}

/** What it says, whole. */
export function AgreementText({ view }: { view: AgreementView }) {
  const words = useFrame().t.agreement.room;
  const { agreement, parties } = view;
  return (
    <>
      <section>
        <h2>{words.aims}</h2>
        <p class="lead said" dir="auto">
          {agreement.aims}
        </p>
      </section>
      <section>
        <h2>{words.gives}</h2>
        <Gives parties={parties} gives={agreement.gives} />
      </section>
      <section>
        <h2>{words.steps}</h2>
        {agreement.steps.length === 0 ? <p class="soft">{words.nothing}</p> : <StepList steps={agreement.steps} />}
      </section>
    </>
  );
}

/** Signing first, for whoever is awaited. */
export function Acts({ view }: { view: AgreementView }) {
  const words = useFrame().t.agreement.room;
  const { id, agreement, latest, manages } = view;
  const current = agreement.number === latest;
  const awaited = current && view.parties.some((one) => one.manages && !hasSigned(view.signatures, one));
  return (
    <Buttons>
      {awaited && <ButtonLink href={agreementAddress(id, "sign")}>{words.sign}</ButtonLink>}
      <ButtonLink href={`${agreementAddress(id, "convention")}?version=${agreement.number}`} tone="quiet">
        {words.print}
      </ButtonLink>
      {latest > 1 && (
        <ButtonLink href={agreementAddress(id, "compare")} tone="quiet">
          {words.compare}
        </ButtonLink>
      )}
      {manages && current && (
        <ButtonLink href={agreementAddress(id, "edit")} tone="quiet">
          {view.drafting ? words.goOn : words.rewrite}
        </ButtonLink>
      )}
    </Buttons>
  );
}

export const hasSigned = (signatures: readonly SignatureView[], { id }: Pick<AgreementParty, "id">): boolean =>
  signatures.some(({ organisation }) => organisation === id);

export function Signatures(props: { parties: readonly AgreementParty[]; signatures: readonly SignatureView[] }) {
  const { t, locale } = useFrame();
  const words = t.agreement.read;
  return (
    <section>
      <h2>{words.signatures}</h2>
      <dl class="rows">
        {props.parties.map((one) => {
          const found = props.signatures.find(({ organisation }) => organisation === one.id);
          return (
            <div key={one.id}>
              <dt dir="auto">{one.name}</dt>
              <dd>
                {found ? (
                  <>
                    <span dir="auto">
                      {words.signedBy(found.person ?? t.agreement.gone, longDate(locale, found.at))}
                    </span>
                    {found.elected && <p class="soft">{words.withElected(found.elected)}</p>}
                  </>
                ) : (
                  <Tag tone="wait">{words.notYet}</Tag>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}

function Versions({ view }: { view: AgreementView }) {
  const { t, locale } = useFrame();
  const words = t.agreement.read;
  if (view.versions.length < 2) return null;
  const name = new Map(view.parties.map((one) => [one.id, one.name]));
  return (
    <section>
      <h2>{words.versions}</h2>
      <ul>
        {view.versions.map(({ number, at, organisation, signatures }) => (
          <li key={number}>
            <a href={`${agreementAddress(view.id)}?version=${number}`}>{words.version(number)}</a>{" "}
            <span class="soft small">
              {words.writtenBy(name.get(organisation) ?? t.agreement.gone, longDate(locale, at))} ·{" "}
              {words.signaturesOf(signatures)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
