// Around a text being written: the island finds its words here; without it, a plain field.
import type { ComponentChildren } from "preact";
import { MOST_TEXT } from "../../schema/contract/board.ts";
import { useFrame } from "../ui/frame.ts";

/** `draft` tells one form from another on the same page's address: the kind of topic, for one. */
export function WriteHelp({ draft = "", children }: { draft?: string; children: ComponentChildren }) {
  const { t, reader } = useFrame();
  const words = Object.entries(t.attachments.write).map(([name, text]) => [`data-${dashed(name)}`, text]);
  const marks = { "data-write": draft, "data-most": MOST_TEXT, "data-reader": markOf(reader?.email ?? "") };
  return (
    <div {...marks} {...Object.fromEntries(words)}>
      {children}
    </div>
  );
}

const dashed = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Tells one reader from another on a phone that several use, without saying who (FNV-1a). */
function markOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(36);
}
