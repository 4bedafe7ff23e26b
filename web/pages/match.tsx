// One match in full: both directions, what is common, what is missing, what shuts it, and where its score comes from.
import type { PairMatch } from "../../schema/contract/matching.ts";
import type { Organisation } from "../../schema/contract/organisations.ts";
import type { MemberRole } from "../../schema/vocabulary.ts";
import { number } from "../i18n/format.ts";
import { Back } from "../ui/back.tsx";
import { ButtonLink } from "../ui/button-link.tsx";
import { Details } from "../ui/details.tsx";
import { Facing } from "../ui/facing.tsx";
import { Buttons } from "../ui/form.tsx";
import { useFrame } from "../ui/frame.ts";
import { Notice } from "../ui/notice.tsx";
import { Score } from "../ui/score.tsx";
import { Table } from "../ui/table.tsx";
import { InCommon, useDirections } from "./match-parts.tsx";
import { BriefCard } from "./organisation-brief.tsx";
import type { SkillNames } from "./organisation-parts.tsx";
import { Shell } from "./shell.tsx";

type Role = MemberRole | "coordinator" | null;

export interface MatchPageProps {
  own: Organisation;
  match: PairMatch;
  names: SkillNames;
  /** What the reader is to either of the two. */
  role: Role;
  otherRole: Role;
}

const belongs = (role: Role): boolean => role === "member" || role === "manager";

export function MatchPage(props: MatchPageProps) {
  const { t } = useFrame();
  const words = t.matching.match;
  const { own, match, role } = props;
  const inside = belongs(role);
  const title = words.title(inside ? null : own.name, match.organisation.name);
  return (
    <Shell title={title} noindex>
      {role && <Back href={`/organisations/${own.id}/shortlist`} label={words.back} />}
      <h1 dir="auto">{title}</h1>
      <Shut {...props} />
      {inside ? (
        <BriefCard organisation={match.organisation} level={2} />
      ) : (
        <div class="grid">
          <BriefCard organisation={own} level={2} />
          <BriefCard organisation={match.organisation} level={2} />
        </div>
      )}
      <Drawing {...props} />
      <h3>{inside ? words.common : words.commonOf}</h3>
      <InCommon match={match} languages={own.languages} />
      <Lacking match={match} />
      {match.nextStep && (
        <Notice kind="north" title={words.stepTitle} level={3}>
          <p>{match.nextStep.text}</p>
        </Notice>
      )}
      <Propose {...props} />
      <Parts match={match} />
    </Shell>
  );
}

function Shut({ match }: MatchPageProps) {
  const { t } = useFrame();
  if (!match.gates) return null;
  return (
    <Notice kind="wait" title={t.matching.match.shutTitle}>
      {match.gates.map((gate) => (
        <p key={gate.code}>{gate.text}</p>
      ))}
    </Notice>
  );
}

function Drawing({ own, match, names, role, otherRole }: MatchPageProps) {
  const { t } = useFrame();
  const words = t.matching.match;
  const inside = belongs(role);
  const directions = useDirections({
    match,
    names,
    giver: inside ? null : own.name,
    receiver: !inside && belongs(otherRole) ? null : match.organisation.name,
    side: own.side,
  });
  const nothing = match.covers.gives === 0 && match.covers.receives === 0;
  return (
    <>
      <div class="card-head">
        <h2 class="card-title">{inside ? words.heading : words.headingOf}</h2>
        <Score
          value={match.score}
          label={t.matching.shortlist.score}
          give={match.covers.gives}
          receive={match.covers.receives}
          giver={own.side}
        />
      </div>
      {match.oneWay && <p>{words.oneWay}</p>}
      {nothing && <p>{words.nothing}</p>}
      <Facing {...directions} emptyText={t.matching.facing.nothing} />
    </>
  );
}

function Lacking({ match }: { match: PairMatch }) {
  const { t } = useFrame();
  const said: Record<string, string> = t.matching.notShared;
  if (match.missing.context.length === 0) return null;
  return (
    <>
      <h3>{t.matching.match.missing}</h3>
      <ul>
        {match.missing.context.map((code) => (
          <li key={code}>{said[code] ?? code}</li>
        ))}
      </ul>
    </>
  );
}

function Propose({ own, match, role }: MatchPageProps) {
  const { t } = useFrame();
  const { organisation, gates } = match;
  const proposes = !gates && (role === "manager" || role === "coordinator");
  return (
    <Buttons>
      {proposes && (
        <ButtonLink href={`/organisations/${own.id}/propose/${organisation.id}`}>
          {t.matching.shortlist.propose}
        </ButtonLink>
      )}
      <ButtonLink href={`/organisations/${organisation.id}`} tone="quiet">
        {t.matching.match.see(organisation.name)}
      </ButtonLink>
    </Buttons>
  );
}

/** Every part with its points: the score is their sum, and whoever doubts can count. */
function Parts({ match }: { match: PairMatch }) {
  const { t, locale } = useFrame();
  const words = t.matching.match;
  const points = (value: number) => number(locale, value, 1);
  const parts = [...match.gives, ...match.receives, ...match.context];
  return (
    <Details summary={words.parts}>
      <p>{words.partsLead}</p>
      <Table
        caption={words.parts}
        captionHidden
        headers={[{ label: words.reason }, { label: words.pointsHead, number: true }]}
        rows={[
          ...parts.map((part, at) => ({ key: String(at), cells: [part.text, points(part.points)] })),
          { key: "total", cells: [words.total, <strong key="total">{points(match.score)}</strong>] },
        ]}
      />
    </Details>
  );
}
