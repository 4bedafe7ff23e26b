// How one wishes to be told, kind by kind: by mail and at what pace, and on which devices.
import type { NotificationsView, PushDevice } from "../../schema/contract/notices.ts";
import { MAIL_PACES, NOTICE_KINDS, type NoticeKind } from "../../schema/vocabulary.ts";
import { longDate } from "../i18n/format.ts";
import { Checkbox, Select } from "../ui/choices.tsx";
import { FieldGroup } from "../ui/field.tsx";
import { Buttons, Form, Hidden, Submit } from "../ui/form.tsx";
import { useFrame } from "../ui/frame.ts";
import { type FormErrors, Problems } from "./problems.tsx";
import { SettingsHead } from "./settings.tsx";
import { Shell } from "./shell.tsx";

export function NotificationsPage({ view, errors }: { view: NotificationsView; errors?: FormErrors }) {
  const { t, newKey } = useFrame();
  const words = t.noticesBoard.settings;
  return (
    <Shell title={words.title} width="narrow" islands={view.pushKey ? ["push"] : []}>
      <Problems errors={errors} />
      <SettingsHead title={words.title} />
      <p class="lead">{words.lead}</p>
      <Form action="/settings/notifications" idempotencyKey={newKey()}>
        {NOTICE_KINDS.map((kind) => (
          <FieldGroup key={kind} name={kind} label={words.kinds[kind]}>
            <Select
              name={`${kind}.mail`}
              label={words.mail}
              value={view.kinds[kind].mail}
              options={MAIL_PACES.map((value) => ({ value, label: words.paces[value] }))}
              error={errors?.fields[`${kind}.mail`]}
            />
            <Push view={view} kind={kind} />
          </FieldGroup>
        ))}
        <Next view={view} />
        <Buttons>
          <Submit>{t.common.save}</Submit>
        </Buttons>
      </Form>
      {(view.pushKey || view.devices.length > 0) && <Devices view={view} />}
    </Shell>
  );
}

/** Asked only where a device can be told; elsewhere the choice stays as it was. */
function Push({ view: { kinds, pushKey }, kind }: { view: NotificationsView; kind: NoticeKind }) {
  const { push } = useFrame().t.noticesBoard.settings;
  const name = `${kind}.push`;
  if (pushKey) return <Checkbox name={name} label={push} checked={kinds[kind].push} />;
  return kinds[kind].push && <Hidden name={name} value="1" />;
}

function Next({ view: { digests } }: { view: NotificationsView }) {
  const { t, locale } = useFrame();
  const words = t.noticesBoard.settings;
  return (
    <>
      {digests.daily && <p class="soft">{words.daily(longDate(locale, digests.daily))}</p>}
      {digests.weekly && <p class="soft">{words.weekly(longDate(locale, digests.weekly))}</p>}
    </>
  );
}

function Devices({ view: { devices, pushKey } }: { view: NotificationsView }) {
  const { t } = useFrame();
  const words = t.noticesBoard.settings;
  return (
    <section>
      <hr />
      <h2>{words.devices}</h2>
      <p>{words.devicesLead}</p>
      {devices.length === 0 && <p class="soft">{words.noDevice}</p>}
      <ul class="plain stack">
        {devices.map((device) => (
          <Device key={device.id} device={device} />
        ))}
      </ul>
      {pushKey && !devices.some(({ current }) => current) && <PushIsland pushKey={pushKey} />}
    </section>
  );
}

function Device({ device: { id, device, createdAt, current } }: { device: PushDevice }) {
  const { t, locale, newKey } = useFrame();
  const words = t.noticesBoard.settings;
  return (
    <li class="row">
      <span>
        {device}{" "}
        <span class="soft">
          {current && `${words.here}, `}
          {words.since(longDate(locale, createdAt))}
        </span>
      </span>
      <Form action={`/settings/notifications/devices/${id}/end`} idempotencyKey={newKey()}>
        <Submit tone="quiet" about={device}>
          {words.endDevice}
        </Submit>
      </Form>
    </li>
  );
}

/** Hidden until the island finds that this browser can do it. */
function PushIsland({ pushKey }: { pushKey: string }) {
  const { settings, push } = useFrame().t.noticesBoard;
  return (
    <div
      hidden
      data-push={pushKey}
      data-to="/settings/notifications"
      data-busy={push.busy}
      data-denied={push.denied}
      data-failed={push.failed}
    >
      <button type="button" class="button quiet">
        {settings.addDevice}
      </button>
      <p role="status" />
    </div>
  );
}
