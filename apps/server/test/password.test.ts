import { setImmediate } from 'node:timers/promises';
import { Refusal } from '@cloudimages/service';
import { describe, expect, test } from 'vitest';
import { concurrencyLimit } from '../src/credentials/concurrency-limit.ts';
import { hashPassword, isPassword } from '../src/credentials/password.ts';

describe('the hash of a password', () => {
  test('has the recommended cost by default', async () => {
    const hash = await hashPassword('pässword');
    expect(hash).toMatch(/^\$scrypt\$ln=15,r=8,p=3\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/);
    expect(await isPassword('pässword', hash)).toBe(true);
    expect(await isPassword('password', hash)).toBe(false);
  });

  test('has a random salt, and matches only its password', async () => {
    const [hash, other] = await Promise.all([1, 2].map(() => hashPassword('pässword', { ln: 10, r: 8, p: 1 })));
    expect(hash).toMatch(/^\$scrypt\$ln=10,r=8,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/);
    expect(other).not.toBe(hash);
    expect(await isPassword('pässword', String(hash))).toBe(true);
    for (const wrong of ['', 'password', 'pässword ', String(hash)])
      expect(await isPassword(wrong, String(hash))).toBe(false);
  });

  test.each([
    [
      'a test vector of RFC 7914',
      'pleaseletmein',
      '$scrypt$ln=14,r=8,p=1$U29kaXVtQ2hsb3JpZGU$cCO9yzr9c0hGHAbNgf046/2o+7qQT44+qbVD9lRdofLVQylVYT8Pz2LUlwUkKpr55h6F3A1lHkDfzwF7RVdYhw',
    ],
    [
      "Python's hashlib",
      'password',
      '$scrypt$ln=10,r=8,p=4$TmFDbE5hQ2xOYUNsTmFDbA$YC/T/V5nQKsiyYbIBX9v6ArejjNRXpGBtzN2XWnLVBg',
    ],
  ])('matches %s', async (_who, password, hash) => {
    expect(await isPassword(password, hash)).toBe(true);
    expect(await isPassword(`${password}x`, hash)).toBe(false);
  });
});

describe('tasks under a concurrency limit', () => {
  /** Tasks that last until `end` is called with their number. */
  function work() {
    const begun: number[] = [];
    const ends: (() => void)[] = [];
    return {
      begun,
      end: (number: number) => ends[number]?.(),
      begin: (number: number) => () => {
        begun.push(number);
        return new Promise<number>((resolve) => {
          ends[number] = () => resolve(number);
        });
      },
    };
  }

  test('run a few at a time, in order', async () => {
    const limited = concurrencyLimit(2, 10);
    const { begun, end, begin } = work();
    const all = [0, 1, 2, 3].map((number) => limited(begin(number)));
    await setImmediate();
    expect(begun).toEqual([0, 1]);
    end(1);
    await setImmediate();
    expect(begun).toEqual([0, 1, 2]);
    end(0);
    end(2);
    await setImmediate();
    end(3);
    expect(await Promise.all(all)).toEqual([0, 1, 2, 3]);
  });

  test('are refused when too many wait, and accepted again later', async () => {
    const limited = concurrencyLimit(1, 1);
    const { end, begin } = work();
    const [running, waiting] = [limited(begin(0)), limited(begin(1))];
    const refused = await limited(begin(2)).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(Refusal);
    expect(refused).toMatchObject({ reason: 503, headers: { 'Retry-After': '1' } });
    await setImmediate();
    end(0);
    await setImmediate();
    end(1);
    expect(await Promise.all([running, waiting])).toEqual([0, 1]);
    expect(await limited(async () => 'again')).toBe('again');
  });

  test('run after one that failed', async () => {
    const limited = concurrencyLimit(1, 1);
    await expect(limited(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(await limited(async () => 'on')).toBe('on');
  });
});
