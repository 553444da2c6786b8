import { add, patchCases, remove, replace } from '../../src/patch-case.ts';
import { target } from '../../src/target-under-test.ts';

const rename = [replace('/name', 'renamed')];
const tag = [add('/team', 'blue')];
const other = target.tokens.other ?? null;

patchCases('ownership and status of the image', [
  ...(['PublicImage', 'SharedImage'] as const).flatMap((image) => [
    { shows: `${image}: rename`, image, patch: rename, cloudimages: 'IMG.0047', native: 403 },
    { shows: `${image}: extension`, image, patch: tag, cloudimages: 'IMG.0047', native: 403 },
  ]),
  { shows: "another project's image", image: 'OtherProjectImage', patch: rename, cloudimages: 'IMG.0144', native: 404 },
  ...(['QueuedImage', 'KilledImage'] as const).flatMap((image) => [
    { shows: `${image}: rename`, image, patch: rename, cloudimages: 'IMG.0046' },
    { shows: `${image}: extension`, image, patch: tag, cloudimages: 'IMG.0046' },
  ]),
  ...[
    [replace('/min_ram', 1)],
    [add('/hw_firmware_type', 'uefi')],
    tag,
    [...rename, ...tag],
    [remove('/hw_firmware_type')],
  ].map((patch) => ({
    shows: `a data disk: ${patch.map(({ op, path }) => `${op} ${path}`)}`,
    image: 'DataDiskImage' as const,
    patch,
    cloudimages: 'IMG.0168',
  })),
  ...(other
    ? [
        {
          shows: 'a private image, by another project',
          token: other,
          patch: rename,
          cloudimages: 'IMG.0144',
          native: 404,
        },
      ]
    : []),
]);
