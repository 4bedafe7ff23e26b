// A moment, said for people and written for machines.

export interface Moment {
  /** ISO 8601 */
  iso: string;
  /** As the reader says it: "12 mars 2026", "hier". */
  text: string;
}

export function When({ iso, text }: Moment) {
  return <time datetime={iso}>{text}</time>;
}
