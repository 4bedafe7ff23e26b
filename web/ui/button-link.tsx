// A link that looks like a button: it goes somewhere, it changes nothing.
import type { ComponentChildren } from "preact";
import { buttonClass, type Tone } from "./form.tsx";

export interface ButtonLinkProps {
  href: string;
  tone?: Tone;
  /** What it is about, for those who listen, when several read the same. */
  about?: string;
  children: ComponentChildren;
}

export function ButtonLink({ href, tone = "main", about, children }: ButtonLinkProps) {
  return (
    <a class={buttonClass(tone)} href={href}>
      {children}
      {about && <span class="hide"> {about}</span>}
    </a>
  );
}
