// Once skills are picked: how far each offer goes; how much, why and whether still each need is sought.
import { MOST_SKILLS } from "../../schema/contract/organisations.ts";
import { firstValue } from "../../schema/contract/profile-steps.ts";
import { LEVELS, PRIORITIES } from "../../schema/vocabulary.ts";
import { Checkbox, Radios } from "../ui/choices.tsx";
import { useFrame } from "../ui/frame.ts";
import { TextArea } from "../ui/inputs.tsx";
import type { SkillNames } from "./organisation-parts.tsx";
import { StepFrame, type StepProps, stepAddress } from "./profile-step.tsx";

export interface SkillStepProps extends StepProps {
  /** The skills of the list, in its order. */
  list: readonly string[];
  skills: SkillNames;
}

export function LevelsStep({ list, skills, ...props }: SkillStepProps) {
  const { t } = useFrame();
  const words = t.profile.fields.levels;
  return (
    <StepFrame {...props} title={words.title} lead={words.lead}>
      {list.slice(0, MOST_SKILLS).map((skill) => (
        <Radios
          key={skill}
          name={`level.${skill}`}
          label={skills[skill] ?? skill}
          value={firstValue(props.values, `level.${skill}`)}
          options={LEVELS.map((level) => ({ value: String(level), label: t.common.levels[level] }))}
          inline
          error={props.errors?.fields[`level.${skill}`]}
        />
      ))}
      <a href={stepAddress(props.id, "offers")}>{words.more}</a>
    </StepFrame>
  );
}

export function DetailsStep({ list, skills, ...props }: SkillStepProps) {
  const { t } = useFrame();
  const words = t.profile.fields.details;
  return (
    <StepFrame {...props} title={words.title} lead={words.lead}>
      <p class="hint">{words.openHint}</p>
      {list.slice(0, MOST_SKILLS).map((skill) => (
        <Need key={skill} skill={skill} name={skills[skill] ?? skill} {...props} />
      ))}
      <a href={stepAddress(props.id, "needs")}>{words.more}</a>
    </StepFrame>
  );
}

function Need({ skill, name, values, errors }: StepProps & { skill: string; name: string }) {
  const { t } = useFrame();
  const words = t.profile.fields.details;
  return (
    <section class="card" aria-label={name}>
      <h2>{name}</h2>
      <Radios
        name={`priority.${skill}`}
        label={words.priority}
        value={firstValue(values, `priority.${skill}`)}
        options={PRIORITIES.map((priority) => ({ value: String(priority), label: t.common.priorities[priority] }))}
        inline
        error={errors?.fields[`priority.${skill}`]}
      />
      <TextArea
        name={`context.${skill}`}
        label={words.context}
        optional={t.common.optional}
        value={firstValue(values, `context.${skill}`)}
        rows={3}
        maxlength={300}
        error={errors?.fields[`context.${skill}`]}
      />
      <Checkbox name={`open.${skill}`} label={words.open} checked={firstValue(values, `open.${skill}`) !== ""} />
    </section>
  );
}
