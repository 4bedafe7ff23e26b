// A share with its words: how full, how covered, how much of something.
import { Bar } from "./bar.tsx";
import type { TagTone } from "./tag.tsx";

export interface MeterProps {
  /** 0..1 */
  value: number;
  /** What is measured: "Vos besoins couverts". */
  label: string;
  /** The measure in words: "82 sur 100". */
  text: string;
  tone?: TagTone;
}

export function Meter({ value, label, text, tone = "north" }: MeterProps) {
  return (
    <div class={`meter ${tone}`}>
      <p>
        {label} <span class="soft">{text}</span>
      </p>
      <svg class="bar turn" height="14" aria-hidden="true">
        <Bar value={value} />
      </svg>
    </div>
  );
}
