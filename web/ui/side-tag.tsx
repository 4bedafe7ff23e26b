// The side an organisation belongs to: always its colour and its word together.
import type { Side } from "../../schema/vocabulary.ts";
import { Tag } from "./tag.tsx";

export interface SideTagProps {
  side: Side;
  /** The whole text in the reader's language: "Sud", or "Sud · Matam, Sénégal". */
  label: string;
}

export function SideTag({ side, label }: SideTagProps) {
  return <Tag tone={side}>{label}</Tag>;
}
