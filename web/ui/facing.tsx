// What goes each way between two organisations, either side of one line.
import type { Side } from "../../schema/vocabulary.ts";
import { Bar } from "./bar.tsx";

export interface FacingItem {
  text: string;
  /** How well: "vous savez l’enseigner". */
  note?: string;
  /** Just what was looked for. */
  strong?: boolean;
  /** Looked for and not found here. */
  missing?: boolean;
}

export interface Direction {
  title: string;
  /** 0..1 */
  value: number;
  /** The value in words: "82 sur 100". */
  label: string;
  items: FacingItem[];
  /** Whose knowledge it is, hence the colour: north gives and south answers unless said. */
  side?: Side;
}

export interface FacingProps {
  give: Direction;
  receive: Direction;
  /** Said where nothing goes that way. */
  emptyText: string;
}

export function Facing({ give, receive, emptyText }: FacingProps) {
  const giver = give.side ?? (receive.side === "north" ? "south" : "north");
  const other = receive.side ?? (giver === "north" ? "south" : "north");
  return (
    <div class="facing">
      <Way {...give} side={giver} emptyText={emptyText} reversed />
      <Way {...receive} side={other} emptyText={emptyText} />
    </div>
  );
}

type WayProps = Direction & { side: Side; emptyText: string; reversed?: boolean };

function Way({ title, value, label, items, side, emptyText, reversed }: WayProps) {
  return (
    <div class={side}>
      <p>
        <strong>{title}</strong> <small aria-hidden="true">{label}</small>
      </p>
      <svg class="bar turn" height="14" role="img" aria-label={label}>
        <Bar value={value} reversed={reversed} />
      </svg>
      <ul>
        {items.length === 0 && <li class="missing">{emptyText}</li>}
        {items.map((item) => (
          <li key={item.text} class={item.missing ? "missing" : undefined}>
            {item.strong ? <strong>{item.text}</strong> : item.text}
            {item.note && <small>{item.note}</small>}
          </li>
        ))}
      </ul>
    </div>
  );
}
