// What a coordinator may do with a topic or a post where it stands: a small menu, each entry a page of its own.
import type { ModerationAct, PostState, TopicState } from "../../schema/vocabulary.ts";
import { useFrame } from "../ui/frame.ts";

const ON_TOPIC: Partial<Record<TopicState, ModerationAct[]>> = {
  open: ["lock", "move", "merge", "hide", "warn", "suspend"],
  locked: ["unlock", "move", "merge", "hide", "warn", "suspend"],
  waiting: ["approve", "refuse", "move"],
  hidden: ["show", "warn", "suspend"],
};
const ON_POST: Partial<Record<PostState, ModerationAct[]>> = {
  visible: ["hide", "split", "warn", "suspend"],
  waiting: ["approve", "refuse"],
  hidden: ["show", "warn", "suspend"],
};

export interface ModerationMenuProps {
  /** The id of the topic, or of a post that is not its first. */
  subject: string;
  state: TopicState | PostState;
  /** Told to those who listen, when several menus stand on one page. */
  about?: string;
}

/** Nothing for those who do not coordinate. */
export function ModerationMenu({ subject, state, about }: ModerationMenuProps) {
  const { t, reader } = useFrame();
  const words = t.moderation;
  const acts = subject.startsWith("top_") ? ON_TOPIC[state as TopicState] : ON_POST[state as PostState];
  if (!reader?.coordinator || !acts) return null;
  return (
    <details class="more">
      <summary>
        {words.act.menu}
        {about && <span class="hide"> {about}</span>}
      </summary>
      <ul class="links">
        {acts.map((act) => (
          <li key={act}>
            <a href={`/coordination/moderation/acts?subject=${subject}&act=${act}`}>{words.acts[act]}</a>
          </li>
        ))}
      </ul>
    </details>
  );
}
