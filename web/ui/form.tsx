// A form that works without JavaScript: it posts once, and our own sentences say what is wrong.
import type { ComponentChildren } from "preact";

export interface FormProps {
  action: string;
  method?: "post" | "get";
  /** Made by the page, kept over a second try: a double click is one act. */
  idempotencyKey?: string;
  /** The form carries a file. */
  files?: boolean;
  id?: string;
  class?: string;
  children: ComponentChildren;
}

export function Form({ method = "post", idempotencyKey, files, children, ...rest }: FormProps) {
  return (
    <form {...rest} method={method} enctype={files ? "multipart/form-data" : undefined} novalidate>
      {idempotencyKey && <Hidden name="_key" value={idempotencyKey} />}
      {children}
    </form>
  );
}

export function Hidden({ name, value }: { name: string; value: string | number }) {
  return <input type="hidden" name={name} value={value} />;
}

/** quiet: the second choice; danger: ends something; link: the least weight. */
export type Tone = "main" | "quiet" | "danger" | "link";

export interface SubmitProps {
  /** Sent with the form when one of several buttons is pressed. */
  name?: string;
  value?: string;
  tone?: Tone;
  /** What the button is about, for those who listen, when several read the same. */
  about?: string;
  /** Another address than the form's. */
  formaction?: string;
  children: ComponentChildren;
}

export function Submit({ tone = "main", about, children, ...rest }: SubmitProps) {
  return (
    <button type="submit" class={buttonClass(tone)} {...rest}>
      {children}
      {about && <span class="hide"> {about}</span>}
    </button>
  );
}

export function buttonClass(tone: Tone): string {
  return tone === "main" ? "button" : `button ${tone}`;
}

/** A row of buttons and links, the main one first. */
export function Buttons({ children }: { children: ComponentChildren }) {
  return <div class="actions">{children}</div>;
}
