/** The part of JSON Schema in which tools say what they take and give, and the check of what they are given. */

export type JsonSchema =
  | {
      readonly type: 'object';
      readonly description?: string;
      readonly properties: Readonly<Record<string, JsonSchema>>;
      readonly required: readonly string[];
      readonly additionalProperties: false;
    }
  | { readonly type: 'array'; readonly description?: string; readonly items: JsonSchema }
  | { readonly type: 'string'; readonly description?: string; readonly enum?: readonly string[] }
  | {
      readonly type: 'integer';
      readonly description?: string;
      readonly minimum?: number;
      readonly maximum?: number;
    }
  | { readonly type: 'boolean'; readonly description?: string };

export type ObjectSchema = Extract<JsonSchema, { type: 'object' }>;

/** An object; properties whose name ends in `?` may be absent. */
export function object(properties: Readonly<Record<string, JsonSchema>>, description?: string): ObjectSchema {
  const entries = Object.entries(properties);
  return {
    type: 'object',
    ...(description && { description }),
    properties: Object.fromEntries(entries.map(([name, schema]) => [name.replace(/\?$/, ''), schema])),
    required: entries.flatMap(([name]) => (name.endsWith('?') ? [] : [name])),
    additionalProperties: false,
  };
}

export const list = (items: JsonSchema, description?: string): JsonSchema => ({
  type: 'array',
  ...(description && { description }),
  items,
});

export const text = (description?: string): JsonSchema => ({
  type: 'string',
  ...(description && { description }),
});

export const oneOfWords = (words: readonly string[], description?: string): JsonSchema => ({
  type: 'string',
  ...(description && { description }),
  enum: words,
});

export const count = (description?: string, maximum?: number): JsonSchema => ({
  type: 'integer',
  ...(description && { description }),
  minimum: 0,
  ...(maximum !== undefined && { maximum }),
});

export const truth = (description?: string): JsonSchema => ({
  type: 'boolean',
  ...(description && { description }),
});

/** What is wrong with a value, in a sentence that names the place; undefined where nothing is. */
export function problemWith(schema: JsonSchema, value: unknown, place = 'The arguments'): string | undefined {
  switch (schema.type) {
    case 'object':
      return problemWithObject(schema, value, place);
    case 'array':
      if (!Array.isArray(value)) return `${place} must be a list`;
      return first(value.map((item, at) => problemWith(schema.items, item, `${place}[${at}]`)));
    case 'string':
      if (typeof value !== 'string') return `${place} must be a text`;
      return schema.enum && !schema.enum.includes(value)
        ? `${place} must be one of ${schema.enum.join(', ')}`
        : undefined;
    case 'integer':
      return problemWithNumber(schema, value, place);
    case 'boolean':
      return typeof value === 'boolean' ? undefined : `${place} must be true or false`;
  }
}

function problemWithObject(schema: ObjectSchema, value: unknown, place: string): string | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return `${place} must be an object`;
  const given = Object.entries(value);
  const missing = schema.required.find((name) => !Object.hasOwn(value, name));
  if (missing !== undefined) return `${place} must have "${missing}"`;
  const unknown = given.find(([name]) => !Object.hasOwn(schema.properties, name));
  if (unknown)
    return `${place} must not have "${unknown[0]}"; there are ${Object.keys(schema.properties).join(', ')}`;
  return first(
    given.map(([name, item]) => problemWith(schema.properties[name] as JsonSchema, item, `"${name}"`)),
  );
}

function problemWithNumber(
  { minimum = -Infinity, maximum = Infinity }: Extract<JsonSchema, { type: 'integer' }>,
  value: unknown,
  place: string,
): string | undefined {
  if (typeof value !== 'number' || !Number.isInteger(value)) return `${place} must be a whole number`;
  return value < minimum || value > maximum ? `${place} must be from ${minimum} to ${maximum}` : undefined;
}

const first = (problems: readonly (string | undefined)[]): string | undefined =>
  problems.find((one) => one !== undefined);
