import { describe, expect, test } from 'vitest';
import { casesOf, observe, openContract } from '../src/index.ts';

const integer = { type: 'integer' };
const integers = { type: 'array', items: integer };
const words = { type: 'array', items: { enum: ['a,b', 'c d'] } };
const point = { type: 'object', properties: { x: integer, y: { type: 'boolean' } }, required: ['x', 'y'] };

interface Described {
  readonly in?: string;
  readonly schema: object;
  readonly style?: string;
  readonly explode?: boolean;
}

/** A contract of one operation with the parameter `p`. */
const contractOf = (parameter: Described) => {
  const within = parameter.in ?? 'query';
  return openContract({
    openapi: '3.1.0',
    paths: {
      [within === 'path' ? '/a/{p}' : '/a']: {
        get: {
          parameters: [{ name: 'p', in: within, required: within === 'path', ...parameter }],
          responses: { 204: { description: '' } },
        },
      },
    },
  });
};

const send = (parameter: Described, path: string, headers: Record<string, string> = {}) =>
  observe(contractOf(parameter), async () => new Response(null, { status: 204 }))(`http://a.test${path}`, { headers });

const maybe = { anyOf: [integer, { type: 'null' }] };

describe('a text is parsed by its schema', () => {
  test.each<[title: string, parameter: Described, right: string, wrong: string]>([
    ['a type or null', { schema: { type: ['null', 'integer'] } }, '/a?p=5', '/a?p=b'],
    ['a branch for null', { schema: maybe }, '/a?p=5', '/a?p=b'],
    ['a list in a branch', { schema: { anyOf: [integers, { type: 'null' }] } }, '/a?p=1&p=2', '/a?p=1&p=b'],
    ['one or many', { schema: { oneOf: [{ type: 'string', pattern: 'b' }, integers] } }, '/a?p=1&p=2', '/a?p=c&p=d'],
    ['a number or a word', { schema: { oneOf: [integer, { const: 'all' }] } }, '/a?p=all', '/a?p=none'],
    ['values without a type', { schema: { enum: [1, 2] } }, '/a?p=2', '/a?p=3'],
    ['an exploded object', { schema: point }, '/a?x=1&y=true', '/a?x=b&y=true'],
    ['an object in one text', { schema: point, explode: false }, '/a?p=x,1,y,true', '/a?p=x,b,y,true'],
    ['a deep object', { schema: point, style: 'deepObject' }, '/a?p[x]=1&p[y]=true', '/a?p[x]=b&p[y]=true'],
    ['a list with pipes', { schema: integers, style: 'pipeDelimited', explode: false }, '/a?p=1|2', '/a?p=1,2'],
    ['a list with spaces', { schema: integers, style: 'spaceDelimited', explode: false }, '/a?p=1%202', '/a?p=1,2'],
    ['a comma in a text', { schema: words, explode: false }, '/a?p=a%2Cb,c%20d', '/a?p=a,b,c%20d'],
    ['commas that are all encoded', { schema: integers, explode: false }, '/a?p=1%2C2', '/a?p=1%2Cb'],
    ['a comma in a path', { in: 'path', schema: words }, '/a/a%2Cb,c%20d', '/a/a,b,c%20d'],
    ['a path', { in: 'path', schema: integers }, '/a/1,2', '/a/1,b'],
    ['an object in a path', { in: 'path', schema: point }, '/a/x,1,y,true', '/a/x,b,y,true'],
    ['an exploded object in a path', { in: 'path', schema: point, explode: true }, '/a/x=1,y=true', '/a/x=b,y=true'],
    ['a label', { in: 'path', schema: integer, style: 'label' }, '/a/.1', '/a/.b'],
    ['a label of a list', { in: 'path', schema: integers, style: 'label' }, '/a/.1,2', '/a/.1,b'],
    ['an exploded label', { in: 'path', schema: integers, style: 'label', explode: true }, '/a/.1.2', '/a/.1.b'],
    ['a matrix', { in: 'path', schema: integer, style: 'matrix' }, '/a/;p=1', '/a/;p=b'],
    ['a matrix of a list', { in: 'path', schema: integers, style: 'matrix' }, '/a/;p=1,2', '/a/;p=1,b'],
    ['an exploded matrix', { in: 'path', schema: integers, style: 'matrix', explode: true }, '/a/;p=1;p=2', '/a/;p=b'],
    [
      'an exploded matrix of an object',
      { in: 'path', schema: point, style: 'matrix', explode: true },
      '/a/;x=1;y=true',
      '/a/;x=b;y=true',
    ],
  ])('%s', async (_, parameter, right, wrong) => {
    await expect(send(parameter, right)).resolves.toHaveProperty('status', 204);
    await expect(send(parameter, wrong)).rejects.toThrow('request, ');
  });

  test('in headers', async () => {
    const list = { in: 'header', schema: integers };
    await expect(send(list, '/a', { p: '1, 2' })).resolves.toHaveProperty('status', 204);
    await expect(send(list, '/a', { p: '1, b' })).rejects.toThrow('request, header p /1');
  });

  test('in cookies', async () => {
    const cookie = { in: 'cookie', schema: { const: 'a==' } };
    await expect(send(cookie, '/a', { cookie: 'o=1; p=a==' })).resolves.toHaveProperty('status', 204);
    await expect(send(cookie, '/a', { cookie: 'o=1; p=a' })).rejects.toThrow('request, cookie p');
  });

  test('in headers of responses', async () => {
    const headers = { p: { schema: integers } };
    const responses = { 204: { description: '', headers } };
    const contract = openContract({ openapi: '3.1.0', paths: { '/a': { get: { responses } } } });
    const get = (p: string) =>
      observe(contract, async () => new Response(null, { status: 204, headers: { p } }))('http://a.test/a');
    await expect(get('1, 2')).resolves.toHaveProperty('status', 204);
    await expect(get('1, b')).rejects.toThrow('response, header p /1');
  });
});

test('cases have only values that a text can express', () => {
  const values = casesOf(contractOf({ schema: { anyOf: [{ type: 'integer', maximum: 3 }, { type: 'null' }] } }));
  expect(values.map(({ value, breaks }) => [value, breaks.length > 0])).toContainEqual([3, false]);
  expect(values.filter(({ breaks }) => breaks.length > 0).map(({ value }) => value)).toContainEqual(4);
});

test('an empty list has no text, so it has neither a case nor a goal', () => {
  const contract = contractOf({ schema: { type: 'array', items: integer, minItems: 1 } });
  expect(casesOf(contract).map(({ value }) => value)).not.toContainEqual([]);
  expect([...contract.goals.keys()].filter((key) => key.includes('minItems'))).toEqual([
    expect.stringMatching(/ obeyed$/),
  ]);
  const two = contractOf({ schema: { type: 'array', items: integer, minItems: 2 } });
  expect([...two.goals.keys()].filter((key) => key.endsWith('minItems refused'))).toHaveLength(1);
});
