// The ways a use-case says no; only http/problem.ts knows which status number each becomes.
export type ErrorKind =
  | "not_found"
  | "forbidden"
  | "unauthenticated"
  | "conflict"
  | "stale"
  | "precondition"
  | "too_large"
  | "malformed"
  | "invalid"
  | "too_many";

/** One field of an input and what is wrong with it; the words come from the reader's catalogue. */
export interface FieldError {
  field: string;
  code: string;
  params?: Record<string, string | number>;
}

export class DomainError extends Error {
  readonly kind: ErrorKind;
  readonly code: string;
  readonly fields: readonly FieldError[];
  readonly retryAfter: number | undefined;

  constructor(kind: ErrorKind, code: string, fields: readonly FieldError[] = [], retryAfter?: number) {
    super(code);
    this.kind = kind;
    this.code = code;
    this.fields = fields;
    this.retryAfter = retryAfter;
  }
}

export const NotFound = (code = "not_found") => new DomainError("not_found", code);
export const Forbidden = (code = "forbidden") => new DomainError("forbidden", code);
export const Unauthenticated = (code = "sign_in_needed") => new DomainError("unauthenticated", code);
export const Conflict = (code: string) => new DomainError("conflict", code);
/** If-Match names a version that is gone (412). */
export const Stale = () => new DomainError("stale", "version_changed");
/** A PATCH without If-Match (428). */
export const VersionNeeded = () => new DomainError("precondition", "if_match_needed");
export const TooLarge = (code = "too_large") => new DomainError("too_large", code);
/** Not JSON, not a form: nothing that can be read (400). */
export const Malformed = () => new DomainError("malformed", "malformed");
export const Invalid = (code: string, fields: readonly FieldError[] = []) => new DomainError("invalid", code, fields);
export const InvalidField = (field: string, code: string, params?: FieldError["params"]) =>
  new DomainError("invalid", code, [params ? { field, code, params } : { field, code }]);
export const TooMany = (code: string, retryAfter: number) => new DomainError("too_many", code, [], retryAfter);
