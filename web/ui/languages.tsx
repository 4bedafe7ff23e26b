// The way to the same page in another language, each named in its own.

export interface Language {
  lang: string;
  href: string;
  /** The language's own name: "English", "العربية". */
  label: string;
  current?: boolean;
}

/** `others` leaves out the language being read, and the landmark: the footer has it. */
export function Languages({ label, options, others }: { label: string; options: Language[]; others?: boolean }) {
  const shown = others ? options.filter((option) => !option.current) : options;
  if (shown.length === 0) return null;
  const list = (
    <ul class="links" aria-label={others ? label : undefined}>
      {shown.map((option) => (
        <li key={option.lang}>
          <a
            href={option.href}
            lang={option.lang}
            hreflang={option.lang}
            aria-current={option.current ? "true" : undefined}
          >
            <bdi>{option.label}</bdi>
          </a>
        </li>
      ))}
    </ul>
  );
  return others ? list : <nav aria-label={label}>{list}</nav>;
}
