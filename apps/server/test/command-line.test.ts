import { describe, expect, test } from 'vitest';
import { isPassword } from '../src/credentials/password.ts';
import { newPath } from './support/folder.ts';
import { run } from './support/program.ts';

test('prints its options with --help', async () => {
  const { printed, ended } = run(['--help']);
  expect(await ended).toBe(0);
  expect(printed.stdout).toMatch(/^Usage: cloudimages-server/);
  const flags = [
    '--host',
    '--port',
    '--data',
    '--store',
    '--files',
    '--buckets',
    '--credentials',
    '--world',
    '--region',
    '--rate-limit',
    '--job-seconds',
    '--image-quota',
    '--reset',
    'hash-password',
    'backup FILE',
    'restore FILE',
  ];
  for (const flag of flags) expect(printed.stdout).toContain(flag);
  expect(printed.stderr).toBe('');
});

test.each([
  [['--colour'], {}, "Unknown option '--colour'"],
  [['--port'], {}, "Option '--port <value>' argument missing"],
  [['folder'], {}, "Unexpected argument 'folder'"],
  [['--port', 'many'], {}, 'A port is a number from 0 to 65535, not "many".'],
  [[], { PORT: '65536' }, 'A port is a number from 0 to 65535, not "65536".'],
  [['--rate-limit', '-1'], {}, "Option '--rate-limit' argument is ambiguous"],
  [['--rate-limit', 'few'], {}, 'A rate limit is a number of requests a second, or 0 for none, not "few".'],
  [[], { CLOUDIMAGES_RATE_LIMIT: '1.5' }, 'A rate limit is a number of requests a second, or 0 for none, not "1.5".'],
  [['--image-quota', 'many'], {}, 'A quota is a number of images, not "many".'],
  [['--job-seconds', 'long'], {}, 'The time of jobs is a number of seconds, not "long".'],
  [[], { HOST: '0.0.0.0' }, 'The development credentials are public'],
])('fails with %j and %j, and says why', async (args, env, message) => {
  const { printed, ended } = run(args, { CLOUDIMAGES_DATA: newPath('data'), ...env });
  expect(await ended).toBe(1);
  expect(printed.stderr).toContain(message);
  expect(printed.stderr).not.toContain('    at ');
  expect(printed.stdout).toBe('');
});

describe('hash-password', () => {
  // Each hash costs half a second of work, so that a line shows several things.
  test.each([
    ['correct horse\r\nand more\n', 'correct horse'],
    ['😀\u2028'.repeat(2048), '😀\u2028'.repeat(2048)],
  ])('hashes the first line of %j', async (typed, password) => {
    const program = run(['hash-password'], {}, typed);
    expect(await program.ended).toBe(0);
    expect(program.printed.stdout).toMatch(/^\$scrypt\$.*\n$/);
    expect(await isPassword(password, program.printed.stdout.trimEnd())).toBe(true);
  });

  test.each(['', '\n'])('refuses %j', async (typed) => {
    const { printed, ended } = run(['hash-password'], {}, typed);
    expect(await ended).toBe(1);
    expect(printed).toEqual({ stdout: '', stderr: 'There is no password on standard input.\n' });
  });

  test.each([
    ['more than 4096 characters', 'a'.repeat(4097), 'must NOT have more than 4096 characters.'],
    ['U+0000', 'a\0b\n', 'has a character or a form that is not allowed.'],
    ['what is not UTF-8', Buffer.from('p\xe4ssword\n', 'latin1'), 'is not UTF-8.'],
  ])('refuses %s, since no login could use it', async (_what, typed, problem) => {
    const { printed, ended } = run(['hash-password'], {}, typed);
    expect(await ended).toBe(1);
    expect(printed).toEqual({ stdout: '', stderr: `The password ${problem}\n` });
  });

  test('takes no argument', async () => {
    const { printed, ended } = run(['hash-password', 'secret'], {}, 'secret\n');
    expect(await ended).toBe(1);
    expect(printed.stdout).toBe('');
  });
});
