/** Bodies have their first media type alone, and DELETE requests no body, which OpenAPI 3.0 does not define. */
export const oneMediaType = () => ({
  MediaTypesMap(content) {
    for (const mediaType of Object.keys(content).slice(1)) delete content[mediaType];
  },
  Operation(operation, { key: method }) {
    if (method === 'delete') delete operation.requestBody;
  },
});
