import type { FileFormat } from '../ports/file-format.ts';

/** What a file says of itself. */
export interface DiskFile {
  readonly format: FileFormat;
  /** Bytes of the disk that the file holds; absent when its header does not have them. */
  readonly virtualSize?: number;
  /** Why the file cannot become an image, in a sentence. */
  readonly problem?: string | undefined;
}

/** How many bytes of a file are read: at its beginning, where ISO images are recognized last, and at its end. */
export const headLength = 0x8006;
export const tailLength = 512;

const damaged = 'Its header is damaged.';
const cutOff = 'It is cut off.';
const encrypted = 'It is encrypted.';
const needsFile = 'Its data are in another file, too.';

const sector = 512;

const textAt = (view: DataView, at: number, length: number) =>
  String.fromCharCode(...new Uint8Array(view.buffer, view.byteOffset, view.byteLength).subarray(at, at + length));

/** The numbers of a header. Reading beyond its end throws a RangeError. */
const numbersOf = (view: DataView, littleEndian: boolean) => ({
  int: (at: number) => view.getUint32(at, littleEndian),
  long: (at: number) => Number(view.getBigUint64(at, littleEndian)),
});

type Read = (head: DataView, tail: DataView, size: number) => DiskFile;

const readQcow: Read = (head, _, size) => {
  const { int, long } = numbersOf(head, false);
  const [version, virtualSize, backing] = [int(4), long(24), long(8)];
  if (version === 1) {
    const problem = backing > 0 ? needsFile : int(36) > 0 ? encrypted : undefined;
    return { format: 'qcow', virtualSize, problem };
  }
  const problem = () => {
    const [clusterBits, tableEnd, refcounts] = [int(20), long(40) + int(36) * 8, long(48)];
    // Bits of incompatible features: 2 for a corrupt file, 4 for data in another file.
    const features = version === 3 ? int(76) : 0;
    if ((version !== 2 && version !== 3) || clusterBits < 9 || clusterBits > 21 || int(32) > 2) return damaged;
    if ((version === 3 && int(100) < 104) || (features & 2) > 0) return damaged;
    if (tableEnd > size || refcounts >= size) return cutOff;
    if (backing > 0 || (features & 4) > 0) return needsFile;
    return int(32) > 0 ? encrypted : undefined;
  };
  return { format: 'qcow2', virtualSize, problem: problem() };
};

/** The footer of a VHD stands at its end, and in a dynamic one also at its beginning. */
const isFooter = (view: DataView) => textAt(view, 0, 8) === 'conectix';

const readVhd: Read = (head, tail, size) => {
  const footer = isFooter(tail) ? tail : head;
  const { int, long } = numbersOf(footer, false);
  const [virtualSize, type] = [long(48), int(60)];
  const sum = Array.from({ length: tailLength }, (_, at) => (at >= 64 && at < 68 ? 0 : footer.getUint8(at)));
  const problem = () => {
    if (~sum.reduce((total, byte) => total + byte) >>> 0 !== int(64)) return damaged;
    if (footer === head) return cutOff;
    if (type === 2) return size === virtualSize + tailLength ? undefined : cutOff;
    if (type === 4) return needsFile;
    const header = long(16);
    const isKnown = header + 8 > head.byteLength || textAt(head, header, 8) === 'cxsparse';
    return type === 3 && isFooter(head) && isKnown ? undefined : damaged;
  };
  return { format: 'vhd', virtualSize, problem: problem() };
};

const readSparseVmdk: Read = (head) => {
  const { int, long } = numbersOf(head, true);
  const isKnown = int(4) >= 1 && int(4) <= 3;
  return { format: 'vmdk', virtualSize: long(12) * sector, problem: isKnown ? undefined : damaged };
};

const descriptor = '# Disk DescriptorFile';

const readVmdkDescriptor: Read = (head) => {
  const text = textAt(head, 0, head.byteLength);
  const isLink = /^parentCID *= *(?!f{8})\w/im.test(text) || /^(RW|RDONLY) +\d+ +\w+ +"/m.test(text);
  return { format: 'vmdk', problem: isLink ? needsFile : undefined };
};

const readVdi: Read = (head) => {
  const { int, long } = numbersOf(head, true);
  // A dynamic or a static disk; others are links to another one.
  const type = int(0x4c);
  const problem = int(0x44) >>> 16 !== 1 ? damaged : type === 1 || type === 2 ? undefined : needsFile;
  return { format: 'vdi', virtualSize: long(0x170), problem };
};

const readQed: Read = (head, _, size) => {
  const { int, long } = numbersOf(head, true);
  const [cluster, features, table] = [int(4), int(16), long(40)];
  const isKnown = cluster >= 2 ** 12 && cluster <= 2 ** 26 && (cluster & (cluster - 1)) === 0;
  const problem = !isKnown ? damaged : table >= size ? cutOff : (features & 1) > 0 ? needsFile : undefined;
  return { format: 'qed', virtualSize: long(48), problem };
};

/** How a format is recognized, and read. */
type Format = readonly [name: FileFormat, fits: (head: DataView, tail: DataView) => boolean, read: Read];

/** The first that fits decides. */
const formats: readonly Format[] = [
  ['qcow2', (head) => textAt(head, 0, 4) === 'QFI\xfb', readQcow],
  ['vhdx', (head) => textAt(head, 0, 8) === 'vhdxfile', () => ({ format: 'vhdx' })],
  ['vmdk', (head) => textAt(head, 0, 4) === 'KDMV', readSparseVmdk],
  ['vmdk', (head) => textAt(head, 0, descriptor.length) === descriptor, readVmdkDescriptor],
  ['vdi', (head) => textAt(head, 0x40, 4) === '\x7f\x10\xda\xbe', readVdi],
  ['qed', (head) => textAt(head, 0, 4) === 'QED\0', readQed],
  ['vhd', (head, tail) => isFooter(head) || isFooter(tail), readVhd],
  ['iso', (head) => textAt(head, 0x8001, 5) === 'CD001', (_, __, size) => ({ format: 'iso', virtualSize: size })],
];

const raw: Format = ['raw', () => true, (_, __, size) => ({ format: 'raw', virtualSize: size })];

const viewOf = ({ buffer, byteOffset, length }: Uint8Array) => new DataView(buffer, byteOffset, length);

/**
 * Reads the format of a file from its bytes. Formats that are not public, zvhd and zvhd2, are raw here.
 *
 * @param head its first bytes, up to `headLength`
 * @param tail its last bytes, up to `tailLength`
 */
export function readDiskFile(head: Uint8Array, tail: Uint8Array, size: number): DiskFile {
  const [first, last] = [viewOf(head), viewOf(tail)];
  const [format, , read] = formats.find(([, fits]) => fits(first, last)) ?? raw;
  try {
    return read(first, last, size);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { format, problem: damaged };
  }
}
