// On a profile: the sheets an organisation has told, with the skills each shows at work.
import type { Topic } from "../../schema/contract/board.ts";
import { useFrame } from "../ui/frame.ts";
import type { SkillNames } from "./organisation-parts.tsx";

export function ToldSheets(props: { organisation: string; sheets: Topic[]; skills: SkillNames; inside: boolean }) {
  const { t, locale } = useFrame();
  const { organisation, sheets, skills, inside } = props;
  if (sheets.length === 0) return null;
  return (
    <section>
      <h2>{inside ? t.feeds.toldOwn : t.feeds.told}</h2>
      <p class="soft">{t.feeds.toldLead}</p>
      <ul class="plain stack">
        {sheets.map((sheet) => (
          <li key={sheet.id}>
            <a href={`/topics/${sheet.id}`} dir="auto" lang={sheet.lang === locale ? undefined : sheet.lang}>
              {sheet.title}
            </a>
            <Shown sheet={sheet} skills={skills} />
          </li>
        ))}
      </ul>
      <p class="row small">
        <a href={`/feed.atom?organisation=${organisation}`}>{t.feeds.atom}</a>
      </p>
    </section>
  );
}

function Shown({ sheet, skills }: { sheet: Topic; skills: SkillNames }) {
  const { t } = useFrame();
  const known = sheet.skills.flatMap((id) => (skills[id] ? [{ id, label: skills[id] }] : []));
  if (known.length === 0) return null;
  return (
    <p class="row small">
      <span class="hide">{t.feeds.shows}</span>
      {known.map(({ id, label }) => (
        <a key={id} class="tag" href={`/topics?tag=${id}`}>
          {label}
        </a>
      ))}
    </p>
  );
}
