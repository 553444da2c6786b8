import { describe, test } from 'vitest';
import { isUnknownToMock } from '../src/mock-knows.ts';
import { expectRefusal, type Refusal } from '../src/refusals.ts';
import { call, target } from '../src/target-under-test.ts';

type Row = readonly [shows: string, body: string | object | null, refusal: Refusal, reason?: string];

const refused: readonly Row[] = [
  ['an empty name', { name: '' }, 400],
  ['a name that is too long', { name: 'a'.repeat(256) }, 400],
  ['a name with a line break', { name: 'a\nb' }, 400],
  ['a name with U+0000', { name: 'a\u0000' }, 400],
  ['a name with half a character', { name: '\ud800' }, 400],
  ['a name with a character of 4 bytes', { name: '😀' }, 400],
  ['null for a name', { name: null }, 400],
  ['a description with a line break', { __description: 'a\nb' }, 400],
  ['a description that is too long', { __description: 'a'.repeat(1025) }, 400],
  ['an empty operating system', { __os_version: '' }, 400],
  ['a public image', { visibility: 'public' }, 400],
  ['protection as a string', { protected: 'true' }, 400],
  ['another container', { container_format: 'ovf' }, 400],
  ['another format', { disk_format: 'iso' }, 400],
  ['negative memory', { min_ram: -1 }, 400],
  ['too much memory', { min_ram: 2147483648 }, 400],
  ['memory as a string', { min_ram: '1024' }, 400],
  ['no disk', { min_disk: 0 }, 400],
  ['too large a disk', { min_disk: 1025 }, 400],
  ['a tag that is no string', { tags: [1] }, 400],
  ['an empty tag', { tags: [''] }, 400],
  ['a tag that is too long', { tags: ['a'.repeat(256)] }, 400],
  ['too many tags', { tags: Array.from({ length: 11 }, (_, index) => `tag${index}`) }, 400],
  ['an extension that is no string', { team: 1 }, 400],
  ['an extension with a capital', { Team: 'blue' }, 400],
  ['hasOwnProperty', { hasOwnProperty: 'x' }, 400],
  ['an extension without a name', { '': 'x' }, 400],
  ['an extension with a slash in its name', { 'a/b': 'x' }, 400],
  ['an extension with a tilde in its name', { 'a~1b': 'x' }, 400],
  ['an extension whose name is too long', { ['a'.repeat(256)]: 'x' }, 400],
  ['an extension whose value is too long', { team: 'é'.repeat(32_768) }, 400],
  ['an extension with U+0000', { team: '\u0000' }, 400],
  ['a status', { status: 'active' }, 403],
  ['an ID', { id: '00000000-0000-4000-8000-000000000000' }, 403],
  ['an owner', { owner: '0'.repeat(32) }, 403],
  ['a flag', { __support_kvm: 'true' }, 403],
  ['a boot mode', { hw_firmware_type: 'uefi' }, 403],
  ['an unknown name of the platform', { __x: 'y' }, 403],
  ['__proto__', '{"__proto__":"x"}', 403],
  ['a system attribute that is no string', { size: 5 }, 403],
  [
    '129 extensions',
    Object.fromEntries(Array.from({ length: 129 }, (_, index) => [`e${index}`, 'x'])),
    413,
    'TooManyExtensions',
  ],
];

describe('a new image is refused for', () => {
  const rows = refused.flatMap(([shows, body, refusal, reason = '']) =>
    target.stateful || !isUnknownToMock(reason) ? [[shows, body, refusal] as const] : [],
  );
  test.each(rows)('%s', async (_, body, refusal) => {
    const text = typeof body === 'string' ? body : body === null ? undefined : JSON.stringify(body);
    expectRefusal(await call('glanceCreateImageMetadata', { body: text }), refusal);
  });
});
