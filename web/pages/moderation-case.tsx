// One case: what is written, what is said of it, what was decided before, and the decision to take.
import type { Act, CaseDetail } from "../../schema/contract/moderation.ts";
import { longDate } from "../i18n/format.ts";
import { Back } from "../ui/back.tsx";
import { Card } from "../ui/card.tsx";
import { useFrame } from "../ui/frame.ts";
import { Notice } from "../ui/notice.tsx";
import { Prose } from "../ui/prose.tsx";
import { Tag } from "../ui/tag.tsx";
import { CoordinationNav } from "./coordination-nav.tsx";
import { type ActForm, ModerationActForm } from "./moderation-act-form.tsx";
import { useSubjectPath } from "./moderation-subject.tsx";
import { type FormErrors, Problems } from "./problems.tsx";
import { Shell } from "./shell.tsx";

export interface CasePageProps {
  detail: CaseDetail;
  categories: { id: string; label: string }[];
  form: ActForm;
  errors?: FormErrors;
}

export function ModerationCasePage({ detail, categories, form, errors }: CasePageProps) {
  const { t } = useFrame();
  const words = t.moderation.case;
  const title = detail.title || detail.about?.name || t.moderation.untitled;
  return (
    <Shell title={words.title(title)} noindex>
      <CoordinationNav current="moderation" />
      <Problems errors={errors} />
      <Back href="/coordination/moderation" label={words.back} />
      <h1 dir="auto">{title}</h1>
      <p class="row">
        <Tag>{t.moderation.kinds[detail.kind]}</Tag>
        <Tag tone={detail.danger ? "bad" : "wait"}>
          {detail.danger ? t.moderation.queue.danger : t.moderation.causes[detail.cause]}
        </Tag>
      </p>
      <Written detail={detail} />
      <Appealed detail={detail} />
      <Told detail={detail} />
      <Readers detail={detail} />
      <Before acts={detail.acts} />
      {detail.state === "closed" ? (
        <Notice>
          <p>{words.closed}</p>
        </Notice>
      ) : (
        <Card title={words.decide} id="decision">
          <ModerationActForm
            action={`/coordination/moderation/${detail.id}/decision`}
            field="decision"
            hidden={{ version: detail.version }}
            may={detail.may}
            {...{ categories, form, errors }}
          />
        </Card>
      )}
    </Shell>
  );
}

function Written({ detail }: { detail: CaseDetail }) {
  const { t } = useFrame();
  const words = t.moderation.case;
  const path = useSubjectPath({ ...detail, id: detail.subject });
  return (
    <section>
      <h2>{words.text}</h2>
      {detail.kind !== "organisation" && <p class="soft">{words.by(detail.about?.name ?? words.former)}</p>}
      {detail.cause === "waiting" && <p class="soft">{words.waits}</p>}
      {detail.html ? (
        <div class="card">
          <Prose html={detail.html} />
        </div>
      ) : (
        <p class="said" dir="auto">
          {detail.text || words.nothing}
        </p>
      )}
      <p>
        <a href={path}>{words.see}</a>
      </p>
    </section>
  );
}

function Appealed({ detail }: { detail: CaseDetail }) {
  const { t } = useFrame();
  const { case: words, done, reasons } = t.moderation;
  if (!detail.appeal) return null;
  const { act, text } = detail.appeal;
  return (
    <Card title={words.appeal}>
      <p>{words.appealOf(done[act.act], reasons[act.reason])}</p>
      {act.text && (
        <blockquote dir="auto" class="said">
          {act.text}
        </blockquote>
      )}
      <p class="said" dir="auto">
        {text}
      </p>
    </Card>
  );
}

function Told({ detail }: { detail: CaseDetail }) {
  const { t, locale } = useFrame();
  const words = t.moderation.case;
  if (detail.told.length === 0) return null;
  return (
    <section>
      <h2>{words.told}</h2>
      {detail.told.map((one, index) => (
        <Card
          key={index}
          level={3}
          title={t.moderation.reasons[one.reason]}
          about={
            <span class="soft">
              {one.reporter?.name ? words.reporter(one.reporter.name) : words.unknown} {longDate(locale, one.createdAt)}
            </span>
          }
        >
          {one.text && (
            <p class="said" dir="auto">
              {one.text}
            </p>
          )}
        </Card>
      ))}
    </section>
  );
}

function Readers({ detail }: { detail: CaseDetail }) {
  const { t, locale } = useFrame();
  const words = t.moderation.case;
  if (detail.readers.length === 0) return null;
  return (
    <section>
      <h2>{words.readers}</h2>
      <p class="soft">{words.readersHint}</p>
      <ul>
        {detail.readers.map(({ name, at }) => (
          <li key={at} dir="auto">
            {name || words.former}, <time datetime={at}>{longDate(locale, at)}</time>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Before({ acts }: { acts: Act[] }) {
  const { t, locale } = useFrame();
  const { case: words, done, reasons } = t.moderation;
  if (acts.length === 0) return null;
  return (
    <section>
      <h2>{words.before}</h2>
      <ul>
        {acts.map((one) => (
          <li key={one.id}>
            {longDate(locale, one.createdAt)} : {done[one.act]} ({reasons[one.reason]})
          </li>
        ))}
      </ul>
    </section>
  );
}
