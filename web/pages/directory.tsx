// The directory: a search that works without JavaScript, and organisations by name with what they bring and seek.
import type { Organisation } from "../../schema/contract/organisations.ts";
import { Avatar } from "../ui/avatar.tsx";
import { Card } from "../ui/card.tsx";
import { Empty } from "../ui/empty.tsx";
import { useFrame } from "../ui/frame.ts";
import { Pagination } from "../ui/pagination.tsx";
import { addressOf, DirectoryFilters, type DirectoryForm, isFiltered } from "./directory-filters.tsx";
import { AboutTags, type SkillNames } from "./organisation-parts.tsx";
import { Shell } from "./shell.tsx";

export interface DirectoryPageProps extends DirectoryForm {
  items: Organisation[];
  /** The id after which the next page begins. */
  next: string | null;
  /** This page is not the first. */
  later: boolean;
}

export function DirectoryPage({ items, next, later, ...form }: DirectoryPageProps) {
  const { t } = useFrame();
  const words = t.organisations.directory;
  const hidden = later || isFiltered(form.filters);
  return (
    <Shell title={words.title} description={words.lead} noindex={hidden} open={!hidden && { path: "/organisations" }}>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <div class="stack">
        <DirectoryFilters {...form} />
        {items.length === 0 ? (
          <Nobody filtered={later || isFiltered(form.filters)} />
        ) : (
          <section aria-label={words.results}>
            <div class="grid">
              {items.map((organisation) => (
                <Row key={organisation.id} organisation={organisation} skills={form.skills} />
              ))}
            </div>
          </section>
        )}
        <Pagination
          label={words.pages}
          {...(later && { previous: { href: addressOf(form.filters), label: words.start } })}
          {...(next !== null && { next: { href: addressOf(form.filters, next), label: words.next } })}
        />
      </div>
    </Shell>
  );
}

function Nobody({ filtered }: { filtered: boolean }) {
  const { t } = useFrame();
  const words = t.organisations.directory;
  return filtered ? (
    <Empty title={words.emptyTitle} action={{ href: "/organisations", label: words.emptyAll }}>
      <p>{words.empty}</p>
    </Empty>
  ) : (
    <Empty title={words.emptyNetworkTitle} action={{ href: "/organisations/new", label: words.join }}>
      <p>{words.emptyNetwork}</p>
    </Empty>
  );
}

function Row({ organisation, skills }: { organisation: Organisation; skills: SkillNames }) {
  const { t } = useFrame();
  const words = t.organisations.directory;
  const { id, name, side, offers, needs } = organisation;
  const best = [...offers].sort((a, b) => b.level - a.level);
  const pressing = needs.filter((need) => need.open).sort((a, b) => b.priority - a.priority);
  return (
    <Card
      title={name}
      href={`/organisations/${id}`}
      face={<Avatar name={name} side={side} />}
      about={<AboutTags organisation={organisation} />}
    >
      <Few label={words.brings} all={best.map((offer) => skills[offer.skill] ?? offer.skill)} />
      <Few label={words.seeks} all={pressing.map((need) => skills[need.skill] ?? need.skill)} />
    </Card>
  );
}

const SHOWN = 3;

/** Two or three skills in a line, and how many more: an organisation that says nothing here shows nothing. */
function Few({ label, all }: { label: string; all: string[] }) {
  const { t } = useFrame();
  if (all.length === 0) return null;
  const rest = all.length - SHOWN;
  return (
    <p>
      <strong>{label}</strong> {all.slice(0, SHOWN).join(" · ")}{" "}
      {rest > 0 && <span class="soft">{t.organisations.directory.others(rest)}</span>}
    </p>
  );
}
