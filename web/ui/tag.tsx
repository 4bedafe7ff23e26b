// One or two words that qualify a thing.
import type { ComponentChildren } from "preact";

export type TagTone = "north" | "south" | "good" | "wait" | "bad" | "plain";

export function Tag({ tone = "plain", children }: { tone?: TagTone; children: ComponentChildren }) {
  return <span class={`tag ${tone}`}>{children}</span>;
}
