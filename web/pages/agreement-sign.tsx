// Signing: the version that was read, for each organisation the reader answers for.
import type { AgreementParty, AgreementView } from "../../schema/contract/agreement-views.ts";
import { Back } from "../ui/back.tsx";
import { Card } from "../ui/card.tsx";
import { Radios } from "../ui/choices.tsx";
import { Buttons, Form, Hidden, Submit } from "../ui/form.tsx";
import { useFrame } from "../ui/frame.ts";
import { Notice } from "../ui/notice.tsx";
import { AgreementText, hasSigned, Signatures } from "./agreement.tsx";
import { MissingParts } from "./agreement-missing.tsx";
import { agreementAddress, useNamed, Waivers } from "./agreement-parts.tsx";
import { type FormErrors, Problems } from "./problems.tsx";
import { Shell } from "./shell.tsx";

export function AgreementSignPage({ view, errors }: { view: AgreementView; errors?: FormErrors }) {
  const { t } = useFrame();
  const words = t.agreement.sign;
  const { agreement, parties } = view;
  const mine = parties.filter(({ manages }) => manages);
  return (
    <Shell title={words.title(agreement.number)} width="narrow" noindex>
      <Problems errors={errors} />
      <Back href={agreementAddress(view.id)} label={t.agreement.read.title} />
      <h1>{words.title(agreement.number)}</h1>
      <p class="lead">{words.lead}</p>
      <MissingParts view={view} />
      <AgreementText view={view} />
      <Waivers waivers={view.waivers} />
      <Signatures parties={parties} signatures={view.signatures} />
      {mine.length === 0 && <p>{words.notYours}</p>}
      {view.missing.length > 0 ? (
        <Notice>
          <p>{words.wait}</p>
        </Notice>
      ) : (
        mine.map((party) => <SignFor key={party.id} view={view} party={party} />)
      )}
    </Shell>
  );
}

function SignFor({ view, party }: { view: AgreementView; party: AgreementParty }) {
  const { t, newKey } = useFrame();
  const words = t.agreement.sign;
  const named = useNamed();
  if (hasSigned(view.signatures, party)) return <p>{words.done(party.name)}</p>;
  const authorities = view.parties.filter(({ kind }) => kind === "local_authority").length;
  const elected =
    authorities > 1 ? view.participants.filter((one) => one.role === "elected" && one.organisation === party.id) : [];
  return (
    <Card title={party.name}>
      <Form action={`/partnerships/${view.id}/signatures`} idempotencyKey={newKey()}>
        <Hidden name="organisation" value={party.id} />
        <Hidden name="version" value={view.agreement.number} />
        {elected.length > 0 && (
          <Radios
            name="elected"
            label={words.elected}
            value={elected[0]?.id}
            options={elected.map((one) => ({ value: one.id, label: named(one) }))}
          />
        )}
        <Buttons>
          <Submit>{words.as(party.name)}</Submit>
        </Buttons>
      </Form>
    </Card>
  );
}
