// A person's passkeys: those kept, a new one; and the page of one, for its name and its end.
import type { Passkey } from "../../schema/contract/passkeys.ts";
import { longDate } from "../i18n/format.ts";
import { Back } from "../ui/back.tsx";
import { Card } from "../ui/card.tsx";
import { Buttons, Form, Submit } from "../ui/form.tsx";
import { useFrame } from "../ui/frame.ts";
import { TextField } from "../ui/inputs.tsx";
import { PasskeyIsland } from "./passkey-island.tsx";
import { type FormErrors, Problems } from "./problems.tsx";
import { SettingsHead } from "./settings.tsx";
import { Shell } from "./shell.tsx";

export function PasskeysPage({ passkeys }: { passkeys: Passkey[] }) {
  const { t } = useFrame();
  const { passkeys: words } = t.settings;
  return (
    <Shell title={words.title} width="narrow" islands={["passkey"]}>
      <SettingsHead title={words.title} />
      <p class="lead">{words.lead}</p>
      {passkeys.map((passkey) => (
        <Card key={passkey.id} title={passkey.name} href={`/settings/passkeys/${passkey.id}`}>
          <Dates passkey={passkey} />
        </Card>
      ))}
      {passkeys.length === 0 && <p class="soft">{words.emptyTitle}</p>}
      <noscript>
        <p class="notice">{words.script}</p>
      </noscript>
      <PasskeyIsland act="register" to="/settings/passkeys?notice=passkey_added">
        <h2>{words.add}</h2>
        <TextField name="name" label={words.name} hint={words.nameHint} optional={t.common.optional} maxlength={80} />
        <button type="button" class="button">
          {words.create}
        </button>
      </PasskeyIsland>
    </Shell>
  );
}

function Dates({ passkey: { createdAt, lastUsedAt } }: { passkey: Passkey }) {
  const { t, locale } = useFrame();
  const { passkeys: words } = t.settings;
  const used = lastUsedAt ? words.used(longDate(locale, lastUsedAt)) : words.neverUsed;
  return (
    <p class="soft">
      {words.added(longDate(locale, createdAt))}, {used}
    </p>
  );
}

export function PasskeyPage({ passkey, name, errors }: { passkey: Passkey; name: string; errors?: FormErrors }) {
  const { t, newKey } = useFrame();
  const { passkeys: words } = t.settings;
  const place = `/settings/passkeys/${passkey.id}`;
  return (
    <Shell title={passkey.name} width="narrow">
      <Problems errors={errors} />
      <Back href="/settings/passkeys" label={words.title} />
      <h1 dir="auto">{passkey.name}</h1>
      <Dates passkey={passkey} />
      <Form action={place} idempotencyKey={newKey()}>
        <TextField name="name" label={words.newName} maxlength={80} value={name} error={errors?.fields.name} />
        <Submit>{words.rename}</Submit>
      </Form>
      <h2>{words.removeTitle}</h2>
      <p>{words.removeLead}</p>
      <Form action={`${place}/removal`} idempotencyKey={newKey()}>
        <Buttons>
          <Submit tone="danger">{words.remove}</Submit>
        </Buttons>
      </Form>
    </Shell>
  );
}
