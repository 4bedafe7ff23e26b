// Coordinators tend the tree: every domain with its themes, then one page for each node.

import type { NodeView, SkillFigures, Taxonomy } from "../../schema/contract/taxonomy.ts";
import { purposeByCode } from "../../schema/dac.ts";
import { Breadcrumbs } from "../ui/breadcrumbs.tsx";
import { ButtonLink } from "../ui/button-link.tsx";
import { Card } from "../ui/card.tsx";
import { Buttons } from "../ui/form.tsx";
import { useFrame } from "../ui/frame.ts";
import { SummaryList, type SummaryRow } from "../ui/summary-list.tsx";
import { Tag } from "../ui/tag.tsx";
import { CoordinationNav } from "./coordination-nav.tsx";
import { Shell } from "./shell.tsx";

const HOME = "/coordination/taxonomy";
export const nodeAddress = (id: string, act = "") => `${HOME}/${id}${act && `/${act}`}`;

type Theme = Taxonomy["domains"][number]["themes"][number];

export function TendTaxonomyPage({ taxonomy }: { taxonomy: Taxonomy }) {
  const { t, locale } = useFrame();
  return (
    <Shell title={t.taxonomy.tend.title}>
      <CoordinationNav current="taxonomy" />
      <h1>{t.taxonomy.tend.title}</h1>
      <p class="lead">{t.taxonomy.tend.lead}</p>
      <div class="grid">
        {taxonomy.domains.map((domain) => (
          <Card key={domain.id} title={domain.label[locale]} href={nodeAddress(domain.id)}>
            <ul class="plain">
              {domain.themes.map((theme) => (
                <ThemeLine key={theme.id} theme={theme} />
              ))}
            </ul>
          </Card>
        ))}
      </div>
    </Shell>
  );
}

function ThemeLine({ theme }: { theme: Theme }) {
  const { t, locale } = useFrame();
  const retired = theme.skills.filter((skill) => skill.retired).length;
  return (
    <li>
      <a href={nodeAddress(theme.id)}>{theme.label[locale]}</a>{" "}
      <span class="soft small">{t.taxonomy.tend.skills(theme.skills.length - retired)}</span>{" "}
      {retired > 0 && <Tag tone="wait">{t.taxonomy.tend.retiredCount(retired)}</Tag>}
    </li>
  );
}

export function NodeCrumbs({ view, here }: { view: NodeView; here?: string }) {
  const { t, locale } = useFrame();
  const { node, above } = view;
  const self = node.label[locale];
  const items = [
    { label: t.taxonomy.tend.title, href: HOME },
    ...above.map(({ id, label }) => ({ label: label[locale], href: nodeAddress(id) })),
    here ? { label: self, href: nodeAddress(node.id) } : { label: self },
    ...(here ? [{ label: here }] : []),
  ];
  return <Breadcrumbs label={t.taxonomy.tend.crumbs} items={items} />;
}

export function TaxonomyNodePage({ view, figures }: { view: NodeView; figures: SkillFigures }) {
  const { t, locale } = useFrame();
  const words = t.taxonomy.tend;
  const { node } = view;
  return (
    <Shell title={node.label[locale]}>
      <CoordinationNav current="taxonomy" />
      <NodeCrumbs view={view} />
      <p class="over">{words.kinds[node.kind]}</p>
      <h1>{node.label[locale]}</h1>
      <NodeSummary view={view} figures={figures} />
      <Buttons>
        <ButtonLink href={nodeAddress(node.id, "edit")}>{words.edit}</ButtonLink>
        {node.kind === "skill" && (
          <ButtonLink href={nodeAddress(node.id, "retirement")} tone={node.retired ? "quiet" : "danger"}>
            {node.retired ? words.bringBack : words.retire}
          </ButtonLink>
        )}
      </Buttons>
      {node.kind !== "skill" && <Below view={view} />}
    </Shell>
  );
}

function NodeSummary({ view: { node }, figures }: { view: NodeView; figures: SkillFigures }) {
  const { t, locale } = useFrame();
  const words = t.taxonomy.tend;
  const held = figures[node.id];
  const purpose = node.dac ? purposeByCode(node.dac) : undefined;
  const rows: SummaryRow[] = [
    { label: words.labelFr, value: <span lang="fr">{node.label.fr}</span> },
    { label: words.labelEn, value: <span lang="en">{node.label.en}</span> },
    { label: words.id, value: <code>{node.id}</code> },
  ];
  if (node.kind === "skill") {
    rows.push(
      { label: words.dac, value: purpose ? `${purpose.code} ${purpose[locale]}` : (node.dac ?? "") },
      {
        label: words.sdgs,
        value: (
          <ul class="plain">
            {node.sdgs.map((goal) => (
              <li key={goal}>{t.taxonomy.goal(goal)}</li>
            ))}
          </ul>
        ),
      },
      { label: words.state, value: node.retired ? words.retiredLong : words.open },
    );
  }
  const used = held ? `${t.taxonomy.offers(held.offers)} · ${t.taxonomy.needs(held.needs)}` : words.unused;
  if (node.kind !== "domain") rows.push({ label: words.used, value: used });
  return <SummaryList rows={rows} />;
}

function Below({ view: { node, below } }: { view: NodeView }) {
  const { t, locale } = useFrame();
  const words = t.taxonomy.tend;
  return (
    <section>
      <h2>{node.kind === "domain" ? words.themes : t.taxonomy.title}</h2>
      <ul>
        {below.map((child) => (
          <li key={child.id}>
            <a href={nodeAddress(child.id)}>{child.label[locale]}</a>{" "}
            {child.retired && <Tag tone="wait">{words.retired}</Tag>}
          </li>
        ))}
      </ul>
      <Buttons>
        <ButtonLink href={nodeAddress(node.id, "new")} tone="quiet">
          {node.kind === "domain" ? words.addTheme : words.addSkill}
        </ButtonLink>
      </Buttons>
    </section>
  );
}
