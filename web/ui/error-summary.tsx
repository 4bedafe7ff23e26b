// What stands in the way, in one place at the top of the page; it takes the focus.
import { fieldId } from "./text.ts";

export interface ErrorSummaryProps {
  title: string;
  /** Without a name the sentence is about the whole form. */
  errors: { name?: string; text: string }[];
}

export function ErrorSummary({ title, errors }: ErrorSummaryProps) {
  if (errors.length === 0) return null;
  return (
    <div class="problems" id="problems" role="alert" tabindex={-1} aria-labelledby="problems-title" autofocus>
      <h2 id="problems-title">{title}</h2>
      <ul>
        {errors.map((error) => (
          <li key={error.text}>{error.name ? <a href={`#${fieldId(error.name)}`}>{error.text}</a> : error.text}</li>
        ))}
      </ul>
    </div>
  );
}
