// The small forms by which coordinators change the tree: rename, add, retire, bring back.

import type { NodeView } from "../../schema/contract/taxonomy.ts";
import { DAC_SECTORS } from "../../schema/dac.ts";
import { SDGS } from "../../schema/vocabulary.ts";
import { ButtonLink } from "../ui/button-link.tsx";
import { Checkboxes, Select } from "../ui/choices.tsx";
import { Buttons, Form, Hidden, Submit } from "../ui/form.tsx";
import { useFrame } from "../ui/frame.ts";
import { TextField } from "../ui/inputs.tsx";
import { Notice } from "../ui/notice.tsx";
import { CoordinationNav } from "./coordination-nav.tsx";
import { type FormErrors, Problems } from "./problems.tsx";
import { Shell } from "./shell.tsx";
import { NodeCrumbs, nodeAddress } from "./taxonomy-tending.tsx";

/** What was typed, or what stands. */
export interface NodeValues {
  fr: string;
  en: string;
  dac: string;
  sdgs: readonly number[];
  slug: string;
}

interface FormPageProps {
  view: NodeView;
  values: NodeValues;
  errors?: FormErrors | undefined;
}

/** `overtaken`: the form was sent over a newer version, which is shown; saving again replaces it knowingly. */
export function EditNodePage({ view, values, errors, overtaken }: FormPageProps & { overtaken?: boolean }) {
  const { t, locale, newKey } = useFrame();
  const words = t.taxonomy.tend;
  const { node } = view;
  return (
    <Shell title={words.editTitle(node.label[locale])} width="narrow">
      <CoordinationNav current="taxonomy" />
      <NodeCrumbs view={view} here={words.edit} />
      {overtaken ? (
        <Notice kind="wait" title={words.changedTitle} live>
          <p>{words.changed(node.label.fr, node.label.en)}</p>
        </Notice>
      ) : (
        <Problems errors={errors} />
      )}
      <h1>{words.editTitle(node.label[locale])}</h1>
      <Form action={nodeAddress(node.id, "edit")} idempotencyKey={newKey()}>
        <Hidden name="version" value={node.version} />
        <NameFields values={values} errors={errors} />
        {node.kind === "skill" && <CodeFields values={values} errors={errors} />}
        <Submit>{t.common.save}</Submit>
      </Form>
    </Shell>
  );
}

/** Under a domain a theme is added, under a theme a skill. */
export function AddNodePage({ view, values, errors }: FormPageProps) {
  const { t, locale, newKey } = useFrame();
  const words = t.taxonomy.tend;
  const { node } = view;
  const label = node.label[locale];
  const skill = node.kind === "theme";
  const title = skill ? words.addSkillTitle(label) : words.addThemeTitle(label);
  return (
    <Shell title={title} width="narrow">
      <CoordinationNav current="taxonomy" />
      <NodeCrumbs view={view} here={skill ? words.addSkill : words.addTheme} />
      <Problems errors={errors} />
      <h1>{title}</h1>
      <Form action={nodeAddress(node.id, "new")} idempotencyKey={newKey()}>
        <NameFields values={values} errors={errors} />
        {skill && <CodeFields values={values} errors={errors} />}
        <TextField
          name="slug"
          label={words.slug}
          hint={words.slugHint}
          optional={t.common.optional}
          value={values.slug}
          error={errors?.fields.slug}
          short
        />
        <Submit>{skill ? words.addSkill : words.addTheme}</Submit>
      </Form>
    </Shell>
  );
}

function NameFields({ values, errors }: Omit<FormPageProps, "view">) {
  const { t } = useFrame();
  const words = t.taxonomy.tend;
  return (
    <>
      <TextField name="label.fr" label={words.labelFr} lang="fr" value={values.fr} error={errors?.fields["label.fr"]} />
      <TextField name="label.en" label={words.labelEn} lang="en" value={values.en} error={errors?.fields["label.en"]} />
    </>
  );
}

function CodeFields({ values, errors }: Omit<FormPageProps, "view">) {
  const { t, locale } = useFrame();
  const words = t.taxonomy.tend;
  const groups = DAC_SECTORS.map((sector) => ({
    label: sector[locale],
    options: sector.purposes.map((p) => ({ value: p.code, label: `${p.code} ${p[locale]}` })),
  }));
  return (
    <>
      <Select
        name="dac"
        label={words.dac}
        hint={words.dacHint}
        empty={words.dacEmpty}
        groups={groups}
        value={values.dac}
        error={errors?.fields.dac}
      />
      <Checkboxes
        name="sdgs"
        label={words.sdgs}
        hint={words.sdgsHint}
        options={SDGS.map((goal) => ({ value: String(goal), label: t.taxonomy.goal(goal) }))}
        values={values.sdgs}
        error={errors?.fields.sdgs}
      />
    </>
  );
}

export function RetirementPage({ view, errors }: Omit<FormPageProps, "values">) {
  const { t, locale, newKey } = useFrame();
  const words = t.taxonomy.tend;
  const { node } = view;
  const label = node.label[locale];
  const act = node.retired ? words.bringBack : words.retire;
  const title = node.retired ? words.bringBackTitle(label) : words.retireTitle(label);
  return (
    <Shell title={title} width="narrow">
      <CoordinationNav current="taxonomy" />
      <NodeCrumbs view={view} here={act} />
      <Problems errors={errors} />
      <h1>{title}</h1>
      <p class="lead">{node.retired ? words.bringBackLead : words.retireLead}</p>
      <Form action={nodeAddress(node.id, "retirement")} idempotencyKey={newKey()}>
        <Hidden name="act" value={node.retired ? "bring_back" : "retire"} />
        <Buttons>
          <Submit tone={node.retired ? "main" : "danger"}>{act}</Submit>
          <ButtonLink href={nodeAddress(node.id)} tone="quiet">
            {t.common.cancel}
          </ButtonLink>
        </Buttons>
      </Form>
    </Shell>
  );
}
