// Where a person is signed in, and the way to end it.
import type { Session } from "../../schema/contract/accounts.ts";
import { longDate } from "../i18n/format.ts";
import { Card } from "../ui/card.tsx";
import { Buttons, Form, Submit } from "../ui/form.tsx";
import { useFrame } from "../ui/frame.ts";
import { Pagination } from "../ui/pagination.tsx";
import { Tag } from "../ui/tag.tsx";
import { type FormErrors, Problems } from "./problems.tsx";
import { SettingsHead } from "./settings.tsx";
import { Shell } from "./shell.tsx";

export function SessionsPage(props: { sessions: Session[]; next: string | null; errors?: FormErrors }) {
  const { t, newKey } = useFrame();
  const { sessions: words } = t.settings;
  const others = props.sessions.some((session) => !session.current);
  return (
    <Shell title={words.title} width="narrow">
      <Problems errors={props.errors} />
      <SettingsHead title={words.title} />
      <p class="lead">{others ? words.lead : words.alone}</p>
      {props.sessions.map((session) => (
        <Device key={session.id} session={session} />
      ))}
      <Pagination
        label={words.title}
        {...(props.next && { next: { href: `/settings/sessions?after=${props.next}`, label: words.more } })}
      />
      {others && (
        <Form action="/settings/sessions/others" idempotencyKey={newKey()}>
          <Buttons>
            <Submit tone="danger">{words.endOthers}</Submit>
          </Buttons>
        </Form>
      )}
    </Shell>
  );
}

function Device({ session }: { session: Session }) {
  const { t, locale, newKey } = useFrame();
  const { sessions: words } = t.settings;
  const name = session.device || words.unknown;
  const seen = words.seen(longDate(locale, session.lastSeenAt));
  return (
    <Card title={name} {...(session.current && { aside: <Tag tone="good">{words.current}</Tag> })}>
      <p class="soft">
        {seen}, {words.since(longDate(locale, session.createdAt))}
      </p>
      <Form action={`/settings/sessions/${session.id}/end`} idempotencyKey={newKey()}>
        <Submit tone="quiet" about={`${name}, ${seen}`}>
          {words.end}
        </Submit>
      </Form>
    </Card>
  );
}
