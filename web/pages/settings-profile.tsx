// Name and language.
import { LOCALES } from "../../schema/vocabulary.ts";
import { Radios } from "../ui/choices.tsx";
import { Form, Submit } from "../ui/form.tsx";
import { useFrame } from "../ui/frame.ts";
import { TextField } from "../ui/inputs.tsx";
import { type FormErrors, Problems } from "./problems.tsx";
import { SettingsHead } from "./settings.tsx";
import { LANGUAGE_NAMES, Shell } from "./shell.tsx";

export function ProfilePage(props: { name: string; locale: string; errors?: FormErrors }) {
  const { t, newKey } = useFrame();
  const { settings, common } = t;
  return (
    <Shell title={settings.profile.title} width="narrow">
      <Problems errors={props.errors} />
      <SettingsHead title={settings.profile.title} />
      <Form action="/settings/profile" idempotencyKey={newKey()}>
        <TextField
          name="name"
          label={settings.name}
          hint={settings.profile.nameHint}
          autocomplete="name"
          maxlength={120}
          value={props.name}
          error={props.errors?.fields.name}
        />
        <Radios
          name="locale"
          label={settings.language}
          value={props.locale}
          inline
          options={LOCALES.map((value) => ({ value, label: LANGUAGE_NAMES[value], lang: value }))}
          error={props.errors?.fields.locale}
        />
        <Submit>{common.save}</Submit>
      </Form>
    </Shell>
  );
}
