// All the answers of a profile on one page, each with the way to change it; then publishing.
import type { ComponentChildren } from "preact";
import type { Contact, Organisation } from "../../schema/contract/organisations.ts";
import type { ProfileStep, StepStates } from "../../schema/contract/profile-steps.ts";
import { SDG_NAMES } from "../../schema/sdgs.ts";
import { list } from "../i18n/format.ts";
import { Back } from "../ui/back.tsx";
import { Buttons, Form, Submit } from "../ui/form.tsx";
import { useFrame } from "../ui/frame.ts";
import { SummaryList } from "../ui/summary-list.tsx";
import { type SkillNames, usePlaceName } from "./organisation-parts.tsx";
import { ComeBack } from "./organisation-state.tsx";
import type { FormErrors } from "./problems.tsx";
import { stepAddress } from "./profile-step.tsx";
import { StillNeeded } from "./profile-tasks.tsx";
import { Shell } from "./shell.tsx";

export interface ProfileCheckProps {
  organisation: Organisation;
  contact: Contact | null;
  states: StepStates;
  open: readonly ProfileStep[];
  skills: SkillNames;
  errors?: FormErrors;
}

export function ProfileCheckPage(props: ProfileCheckProps) {
  const { t } = useFrame();
  const { organisation, states, open, errors } = props;
  const { id, state } = organisation;
  const words = t.profile.check;
  const title = state === "draft" ? words.title : words.titleAgain;
  const answers = useAnswers(props);
  return (
    <Shell title={title} width="narrow" noindex>
      <StillNeeded id={id} states={states} refused={errors !== undefined} />
      <Back href={stepAddress(id, "")} label={t.profile.frame.back} />
      <h1>{title}</h1>
      <p class="lead">{words.lead}</p>
      <SummaryList
        rows={open.map((step) => ({
          label: t.profile.steps[step].name,
          value: answers[step] ?? <span class="soft">{words.nothing}</span>,
          change: {
            href: `${stepAddress(id, step)}?from=check`,
            label: t.common.change,
            hidden: t.profile.steps[step].name,
          },
        }))}
      />
      <Publish {...props} />
    </Shell>
  );
}

function Publish({ organisation: { id, state }, states }: ProfileCheckProps) {
  const { t, newKey } = useFrame();
  const words = t.profile.check;
  if (state === "published") return <p class="soft">{words.published}</p>;
  if (Object.values(states).includes("todo")) return null;
  if (state === "paused") return <ComeBack id={id} />;
  return (
    <Form action={`/organisations/${id}/publish`} idempotencyKey={newKey()}>
      <p class="soft">{words.afterwards}</p>
      <Buttons>
        <Submit>{words.publish}</Submit>
      </Buttons>
    </Form>
  );
}

/** Nothing for a step without an answer. */
function useAnswers({ organisation, contact, skills }: ProfileCheckProps): Record<ProfileStep, ComponentChildren> {
  const { t, locale } = useFrame();
  const place = usePlaceName()(organisation.place);
  const { common } = t;
  const words = t.organisations.profile;
  const { sdgs, languages, ways, pastPartnerships, founded, visibility } = organisation;
  const named = (ids: readonly string[]) => lines(ids.map((id) => skills[id] ?? id));
  const together = (items: readonly string[]) => (items.length > 0 ? list(locale, items) : null);
  return {
    identity: lines([organisation.name, common.kinds[organisation.kind], organisation.summary]),
    place: place ? lines([place, common.sides[organisation.side]]) : null,
    languages: together(languages.map((code) => common.languages[code] ?? code)),
    offers: named(organisation.offers.map((offer) => offer.skill)),
    needs: named(organisation.needs.filter((need) => need.open).map((need) => need.skill)),
    goals: lines(sdgs.map((goal) => words.goal(goal, SDG_NAMES[goal][locale]))),
    ways: together(ways.map((way) => common.ways[way])),
    experience: lines([
      founded === null ? "" : String(founded),
      pastPartnerships > 0 ? words.past(pastPartnerships) : "",
    ]),
    relations: lines([organisation.beneficiaries, organisation.institutions, organisation.civilSociety]),
    visibility: t.profile.fields.visibility.options[visibility].label,
    contact: contact && lines([contact.name, contact.email, contact.phone, contact.address]),
  };
}

/** One under the other; null when there is none. */
function lines(texts: readonly string[]): ComponentChildren {
  const said = texts.filter((text) => text !== "");
  if (said.length === 0) return null;
  return said.map((text) => (
    <div key={text} class="said" dir="auto">
      {text}
    </div>
  ));
}
