// Those who came to a session, and the certificate each has: issued here by who organised it.
import type { SessionBadgesView } from "../../schema/contract/badge-views.ts";
import type { Certified } from "../../schema/contract/badges.ts";
import { Back } from "../ui/back.tsx";
import { Form, Submit } from "../ui/form.tsx";
import { useFrame } from "../ui/frame.ts";
import { Notice } from "../ui/notice.tsx";
import { Table } from "../ui/table.tsx";
import { Tag } from "../ui/tag.tsx";
import { BADGE_TONES } from "./badges.tsx";
import { type FormErrors, Problems } from "./problems.tsx";
import { Shell } from "./shell.tsx";

const lacks = ({ state, attended }: Certified): boolean => attended && (state === null || state === "revoked");

export function SessionBadgesPage({ view, errors }: { view: SessionBadgesView; errors?: FormErrors }) {
  const { t, newKey } = useFrame();
  const words = t.badges.session;
  const { session, people } = view;
  const waiting = people.filter(lacks);
  const toIssue = waiting.filter(({ name }) => name !== "").length;
  return (
    <Shell title={words.title} noindex>
      <Problems errors={errors} />
      <Back href={`/sessions/${session}`} label={t.common.back} />
      <h1>{words.title}</h1>
      <p class="lead" dir="auto">
        {view.title}
      </p>
      <p>{words.lead}</p>
      {!view.on && (
        <Notice kind="wait">
          <p>{words.off}</p>
        </Notice>
      )}
      {people.length === 0 ? <p class="soft">{words.nobody}</p> : <People people={people} />}
      {waiting.length > toIssue && <p>{words.namelessLead}</p>}
      {people.length > 0 && waiting.length === 0 && <p class="soft">{words.all}</p>}
      {view.on && view.held && toIssue > 0 && (
        <Form action={`/sessions/${session}/badges`} idempotencyKey={newKey()}>
          <Submit>{words.toIssue(toIssue)}</Submit>
        </Form>
      )}
    </Shell>
  );
}

function People({ people }: { people: readonly Certified[] }) {
  const { t } = useFrame();
  const words = t.badges.session;
  return (
    <Table
      caption={words.caption}
      headers={[{ label: words.name }, { label: words.state }]}
      rows={people.map((one) => ({
        key: one.person,
        cells: [
          <span key="name" dir="auto">
            {one.name || words.nameless}
            {!one.attended && <span class="soft"> ({words.notThere})</span>}
          </span>,
          one.state === null ? (
            <span class="soft">{words.none}</span>
          ) : (
            <span class="row">
              <Tag tone={BADGE_TONES[one.state]}>{t.badges.given[one.state]}</Tag>
              <a href={`/badges/${one.badge}`}>
                {words.open}
                <span class="hide"> {one.name}</span>
              </a>
            </span>
          ),
        ],
      }))}
    />
  );
}
