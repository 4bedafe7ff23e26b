// On whose behalf one writes, and under which name.
import { Radios, Select } from "../ui/choices.tsx";
import { Hidden } from "../ui/form.tsx";
import { useFrame } from "../ui/frame.ts";
import type { FormErrors } from "./problems.tsx";

export interface SpeakerFieldsProps {
  speakers: { id: string; name: string }[];
  draft: { organisation: string; shownAs: string };
  errors: FormErrors | undefined;
}

/** Nothing to choose for somebody who belongs to no organisation. */
export function SpeakerFields({ speakers, draft, errors }: SpeakerFieldsProps) {
  const { t } = useFrame();
  const words = t.board.write;
  const [only] = speakers;
  if (!only) return null;
  return (
    <>
      {speakers.length === 1 ? (
        <Hidden name="organisation" value={only.id} />
      ) : (
        <Select
          name="organisation"
          label={words.speaker}
          empty={words.speakerSelf}
          value={draft.organisation}
          options={speakers.map(({ id, name }) => ({ value: id, label: name }))}
          error={errors?.fields.organisation}
        />
      )}
      <Radios
        name="shownAs"
        label={words.shownAs}
        inline
        value={draft.shownAs || "person"}
        options={[
          { value: "person", label: words.shownAsPerson },
          { value: "organisation", label: words.shownAsOrganisation },
        ]}
        error={errors?.fields.shownAs}
      />
    </>
  );
}
