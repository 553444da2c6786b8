import { hash } from 'node:crypto';
import { story } from '@cloudimages/contract';
import type { ImageRecord } from '@cloudimages/service';

const platforms = [
  'Ubuntu',
  'CentOS',
  'Debian',
  'Fedora',
  'Windows',
  'SUSE',
  'EulerOS',
  'CoreOS',
  'FreeBSD',
  'OpenEuler',
];

/** The platform of every tenth image. */
export const platform = 'Ubuntu';

/** The distance between images of one platform. */
export const platformStep = platforms.length;

/** The ID of an image by its number. IDs are in no order, so neighbours in a list are not neighbours in storage. */
export function imageId(number: number): string {
  const digits = hash('md5', `image ${number}`);
  return [8, 12, 16, 20, 32].map((end, i, ends) => digits.slice(ends[i - 1] ?? 0, end)).join('-');
}

/** Images like the first one of the story, all of one project, created a minute apart. */
export function* imageRecords(count: number): Generator<ImageRecord> {
  const begin = Date.parse(story.UbuntuImage.created_at);
  for (let number = 0; number < count; number++) {
    const id = imageId(number);
    const created = `${new Date(begin + number * 60_000).toISOString().slice(0, 19)}Z`;
    yield {
      image: {
        ...story.UbuntuImage,
        id,
        name: `image-${id.slice(0, 13)}`,
        self: `/v2/images/${id}`,
        file: `/v2/images/${id}/file`,
        created_at: created,
        updated_at: created,
        __platform: platforms[number % platforms.length] as 'Ubuntu',
        __originalimagename: id,
      },
    };
  }
}
