// The skills a text is about: a few lists of a theme's skills, each short enough to choose in, without JavaScript.
import type { WriteView } from "../../schema/contract/board-views.ts";
import { Details } from "../ui/details.tsx";
import { useFrame } from "../ui/frame.ts";

export interface SkillPickerProps {
  tree: WriteView["tree"];
  chosen: readonly string[];
  error: string | undefined;
}

/** As many lists as are chosen, and two more. */
const MORE = 2;
const MOST = 8;

export function SkillPicker({ tree, chosen, error }: SkillPickerProps) {
  const { t } = useFrame();
  const words = t.board.write;
  const lists = [...chosen, ...Array<string>(MORE).fill("")].slice(0, MOST);
  return (
    <Details summary={words.skills} open={chosen.length > 0 || error !== undefined}>
      <p class="hint">{words.skillsHint}</p>
      {error && <p class="error">{error}</p>}
      {lists.map((value, at) => (
        <input
          key={`${at}-${value}`}
          class="input"
          name="skills"
          list="skills-list"
          value={labelOf(tree, value)}
          aria-label={`${words.skills} ${at + 1}`}
          dir="auto"
        />
      ))}
      <datalist id="skills-list">
        {tree.flatMap((domain) =>
          domain.themes.flatMap((theme) => theme.skills.map((skill) => <option key={skill.id} value={skill.label} />)),
        )}
      </datalist>
    </Details>
  );
}

function labelOf(tree: WriteView["tree"], id: string): string {
  for (const domain of tree)
    for (const theme of domain.themes) for (const skill of theme.skills) if (skill.id === id) return skill.label;
  return id;
}
