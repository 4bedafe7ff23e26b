// Nothing here yet: one arch stands, the other is awaited, and a way to go on.
import type { ComponentChildren } from "preact";
import { HalfArches } from "./arches.tsx";
import { ButtonLink } from "./button-link.tsx";

export interface EmptyProps {
  title: string;
  level?: 1 | 2 | 3;
  action?: { href: string; label: string };
  /** A sentence or two of explanation. */
  children?: ComponentChildren;
}

export function Empty({ title, level = 2, action, children }: EmptyProps) {
  const Heading = `h${level}` as const;
  return (
    <div class="empty stack">
      <HalfArches />
      <Heading>{title}</Heading>
      {children}
      {action && (
        <div class="actions">
          <ButtonLink href={action.href}>{action.label}</ButtonLink>
        </div>
      )}
    </div>
  );
}
