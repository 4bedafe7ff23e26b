// Where the people of a partnership choose what it shows outside and who is named in it, and where one leaves it.
import type { PublicityView } from "../../schema/contract/meeting-views.ts";
import { longDate } from "../i18n/format.ts";
import { Back } from "../ui/back.tsx";
import { ButtonLink } from "../ui/button-link.tsx";
import { Details } from "../ui/details.tsx";
import { Buttons, Form, Hidden, Submit } from "../ui/form.tsx";
import { useFrame } from "../ui/frame.ts";
import { Notice } from "../ui/notice.tsx";
import { Tag } from "../ui/tag.tsx";
import { type LeaveRefused, PartnershipLeave } from "./partnership-leave.tsx";
import { Problems } from "./problems.tsx";
import { Shell } from "./shell.tsx";

export function PartnershipOutsidePage({ view, refused }: { view: PublicityView; refused?: LeaveRefused }) {
  const { t } = useFrame();
  const words = t.publicity;
  const names = view.organisations.map(({ id, name }) => name || id);
  return (
    <Shell title={words.title} width="narrow" noindex>
      <Problems errors={refused?.errors} />
      <Back href={`/partnerships/${view.partnership}`} label={t.partnerships.among(names)} />
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <Showing view={view} />
      <People view={view} />
      <PartnershipLeave view={view} {...(refused && { refused })} />
    </Shell>
  );
}

function Showing({ view }: { view: PublicityView }) {
  const { t, locale } = useFrame();
  const words = t.publicity.show;
  return (
    <section id="show">
      <h2>{words.title}</h2>
      <p>{words.lead}</p>
      <p>
        {words.also} <a href="/open-data">{words.openData}</a>
      </p>
      <Notice kind={view.public ? "good" : "plain"}>
        <p>{view.public ? words.now : words.not}</p>
      </Notice>
      <ul class="plain stack">
        {view.organisations.map(({ id, name, since, shows }) => (
          <li key={id}>
            <strong dir="auto">{name || id}</strong>{" "}
            <span class="soft">{since ? words.yes(longDate(locale, since)) : words.no}</span>
            {!shows && (
              <>
                {" "}
                <Tag tone="wait">{words.hidden}</Tag>
              </>
            )}
          </li>
        ))}
      </ul>
      <p class="soft small">{words.atOnce}</p>
      <Choices view={view} />
      {view.public && (
        <Buttons>
          <ButtonLink href={`/stories/${view.partnership}`} tone="quiet">
            {words.page}
          </ButtonLink>
        </Buttons>
      )}
    </section>
  );
}

/** Each manager for their own; a coordinator may take any choice back, and make none. */
function Choices({ view }: { view: PublicityView }) {
  const { t, newKey } = useFrame();
  const words = t.publicity.show;
  const mine = view.organisations.filter(({ manages, since }) => manages || (view.coordinates && since !== null));
  return (
    <>
      {mine.map(({ id, name, since }) => (
        <Form key={id} action={`/partnerships/${view.partnership}/publicity`} idempotencyKey={newKey()}>
          <Hidden name="organisation" value={id} />
          <Buttons>
            <Submit name="public" value={since === null ? "1" : "0"} tone={since === null ? "main" : "quiet"}>
              {since === null ? words.choose(name || id) : words.back(name || id)}
            </Submit>
          </Buttons>
        </Form>
      ))}
    </>
  );
}

function People({ view }: { view: PublicityView }) {
  const { t } = useFrame();
  const words = t.publicity.people;
  return (
    <section id="people">
      <h2>{words.title}</h2>
      <p>{words.lead}</p>
      {view.participants.length === 0 && <p class="soft">{words.none}</p>}
      <ul class="plain stack">
        {view.participants.map((one) => (
          <Person key={one.id} view={view} one={one} />
        ))}
      </ul>
      {view.open && view.organisations.some(({ manages }) => manages) && (
        <p>
          <a href={`/partnerships/${view.partnership}/participants`}>{words.edit}</a>
        </p>
      )}
    </section>
  );
}

function Person({ view, one }: { view: PublicityView; one: PublicityView["participants"][number] }) {
  const { t, newKey } = useFrame();
  const words = t.publicity.people;
  const { id, name, role, left } = one;
  const known = name === "" ? words.unnamed : one.public ? words.publicly : words.inside;
  return (
    <li>
      <strong dir="auto">{name || t.agreement.roles[role]}</strong> {name && <Tag>{t.agreement.roles[role]}</Tag>}{" "}
      <span class="soft">{left ? words.left : known}</span>
      {name !== "" && view.manages && (
        <Details summary={words.forget}>
          <Form action={`/partnerships/${view.partnership}/participants/${id}/forgetting`} idempotencyKey={newKey()}>
            <p class="soft">{words.forgetLead}</p>
            <Submit tone="danger" about={name}>
              {words.send}
            </Submit>
          </Form>
        </Details>
      )}
    </li>
  );
}
