// More, for those who want it.
import type { ComponentChildren } from "preact";

export interface DetailsProps {
  summary: string;
  open?: boolean;
  id?: string;
  children: ComponentChildren;
}

export function Details({ summary, open, id, children }: DetailsProps) {
  return (
    <details class="more" open={open} id={id}>
      <summary>{summary}</summary>
      <div class="stack">{children}</div>
    </details>
  );
}
