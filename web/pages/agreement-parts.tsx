// What several pages show of an agreement: who, what each brings, the steps, what is missing, what was waived.
import type { AgreementStep } from "../../schema/contract/agreement.ts";
import type { AgreementParty, ParticipantView, StandingView } from "../../schema/contract/agreement-views.ts";
import { SDG_NAMES } from "../../schema/sdgs.ts";
import { PARTICIPANT_ROLES, type Sdg } from "../../schema/vocabulary.ts";
import { longDate } from "../i18n/format.ts";
import { useFrame } from "../ui/frame.ts";
import { SummaryList } from "../ui/summary-list.tsx";

export const agreementAddress = (id: string, path = ""): string => `/partnerships/${id}/agreement${path && `/${path}`}`;

/** « du 1er décembre 2026 au 31 janvier 2027 ». */
export function usePeriod(): (step: { starts: string; ends: string }) => string {
  const { t, locale } = useFrame();
  const words = t.agreement.room;
  return ({ starts, ends }) =>
    starts === ends ? words.on(longDate(locale, starts)) : words.from(longDate(locale, starts), longDate(locale, ends));
}

/** A name, or what stands for one that is no longer told. */
export function useNamed(): (one: { name: string }) => string {
  const { unnamed } = useFrame().t.agreement;
  return ({ name }) => name || unnamed;
}

/** Role by role, those that somebody takes. */
export function People({ participants }: { participants: readonly ParticipantView[] }) {
  const words = useFrame().t.agreement;
  const named = useNamed();
  const rows = PARTICIPANT_ROLES.flatMap((role) => {
    const people = participants.filter((one) => one.role === role);
    if (people.length === 0) return [];
    const value = (
      <ul class="plain">
        {people.map((one) => (
          <li key={one.id} dir="auto">
            {named(one)}
            {one.organisationName && <span class="soft small"> · {one.organisationName}</span>}
          </li>
        ))}
      </ul>
    );
    return [{ label: words.roles[role], value }];
  });
  return <SummaryList rows={rows} />;
}

/** Side by side, one doorway a party. */
export function Gives({ parties, gives }: { parties: readonly AgreementParty[]; gives: Record<string, string> }) {
  const words = useFrame().t.agreement.gives;
  return (
    <ul class="gifts grid">
      {parties.map(({ id, name, side }) => {
        const others = parties.filter((one) => one.id !== id).map((one) => one.name);
        return (
          <li key={id} class={side}>
            <strong dir="auto">{words.of(name)}</strong>
            {gives[id] ? (
              <p class="said" dir="auto">
                {gives[id]}
              </p>
            ) : (
              <p class="soft">{words.nothing}</p>
            )}
            {gives[id] && (
              <p class="soft small">{others.length > 1 ? words.receiveAll(others) : words.receives(others)}</p>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** With whom, by name and role. */
export function StepPeople({ participants }: Pick<AgreementStep, "participants">) {
  const words = useFrame().t.agreement;
  const named = useNamed();
  if (participants.length === 0) return <p class="soft">{words.read.nobody}</p>;
  return (
    <p class="row small">
      <span class="hide">{words.room.with}</span>
      {participants.map((one) => (
        <span key={one.id}>
          <span dir="auto">{named(one)}</span> <span class="soft">({words.role[one.role]})</span>
        </span>
      ))}
    </p>
  );
}

export function StepWords({ step }: { step: AgreementStep }) {
  const { t, locale } = useFrame();
  const words = t.agreement.read;
  const said = [
    { label: words.local, text: step.local },
    { label: words.global, text: step.global },
  ].filter(({ text }) => text !== "");
  return (
    <>
      {said.map(({ label, text }) => (
        <p key={label} class="said" dir="auto">
          <strong>{label}.</strong> {text}
        </p>
      ))}
      {step.sdgs.length > 0 && (
        <p class="soft small">
          {words.goals(step.sdgs.map((goal) => t.agreement.step.goal(goal, SDG_NAMES[goal as Sdg][locale])))}
        </p>
      )}
    </>
  );
}

/** The coordination let them sign without something: said to all, with its reason. */
export function Waivers({ waivers }: Pick<StandingView, "waivers">) {
  const { t, locale } = useFrame();
  const words = t.agreement;
  if (waivers.length === 0) return null;
  return (
    <section>
      <h3>{words.lacking.waived}</h3>
      {waivers.map(({ code, reason, createdAt }) => (
        <div key={code}>
          <p>{words.lacking.waivedFor(words.missing[code].waive, longDate(locale, createdAt))}</p>
          <blockquote class="quote" dir="auto">
            {reason}
          </blockquote>
        </div>
      ))}
    </section>
  );
}
