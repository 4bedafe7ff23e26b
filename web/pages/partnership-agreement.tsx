// In a partnership's room: the way of its agreement as a bridge, who takes part, what was agreed, what is missing.
import type { StandingView } from "../../schema/contract/agreement-views.ts";
import { longDate } from "../i18n/format.ts";
import { ButtonLink } from "../ui/button-link.tsx";
import { Buttons } from "../ui/form.tsx";
import { useFrame } from "../ui/frame.ts";
import { Notice } from "../ui/notice.tsx";
import { type Step, Steps } from "../ui/steps.tsx";
import { hasSigned } from "./agreement.tsx";
import { MissingParts, type WaiverRefused } from "./agreement-missing.tsx";
import { agreementAddress, Gives, People, useNamed, Waivers } from "./agreement-parts.tsx";
import { StepList } from "./agreement-steps.tsx";

/** Four arches: named, written, signed, in force. */
export function AgreementWay({ view }: { view: StandingView }) {
  const { t, locale } = useFrame();
  const words = t.agreement.room;
  const { agreement, signatures, parties, participants, inForce } = view;
  const [people, all] = [participants.length, parties.length];
  const whole = agreement !== null && agreement.number === inForce;
  const last = signatures.at(-1)?.at;
  const stones = [
    { label: words.who, done: people > 0, ...(people > 0 && { note: words.people(people) }) },
    { label: words.written, done: agreement !== null, ...(agreement && { note: words.version(agreement.number) }) },
    { label: words.signed, done: whole, ...(agreement && { note: words.signedOf(signatures.length, all) }) },
    { label: words.force, done: whole, ...(whole && last && { note: words.forceSince(longDate(locale, last)) }) },
  ];
  const next = stones.findIndex(({ done }) => !done);
  const steps = stones.map(({ done, ...stone }, at): Step => {
    const state = done ? "done" : at === next ? "current" : "todo";
    return { ...stone, state, stateLabel: words[state] };
  });
  return <Steps label={words.stages} steps={steps} />;
}

/** What is to be done now, in one sentence and one button. */
export function AgreementNow({ view, refused }: { view: StandingView; refused?: WaiverRefused }) {
  const words = useFrame().t.agreement.room;
  const { agreement, parties, signatures, inForce, id } = view;
  if (!agreement || view.state === "ended") return null;
  const waiting = parties.filter((one) => !hasSigned(signatures, one));
  const mine = waiting.some(({ manages }) => manages);
  const { number } = agreement;
  const lacking = view.missing.length > 0 && waiting.length > 0;
  const text = lacking
    ? words.waitsLacking(number)
    : waiting.length === 0
      ? words.inForce(number)
      : mine
        ? words.waitsYou(number)
        : words.waitsOthers(
            number,
            waiting.map(({ name }) => name),
          );
  return (
    <>
      <Notice kind={waiting.length === 0 ? "good" : "wait"}>
        <p>
          {text} {waiting.length > 0 && inForce !== null && words.stillInForce(inForce)}
        </p>
      </Notice>
      {lacking ? (
        <MissingParts view={view} {...(refused && { refused })} />
      ) : (
        <Buttons>{mine && <ButtonLink href={agreementAddress(id, "sign")}>{words.sign}</ButtonLink>}</Buttons>
      )}
    </>
  );
}

export function WhoTakesPart({ view }: { view: StandingView }) {
  const words = useFrame().t.agreement.room;
  const named = useNamed();
  const { participants, id, manages, left } = view;
  return (
    <section id="who">
      <h2>{words.who}</h2>
      {participants.length === 0 ? <p class="soft">{words.nobody}</p> : <People participants={participants} />}
      {left.length > 0 && (
        <Notice kind="wait">
          <p>{words.left(left.map(named))}</p>
        </Notice>
      )}
      {manages && (
        <Buttons>
          <ButtonLink href={`/partnerships/${id}/participants`} tone={participants.length === 0 ? "main" : "quiet"}>
            {participants.length === 0 ? words.name : words.change}
          </ButtonLink>
        </Buttons>
      )}
    </section>
  );
}

export function WhatWasAgreed({ view }: { view: StandingView }) {
  const words = useFrame().t.agreement.room;
  const { agreement, parties } = view;
  return (
    <section id="agreement">
      <h2>{words.agreement}</h2>
      {agreement ? (
        <div class="card">
          <h3>{words.aims}</h3>
          <p class="said" dir="auto">
            {agreement.aims}
          </p>
          <h3>{words.gives}</h3>
          <Gives parties={parties} gives={agreement.gives} />
          {agreement.number !== view.inForce && agreement.steps.length > 0 && (
            <>
              <h3>{words.steps}</h3>
              <StepList steps={agreement.steps.slice(0, SHOWN)} brief />
              {agreement.steps.length > SHOWN && <p class="soft">{words.count(agreement.steps.length)}</p>}
            </>
          )}
          <Waivers waivers={view.waivers} />
        </div>
      ) : (
        <p class="soft">{words.none}</p>
      )}
      <Ways view={view} />
    </section>
  );
}

/** While it awaits signatures: those of an agreement in force live further down. Its own page has them all. */
const SHOWN = 5;

function Ways({ view }: { view: StandingView }) {
  const words = useFrame().t.agreement.room;
  const { id, agreement, manages, drafting } = view;
  const write = agreement ? words.rewrite : words.write;
  return (
    <>
      {drafting && manages && <p class="soft">{words.draftWaits}</p>}
      <Buttons>
        {agreement && (
          <ButtonLink href={agreementAddress(id)} tone="quiet">
            {words.read}
          </ButtonLink>
        )}
        {agreement && (
          <ButtonLink href={agreementAddress(id, "convention")} tone="quiet">
            {words.print}
          </ButtonLink>
        )}
        {manages && (
          <ButtonLink href={agreementAddress(id, "edit")} tone={agreement ? "quiet" : "main"}>
            {drafting ? words.goOn : write}
          </ButtonLink>
        )}
      </Buttons>
    </>
  );
}
