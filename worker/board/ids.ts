// Ids that clients make: checked wherever a form carries one.
import * as contract from "../../schema/contract/board.ts";
import { InvalidField } from "../kernel/errors.ts";

export function requireClientId(prefix: "top" | "pst", id: string): string {
  const read = contract.clientId(prefix).safeParse(id);
  if (!read.success) throw InvalidField("id", "invalid_format");
  return read.data;
}
