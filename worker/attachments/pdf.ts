// PDF (ISO 32000): whole, without what acts by itself when it is opened, and nothing after its end.
import { type Inspected, Unfit } from "./bytes.ts";

const END = "%%EOF";
/** What runs, starts a program or hides a file. In compressed streams nobody sees them: there the reader's own guard asks. */
const ACTS = /\/(?:JavaScript|JS|Launch|EmbeddedFiles?|RichMedia)(?![A-Za-z])/;
const STREAMS = /\bstream\r?\n[\s\S]*?\bendstream\b/g;

export function inspectPdf(bytes: Uint8Array): Inspected {
  const text = new TextDecoder("latin1").decode(bytes);
  const end = text.lastIndexOf(END);
  if (end < 0) throw new Unfit("broken_file");
  if (ACTS.test(unmasked(text.replace(STREAMS, "")))) throw new Unfit("active_pdf");
  return { bytes: bytes.subarray(0, end + END.length) };
}

/** A name may write any letter as `#` and its number. */
const unmasked = (text: string): string =>
  text.replace(/#([0-9A-Fa-f]{2})/g, (_, number: string) => String.fromCharCode(Number.parseInt(number, 16)));
