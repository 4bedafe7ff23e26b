// Before a pause: what it changes, and what goes on.
import { Back } from "../ui/back.tsx";
import { ButtonLink } from "../ui/button-link.tsx";
import { Buttons, Form, Submit } from "../ui/form.tsx";
import { useFrame } from "../ui/frame.ts";
import { type FormErrors, Problems } from "./problems.tsx";
import { Shell } from "./shell.tsx";

export interface OrganisationPauseProps {
  id: string;
  name: string;
  proposals: number;
  partnerships: number;
  errors?: FormErrors;
}

export function OrganisationPausePage({ id, name, proposals, partnerships, errors }: OrganisationPauseProps) {
  const { t, newKey } = useFrame();
  const words = t.organisations.pause;
  return (
    <Shell title={words.title(name)} width="narrow">
      <Problems errors={errors} />
      <Back href={`/organisations/${id}`} label={name} />
      <h1>{words.heading}</h1>
      <p class="lead">{words.lead}</p>
      <ul class="stack">
        <li>{words.leaves}</li>
        <li>
          {proposals > 0 ? words.proposals(proposals) : words.noProposals}{" "}
          {proposals > 0 && <a href={`/proposals?organisation=${id}`}>{words.seeProposals}</a>}
        </li>
        {partnerships > 0 && <li>{words.partnerships(partnerships)}</li>}
        <li>{words.page}</li>
      </ul>
      <Form action={`/organisations/${id}/pause`} idempotencyKey={newKey()}>
        <Buttons>
          <Submit>{words.confirm}</Submit>
          <ButtonLink href={`/organisations/${id}`} tone="quiet">
            {words.cancel}
          </ButtonLink>
        </Buttons>
      </Form>
    </Shell>
  );
}
