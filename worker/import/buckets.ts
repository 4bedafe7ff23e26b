// A compact multi-map from hashes to entry numbers: millions of keys in a few flat arrays.

/** Hashes may collide: whoever looks up checks what is found. */
export class Buckets {
  #heads = new Int32Array(1 << 12).fill(-1);
  #next = new Int32Array(1 << 12);
  #hashes = new Int32Array(1 << 12);
  #entries = new Int32Array(1 << 12);
  #size = 0;

  add(hash: number, entry: number): void {
    if (this.#size === this.#hashes.length) this.#grow();
    this.#hashes[this.#size] = hash;
    this.#entries[this.#size] = entry;
    this.#link(this.#size++);
  }

  /** The entries under a hash, latest first, `limit` at most. */
  find(hash: number, limit: number): number[] {
    const found: number[] = [];
    let at = this.#heads[hash & (this.#heads.length - 1)] ?? -1;
    while (at !== -1 && found.length < limit) {
      if (this.#hashes[at] === hash) found.push(this.#entries[at] ?? -1);
      at = this.#next[at] ?? -1;
    }
    return found;
  }

  #link(at: number): void {
    const slot = (this.#hashes[at] ?? 0) & (this.#heads.length - 1);
    this.#next[at] = this.#heads[slot] ?? -1;
    this.#heads[slot] = at;
  }

  #grow(): void {
    const length = this.#size * 2;
    this.#hashes = longer(this.#hashes, length);
    this.#entries = longer(this.#entries, length);
    this.#next = new Int32Array(length);
    this.#heads = new Int32Array(length).fill(-1);
    for (let at = 0; at < this.#size; at++) this.#link(at);
  }
}

function longer(numbers: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  const grown = new Int32Array(length);
  grown.set(numbers);
  return grown;
}

/** Spreads the bits of two numbers over 32 (the finaliser of MurmurHash3). */
export function mix(hash: number, value: number): number {
  let mixed = Math.imul(hash ^ value, 0x85ebca6b) ^ (value << 7);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) | 0;
}

/** FNV-1a over the text's code units. */
export function hashText(text: string, seed = 0): number {
  let hash = seed ^ 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return mix(hash, text.length);
}

const BASE = 0x2c1b3c6d;

/**
 * The hashes of a text and of what is left of it without one letter. Two texts one edit apart (a letter more, fewer,
 * changed, or two swapped) share at least one: the deletion neighbourhood of Mor and Fraenkel (1982), as in SymSpell.
 */
export function deletionHashes(text: string, seed: number): number[] {
  const after = [0];
  const powers = [1];
  for (let at = text.length - 1; at >= 0; at--) {
    const power = powers[powers.length - 1] ?? 1;
    after.push((Math.imul(text.charCodeAt(at), power) + (after[after.length - 1] ?? 0)) | 0);
    powers.push(Math.imul(power, BASE));
  }
  const hashes = [mix(after[text.length] ?? 0, seed)];
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const rest = text.length - 1 - at;
    hashes.push(mix((Math.imul(before, powers[rest] ?? 1) + (after[rest] ?? 0)) | 0, seed));
    before = (Math.imul(before, BASE) + text.charCodeAt(at)) | 0;
  }
  return hashes;
}
