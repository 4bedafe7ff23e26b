// Long work under way: how far it has come, in a drawing and in words.
import { Bar, share } from "./bar.tsx";

export interface ProgressProps {
  /** 0..1 */
  value: number;
  /** What is being done: "Importation des communes". */
  label: string;
  /** How far it is: "1 240 lignes sur 4 900". */
  text: string;
}

export function Progress({ value, label, text }: ProgressProps) {
  return (
    <div class="meter south">
      <p>
        <strong>{label}</strong> <span class="soft">{text}</span>
      </p>
      <svg
        class="bar turn"
        height="14"
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(share(value))}
        aria-valuetext={text}
      >
        <Bar value={value} />
      </svg>
    </div>
  );
}
