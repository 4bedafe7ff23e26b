// The way on through a long list, one page at a time.
import { ButtonLink } from "./button-link.tsx";

export interface PaginationProps {
  label: string;
  previous?: { href: string; label: string };
  next?: { href: string; label: string };
}

export function Pagination({ label, previous, next }: PaginationProps) {
  if (!previous && !next) return null;
  return (
    <nav class="actions" aria-label={label}>
      {previous && (
        <ButtonLink href={previous.href} tone="quiet">
          {previous.label}
        </ButtonLink>
      )}
      {next && (
        <ButtonLink href={next.href} tone="quiet">
          {next.label}
        </ButtonLink>
      )}
    </nav>
  );
}
