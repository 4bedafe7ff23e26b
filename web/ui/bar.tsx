// A share drawn as a bar: the one shape behind meters, progress and the facing drawing.

export interface BarProps {
  /** 0..1; anything beyond is drawn at the end of the track. */
  value: number;
  /** Grows from the end of the line towards its start. */
  reversed?: boolean;
}

export const share = (value: number) => Math.round(Math.min(1, Math.max(0, value)) * 1000) / 10;

/** Square where it leaves the line, round where it ends: so it starts a little outside the drawing. */
export function Bar({ value, reversed }: BarProps) {
  const percent = share(value);
  return (
    <>
      <rect class="track" y="5" width="100%" height="4" />
      {percent > 0 && (
        <rect
          x={reversed ? `${100 - percent}%` : "-10%"}
          width={`${reversed ? percent + 10 : percent + 10}%`}
          height="14"
          rx="7"
        />
      )}
    </>
  );
}
