// Values written into a statement itself, where a hundred parameters would not hold a long profile.

/** A word of our own closed lists or an id of the tree; nothing else may be written this way. */
export function word(text: string): string {
  if (!/^[a-z0-9_.|]+$/.test(text)) throw new RangeError("Only words of our own lists are written into a statement.");
  return `'${text}'`;
}

export function whole(value: number): string {
  if (!Number.isSafeInteger(value)) throw new RangeError("Only whole numbers are written into a statement.");
  return String(value);
}
