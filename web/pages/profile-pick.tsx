// Choosing among all the skills without JavaScript: what is chosen on top, then each domain folded, its themes in it.
import { MOST_SKILLS } from "../../schema/contract/organisations.ts";
import { allValues } from "../../schema/contract/profile-steps.ts";
import { Details } from "../ui/details.tsx";
import { useFrame } from "../ui/frame.ts";
import { fieldId } from "../ui/text.ts";
import type { SkillNames } from "./organisation-parts.tsx";
import { StepFrame, type StepProps } from "./profile-step.tsx";

export interface PickDomain {
  id: string;
  label: string;
  themes: { id: string; label: string; skills: { id: string; label: string }[] }[];
}

export interface PickStepProps extends StepProps {
  tree: PickDomain[];
  skills: SkillNames;
}

export function PickStep({ tree, skills, ...props }: PickStepProps) {
  const { t } = useFrame();
  const list = props.step === "needs" ? "needs" : "offers";
  const { title, lead } = t.profile.fields[list];
  const words = t.profile.fields.pick;
  const chosen = allValues(props.values, "skill");
  const wrong = props.errors?.fields.skill;
  return (
    <StepFrame {...props} title={title} lead={lead}>
      <div id={fieldId("skill")} class={wrong ? "field wrong" : "field"}>
        {wrong && <p class="error">{wrong}</p>}
        {chosen.length > 0 && (
          <fieldset class="field">
            <legend class="label">{words.chosen}</legend>
            <p class="hint">{words.chosenHint}</p>
            <div class="choices">
              {chosen.map((id) => (
                <Tick key={id} id={id} label={skills[id] ?? id} checked />
              ))}
            </div>
          </fieldset>
        )}
        <p class="hint">{words.most(MOST_SKILLS)}</p>
        {tree.map((domain) => (
          <Domain key={domain.id} domain={domain} chosen={chosen} />
        ))}
      </div>
    </StepFrame>
  );
}

function Domain({ domain, chosen }: { domain: PickDomain; chosen: readonly string[] }) {
  const { t } = useFrame();
  const words = t.profile.fields.pick;
  const count = chosen.filter((id) => id.startsWith(`${domain.id}.`)).length;
  return (
    <Details summary={count > 0 ? words.domain(domain.label, count) : domain.label}>
      {domain.themes.map(({ id, label, skills }) => (
        <fieldset key={id} class="field">
          <legend class="label">{label}</legend>
          <div class="choices">
            {[...skills, { id, label: words.whole }].map((skill) =>
              chosen.includes(skill.id) ? (
                <p key={skill.id} class="soft">
                  {words.above(skill.label)}
                </p>
              ) : (
                <Tick key={skill.id} {...skill} />
              ),
            )}
          </div>
        </fieldset>
      ))}
    </Details>
  );
}

/** As few bytes as can be: there are more than three hundred of them. */
function Tick({ id, label, checked }: { id: string; label: string; checked?: boolean }) {
  return (
    <label class="choice">
      <input type="checkbox" name="skill" value={id} checked={checked} />
      {label}
    </label>
  );
}
