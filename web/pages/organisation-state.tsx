// What the reader should know before the profile: a draft, a pause, full hands, a narrow visibility; and the contact.
import type { Contact, Organisation } from "../../schema/contract/organisations.ts";
import type { MemberRole } from "../../schema/vocabulary.ts";
import { Buttons, Form, Submit } from "../ui/form.tsx";
import { useFrame } from "../ui/frame.ts";
import { Notice } from "../ui/notice.tsx";
import { SummaryList } from "../ui/summary-list.tsx";

interface StateNoticeProps {
  organisation: Organisation;
  role: MemberRole | "coordinator" | null;
}

export function StateNotice({ organisation, role }: StateNoticeProps) {
  const { t } = useFrame();
  const words = t.organisations.profile;
  const { state, visibility, load, capacity } = organisation;
  const inside = role !== null;
  return (
    <>
      {state === "draft" && (
        <Notice kind="wait" title={words.draft}>
          <p>{words.draftNote}</p>
        </Notice>
      )}
      {state === "suspended" && (
        <Notice kind="bad" title={words.suspended}>
          <p>{words.suspendedNote}</p>
        </Notice>
      )}
      {state === "paused" && (
        <Notice kind="wait" title={words.paused}>
          <p>{inside ? words.pausedOwn : words.pausedNote}</p>
          {(role === "manager" || role === "coordinator") && <ComeBack id={organisation.id} />}
        </Notice>
      )}
      {inside && state === "published" && load >= capacity && (
        <Notice kind="wait">
          <p>{words.full}</p>
        </Notice>
      )}
      {inside && visibility !== "public" && <p class="soft">{words.hidden[visibility]}</p>}
    </>
  );
}

/** Back from a pause: the same act as publishing. */
export function ComeBack({ id }: { id: string }) {
  const { t, newKey } = useFrame();
  return (
    <Form action={`/organisations/${id}/publish`} idempotencyKey={newKey()}>
      <Buttons>
        <Submit>{t.organisations.profile.comeBack}</Submit>
      </Buttons>
    </Form>
  );
}

interface ContactBlockProps extends StateNoticeProps {
  contact: Contact | null;
}

export function ContactBlock({ organisation, role, contact }: ContactBlockProps) {
  const { t } = useFrame();
  const words = t.organisations.profile;
  if (!contact) return null;
  const own = role === "member" || role === "manager";
  const rows = [
    { label: words.contactName, value: contact.name },
    { label: words.contactEmail, value: contact.email && <a href={`mailto:${contact.email}`}>{contact.email}</a> },
    { label: words.contactPhone, value: contact.phone && <bdi>{contact.phone}</bdi> },
    { label: words.contactAddress, value: contact.address && <span class="said">{contact.address}</span> },
  ].filter((row) => row.value);
  const change = `/organisations/${organisation.id}/edit/contact`;
  return (
    <section>
      <h2>{words.contact}</h2>
      <p class="soft">{own ? words.contactOwn : words.contactPartner}</p>
      {rows.length > 0 ? <SummaryList rows={rows} /> : own && <p>{words.contactEmpty}</p>}
      {role === "manager" && <a href={change}>{t.common.change}</a>}
    </section>
  );
}
