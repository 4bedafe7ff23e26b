// The skills tree for anyone: domains, themes, skills, and how many organisations offer and need each.
import { Fragment } from "preact";
import type { SkillFigures, Taxonomy } from "../../schema/contract/taxonomy.ts";
import { Card } from "../ui/card.tsx";
import { Details } from "../ui/details.tsx";
import { useFrame } from "../ui/frame.ts";
import { Shell } from "./shell.tsx";

type Domain = Taxonomy["domains"][number];
type Theme = Domain["themes"][number];
type Skill = Theme["skills"][number];

export interface TaxonomyPageProps {
  taxonomy: Taxonomy;
  figures: SkillFigures;
}

export function TaxonomyPage({ taxonomy, figures }: TaxonomyPageProps) {
  const { t, locale } = useFrame();
  const words = t.taxonomy;
  const skills = taxonomy.domains.flatMap((domain) => domain.themes).flatMap((theme) => theme.skills);
  return (
    <Shell title={words.title} description={words.lead} open={{ path: "/taxonomy" }}>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <p class="soft">{words.size(skills.filter((skill) => !skill.retired).length)}</p>
      <Details summary={words.domains}>
        <ul class="links">
          {taxonomy.domains.map((domain) => (
            <li key={domain.id}>
              <a href={`#${domain.id}`}>{domain.label[locale]}</a>
            </li>
          ))}
        </ul>
      </Details>
      {taxonomy.domains.map((domain) => (
        <DomainSection key={domain.id} domain={domain} figures={figures} />
      ))}
      <p>
        <a href="/api/v1/taxonomy">{words.programs}</a>
      </p>
    </Shell>
  );
}

function DomainSection({ domain, figures }: { domain: Domain; figures: SkillFigures }) {
  const { locale } = useFrame();
  return (
    <section aria-labelledby={domain.id}>
      <hr />
      <h2 id={domain.id}>{domain.label[locale]}</h2>
      <div class="grid">
        {domain.themes.map((theme) => (
          <ThemeCard key={theme.id} theme={theme} figures={figures} />
        ))}
      </div>
    </section>
  );
}

/** A retired skill shows only while someone still holds it. */
function ThemeCard({ theme, figures }: { theme: Theme; figures: SkillFigures }) {
  const { t, locale } = useFrame();
  const shown = theme.skills.filter((skill) => !skill.retired || figures[skill.id]);
  return (
    <Card title={theme.label[locale]} level={3}>
      <ul>
        {figures[theme.id] && (
          <li>
            {t.taxonomy.theme}
            <Holders id={theme.id} figures={figures} />
          </li>
        )}
        {shown.map((skill) => (
          <SkillLine key={skill.id} skill={skill} figures={figures} />
        ))}
      </ul>
    </Card>
  );
}

function SkillLine({ skill, figures }: { skill: Skill; figures: SkillFigures }) {
  const { t, locale } = useFrame();
  return (
    <li>
      <a href={`/topics?tag=${skill.id}`}>{skill.label[locale]}</a>
      {skill.retired && <span class="soft small"> ({t.taxonomy.retired})</span>}
      <Holders id={skill.id} figures={figures} />
    </li>
  );
}

/** The ways from a skill to those who hold it, in the line that names it; none when nobody does. */
function Holders({ id, figures }: { id: string; figures: SkillFigures }) {
  const { t } = useFrame();
  const { offers = 0, needs = 0 } = figures[id] ?? {};
  const ways = [
    { kind: "offers", n: offers, text: t.taxonomy.offers(offers) },
    { kind: "needs", n: needs, text: t.taxonomy.needs(needs) },
  ].filter((way) => way.n > 0);
  if (ways.length === 0) return null;
  return (
    <small>
      {ways.map((way) => (
        <Fragment key={way.kind}>
          {" "}
          <a href={`/organisations?${way.kind}=${id}`}>{way.text}</a>
        </Fragment>
      ))}
    </small>
  );
}
