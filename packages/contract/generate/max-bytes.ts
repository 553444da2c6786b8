import { _, type CodeKeywordDefinition, str } from 'ajv/dist/2020.js';

/**
 * The keyword `x-max-bytes`: how long a string may be in bytes of UTF-8, which no keyword of JSON Schema limits. A
 * character of UTF-16 takes at most three bytes, so that most strings need not be encoded.
 */
export const maxBytes: CodeKeywordDefinition = {
  keyword: 'x-max-bytes',
  type: 'string',
  schemaType: 'number',
  error: { message: ({ schemaCode }) => str`must NOT have more than ${schemaCode} bytes` },
  code(cxt) {
    const { data, schemaCode } = cxt;
    cxt.fail(_`${data}.length * 3 > ${schemaCode} && new TextEncoder().encode(${data}).length > ${schemaCode}`);
  },
};
