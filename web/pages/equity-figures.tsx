// The charts of the network's fairness, the same for coordinators and for everyone.
import { number, periodName } from "../i18n/format.ts";
import { ChartBars } from "../ui/chart-bars.tsx";
import { ChartColumns } from "../ui/chart-columns.tsx";
import { ChartLine } from "../ui/chart-line.tsx";
import { ChartLorenz } from "../ui/chart-lorenz.tsx";
import { useFrame } from "../ui/frame.ts";
import { EquityCard, type FiguresProps } from "./equity-card.tsx";
import { SkillCard } from "./equity-skills.tsx";

export function EquityFigures(props: FiguresProps) {
  return (
    <div class={props.paper ? undefined : "grid charts"}>
      <Between {...props} />
      <Looks {...props} />
      <SkillCard id="scarce" {...props} />
      <SkillCard id="abundant" {...props} />
    </div>
  );
}

/** A run of north and south over the periods. */
function useSides({ telling: { view } }: FiguresProps) {
  const { t, locale } = useFrame();
  type Period = (typeof view.periods)[number];
  type Name = { [K in keyof Period]: Period[K] extends { north: number | null } ? K : never }[keyof Period];
  const run = (name: Name, side: "north" | "south", label = t.equity[side]) => ({
    label,
    tone: side,
    values: view.periods.map((one) => one[name][side]),
  });
  return {
    periods: view.periods.map((one) => periodName(locale, one.period, t.equity.quarter, true)),
    write: (value: number) => number(locale, value, 2),
    run,
    both: (name: Name) => [run(name, "north"), run(name, "south")],
  };
}

/** What passes between organisations. */
function Between(props: FiguresProps) {
  const words = useFrame().t.equity;
  const { periods, write, run, both } = useSides(props);
  const coordination = props.telling.view.periods.map((one) => one.proposed.coordination);
  return (
    <>
      <EquityCard {...props} id="proposed" lead={words.proposed.lead}>
        <ChartColumns
          label={words.proposed.title}
          {...{ periods, write }}
          series={[...both("proposed"), { label: words.coordination, tone: "good", values: coordination }]}
        />
      </EquityCard>
      <EquityCard {...props} id="answers" lead={words.answers.lead}>
        <ChartLine label={words.answers.title} {...{ periods, write }} series={both("yes")} />
      </EquityCard>
      <EquityCard {...props} id="answer-time" lead={words.answerDays.lead}>
        <ChartLine
          label={words.answerDays.title}
          periods={periods}
          write={(value) => words.answerDays.days(write(value))}
          series={both("answerDays")}
        />
      </EquityCard>
      <EquityCard {...props} id="carried" lead={words.carried.lead}>
        <ChartColumns
          label={words.carried.title}
          {...{ periods, write }}
          series={[run("given", "north", words.carried.givenNorth), run("given", "south", words.carried.givenSouth)]}
        />
      </EquityCard>
      <EquityCard {...props} id="hours" lead={words.hours.lead}>
        <ChartColumns
          label={words.hours.title}
          {...{ periods, write }}
          series={[
            run("hoursGiven", "north", words.hours.givenNorth),
            run("hoursGiven", "south", words.hours.givenSouth),
          ]}
        />
      </EquityCard>
    </>
  );
}

/** Who is seen. */
function Looks(props: FiguresProps) {
  const words = useFrame().t.equity;
  const { periods, write, both } = useSides(props);
  const { view } = props.telling;
  const gini = { label: words.gini.column, tone: "south" as const, values: view.periods.map((one) => one.gini) };
  return (
    <>
      <EquityCard {...props} id="gini" lead={words.gini.lead(view.floor.days)}>
        <ChartLine label={words.gini.title} {...{ periods, write }} series={[gini]} top={1} />
      </EquityCard>
      <EquityCard {...props} id="below" lead={words.below.lead(view.floor.shown, view.floor.days)}>
        <ChartColumns label={words.below.title} {...{ periods, write }} series={both("below")} />
      </EquityCard>
      <Shares {...props} />
      <Groups {...props} />
    </>
  );
}

function Shares(props: FiguresProps) {
  const { t, locale } = useFrame();
  const words = t.equity.lorenz;
  const { lorenz } = props.telling.view;
  if (lorenz.length === 0) return null;
  const percent = (share: number) => share.toLocaleString(locale, { style: "percent", maximumFractionDigits: 0 });
  const read = words.read(percent(0.5), percent(lorenz[Math.floor(lorenz.length / 2)] ?? 0));
  return (
    <EquityCard {...props} id="lorenz" lead={words.lead} note={read}>
      <ChartLorenz
        label={`${words.title}. ${read}`}
        curve={lorenz}
        {...{ across: words.across, up: words.up, equal: words.equal, real: words.real }}
      />
    </EquityCard>
  );
}

function Groups(props: FiguresProps) {
  const { t, locale } = useFrame();
  const words = t.equity.groups;
  const { groups, floor } = props.telling.view;
  if (groups.length === 0) return null;
  return (
    <EquityCard {...props} id="groups" lead={words.lead(floor.days)}>
      <ChartBars
        groups={groups
          .filter(({ shown }) => shown !== null)
          .map(({ group, shown }) => ({
            label: words.names[group],
            bars: [
              {
                tone: group === "north" || group === "south" ? group : "good",
                value: shown,
                text: words.times(number(locale, shown ?? 0, 1)),
              },
            ],
          }))}
      />
    </EquityCard>
  );
}
