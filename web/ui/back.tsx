// One step back, at the head of a page that belongs to a way.

export function Back({ href, label }: { href: string; label: string }) {
  return (
    <a class="back" href={href}>
      <svg class="turn" width="18" height="14" fill="none" stroke="currentColor" stroke-width="2" aria-hidden="true">
        <path d="M8 1 2 7l6 6M2 7h15" />
      </svg>
      {label}
    </a>
  );
}
