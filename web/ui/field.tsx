// What every form field shares: its label, hint and error, tied to the input for those who listen.
import type { ComponentChildren } from "preact";
import { fieldId } from "./text.ts";

export interface FieldProps {
  name: string;
  label: string;
  hint?: string;
  error?: string;
  /** The word for "optional", shown after the label of a field that may stay empty. */
  optional?: string;
  /** The label is the page's title: one question, one page. */
  asHeading?: boolean;
}

/** The attributes that tie an input to its hint and error. */
export function wiring({ name, hint, error }: Pick<FieldProps, "name" | "hint" | "error">) {
  const id = fieldId(name);
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return {
    id,
    "aria-describedby": described || undefined,
    "aria-invalid": error ? ("true" as const) : undefined,
  };
}

/** A label above one control. */
export function Field({ children, ...props }: FieldProps & { children: ComponentChildren }) {
  const label = (
    <label class="label" for={fieldId(props.name)}>
      <LabelText {...props} />
    </label>
  );
  return (
    <div class={props.error ? "field wrong" : "field"}>
      {label}
      <Help {...props} />
      {children}
    </div>
  );
}

/** A question above several controls. */
export function FieldGroup({ children, ...props }: FieldProps & { children: ComponentChildren }) {
  return (
    <fieldset class={props.error ? "field wrong" : "field"} aria-describedby={wiring(props)["aria-describedby"]}>
      <legend class="label">
        <LabelText {...props} />
      </legend>
      <Help {...props} />
      {children}
    </fieldset>
  );
}

function LabelText({ label, optional, asHeading }: FieldProps) {
  const text = (
    <>
      {label}
      {optional && <small> ({optional})</small>}
    </>
  );
  return asHeading ? <h1>{text}</h1> : text;
}

function Help({ name, hint, error }: FieldProps) {
  const id = fieldId(name);
  return (
    <>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p class="error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </>
  );
}
