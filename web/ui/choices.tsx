// Fields where a person picks among answers given: one, several, or one in a long list.
import { Field, FieldGroup, type FieldProps, wiring } from "./field.tsx";
import { fieldId } from "./text.ts";

export interface Option {
  value: string;
  label: string;
  hint?: string;
  /** Language of the label, when it is not the page's. */
  lang?: string;
  disabled?: boolean;
}

export interface SelectProps extends FieldProps {
  value?: string | number | null;
  /** First line, with an empty value: "Choisissez", "Tous les pays". */
  empty?: string;
  options?: Option[];
  groups?: { label: string; options: Option[] }[];
  required?: boolean;
}

export function Select({ value, empty, options = [], groups = [], required, ...props }: SelectProps) {
  const chosen = value == null ? "" : String(value);
  return (
    <Field {...props}>
      <select {...wiring(props)} class="input" name={props.name} required={required}>
        {empty !== undefined && <option value="">{empty}</option>}
        <SelectOptions options={options} chosen={chosen} />
        {groups.map((group) => (
          <optgroup key={group.label} label={group.label}>
            <SelectOptions options={group.options} chosen={chosen} />
          </optgroup>
        ))}
      </select>
    </Field>
  );
}

function SelectOptions({ options, chosen }: { options: Option[]; chosen: string }) {
  return options.map((option) => (
    <option
      key={option.value}
      value={option.value}
      lang={option.lang}
      disabled={option.disabled}
      selected={option.value === chosen}
    >
      {option.label}
    </option>
  ));
}

export interface RadiosProps extends FieldProps {
  value?: string | number | null;
  options: Option[];
  /** Side by side, for short answers. */
  inline?: boolean;
}

export function Radios({ value, ...props }: RadiosProps) {
  return <Choices {...props} type="radio" chosen={value == null ? [] : [String(value)]} />;
}

export interface CheckboxesProps extends FieldProps {
  values?: readonly (string | number)[];
  options: Option[];
  inline?: boolean;
}

export function Checkboxes({ values = [], ...props }: CheckboxesProps) {
  return <Choices {...props} type="checkbox" chosen={values.map(String)} />;
}

interface ChoicesProps extends FieldProps {
  type: "radio" | "checkbox";
  chosen: string[];
  options: Option[];
  inline?: boolean;
}

/** The first answer carries the field's own id, so that the error summary leads to it. */
function Choices({ type, chosen, options, inline, ...props }: ChoicesProps) {
  const id = fieldId(props.name);
  return (
    <FieldGroup {...props}>
      <div class={inline ? "choices inline" : "choices"}>
        {options.map((option, index) => (
          <Choice
            key={option.value}
            {...{ type, option }}
            id={index === 0 ? id : `${id}-${index + 1}`}
            name={props.name}
            checked={chosen.includes(option.value)}
          />
        ))}
      </div>
    </FieldGroup>
  );
}

interface ChoiceProps {
  type: "radio" | "checkbox";
  id: string;
  name: string;
  option: Option;
  checked: boolean;
}

function Choice({ type, id, name, option, checked }: ChoiceProps) {
  const hintId = option.hint ? `${id}-about` : undefined;
  return (
    <div class="choice">
      <input
        {...{ type, id, name, checked }}
        value={option.value}
        disabled={option.disabled}
        aria-describedby={hintId}
      />
      <div>
        <label for={id} lang={option.lang}>
          {option.label}
        </label>
        {option.hint && (
          <span class="hint" id={hintId}>
            {option.hint}
          </span>
        )}
      </div>
    </div>
  );
}

/** One box to tick, alone: a consent, a preference. */
export function Checkbox({ value = "1", checked, ...props }: FieldProps & { value?: string; checked?: boolean }) {
  const { id, ...wires } = wiring({ ...props, hint: undefined });
  return (
    <div class={props.error ? "field wrong" : "field"}>
      {props.error && (
        <p class="error" id={`${id}-error`}>
          {props.error}
        </p>
      )}
      <div class="choices">
        <div class="choice">
          <input type="checkbox" {...{ id, value, checked }} {...wires} name={props.name} />
          <label for={id}>
            {props.label}
            {props.hint && <span class="hint">{props.hint}</span>}
          </label>
        </div>
      </div>
    </div>
  );
}
