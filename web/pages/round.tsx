// One round: how far it is while it is computed, then what came out, for a coordinator to read, change and publish.
import type { RerunFields, Round, RoundComparison, RoundSummary } from "../../schema/contract/rounds.ts";
import { longDate } from "../i18n/format.ts";
import { Breadcrumbs } from "../ui/breadcrumbs.tsx";
import { Empty } from "../ui/empty.tsx";
import { useFrame } from "../ui/frame.ts";
import { Notice } from "../ui/notice.tsx";
import { Progress } from "../ui/progress.tsx";
import { Tag } from "../ui/tag.tsx";
import { CoordinationNav } from "./coordination-nav.tsx";
import { type FormErrors, Problems } from "./problems.tsx";
import { RoundActs, RoundRecord } from "./round-acts.tsx";
import { Since } from "./round-compare.tsx";
import { RoundFigures, RoundMarket } from "./round-figures.tsx";
import { RoundLeft } from "./round-left.tsx";
import { Certificate, RoundPicture } from "./round-outcome.tsx";
import { RoundPairs } from "./round-pairs.tsx";
import { ROUND_TONES, ROUNDS } from "./rounds.tsx";
import { Shell } from "./shell.tsx";

export interface RoundPageProps {
  round: Round;
  /** What its pins and bans changed, when it comes from another. */
  since: RoundComparison | null;
  /** Other rounds it may be held against, the newest first. */
  others: RoundSummary[];
  /** How many pairs, and how many of those left out, come before the first shown. */
  from: { pairs: number; left: number };
  errors?: FormErrors;
  /** What had been chosen for the next round, when it was refused. */
  said?: RerunFields;
}

export function RoundPage(props: RoundPageProps) {
  const { round, since, errors } = props;
  const { t, locale } = useFrame();
  const { review, list, states, objectives } = t.rounds;
  const title = review.title(longDate(locale, round.createdAt));
  const under = round.state === "running" || (round.state === "published" && round.progress < 1);
  const waits = under || round.replay?.state === "running";
  return (
    <Shell title={title} noindex {...(waits && { islands: ["again"], head: <Again /> })}>
      <CoordinationNav current="rounds" />
      <Breadcrumbs label={review.crumbs} items={[{ label: list.title, href: ROUNDS }, { label: title }]} />
      <Problems errors={errors} />
      <h1>{title}</h1>
      <p class="row">
        <Tag tone={ROUND_TONES[round.state]}>{states[round.state]}</Tag>
        <Tag>{objectives[round.objective].name}</Tag>
      </p>
      {under && <UnderWay round={round} />}
      {round.state === "abandoned" && (
        <Notice>
          <p>{t.rounds.act.asideTold}</p>
        </Notice>
      )}
      {round.total !== null && round.state !== "running" && <Outcome {...props} since={since} />}
    </Shell>
  );
}

/** Without JavaScript the whole page is read again; with it, islands/again.ts does so without blinking. */
function Again() {
  return (
    <noscript>
      <meta http-equiv="refresh" content="2" />
    </noscript>
  );
}

function UnderWay({ round: { id, state, progress, members } }: { round: Round }) {
  const { review } = useFrame().t.rounds;
  return (
    <>
      <Progress
        value={progress}
        label={state === "running" ? review.progress : review.publishing}
        text={review.percent(progress)}
      />
      <span data-again />
      {members > 0 && <p>{review.members(members)}</p>}
      <p>{review.wait}</p>
      <p>
        <a href={`${ROUNDS}/${id}`}>{review.refresh}</a>
      </p>
    </>
  );
}

function Outcome({ round, since, others, from, errors, said }: RoundPageProps) {
  const { review } = useFrame().t.rounds;
  const none = round.pairs.length === 0;
  return (
    <>
      {since && <Since comparison={since} />}
      {none ? (
        <Empty title={review.noPairs}>
          <p>{review.noPairsLead}</p>
        </Empty>
      ) : (
        <>
          <Certificate round={round} />
          <RoundPicture round={round} />
        </>
      )}
      <RoundPairs round={round} from={from.pairs} {...(errors && { errors })} {...(said && { said })} />
      <RoundLeft round={round} from={from.left} />
      <RoundFigures round={round} />
      <RoundMarket round={round} />
      <RoundActs round={round} />
      <RoundRecord round={round} others={others} />
    </>
  );
}
