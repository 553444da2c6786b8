const LEFT_OUT = ['readOnly', 'dependentSchemas', 'propertyNames', 'if', 'then', 'else'];

/** Schemas without rules and values that generators misread: an image keeps what it has besides its declared attributes. */
export const plainSchemas = () => ({
  Schema(schema) {
    if (schema.properties && schema.additionalProperties) schema.additionalProperties = true;
    for (const keyword of LEFT_OUT) delete schema[keyword];
    if (schema.not?.required) delete schema.not;
    if (schema.type === 'array') schema.items ??= {};
    // One with a blank behind it would get the name of the one without.
    if (schema.enum) schema.enum = schema.enum.filter((value) => String(value).trim() === String(value));
  },
  any(node) {
    for (const name of Object.keys(node ?? {}).filter((name) => name.startsWith('x-'))) delete node[name];
  },
});
