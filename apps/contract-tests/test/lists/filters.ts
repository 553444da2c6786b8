import { expect, test } from 'vitest';
import { listedImages, tagged } from '../../src/listed.ts';
import { listPaths, page } from '../../src/lists.ts';
import { target } from '../../src/target-under-test.ts';
import { onlyOn } from '../../src/when-target.ts';

/** Filters and the images that meet them; `{A.owner}` stands for the owner of image A. */
type Filters = readonly (readonly [query: string, found: string])[];

const everywhere: Filters = [
  ['', 'ABCDE'],
  ['name=same', 'AD'],
  ['name=SAME', ''],
  ['id={B.id}', 'B'],
  ['owner={A.owner}', 'ABCDE'],
  ['owner=unknown', ''],
  ['status=active', 'ABDE'],
  ['status=queued', 'C'],
  ['status=killed', ''],
  ['status=deleted', ''],
  ['visibility=private', 'ABCDE'],
  ['visibility=public', ''],
  ['visibility=shared', ''],
  ['protected=false', 'ABCDE'],
  ['protected=true', ''],
  ['tag=size%3Dlarge', 'A'],
  ['tag=size', ''],
  ['tag=bare', 'B'],
  ['member_status=rejected', 'ABCDE'],
  ['container_format=bare', 'ABCDE'],
  ['disk_format=qcow2', 'A'],
  ['disk_format=zvhd2', 'CDE'],
  ['disk_format=iso', ''],
  ['min_ram=512', 'A'],
  ['min_ram=0', 'BCDE'],
  ['min_disk=10', 'A'],
  ['min_disk=40', 'BCDE'],
  ['created_at=eq:{A.created_at}&id={A.id}', 'A'],
  ['created_at=neq:{A.created_at}&id={A.id}', ''],
  ['created_at=gte:2018-10-28+10:00:00', 'ABCDE'],
  ['created_at=lt:2018-10-28%2010:00:00', ''],
  ['updated_at=gt:2018-10-28T10:00:00Z', 'ABCDE'],
  ['updated_at=lte:2018-10-28T10:00:00', ''],
  ['__imagetype=private', 'ABCDE'],
  ['__imagetype=gold', ''],
  ['__isregistered=true', 'ABCDE'],
  ['__os_bit=32', 'D'],
  ['__os_type=Windows', 'B'],
  ['__os_type=Other', ''],
  ['__platform=Ubuntu', 'A'],
  ['__platform=Red%20Hat', 'C'],
  ['__platform=RedHat', 'C'],
  ['__platform=Oracle+Linux', 'E'],
  ['__platform=OracleLinux', 'E'],
  ['__platform=oraclelinux', ''],
  ['__support_kvm=true', 'B'],
  ['__support_xen=true', ''],
  ['__support_largememory=true', ''],
  ['__support_diskintensive=true', 'D'],
  ['__support_highperformance=true', 'D'],
  ['__support_xen_gpu_type=M60_vGPU', 'E'],
  ['__support_kvm_gpu_type=V100', 'E'],
  ['__support_kvm_gpu_type=P4', ''],
  ['__support_xen_hana=true', ''],
  ['__support_kvm_infiniband=true', ''],
  // Undeclared parameters are names of attributes, both declared ones and extension attributes.
  ['virtual_env_type=FusionCompute', 'ABCDE'],
  ['virtual_env_type=Ironic', ''],
  ['hw_firmware_type=uefi', 'A'],
  ['__description=two+words', 'B'],
  ['size=3', 'A'],
  ['checksum={A.checksum}', 'A'],
  ['team=blue', 'A'],
  ['team=red', 'BD'],
  ['team=Blue', ''],
  ['team=', ''],
  ['level=007', 'A'],
  ['level=7', 'B'],
  ['answer=true', 'C'],
  ['constructor=c', 'C'],
  ['nothing=x', ''],
  ['__proto__=x', ''],
  ['hasOwnProperty=x', ''],
  ['name=same&team=red', 'D'],
  ['name=same&team=red&status=queued', ''],
];

const cloudimagesOnly: Filters = [
  ['virtual_env_type=DataImage', ''],
  ['__whole_image=false', 'ABCDE'],
  ['__whole_image=true', ''],
  ['__system__cmkid=key', ''],
  ['architecture=x86', 'ABCDE'],
  ['architecture=arm', ''],
  ['enterprise_project_id=0', 'ABCDE'],
  ['enterprise_project_id=all_granted_eps', 'ABCDE'],
  ['enterprise_project_id=1', ''],
];

const nativeOnly: Filters = [
  ['name=in:same,windows', 'ABD'],
  ['name=in:"same","a,b"', 'AD'],
  ['name=eq:same', 'AD'],
  ['id=in:{B.id},{C.id}', 'BC'],
  ['status=in:queued,saving', 'C'],
  ['container_format=in:bare', 'ABCDE'],
  ['disk_format=in:qcow2,raw', 'AB'],
  ['size_min=4', 'DE'],
  ['size_max=3', 'AB'],
  ['size_min=1&size_max=4', 'A'],
  ['os_hidden=false', 'ABCDE'],
  ['os_hidden=true', ''],
  ['os_hidden=False', 'ABCDE'],
  ['visibility=all', 'ABCDE'],
  ['visibility=community', ''],
  ['tag=size%3Dlarge&tag={A.tags}', 'A'],
  ['tag=bare&tag=size%3Dlarge', ''],
];

const rows = [
  ...everywhere.flatMap(([query, found]) => listPaths.map((path) => [path, query, found] as const)),
  ...nativeOnly.map(([query, found]) => ['native', query, found] as const),
  ...cloudimagesOnly.map(([query, found]) => ['cloudimages', query, found] as const),
];

onlyOn(target.stateful).describe('filters', () => {
  test.each(rows)('%s?%s', async (path, query, found) => {
    const images = await listedImages();
    const filled = query.replaceAll(/\{(\w)\.(\w+)\}/g, (_, letter, name) =>
      encodeURIComponent(String([images[letter]?.[name as 'id' | 'tags']].flat()[0])),
    );
    const { images: listed } = await page(path, `${tagged}&${filled}`);
    const letters = Object.keys(images).filter((letter) => listed.some(({ id }) => id === images[letter]?.id));
    expect(letters.join('')).toBe(found);
    expect(listed).toHaveLength(found.length);
  });
});
