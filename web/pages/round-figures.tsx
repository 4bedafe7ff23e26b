// Whom a round serves by side, kind, capacity and experience; what is scarce; who would rather have each other.
import type { Round, RoundGroup, SkillMarket } from "../../schema/contract/rounds.ts";
import type { Kind, Side } from "../../schema/vocabulary.ts";
import type { Catalogue } from "../i18n/catalogue.ts";
import { number } from "../i18n/format.ts";
import { Bar } from "../ui/bar.tsx";
import { Card } from "../ui/card.tsx";
import { useFrame } from "../ui/frame.ts";
import { Meter } from "../ui/meter.tsx";
import { Tag, type TagTone } from "../ui/tag.tsx";
import { nameIn } from "./round-pairs.tsx";

export function RoundFigures({ round }: { round: Round }) {
  const { figures } = useFrame().t.rounds;
  if (round.groups.length === 0) return null;
  const those = (by: RoundGroup["by"]) =>
    round.groups.filter((group) => group.by === by).map((group) => <GroupMeter key={group.key} group={group} />);
  return (
    <>
      <h2>{figures.title}</h2>
      <p>{figures.lead}</p>
      <div class="grid">
        {(["side", "newcomer", "size"] as const).map((by) => (
          <div key={by} class="stack">
            <h3>{figures.by[by]}</h3>
            {those(by)}
          </div>
        ))}
      </div>
      <h3>{figures.by.kind}</h3>
      <div class="grid">{those("kind")}</div>
    </>
  );
}

function GroupMeter({ group }: { group: RoundGroup }) {
  const { t, locale } = useFrame();
  const { figures } = t.rounds;
  const { organisations, served, shown } = group;
  return (
    <Meter
      tone={toneOf(group)}
      value={served / organisations}
      label={labelOf(group, t)}
      text={
        shown > 0
          ? `${figures.served(served, organisations)}, ${figures.shown(number(locale, shown, 1))}`
          : figures.served(served, organisations)
      }
    />
  );
}

const toneOf = ({ by, key }: RoundGroup): TagTone => (by === "side" ? (key as Side) : "good");

function labelOf({ by, key }: RoundGroup, t: Catalogue): string {
  if (by === "side") return t.common.sides[key as Side];
  if (by === "kind") return t.common.kinds[key as Kind];
  return t.rounds.figures[by === "size" ? "sizes" : "newcomer"][key] ?? key;
}

export function RoundMarket({ round }: { round: Round }) {
  const { market } = useFrame().t.rounds;
  const lists = [
    { title: market.scarce, tone: "bad" as const, skills: round.scarce },
    { title: market.abundant, tone: "good" as const, skills: round.abundant },
  ];
  return (
    <>
      <h2>{market.title}</h2>
      {round.scarce.length + round.abundant.length === 0 && <p>{market.nothing}</p>}
      <div class="grid">
        {lists
          .filter(({ skills }) => skills.length > 0)
          .map(({ title, tone, skills }) => (
            <Card
              key={title}
              level={3}
              title={title}
              about={<Tag tone={tone}>{market[tone === "bad" ? "scarceAbout" : "abundantAbout"]}</Tag>}
            >
              <div class="stack">
                {skills.map((one) => (
                  <Skill key={`${one.side}${one.skill}`} one={one} tone={tone} />
                ))}
              </div>
            </Card>
          ))}
        <Blocking round={round} />
      </div>
    </>
  );
}

function Blocking({ round }: { round: Round }) {
  const { t } = useFrame();
  const { blocking, review, gone } = t.rounds;
  return (
    <Card level={3} title={blocking.title}>
      <p>{round.blocking.count === 0 ? blocking.none : blocking.told(round.blocking.count)}</p>
      {round.blocking.first.map(({ a, b, score }) => (
        <p key={`${a}${b}`}>
          <a href={`/organisations/${a}/match/${b}`} dir="auto">
            {review.about(nameIn(round, a, gone), nameIn(round, b, gone))}
          </a>{" "}
          <span class="soft">{blocking.points(Math.round(score))}</span>
        </p>
      ))}
    </Card>
  );
}

/** Who seeks it against who brings it, as a share of both. */
function Skill({ one, tone }: { one: SkillMarket; tone: TagTone }) {
  const { market } = useFrame().t.rounds;
  return (
    <div class={`meter ${tone}`}>
      <p>
        <strong>{one.label}</strong>
        <span class="soft">
          {market.told(one.seek, one.offer)} {market.from[one.side]}
        </span>
      </p>
      <svg class="bar turn" height="14" aria-hidden="true">
        <Bar value={tone === "bad" ? one.seek / (one.seek + one.offer) : one.offer / (one.seek + one.offer)} />
      </svg>
    </div>
  );
}
