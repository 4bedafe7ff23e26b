// Where this page stands.

export interface BreadcrumbsProps {
  label: string;
  /** The last one, this page, has no address. */
  items: { label: string; href?: string }[];
}

export function Breadcrumbs({ label, items }: BreadcrumbsProps) {
  return (
    <nav aria-label={label}>
      <ol class="crumbs">
        {items.map((item) => (
          <li key={item.label}>
            {item.href ? <a href={item.href}>{item.label}</a> : <span aria-current="page">{item.label}</span>}
          </li>
        ))}
      </ol>
    </nav>
  );
}
