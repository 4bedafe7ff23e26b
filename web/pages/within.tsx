// Names within a partnership: who is spoken of, wherever they are now.
import type { Named, WithinPartnership } from "../../schema/contract/journal-views.ts";
import { useFrame } from "../ui/frame.ts";

/** The name of an organisation by its id; one that is there no more is told so. */
export function useNames({ organisations }: Pick<WithinPartnership, "organisations">) {
  const { t } = useFrame();
  const known = new Map(organisations.map((one) => [one.id, one]));
  return {
    name: (id: string | null): string => known.get(id ?? "")?.name || t.journal.gone,
    side: (id: string | null): Named["side"] => known.get(id ?? "")?.side ?? "north",
  };
}

export const presentOf = <T extends Pick<WithinPartnership, "organisations" | "present">>(view: T): Named[] =>
  view.organisations.slice(0, view.present);
