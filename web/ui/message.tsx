// One message in an exchange, in the colour of the side that speaks.
import type { Side } from "../../schema/vocabulary.ts";
import { Avatar } from "./avatar.tsx";
import { type Moment, When } from "./when.tsx";

export interface MessageProps {
  author: string;
  /** None for the coordination, which stands between. */
  side?: Side;
  /** "Nord", "Sud", or the role: "coordination". */
  sideLabel?: string;
  when: Moment;
  text: string;
  /** Language of the text, when it is not the page's. */
  lang?: string;
  id?: string;
}

export function Message({ author, side, sideLabel, when, text, lang, id }: MessageProps) {
  return (
    <article class={side ? `message ${side}` : "message"} id={id}>
      <Avatar name={author} side={side} />
      <div class="bubble">
        <p>
          <strong dir="auto">{author}</strong>{" "}
          <span class="soft small">
            {sideLabel && <>{sideLabel} · </>}
            <When {...when} />
          </span>
        </p>
        <p class="said" dir="auto" lang={lang}>
          {text}
        </p>
      </div>
    </article>
  );
}
