import { expect, test } from 'vitest';
import type { Document } from '../generate/openapi.ts';
import { requestValidators } from '../generate/validators.ts';
import { readBody } from '../src/validators.ts';

const text = { type: 'string', minLength: 1 };
const branch = (title: string, required: string[], further: object = {}) => ({
  title,
  type: 'object',
  required,
  properties: { ...Object.fromEntries(required.map((name) => [name, text])), name: text, ...further },
});

/** A document with one operation that takes one of three shapes, which have members in common. */
const document = {
  paths: {
    '/x': {
      post: {
        operationId: 'create',
        requestBody: {
          content: {
            'application/json': {
              schema: {
                oneOf: [
                  branch('of a server', ['name', 'instance_id']),
                  branch('of a volume', ['name', 'volume_id', 'os_version']),
                  branch('of disks', ['data_images'], {
                    description: text,
                    min_ram: { type: 'integer', maximum: 8, 'x-read-as': 'integer' },
                  }),
                ],
              },
            },
          },
        },
        responses: {},
      },
    },
  },
  components: { schemas: {}, examples: {} },
} as unknown as Document;

const code = await requestValidators(document);
const { requests } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
const read = (body: unknown) => readBody(requests.create.body['application/json'], body, 'IMG.0001');

test.each([
  [{ name: 'a', instance_id: '' }, 'instance_id must NOT have fewer than 1 characters.'],
  [{ name: 'a', volume_id: 'v' }, "The body must have required property 'os_version'."],
  [{ data_images: '' }, 'data_images must NOT have fewer than 1 characters.'],
  [{ data_images: 'd', min_ram: '9' }, 'min_ram must be <= 8.'],
  // A member may have the name of a keyword.
  [{ data_images: 'd', description: '' }, 'description must NOT have fewer than 1 characters.'],
  [[], 'The body must be of type object.'],
])('the fault of %j is that of its branch', (body, detail) => {
  expect(read(body).fault).toEqual({ reason: 'IMG.0001', detail });
});

test('a body is returned with its numbers read', () => {
  const body = { data_images: 'd', min_ram: '4' };
  expect(read(body)).toEqual({ value: { data_images: 'd', min_ram: 4 } });
});
