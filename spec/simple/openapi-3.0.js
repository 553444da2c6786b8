/** The document as OpenAPI 3.0.3, which has other words for null and for examples, and nothing beside a `$ref`. */
export const openapi30 = () => ({
  Schema(schema) {
    if (Array.isArray(schema.type)) {
      schema.nullable = schema.type.includes('null');
      schema.type = schema.type.find((type) => type !== 'null');
    }
    if (schema.examples) schema.example = schema.examples[0];
    delete schema.examples;
  },
  ref: {
    // By now the schema that is referred to has been changed.
    leave(ref, { type }, { node }) {
      const { $ref, readOnly, ...beside } = ref;
      for (const key of Object.keys(ref)) if (key !== '$ref') delete ref[key];
      if (type.name !== 'Schema' || !beside.description || node.enum || node.properties) return;
      delete ref.$ref;
      Object.assign(ref, node, beside);
    },
  },
  Root: {
    leave(document) {
      document.openapi = '3.0.3';
      delete document.jsonSchemaDialect;
      delete document.info.summary;
      delete document.info.license.identifier;
      document.info.license.url = 'https://www.apache.org/licenses/LICENSE-2.0';
    },
  },
});
