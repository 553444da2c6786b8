import { patchModel } from '../patch.ts';
import { description, integer, isBoolean, nativeName, oneOf, type Rule, tagList, visibility } from '../values.ts';

const rules: ReadonlyMap<string, Rule> = new Map([
  ['name', nativeName],
  ['__description', description],
  ['tags', tagList],
  ['protected', isBoolean],
  ['os_hidden', isBoolean],
  ['visibility', visibility],
  ['min_ram', integer('IMG.0055', 0, 2 ** 31 - 1)],
  ['min_disk', integer('IMG.0001', 0, 2 ** 31 - 1)],
  ['container_format', oneOf('IMG.0001', 'bare')],
  ['disk_format', oneOf('IMG.0001', 'zvhd2', 'vhd', 'zvhd', 'raw', 'iso', 'qcow2')],
  ['hw_firmware_type', oneOf('IMG.0141', 'bios', 'uefi')],
  ['hw_vif_multiqueue_enabled', oneOf('IMG.0001', 'true', 'false')],
]);

const formats = ['container_format', 'disk_format'];

export const model = patchModel(rules, ({ status }, attributes) =>
  status !== 'queued' && formats.some((name) => attributes.includes(name)) ? 'format of data' : undefined,
);
