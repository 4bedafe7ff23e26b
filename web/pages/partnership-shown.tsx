// On a partnership's page: whether it shows itself outside, and the way to choose.
import type { PublicityView } from "../../schema/contract/meeting-views.ts";
import { ButtonLink } from "../ui/button-link.tsx";
import { Card } from "../ui/card.tsx";
import { Buttons } from "../ui/form.tsx";
import { useFrame } from "../ui/frame.ts";

export function PartnershipShown({ view }: { view: PublicityView }) {
  const words = useFrame().t.publicity;
  const without = view.organisations.filter(({ since }) => since === null).map(({ id, name }) => name || id);
  const begun = without.length < view.organisations.length;
  const standing = view.public
    ? words.card.shown
    : begun && without.length > 0
      ? words.card.some(without)
      : words.card.none;
  return (
    <Card title={words.card.title} id="outside">
      <p>{standing}</p>
      <Buttons>
        <ButtonLink href={`/partnerships/${view.partnership}/outside`} tone="quiet">
          {words.link}
        </ButtonLink>
        {view.public && <a href={`/stories/${view.partnership}`}>{words.card.story}</a>}
      </Buttons>
    </Card>
  );
}
