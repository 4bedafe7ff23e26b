// What the log is told of a fault: what failed and where, never what people sent.

/** drizzle puts the values of a failed query into its message, after this line: addresses, hashes, texts. */
const VALUES = /\nparams:[\s\S]*$/;

/** Name, message and place of an error and of its causes, without the values it was about. */
export function faultOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const where = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  const cause = error.cause === undefined ? [] : [`caused by ${faultOf(error.cause)}`];
  return [`${error.name}: ${error.message.replace(VALUES, "")}`, ...where, ...cause].join("\n");
}
