// Small parts that several pages about organisations share: where it is, what it is, and its skills by name.
import type { Organisation } from "../../schema/contract/organisations.ts";
import { countryByCode } from "../../schema/countries.ts";
import { useFrame } from "../ui/frame.ts";
import { SideTag } from "../ui/side-tag.tsx";
import { Tag } from "../ui/tag.tsx";

/** Names of the skills and themes a page speaks of, in the reader's language. */
export type SkillNames = Readonly<Record<string, string>>;

export function useCountryName(): (code: string) => string {
  const { locale } = useFrame();
  return (code) => countryByCode(code)?.[locale] ?? code;
}

/** « Saint-Louis, Sénégal », or what is known of it. */
export function usePlaceName(): (place: { town: string; country: string }) => string {
  const country = useCountryName();
  return (place) => [place.town, country(place.country)].filter(Boolean).join(", ");
}

/** Side with place, then kind: the two tags under every name. */
export function AboutTags({ organisation }: { organisation: Pick<Organisation, "side" | "place" | "kind"> }) {
  const { t } = useFrame();
  const place = usePlaceName()(organisation.place);
  const side = t.common.sides[organisation.side];
  return (
    <>
      <SideTag side={organisation.side} label={place ? t.organisations.sideAndPlace(side, place) : side} />
      <Tag>{t.common.kinds[organisation.kind]}</Tag>
    </>
  );
}
