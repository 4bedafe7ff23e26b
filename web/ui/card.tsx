// A sheet of paper on the sand: one organisation, one match, one thing to decide.
import type { ComponentChildren } from "preact";

export interface CardProps {
  title?: ComponentChildren;
  href?: string;
  level?: 2 | 3;
  id?: string;
  /** Before the title: an avatar. */
  face?: ComponentChildren;
  /** Under the title: tags, a place, a date. */
  about?: ComponentChildren;
  /** At the end of the head: a score, a state. */
  aside?: ComponentChildren;
  children?: ComponentChildren;
}

export function Card({ title, href, level = 2, id, face, about, aside, children }: CardProps) {
  const Heading = `h${level}` as const;
  const text = <span dir="auto">{title}</span>;
  return (
    <article class="card" id={id}>
      {(title || face || about || aside) && (
        <header class="card-head">
          {face}
          <div class="card-title">
            {title && <Heading>{href ? <a href={href}>{text}</a> : text}</Heading>}
            {about && <div class="row">{about}</div>}
          </div>
          {aside}
        </header>
      )}
      {children}
    </article>
  );
}
