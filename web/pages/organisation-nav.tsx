// The tabs inside one organisation: its profile, its possible partners, its proposals, its people.
import type { MemberRole } from "../../schema/vocabulary.ts";
import { useFrame } from "../ui/frame.ts";
import { Tabs } from "../ui/tabs.tsx";

export const ORGANISATION_TABS = ["profile", "shortlist", "proposals", "members"] as const;
export type OrganisationTab = (typeof ORGANISATION_TABS)[number];

export interface OrganisationNavProps {
  id: string;
  current: OrganisationTab | null;
  /** What the reader is to this organisation; with null there are no tabs. */
  role: MemberRole | "coordinator" | null;
}

const ADDRESSES: Record<OrganisationTab, (id: string) => string> = {
  profile: (id) => `/organisations/${id}`,
  shortlist: (id) => `/organisations/${id}/shortlist`,
  proposals: (id) => `/proposals?organisation=${id}`,
  members: (id) => `/organisations/${id}/members`,
};

export function OrganisationNav({ id, current, role }: OrganisationNavProps) {
  const { t } = useFrame();
  if (role === null) return null;
  return (
    <Tabs
      label={t.organisations.nav.label}
      tabs={ORGANISATION_TABS.map((tab) => ({
        href: ADDRESSES[tab](id),
        label: t.organisations.nav[tab],
        current: tab === current,
      }))}
    />
  );
}
