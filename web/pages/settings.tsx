// One's own settings: an overview whose every line leads to the page where it is changed.
import type { InvitationView } from "../../schema/contract/members.ts";
import type { Locale, MemberRole, NetworkRole } from "../../schema/vocabulary.ts";
import { Back } from "../ui/back.tsx";
import { ButtonLink } from "../ui/button-link.tsx";
import { Card } from "../ui/card.tsx";
import { Buttons, Form, Hidden, Submit } from "../ui/form.tsx";
import { useFrame } from "../ui/frame.ts";
import { SummaryList } from "../ui/summary-list.tsx";
import { Tag } from "../ui/tag.tsx";
import { LANGUAGE_NAMES, Shell } from "./shell.tsx";

export interface SettingsProps {
  name: string;
  email: string;
  locale: Locale;
  networkRole: NetworkRole | null;
  organisations: { id: string; name: string; role: MemberRole }[];
  invitations: InvitationView[];
  sessions: number;
  passkeys: number;
  tokens: number;
  /** Came from the welcome page, sure of having been invited. */
  expectsInvitation: boolean;
}

export function SettingsPage(props: SettingsProps) {
  const { t } = useFrame();
  const { settings } = t;
  return (
    <Shell title={settings.title} width="narrow">
      <h1>{settings.title}</h1>
      <Invitations {...props} />
      <h2>{settings.you}</h2>
      <You {...props} />
      <h2>{settings.organisations}</h2>
      <Organisations {...props} />
      <h2>{settings.signIn}</h2>
      <SignIns {...props} />
      <h2>{settings.yours}</h2>
      <SummaryList
        rows={[
          { label: t.noticesBoard.title, value: "", change: { href: "/notices", label: settings.see } },
          { label: t.noticesBoard.follow.title, value: "", change: { href: "/follows", label: settings.see } },
          {
            label: t.noticesBoard.settings.title,
            value: "",
            change: { href: "/settings/notifications", label: settings.see },
          },
          { label: t.calendar.title, value: "", change: { href: "/calendar", label: settings.see } },
          { label: settings.file, value: "", change: { href: "/settings/data", label: settings.see } },
        ]}
      />
      <Form action="/sign-out">
        <Buttons>
          <Submit tone="quiet">{t.accounts.signOut}</Submit>
        </Buttons>
      </Form>
    </Shell>
  );
}

function You({ name, email, locale, networkRole }: SettingsProps) {
  const { t } = useFrame();
  const { settings, common } = t;
  const change = (hidden: string) => ({ href: "/settings/profile", label: common.change, hidden });
  return (
    <SummaryList
      rows={[
        {
          label: settings.name,
          value: name ? <span dir="auto">{name}</span> : <span class="soft">{settings.noName}</span>,
          change: change(settings.changeName),
        },
        { label: settings.email, value: email },
        {
          label: settings.language,
          value: <span lang={locale}>{LANGUAGE_NAMES[locale]}</span>,
          change: change(settings.changeLanguage),
        },
        ...(networkRole ? [{ label: settings.networkRole, value: common.networkRoles[networkRole] }] : []),
      ]}
    />
  );
}

function Invitations({ invitations, expectsInvitation }: SettingsProps) {
  const { t, newKey } = useFrame();
  const { settings, members, common } = t;
  if (invitations.length === 0) return expectsInvitation ? <p class="notice wait">{settings.noInvitations}</p> : null;
  return (
    <>
      <h2>{settings.invited}</h2>
      {invitations.map(({ id, organisationName, inviter, role }) => (
        <Card key={id} title={organisationName} level={3}>
          <p>{settings.invitedBy(inviter, common.memberRoles[role])}</p>
          <Form action="/settings/invitations" idempotencyKey={newKey()}>
            <Hidden name="invitation" value={id} />
            <Submit about={organisationName}>{members.invitation.accept}</Submit>
          </Form>
        </Card>
      ))}
    </>
  );
}

function Organisations({ organisations }: SettingsProps) {
  const { t } = useFrame();
  const { settings, common } = t;
  return (
    <>
      {organisations.length === 0 && <p class="soft">{settings.noOrganisations}</p>}
      {organisations.map(({ id, name, role }) => (
        <Card
          key={id}
          title={name}
          href={`/organisations/${id}`}
          level={3}
          aside={<Tag>{common.memberRoles[role]}</Tag>}
        >
          <a href={`/organisations/${id}/members`}>
            {settings.people}
            <span class="hide"> {settings.peopleOf(name)}</span>
          </a>
        </Card>
      ))}
      <Buttons>
        <ButtonLink tone="quiet" href="/organisations/new">
          {settings.present}
        </ButtonLink>
      </Buttons>
    </>
  );
}

function SignIns({ sessions, passkeys, tokens }: SettingsProps) {
  const { settings } = useFrame().t;
  const see = (page: string, hidden: string) => ({ href: `/settings/${page}`, label: settings.see, hidden });
  return (
    <SummaryList
      rows={[
        {
          label: settings.sessions.title,
          value: settings.sessions.count(sessions),
          change: see("sessions", settings.sessions.title),
        },
        {
          label: settings.passkeys.title,
          value: passkeys ? settings.passkeys.count(passkeys) : settings.passkeys.none,
          change: see("passkeys", settings.passkeys.title),
        },
        {
          label: settings.tokens.title,
          value: tokens ? settings.tokens.count(tokens) : settings.tokens.none,
          change: see("tokens", settings.tokens.title),
        },
      ]}
    />
  );
}

/** The head of each page under the settings. */
export function SettingsHead({ title }: { title: string }) {
  const { t } = useFrame();
  return (
    <>
      <Back href="/settings" label={t.settings.title} />
      <h1>{title}</h1>
    </>
  );
}
