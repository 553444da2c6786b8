const pascalCase = (text) => text.replaceAll(/(?:^|[^A-Za-z0-9]+)(\w)/g, (_, first) => first.toUpperCase());

/** Values that two enums share have the name of their enum before theirs: Go has one scope for all of them. */
export const enumNames = () => ({
  Root: {
    leave({ components: { schemas } }) {
      const enums = Object.entries(schemas).filter(([, schema]) => schema.enum);
      const values = enums.flatMap(([, schema]) => schema.enum);
      const isShared = (value) => values.indexOf(value) !== values.lastIndexOf(value);
      for (const [name, schema] of enums.filter(([, schema]) => schema.enum.some(isShared))) {
        schema['x-enum-varnames'] = schema.enum.map((value) => name + pascalCase(value));
      }
    },
  },
});
