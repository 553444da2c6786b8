/** Formats of the files that images are made of. */
export const fileFormats = [
  'iso',
  'qcow',
  'qcow2',
  'qed',
  'raw',
  'vdi',
  'vhd',
  'vhdx',
  'vmdk',
  'zvhd',
  'zvhd2',
] as const;

export type FileFormat = (typeof fileFormats)[number];
