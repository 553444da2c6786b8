import { story } from '@cloudimages/contract';
import { describe, expect, test } from 'vitest';
import { listPaths, page, walk } from '../../src/lists.ts';
import { target } from '../../src/target-under-test.ts';
import { onlyOn } from '../../src/when-target.ts';

/** The initials of the story's images that a query finds, in the order of the story. */
type Rows = readonly (readonly [query: string, found: string])[];

const own: Rows = [
  ['', 'UQDIPSK'],
  ['visibility=private', 'UQIK'],
  ['visibility=public', 'P'],
  ['visibility=shared', 'DS'],
  ['visibility=shared&member_status=accepted', 'DS'],
  ['visibility=shared&member_status=all', 'DS'],
  ['visibility=shared&member_status=pending', 'D'],
  ['visibility=shared&member_status=rejected', 'D'],
  ['member_status=rejected', 'UQDIPSK'],
  ['protected=true', 'P'],
  ['status=queued', 'Q'],
  ['status=killed', 'K'],
  [`owner=${story.SharedImage.owner}`, 'S'],
  [`owner=${story.PublicImage.owner}`, 'P'],
  [`id=${story.OtherProjectImage.id}`, ''],
  ['__imagetype=gold', 'P'],
  ['__imagetype=shared', 'DS'],
  ['disk_format=iso', 'I'],
  ['virtual_env_type=DataImage', 'D'],
  ['__support_kvm=true', 'PS'],
  ['__os_type=Windows', 'K'],
  ['__root_origin=file', 'I'],
  ['__support_fc_inject=true', 'U'],
  ['__backup_id=', 'U'],
  ['tier=gold', ''],
  ['created_at=eq:2015-12-04T09:45:33Z', 'U'],
  ['created_at=eq:2015-12-04+09:45:33', 'U'],
  ['created_at=eq:2015-12-04%2009:45:33', 'U'],
  ['created_at=neq:2015-12-04T09:45:33Z', 'QDIPSK'],
  ['created_at=lt:2024-11-20T06:00:00Z', 'U'],
  ['created_at=lte:2024-11-20T06:00:00Z', 'UP'],
  ['created_at=gt:2026-01-09T16:00:00Z', 'K'],
  ['created_at=gte:2026-01-09T16:00:00Z', 'QK'],
  ['created_at=gte:2026-01-09 16:00:00', 'QK'],
  ['created_at=gt:2026-01-09T16:00:00', 'K'],
  ['visibility=public&updated_at=eq:2024-11-21T06:30:00Z', 'P'],
  ['visibility=public&updated_at=lte:2024-11-21+06:30:00', 'P'],
  ['visibility=public&updated_at=lt:2024-11-21T06:30:00Z', ''],
  ['created_at=gte:2025-01-01T00:00:00Z&visibility=shared', 'DS'],
];

const other: Rows = [
  ['', 'PSO'],
  ['visibility=private', 'O'],
  ['visibility=shared', 'S'],
  ['visibility=shared&member_status=pending', 'DS'],
  ['visibility=shared&member_status=rejected', 'S'],
  ['tag=team%3Dweb', 'O'],
  ['tag=team', ''],
  ['tier=gold', 'O'],
  [`id=${story.UbuntuImage.id}`, ''],
  [`owner=${story.UbuntuImage.owner}`, ''],
];

onlyOn(target.story).describe('lists of the story', () => {
  /** Other cases create images as well, so only those of the story count. */
  async function found(path: (typeof listPaths)[number], query: string, token?: string) {
    const ids = await walk(path, `${query}&limit=1000`, token);
    const names = Object.entries(story).filter(([, { id }]) => ids.includes(id));
    return names.map(([name]) => name[0]).join('');
  }

  describe.each(listPaths)('%s', (path) => {
    test.each(own)('of the own project: %s', async (query, initials) => {
      expect(await found(path, query)).toBe(initials);
    });

    test.each(other)('of the other project: %s', async (query, initials) => {
      expect(await found(path, query, target.tokens.other)).toBe(initials);
    });

    test('after a marker that is public or shared', async () => {
      for (const { id } of [story.PublicImage, story.SharedImage]) {
        const { images } = await page(path, `limit=1000&sort_dir=asc&marker=${id}`);
        const names = images.map((image) => image.id);
        expect(names).toContain(story.KilledImage.id);
        expect(names).not.toContain(story.UbuntuImage.id);
      }
    });
  });
});
