// One certificate: made to be printed on A4, verified for whoever reads it, and taken up by its person here.
import type { BadgeView } from "../../schema/contract/badge-views.ts";
import { LOCALES } from "../../schema/vocabulary.ts";
import { Back } from "../ui/back.tsx";
import { Details } from "../ui/details.tsx";
import { Empty } from "../ui/empty.tsx";
import { Form, Submit } from "../ui/form.tsx";
import { useFrame } from "../ui/frame.ts";
import { TextArea } from "../ui/inputs.tsx";
import { Notice } from "../ui/notice.tsx";
import { BadgeChoiceForm, type BadgeRefused } from "./badge-choice.tsx";
import { Certificate } from "./badge-paper.tsx";
import { Problems } from "./problems.tsx";
import { LANGUAGE_NAMES, Shell } from "./shell.tsx";

export function BadgePage({ view, refused }: { view: BadgeView; refused?: BadgeRefused }) {
  const { t } = useFrame();
  const words = t.badges.one;
  const { badge, choice } = view;
  if (badge.state === "withdrawn") return <Withdrawn />;
  return (
    <Shell title={words.title(badge.title)} width="narrow" noindex>
      <Problems errors={refused?.errors} />
      {choice && <Back href="/badges" label={words.back} />}
      {badge.state === "revoked" && (
        <Notice kind="bad" title={words.revoked}>
          <p>{words.revokedLead}</p>
          {badge.reason && (
            <p>
              {words.reason} <q dir="auto">{badge.reason}</q>
            </p>
          )}
        </Notice>
      )}
      <Certificate view={view} />
      <div class="screen stack">
        {badge.state === "issued" && choice ? <BadgeChoiceForm view={view} refused={refused} /> : <Proof view={view} />}
        <Languages view={view} />
        {badge.state === "valid" && choice && (
          <Details summary={t.badges.choice.titleAgain} open={refused?.values.name !== undefined}>
            <BadgeChoiceForm view={view} refused={refused} />
          </Details>
        )}
        {badge.credential && <ForPrograms id={badge.id} />}
        {view.organises && badge.state !== "revoked" && <Revoke view={view} refused={refused} />}
      </div>
    </Shell>
  );
}

function Withdrawn() {
  const words = useFrame().t.badges.one;
  return (
    <Shell title={words.withdrawn} width="narrow" noindex>
      <Empty title={words.withdrawn} level={1}>
        <p>{words.withdrawnLead}</p>
      </Empty>
    </Shell>
  );
}

function Proof({ view: { badge, genuine } }: { view: BadgeView }) {
  const words = useFrame().t.badges.one;
  if (badge.state === "revoked") return null;
  if (genuine === null) return <p class="soft">{words.notYet}</p>;
  return (
    <Notice kind={genuine ? "good" : "bad"} title={genuine ? words.genuine : words.forged}>
      <p>{genuine ? words.genuineLead : words.forgedLead}</p>
    </Notice>
  );
}

function Languages({ view: { badge, lang } }: { view: BadgeView }) {
  const words = useFrame().t.badges.one;
  return (
    <>
      <p class="soft">{words.print}</p>
      <p class="row">
        {words.language}{" "}
        {LOCALES.map((one) =>
          one === lang ? (
            <strong key={one} lang={one}>
              {LANGUAGE_NAMES[one]}
            </strong>
          ) : (
            <a key={one} href={`/badges/${badge.id}?lang=${one}`} lang={one}>
              {LANGUAGE_NAMES[one]}
            </a>
          ),
        )}
      </p>
    </>
  );
}

function ForPrograms({ id }: { id: string }) {
  const words = useFrame().t.badges.one;
  return (
    <Details summary={words.forPrograms}>
      <p>{words.forProgramsLead}</p>
      <ul>
        <li>
          <a href={`/badges/${id}/credential.jwt`}>{words.file}</a>
        </li>
        <li>
          <a href="/.well-known/jwks.json">{words.keys}</a>
        </li>
        <li>
          <a href={`/badges/${id}/status`}>{words.status}</a>
        </li>
      </ul>
    </Details>
  );
}

function Revoke({ view: { badge }, refused }: { view: BadgeView; refused: BadgeRefused | undefined }) {
  const { t, newKey } = useFrame();
  const words = t.badges.revoke;
  return (
    <Details summary={words.title} open={refused?.values.reason !== undefined}>
      <p>{words.lead}</p>
      <Form action={`/badges/${badge.id}/revocation`} idempotencyKey={newKey()}>
        <TextArea
          name="reason"
          label={words.reason}
          value={refused?.values.reason ?? ""}
          rows={3}
          maxlength={1000}
          required
          error={refused?.errors.fields.reason}
        />
        <Submit tone="danger">{words.send}</Submit>
      </Form>
    </Details>
  );
}
