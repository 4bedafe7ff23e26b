// What a person wrote, as worker/board/render.ts has rendered it: the one place where HTML is set as it comes.
export interface ProseProps {
  html: string;
  /** Language of the text, when it is not the page's. */
  lang?: string | undefined;
}

export function Prose({ html, lang }: ProseProps) {
  return <div class="prose" dir="auto" lang={lang} dangerouslySetInnerHTML={{ __html: html }} />;
}
