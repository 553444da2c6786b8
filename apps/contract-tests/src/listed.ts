import type { Image } from '@cloudimages/contract';
import { makeImage, makeQueued, mark } from './images.ts';

const common = { kind: 'listed', run: mark };

/** Filter for the images above. */
export const tagged = `kind=listed&run=${encodeURIComponent(mark)}`;

/** Images for filters, orders and pages; C is queued and has no size. */
async function make(): Promise<Readonly<Record<string, Image>>> {
  const images: Record<string, Image> = {};
  images.A = await makeImage(
    {
      ...common,
      name: 'same',
      disk_format: 'qcow2',
      min_ram: 512,
      min_disk: 10,
      tags: [mark, 'size=large'],
      __os_version: 'Ubuntu 16.04 server 64bit',
      team: 'blue',
      level: '007',
      hw_firmware_type: 'uefi',
    },
    '{ }',
  );
  images.B = await makeImage({
    ...common,
    name: 'windows',
    disk_format: 'raw',
    tags: [mark, 'bare'],
    __os_version: 'Windows Server 2016 Standard 64bit',
    __description: 'two words',
    __support_kvm: 'true',
    team: 'red',
    level: '7',
  });
  images.C = await makeQueued({
    ...common,
    name: 'waiting',
    __os_version: 'Redhat Linux Enterprise 7.6 64bit',
    answer: 'true',
    constructor: 'c',
  });
  images.D = await makeImage(
    {
      ...common,
      name: 'same',
      __os_version: 'CentOS 6.4 32bit',
      team: 'red',
      __support_diskintensive: 'true',
      __support_highperformance: 'true',
    },
    '12345',
  );
  images.E = await makeImage(
    {
      ...common,
      name: 'oracle',
      __os_version: 'Oracle Linux Server release 7.6 64bit',
      __support_xen_gpu_type: 'M60_vGPU',
      __support_kvm_gpu_type: 'V100',
    },
    '12345',
  );
  return images;
}

let made: ReturnType<typeof make> | undefined;

/** The images by their letters, created at the first call. */
export function listedImages() {
  made ??= make();
  return made;
}
