// Skills that many look for and few bring, or the other way round: both numbers as bars, one under the other.
import { otherSide } from "../../schema/vocabulary.ts";
import { ChartBars } from "../ui/chart-bars.tsx";
import { useFrame } from "../ui/frame.ts";
import { EquityCard, type FiguresProps } from "./equity-card.tsx";

export function SkillCard(props: FiguresProps & { id: "scarce" | "abundant" }) {
  const { t } = useFrame();
  const words = t.equity.skills;
  const { telling, id, paper } = props;
  if (paper && telling.view[id].length === 0) return null;
  const told = (n: number | null, say: (n: number) => string, few: string) => (n === null ? few : say(n));
  return (
    <EquityCard {...props} lead={t.equity[id].lead}>
      {telling.view[id].length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ChartBars
          groups={telling.view[id].map(({ skill, side, offered, sought }) => ({
            label: words.label(telling.names[skill] ?? skill, t.common.sides[side]),
            bars: [
              { tone: side, value: offered, text: told(offered, words.offered, words.offeredFew) },
              { tone: otherSide(side), value: sought, text: told(sought, words.sought, words.soughtFew) },
            ],
          }))}
        />
      )}
    </EquityCard>
  );
}
