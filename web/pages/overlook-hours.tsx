// Hours given by each side: one bar for each, on the same scale, with the number at its end.
import type { Pulse } from "../../schema/contract/overlook.ts";
import { number } from "../i18n/format.ts";
import { ChartBars } from "../ui/chart-bars.tsx";
import { useFrame } from "../ui/frame.ts";

export function HoursBar({ minutes }: { minutes: Pulse["minutes"] }) {
  const { t, locale } = useFrame();
  const words = t.reviews.coordination;
  if (minutes.north + minutes.south === 0) return <p class="soft small">{words.noHours}</p>;
  const bars = (["north", "south"] as const).map((side) => ({
    tone: side,
    value: minutes[side],
    text: words.hoursOf[side](number(locale, minutes[side] / 60, 0)),
  }));
  return <ChartBars groups={[{ label: words.hours, bars }]} />;
}
