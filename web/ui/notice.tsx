// A few words that matter now: done, waiting, or gone wrong.
import type { ComponentChildren } from "preact";

export type NoticeKind = "good" | "wait" | "bad" | "north" | "south" | "plain";

export interface NoticeProps {
  kind?: NoticeKind;
  title?: string;
  level?: 2 | 3;
  /** Spoken as soon as the page opens: for the answer to what was just done. */
  live?: boolean;
  children: ComponentChildren;
}

export function Notice({ kind = "plain", title, level = 2, live, children }: NoticeProps) {
  const Heading = `h${level}` as const;
  const role = kind === "bad" ? "alert" : "status";
  return (
    <div class={`notice ${kind}`} role={live ? role : undefined}>
      {title && <Heading>{title}</Heading>}
      {children}
    </div>
  );
}
