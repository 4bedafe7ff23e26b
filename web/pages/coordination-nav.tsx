// The tabs of the coordination: what waits, imports, weights, skills, and people and log for administrators.
import { useFrame } from "../ui/frame.ts";
import { Tabs } from "../ui/tabs.tsx";

export const COORDINATION_TABS = [
  "queue",
  "partnerships",
  "rounds",
  "circles",
  "moderation",
  "board",
  "imports",
  "equity",
  "weights",
  "taxonomy",
  "categories",
  "words",
  "people",
  "audit",
] as const;
export type CoordinationTab = (typeof COORDINATION_TABS)[number];

const ADMINISTRATION: readonly CoordinationTab[] = ["words", "people", "audit"];

const ADDRESSES: Record<CoordinationTab, string> = {
  queue: "/coordination",
  partnerships: "/coordination/partnerships",
  rounds: "/coordination/rounds",
  circles: "/coordination/circles",
  moderation: "/coordination/moderation",
  board: "/coordination/board",
  imports: "/coordination/imports",
  equity: "/coordination/equity",
  weights: "/coordination/weights",
  taxonomy: "/coordination/taxonomy",
  categories: "/coordination/categories",
  words: "/coordination/words",
  people: "/coordination/people",
  audit: "/coordination/audit",
};

export function CoordinationNav({ current }: { current: CoordinationTab | null }) {
  const { t, reader } = useFrame();
  if (!reader?.coordinator) return null;
  const tabs = COORDINATION_TABS.filter((tab) => !ADMINISTRATION.includes(tab) || reader.administrator);
  return (
    <Tabs
      label={t.coordination.nav.label}
      tabs={tabs.map((tab) => ({ href: ADDRESSES[tab], label: t.coordination.nav[tab], current: tab === current }))}
    />
  );
}
