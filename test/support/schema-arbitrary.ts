// Random bodies from a JSON Schema: mostly of its shape, often wrong somewhere, every free text carrying a mark.
import fc from "fast-check";

export interface Schema {
  type?: string | string[];
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  enum?: unknown[];
  const?: unknown;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  pattern?: string;
  format?: string;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
  additionalProperties?: boolean | Schema;
  $ref?: string;
}

/** In every free text that is sent: no refusal may ever contain it. */
export const MARK = "zq9mark";

type Schemas = Record<string, Schema>;

const junk = fc.oneof(
  fc.constantFrom<unknown>(null, true, -1, 1e308, "", [], {}, MARK, `${MARK}\u202e\u0000<script>`, "9".repeat(5000)),
  fc.jsonValue({ maxDepth: 2 }),
);
const texts = fc.oneof(
  fc.string({ maxLength: 40 }).map((text) => MARK + text),
  fc.constantFrom(`${MARK}'; DROP TABLE people;--`, `${MARK}<img src=x onerror=alert(1)>`, `=${MARK}()`, "", " "),
  fc.integer({ min: 1, max: 3000 }).map((length) => MARK.padEnd(length, "é")),
);

/** A value that may be what the schema asks for, or something else altogether. */
export function anything(schema: Schema, schemas: Schemas, depth = 0): fc.Arbitrary<unknown> {
  const wrong = { arbitrary: junk, weight: depth === 0 ? 2 : 1 };
  return fc.oneof(wrong, { arbitrary: fitting(schema, schemas, depth), weight: 8 });
}

function fitting(schema: Schema, schemas: Schemas, depth: number): fc.Arbitrary<unknown> {
  if (schema.$ref) return fitting(schemas[schema.$ref.split("/").at(-1) ?? ""] ?? {}, schemas, depth);
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return fc.oneof(...choices.map((choice) => anything(choice, schemas, depth + 1)));
  if (schema.allOf?.[0]) return fitting(schema.allOf[0], schemas, depth);
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type;
  if (type === "object") return objects(schema, schemas, depth);
  if (type === "array") {
    return fc.array(anything(schema.items ?? {}, schemas, depth + 1), { maxLength: Math.min(schema.maxItems ?? 4, 4) });
  }
  return scalars(schema, type);
}

function scalars(schema: Schema, type: string | undefined): fc.Arbitrary<unknown> {
  if (type === "boolean") return fc.boolean();
  if (type === "null") return fc.constant(null);
  if (type === "integer" || type === "number") {
    const min = Math.max(schema.minimum ?? -5, -1000);
    return fc.integer({ min, max: Math.max(min, Math.min(schema.maximum ?? 200, 5000)) });
  }
  if (type !== "string") return junk;
  if (schema.format === "email") return fc.nat(9999).map((n) => `${MARK}${n}@example.org`);
  if (schema.format === "date") return fc.constantFrom("2027-01-31", "2027-02-31", "0000-00-00");
  if (schema.pattern) return fc.oneof(fc.stringMatching(new RegExp(schema.pattern)), texts);
  return texts;
}

/** Some keys left out, sometimes one that nobody asked for. */
function objects(schema: Schema, schemas: Schemas, depth: number): fc.Arbitrary<unknown> {
  const fields = Object.entries(schema.properties ?? {}).map(
    ([name, inner]) => [name, anything(inner, schemas, depth + 1)] as const,
  );
  const known = fc.record(Object.fromEntries(fields), { requiredKeys: [...(schema.required ?? [])] });
  const unasked = fc.constantFrom(
    {},
    {},
    {},
    { [`${MARK}key`]: MARK },
    JSON.parse('{"__proto__": {"admin": true}}') as object,
  );
  return fc.tuple(known, unasked).map(([value, more]) => ({ ...(value as object), ...more }));
}
