// Marks at a press, and how much room is left, said only near the end.
import { filled, made, type Words } from "./make.ts";

function mark(area: HTMLTextAreaElement, act: string): void {
  const { selectionStart: from, selectionEnd: to, value } = area;
  const chosen = value.slice(from, to);
  if (act === "bold") {
    area.setRangeText(`**${chosen}**`, from, to, "end");
    if (!chosen) area.setSelectionRange(from + 2, from + 2);
  } else if (act === "link") {
    const text = chosen || "…";
    area.setRangeText(`[${text}](https://)`, from, to);
    const at = from + text.length + 3;
    area.setSelectionRange(chosen ? at : from + 1, chosen ? at + 8 : from + 2);
  } else {
    const start = value.lastIndexOf("\n", from - 1) + 1;
    const lines = value.slice(start, to).split("\n");
    area.setRangeText(lines.map((line) => `${act === "list" ? "- " : "> "}${line}`).join("\n"), start, to, "end");
  }
  area.focus();
  area.dispatchEvent(new Event("input", { bubbles: true }));
}

export function tools(area: HTMLTextAreaElement, words: Words): void {
  const bar = made("div", { className: "row", role: "toolbar", ariaLabel: words.toolbar ?? "" });
  for (const act of ["bold", "list", "link", "quote"]) {
    const button = made("button", { type: "button", className: "react", textContent: words[act] ?? act });
    button.addEventListener("click", () => mark(area, act));
    bar.appendChild(button);
  }
  area.insertAdjacentElement("beforebegin", bar);
}

export function counter(area: HTMLTextAreaElement, words: Words): void {
  const most = Number(words.most);
  const line = made("p", { className: "small soft", role: "status" });
  area.insertAdjacentElement("afterend", line);
  const count = (): void => {
    const left = most - area.value.length;
    const text = left < 0 ? words.over : left < most / 10 ? words.left : "";
    line.textContent = filled(text, { n: Math.abs(left) });
  };
  area.addEventListener("input", count);
  count();
}
