// How the partners reach each other: all, for all; a coordinator is told that they are not theirs to read.
import type { Contact } from "../../schema/contract/organisations.ts";
import type { PartnershipView } from "../../schema/contract/proposal-views.ts";
import { Card } from "../ui/card.tsx";
import { useFrame } from "../ui/frame.ts";
import { Notice } from "../ui/notice.tsx";
import { SummaryList } from "../ui/summary-list.tsx";

export function PartnershipContacts({ view }: { view: PartnershipView }) {
  const { t } = useFrame();
  const words = t.partnerships.one;
  const { contacts, organisations, state } = view;
  if (!contacts)
    return state === "ended" ? null : (
      <Notice>
        <p>{words.contactPrivate}</p>
      </Notice>
    );
  const [own, ...others] = contacts;
  return (
    <section id="contacts">
      <h2>{words.contactsTitle}</h2>
      <p class="soft">{words.contactsLead}</p>
      <div class="grid">
        {others.map((contact, at) => {
          const { id = "", name = "" } = organisations[at + 1] ?? {};
          return <ContactCard key={id} title={words.contactOf(name)} contact={contact} />;
        })}
        {own && <ContactCard title={words.contactOwn} contact={own} />}
      </div>
    </section>
  );
}

function ContactCard({ title, contact }: { title: string; contact: Contact }) {
  const { t } = useFrame();
  const words = t.partnerships.one;
  const rows = [
    { label: words.contactName, value: contact.name },
    { label: words.contactEmail, value: contact.email && <a href={`mailto:${contact.email}`}>{contact.email}</a> },
    { label: words.contactPhone, value: contact.phone && <a href={telephone(contact.phone)}>{contact.phone}</a> },
    { label: words.contactAddress, value: contact.address && <span class="said">{contact.address}</span> },
  ].filter((row) => row.value);
  return (
    <Card title={title} level={3}>
      {rows.length > 0 ? <SummaryList rows={rows} /> : <p class="soft">{words.contactEmpty}</p>}
    </Card>
  );
}

/** RFC 3966: digits and the leading plus alone. */
const telephone = (phone: string): string => `tel:${phone.replace(/[^+\d]/g, "")}`;
