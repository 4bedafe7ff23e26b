// A draft kept in the browser while one writes, so that a lost line or a closed page loses no words.
import { attempt, made } from "./make.ts";

const PREFIX = "draft ";
const SENT = "draft-sent";

type Writable = HTMLTextAreaElement | HTMLInputElement;
const fieldsOf = (form: HTMLFormElement): Writable[] => [
  ...form.querySelectorAll<Writable>("textarea[name], input[type=text][name]"),
];

/** The draft of a form goes when the form has left and did not come back with something to mend. */
export function forgetSent(): void {
  const sent = attempt(() => localStorage.getItem(SENT));
  if (!sent) return;
  localStorage.removeItem(SENT);
  if (!document.querySelector(".problems")) localStorage.removeItem(sent);
}

/** On a phone that several use, nobody finds the words of another. */
function forgetOthers(reader: string): void {
  for (const key of Object.keys(localStorage)) {
    if (key.startsWith(PREFIX) && !key.startsWith(`${PREFIX}${reader} `)) localStorage.removeItem(key);
  }
}

/** Kept as it is written; back when the form is empty again. */
export function drafts(form: HTMLFormElement, place: HTMLElement): void {
  const { reader = "", write = "" } = place.dataset;
  const key = `${PREFIX}${reader} ${form.getAttribute("action")} ${write}`;
  const fields = fieldsOf(form);
  attempt(() => forgetOthers(reader));
  restore(fields, key, place);
  const keep = (): void => {
    const said = fields.filter(({ value }) => value !== "").map(({ name, value }) => [name, value]);
    const text = JSON.stringify(Object.fromEntries(said));
    attempt(() => (said.length > 0 ? localStorage.setItem(key, text) : localStorage.removeItem(key)));
  };
  let later = 0;
  let gone = false;
  form.addEventListener("input", () => {
    clearTimeout(later);
    later = window.setTimeout(keep, 800);
  });
  window.addEventListener("pagehide", () => gone || keep());
  form.addEventListener("submit", () => {
    keep();
    gone = true;
    attempt(() => localStorage.setItem(SENT, key));
  });
}

function restore(fields: readonly Writable[], key: string, place: HTMLElement): void {
  const { restored, forget = "" } = place.dataset;
  const before = attempt(() => JSON.parse(localStorage.getItem(key) ?? "{}") as Record<string, string>) ?? {};
  const empty = fields.filter((field) => field.value === "" && before[field.name]);
  if (empty.length === 0) return;
  for (const field of empty) field.value = before[field.name] ?? "";
  const line = made("p", { className: "small", role: "status", textContent: `${restored} ` });
  const button = made("button", { type: "button", className: "button link", textContent: forget });
  button.addEventListener("click", () => {
    for (const field of empty) field.value = "";
    attempt(() => localStorage.removeItem(key));
    line.remove();
    empty[0]?.focus();
  });
  line.appendChild(button);
  place.insertAdjacentElement("beforebegin", line);
}
