// A doorway with initials in it, standing for an organisation or a person; the name is always beside it.
import type { Side } from "../../schema/vocabulary.ts";
import { initials } from "./text.ts";

export function Avatar({ name, side }: { name: string; side?: Side }) {
  return (
    <span class={side ? `face ${side}` : "face"} aria-hidden="true">
      {initials(name)}
    </span>
  );
}
