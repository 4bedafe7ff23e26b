// Markdown to HTML, once, when a text is written: no raw HTML, no pictures from elsewhere, nothing deep or huge.
import MarkdownIt from "markdown-it";
import { cleanText, withoutHidden } from "../../schema/text.ts";

type Token = ReturnType<InstanceType<typeof MarkdownIt>["parse"]>[number];

const markdown = new MarkdownIt("default", { html: false, linkify: true, breaks: true, typographer: false });
// Pictures are attachments of the board; a picture elsewhere would tell its host who reads. References and underlined
// headings make lines vanish or swell that people wrote plainly; an indented line is no program.
markdown.disable(["image", "reference", "lheading", "code"]);
markdown.set({ maxNesting: 100 }); // never reached: tooMuch() says it in words before anything is left out
markdown.validateLink = (url) => /^(https?:|mailto:|\/(?![/\\])|#)/i.test(url.trim());
markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: false });

// Headings of a post stay below those of the page; code is code, whatever language it claims.
const { rules } = markdown.renderer;
const lower = (tag = "h1"): number => Math.min(6, Number(tag.slice(1)) + 3);
rules.heading_open = (tokens, at) => `<h${lower(tokens[at]?.tag)}>`;
rules.heading_close = (tokens, at) => `</h${lower(tokens[at]?.tag)}>\n`;
rules.fence = (tokens, at) => `<pre><code>${markdown.utils.escapeHtml(tokens[at]?.content ?? "")}</code></pre>\n`;

/** Leads elsewhere: no trace of the reader, no vote for the address. */
rules.link_open = (tokens, at, options, _env, self) => {
  const token = tokens[at];
  if (token && !String(token.attrGet("href")).startsWith("/")) token.attrSet("rel", "nofollow ugc noreferrer");
  return self.renderToken(tokens, at, options);
};

/** Entities may spell what cleanText() has taken out: taken out again. */
export function renderMarkdown(text: string): string {
  const tokens = markdown.parse(cleanText(text), {});
  for (const token of tokens) {
    if (token.type === "td_open" || token.type === "th_open") token.attrs = null; // no style of its own
    if (token.children) flatten(token.children);
  }
  return withoutHidden(markdown.renderer.render(tokens, markdown.options, {}));
}

/**
 * For a text that is a part of its page, not a post in it: `#` and `##` are headings of `level`, `###` of the next.
 * Whatever people write is quoted: an element that stands here is the renderer's own.
 */
export const renderUnder = (text: string, level: 2 | 3): string =>
  renderMarkdown(text).replace(
    /<(\/?)h([456])>/g,
    (_, end: string, given: string) => `<${end}h${given === "6" ? level + 1 : level}>`,
  );

const MOST_STRESS = 6;

/** Stress within stress within stress says no more: beyond a few, the words stay and the marks go. */
function flatten(tokens: Token[]): void {
  let depth = 0;
  for (const token of tokens) {
    if (!/^(em|strong|s)_(open|close)$/.test(token.type)) continue;
    if (token.nesting < 0) depth--;
    if (depth >= MOST_STRESS) token.hidden = true;
    if (token.nesting > 0) depth++;
  }
}

const MOST_DEPTH = 10; // quotes and lists in one another
const MOST_CELLS = 600;
const MOST_LINKS = 60;
const MOST_MARKS = 2000;
const MOST_LINES = 2000;

export type TooMuch = "too_deep" | "table_too_big" | "too_many_links" | "too_many_marks" | "too_many_lines";

/**
 * What a text may not be, whatever its length: the code of the sentence that tells its writer. Counting goes first, so
 * that reading the blocks costs about what plain words cost.
 */
export function tooMuch(text: string): TooMuch | null {
  if (count(text, /[*_~`[\]<>&\\|!#]/g) > MOST_MARKS) return "too_many_marks";
  if (count(text, /\/\/|mailto:/gi) > MOST_LINKS) return "too_many_links";
  const lines = text.split("\n");
  if (lines.length > MOST_LINES) return "too_many_lines";
  if (lines.some(isDeep)) return "too_deep";
  if (cellsIn(lines) > MOST_CELLS) return "table_too_big";
  const tokens: Token[] = [];
  markdown.block.parse(cleanText(text), markdown, {}, tokens);
  if (deepest(tokens) > MOST_DEPTH) return "too_deep";
  return tokens.filter(({ tag, nesting }) => nesting > 0 && /^t[dh]$/.test(tag)).length > MOST_CELLS
    ? "table_too_big"
    : null;
}

const count = (text: string, marks: RegExp): number => text.match(marks)?.length ?? 0;

/** Many quotes or lists opened on one line, which is not a rule drawn across the page. */
function isDeep(line: string): boolean {
  const opened = /^(?:\s*(?:>|[-+*](?=\s)|\d{1,9}[.)](?=\s)))*/.exec(line)?.[0] ?? "";
  return count(opened, /[>*+-]|\d[.)]/g) > MOST_DEPTH && !/^(?:-+|\*+)$/.test(line.replace(/[\s>]/g, ""));
}

/** A row may leave its cells out and gets them all the same: a table is as wide as its second line, times its lines. */
function cellsIn(lines: readonly string[]): number {
  let cells = 0;
  let columns = 0;
  for (const line of lines) {
    if (line.trim() === "") columns = 0;
    if (/^[-|:\s>*+]+$/.test(line) && line.includes("-")) columns = Math.max(columns, count(line, /\|/g) + 1);
    if (columns > 1) cells += columns;
  }
  return cells;
}

/** How many quotes and list items lie around the innermost block. */
function deepest(tokens: readonly Token[]): number {
  let depth = 0;
  let most = 0;
  for (const { type, nesting } of tokens) {
    if (/^(?:blockquote|list_item)_/.test(type)) depth += nesting;
    most = Math.max(most, depth);
  }
  return most;
}

/** True when a text leads out of the network: what a newcomer's first posts wait for. */
export const hasLinks = (text: string): boolean => /https?:\/\/|www\.|\]\(\s*(?!\/)/i.test(text);
