// The possible partners of one organisation, best first; those of one way only stand below, under their own words.

import type { NeedCourses } from "../../schema/contract/course-views.ts";
import type { AlsoToSee as Drawn, Match, Shortlist } from "../../schema/contract/matching.ts";
import type { Organisation } from "../../schema/contract/organisations.ts";
import type { MemberRole } from "../../schema/vocabulary.ts";
import { ButtonLink } from "../ui/button-link.tsx";
import { Empty } from "../ui/empty.tsx";
import { useFrame } from "../ui/frame.ts";
import { Notice } from "../ui/notice.tsx";
import { CandidateCard } from "./candidate-card.tsx";
import { CoursesForNeeds } from "./course-needs.tsx";
import { OrganisationNav } from "./organisation-nav.tsx";
import type { SkillNames } from "./organisation-parts.tsx";
import { Shell } from "./shell.tsx";

export interface ShortlistPageProps {
  own: Organisation;
  shortlist: Shortlist;
  names: SkillNames;
  role: MemberRole | "coordinator" | null;
  /** Proposals it may still make. */
  left: number;
  /** Courses that answer its needs. */
  courses: NeedCourses;
  /** There is more to see than these. */
  more: boolean;
}

export function ShortlistPage(props: ShortlistPageProps) {
  const { t } = useFrame();
  const words = t.matching.shortlist;
  const { own, shortlist, role, left, more } = props;
  const title = role === "coordinator" ? words.titleOf : words.title;
  const oneWay = shortlist.items.filter((item) => item.oneWay);
  return (
    <Shell title={title}>
      <OrganisationNav id={own.id} current="shortlist" role={role} />
      <p class="soft" dir="auto">
        {own.name}
      </p>
      <h1>{title}</h1>
      {shortlist.items.length === 0 ? (
        <Nobody {...props} />
      ) : (
        <>
          <p class="lead">
            {words.lead} {role === "manager" && (left > 0 ? words.left(left) : words.noneLeft)}
          </p>
          {role === "member" && <p class="soft">{words.managersPropose}</p>}
          <Cards {...props} matches={shortlist.items.filter((item) => !item.oneWay)} />
          {oneWay.length > 0 && (
            <>
              <h2>{words.oneWayTitle}</h2>
              <p>{words.oneWayLead}</p>
              <Cards {...props} matches={oneWay} />
            </>
          )}
          <AlsoToSee {...props} />
          {more && (
            <ButtonLink href={`/organisations/${own.id}/shortlist?more`} tone="quiet">
              {words.more}
            </ButtonLink>
          )}
          <Improve {...props} />
        </>
      )}
      <CoursesForNeeds found={props.courses} />
    </Shell>
  );
}

function Cards({ matches, own, names, role, left }: ShortlistPageProps & { matches: (Match | Drawn)[] }) {
  const proposes = role === "coordinator" || (role === "manager" && left > 0);
  return matches.map((match) => (
    <CandidateCard
      key={match.organisation.id}
      {...{ match, own, names, proposes }}
      inside={role !== "coordinator"}
      {...("why" in match && { why: match.why.text })}
    />
  ));
}

/** Drawn for the day: not the best of all, and said so. */
function AlsoToSee(props: ShortlistPageProps) {
  const { t } = useFrame();
  const words = t.matching.alsoToSee;
  const { alsoToSee } = props.shortlist;
  if (alsoToSee.length === 0) return null;
  return (
    <section>
      <h2>{words.title}</h2>
      <p>{words.lead}</p>
      <Cards {...props} matches={alsoToSee} />
    </section>
  );
}

/** Either the organisation itself is not in the market, or nobody answers it yet: what would help is said. */
function Nobody(props: ShortlistPageProps) {
  const { t } = useFrame();
  const words = t.matching.shortlist;
  const { own, shortlist, role } = props;
  const edit = `/organisations/${own.id}/edit`;
  if (shortlist.gates.length > 0) {
    return (
      <Empty title={words.shutTitle} {...(role !== "member" && { action: { href: edit, label: words.shutEdit } })}>
        {shortlist.gates.map((gate) => (
          <p key={gate.code}>{gate.text}</p>
        ))}
      </Empty>
    );
  }
  return (
    <>
      <Empty title={words.emptyTitle} {...(role !== "member" && { action: { href: edit, label: words.emptyAction } })}>
        <p>{words.empty}</p>
      </Empty>
      <Improve {...props} />
    </>
  );
}

function Improve({ shortlist, role }: ShortlistPageProps) {
  const { t } = useFrame();
  if (role === "coordinator" || !shortlist.nextStep) return null;
  return (
    <Notice kind="north" title={t.matching.shortlist.improveTitle}>
      <p>{shortlist.nextStep.text}</p>
    </Notice>
  );
}
