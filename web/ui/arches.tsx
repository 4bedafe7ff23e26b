// The mark: two arches that cross, one from each shore; and the arcade along the foot of the page.

/** The brand's mark. Decorative: the name stands beside it. */
export function Arches() {
  return (
    <svg
      viewBox="0 0 58 30"
      width="58"
      height="30"
      fill="none"
      stroke-width="4"
      stroke-linecap="round"
      aria-hidden="true"
    >
      <path d="M4 26C4-4 36-4 36 26" stroke="var(--north)" />
      <path d="M22 26C22-4 54-4 54 26" stroke="var(--south)" />
      <path d="M2 28h54" stroke="currentColor" stroke-width="3" />
    </svg>
  );
}

/** A row of crossing arches, as wide as the page. */
export function Arcade() {
  return (
    <svg width="100%" height="35" aria-hidden="true">
      <defs>
        <pattern id="arcade" width="64" height="35" patternUnits="userSpaceOnUse">
          <g fill="none" stroke-width="2.5">
            <path d="M0 35C0-5 40-5 40 35M64 35C64-5 104-5 104 35" stroke="var(--north)" />
            <path d="M32 35C32-5 72-5 72 35M-32 35C-32-5 8-5 8 35" stroke="var(--south)" />
          </g>
        </pattern>
      </defs>
      <rect width="100%" height="35" fill="url(#arcade)" />
    </svg>
  );
}

/** One arch stands, the other is still dotted: something is awaited here. */
export function HalfArches() {
  return (
    <svg
      viewBox="0 0 180 92"
      width="180"
      height="92"
      fill="none"
      stroke-width="5"
      stroke-linecap="round"
      aria-hidden="true"
    >
      <path d="M14 84C14-10 114-10 114 84" stroke="var(--north)" />
      <path d="M66 84C66-10 166-10 166 84" stroke="var(--south)" stroke-dasharray="1 12" />
      <path d="M4 88h172" stroke="var(--line)" stroke-width="4" />
    </svg>
  );
}
