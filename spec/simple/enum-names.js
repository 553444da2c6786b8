const pascalCase = (text) => String(text).replaceAll(/(?:^|[^A-Za-z0-9]+)(\w)/g, (_, first) => first.toUpperCase());

/** Values that are in two enums, or are names of schemas, have the name of their enum first: Go has one scope. */
export const enumNames = () => ({
  Root: {
    leave({ components: { schemas } }) {
      const enums = Object.entries(schemas).flatMap(([name, schema]) => [
        [name, schema],
        ...Object.entries(schema.properties ?? {}).map(([key, member]) => [name + pascalCase(key), member]),
      ]);
      const named = enums.filter(([, schema]) => schema.enum);
      const taken = [...Object.keys(schemas), ...named.flatMap(([, schema]) => schema.enum.map(pascalCase))];
      const isShared = (value) => taken.filter((other) => other === pascalCase(value)).length > 1;
      for (const [name, schema] of named.filter(([, schema]) => schema.enum.some(isShared))) {
        schema['x-enum-varnames'] = schema.enum.map((value) => name + pascalCase(value));
      }
    },
  },
});
