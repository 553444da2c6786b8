import { describe, expect, test } from 'vitest';
import { expectRefusal } from '../src/refusals.ts';
import { call, target } from '../src/target-under-test.ts';
import { onlyOn } from '../src/when-target.ts';

interface Platform {
  readonly platform: string;
  readonly version_list: readonly {
    readonly platform?: string;
    readonly os_version: string;
    readonly os_version_key: string;
  }[];
}

async function listed(query = ''): Promise<readonly Platform[]> {
  const { status, text } = await call('listOsVersions', { query });
  expect(status).toBe(200);
  return JSON.parse(text);
}

const namesOf = (platforms: readonly Platform[]) =>
  platforms.flatMap(({ version_list }) => version_list.map(({ os_version }) => os_version));

describe('operating systems', () => {
  test('are listed by platform, each once', async () => {
    const platforms = await listed();
    expect(platforms.length).toBeGreaterThan(0);
    for (const { platform, version_list } of platforms) {
      for (const each of version_list) expect(each.platform ?? platform).toBe(platform);
    }
    const names = namesOf(platforms);
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(platforms.map(({ platform }) => platform)).size).toBe(platforms.length);
  });

  onlyOn(target.stateful).test('are found by all tags that the query repeats', async () => {
    const [all, arm, bms, both] = await Promise.all(
      ['', 'tag=arm', 'tag=bms', 'tag=arm&tag=bms'].map(async (query) => namesOf(await listed(query))),
    );
    expect(both).toEqual(arm?.filter((name) => bms?.includes(name)));
    expect(all).toEqual(expect.arrayContaining(arm ?? []));
    expect(all?.length).toBeGreaterThan(arm?.length ?? 0);
  });

  test.each(['tag=riscv', 'tag=', 'tag=arm&tag=ARM'])('are not listed with %s', async (query) => {
    expectRefusal(await call('listOsVersions', { query }), 'IMG.0017');
  });
});
