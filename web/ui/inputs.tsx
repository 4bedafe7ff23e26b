// Fields that hold one value: a line, a text, a date, a choice in a list, a file.
import type { JSX } from "preact";
import { Field, type FieldProps, wiring } from "./field.tsx";

type Input = JSX.IntrinsicElements["input"];

export interface TextFieldProps extends FieldProps {
  value?: string | number | null;
  type?: "text" | "email" | "tel" | "url" | "search" | "number" | "time";
  autocomplete?: Input["autocomplete"];
  inputmode?: "text" | "email" | "tel" | "url" | "search" | "numeric" | "decimal";
  /** Language of what is expected, when it is not the page's. */
  lang?: string;
  required?: boolean;
  short?: boolean;
  maxlength?: number;
  min?: number;
  max?: number;
  step?: number | "any";
  /** Suggestions, still free to write something else. */
  suggestions?: string[];
}

/** Names and words are written in any script; addresses and numbers run left to right. */
const direction = (type: string) => (type === "text" || type === "search" ? "auto" : "ltr");

export function TextField({ type = "text", value, short, suggestions, ...props }: TextFieldProps) {
  const wires = wiring(props);
  const { autocomplete, inputmode, lang, required, maxlength, min, max, step } = props;
  return (
    <Field {...props}>
      <input
        {...wires}
        {...{ autocomplete, inputmode, lang, required, maxlength, min, max, step }}
        class={short ? "input short" : "input"}
        name={props.name}
        type={type}
        value={value ?? ""}
        dir={direction(type)}
        list={suggestions && `${wires.id}-list`}
      />
      {suggestions && (
        <datalist id={`${wires.id}-list`}>
          {suggestions.map((text) => (
            <option key={text} value={text} />
          ))}
        </datalist>
      )}
    </Field>
  );
}

export interface TextAreaProps extends FieldProps {
  value?: string | null;
  rows?: number;
  lang?: string;
  required?: boolean;
  maxlength?: number;
}

export function TextArea({ value, rows = 5, lang, required, maxlength, ...props }: TextAreaProps) {
  return (
    <Field {...props}>
      <textarea {...wiring(props)} {...{ rows, lang, required, maxlength }} class="input" name={props.name} dir="auto">
        {value ?? ""}
      </textarea>
    </Field>
  );
}

export interface DateFieldProps extends FieldProps {
  /** YYYY-MM-DD */
  value?: string | null;
  min?: string;
  max?: string;
  required?: boolean;
}

export function DateField({ value, min, max, required, ...props }: DateFieldProps) {
  return (
    <Field {...props}>
      <input
        {...wiring(props)}
        {...{ min, max, required }}
        class="input short"
        type="date"
        name={props.name}
        value={value ?? ""}
      />
    </Field>
  );
}

export interface FileFieldProps extends FieldProps {
  accept?: string;
  required?: boolean;
}

/** The form around it needs `files`. */
export function FileField({ accept, required, ...props }: FileFieldProps) {
  return (
    <Field {...props}>
      <input {...wiring(props)} {...{ accept, required }} class="input" type="file" name={props.name} />
    </Field>
  );
}
