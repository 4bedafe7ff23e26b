// API tokens: those at work, a new one, and its secret told once.
import type { Token } from "../../schema/contract/accounts.ts";
import { list, longDate } from "../i18n/format.ts";
import { ButtonLink } from "../ui/button-link.tsx";
import { Card } from "../ui/card.tsx";
import { Radios } from "../ui/choices.tsx";
import { Buttons, Form, Submit } from "../ui/form.tsx";
import { useFrame } from "../ui/frame.ts";
import { TextField } from "../ui/inputs.tsx";
import { type FormErrors, Problems } from "./problems.tsx";
import { SettingsHead } from "./settings.tsx";
import { Shell } from "./shell.tsx";

export interface TokensProps {
  tokens: Token[];
  name: string;
  scopes: string;
  days: string;
  errors?: FormErrors;
}

export function TokensPage({ tokens, name, scopes, days, errors }: TokensProps) {
  const { t, newKey } = useFrame();
  const { tokens: words } = t.settings;
  return (
    <Shell title={words.title} width="narrow">
      <Problems errors={errors} />
      <SettingsHead title={words.title} />
      <p class="lead">{words.lead}</p>
      {tokens.length === 0 && <p class="soft">{words.emptyTitle}</p>}
      {tokens.map((token) => (
        <Kept key={token.id} token={token} />
      ))}
      <h2>{words.add}</h2>
      <Form action="/settings/tokens" idempotencyKey={newKey()}>
        <TextField
          name="name"
          label={words.name}
          hint={words.nameHint}
          maxlength={80}
          value={name}
          error={errors?.fields.name}
        />
        <Radios
          name="scopes"
          label={words.scopes}
          value={scopes}
          options={[
            { value: "read", label: words.reads },
            { value: "read write", label: words.writes },
          ]}
          error={errors?.fields.scopes}
        />
        <Radios
          name="days"
          label={words.lifetime}
          value={days}
          options={Object.entries(words.lifetimes).map(([value, label]) => ({ value, label }))}
          error={errors?.fields.days}
        />
        <Submit>{words.create}</Submit>
      </Form>
    </Shell>
  );
}

function Kept({ token }: { token: Token }) {
  const { t, locale, newKey } = useFrame();
  const { tokens: words } = t.settings;
  const scopes = token.scopes.map((scope) => words.scopeNames[scope]);
  return (
    <Card title={token.name} about={list(locale, scopes)}>
      <p class="soft">
        {words.created(longDate(locale, token.createdAt))},{" "}
        {token.lastUsedAt ? words.used(longDate(locale, token.lastUsedAt)) : words.neverUsed},{" "}
        {words.until(longDate(locale, token.expiresAt))}
      </p>
      <Form action={`/settings/tokens/${token.id}/end`} idempotencyKey={newKey()}>
        <Submit tone="danger" about={token.name}>
          {words.end}
        </Submit>
      </Form>
    </Card>
  );
}

export function TokenMadePage({ name, token, expiresAt }: { name: string; token: string; expiresAt: string }) {
  const { t, locale } = useFrame();
  const { tokens: words } = t.settings;
  return (
    <Shell title={words.madeTitle} width="narrow" noindex>
      <SettingsHead title={words.madeTitle} />
      <p class="lead">{words.made}</p>
      <TextField name="token" label={words.value} hint={name} value={token} autocomplete="off" />
      <p class="soft">{words.good(longDate(locale, expiresAt))}</p>
      <p>{words.use}</p>
      <p>
        <code>Authorization: Bearer {token}</code>
      </p>
      <Buttons>
        <ButtonLink href="/settings/tokens">{words.kept}</ButtonLink>
      </Buttons>
    </Shell>
  );
}
