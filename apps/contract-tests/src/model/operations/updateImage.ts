import { patchModel } from '../patch.ts';
import { consistsOf, description, integer, isId, letters, oneOf, type Rule, text } from '../values.ts';

const nameAlphabet = `${letters}${letters.toUpperCase()}0123456789-._ `;

const name: Rule = text((value) => {
  if (value === '') return 'IMG.0013';
  if ([...value].length > 128) return 'IMG.0002';
  return consistsOf(value, nameAlphabet) && value.trim() === value ? undefined : 'IMG.0003';
});

const memory = integer('IMG.0055', 0, 2 ** 31 - 1);
const megabytes: Rule = (value) => {
  if (typeof value !== 'string') return memory(value);
  const isDecimal = value !== '' && value.length <= 10 && consistsOf(value, '0123456789');
  return isDecimal ? memory(Number(value)) : 'IMG.0055';
};

const flag = oneOf('IMG.0001', 'true');
const toggle = oneOf('IMG.0001', 'true', 'false');

const rules: ReadonlyMap<string, Rule> = new Map([
  ['name', name],
  ['__description', description],
  ['min_ram', megabytes],
  ['max_ram', megabytes],
  ['enterprise_project_id', text((value) => (value === '0' || isId(value) ? undefined : 'IMG.0001'))],
  ['hw_firmware_type', oneOf('IMG.0141', 'bios', 'uefi')],
  ['hw_vif_multiqueue_enabled', toggle],
  ['__is_config_init', toggle],
  ['__support_amd', toggle],
  ['__support_fc_inject', toggle],
  ['__support_kvm', flag],
  ['__support_xen', flag],
  ['__support_diskintensive', flag],
  ['__support_highperformance', flag],
  ['__support_largememory', flag],
  ['__support_xen_hana', flag],
  ['__support_kvm_infiniband', flag],
  ['__support_kvm_hi1822_hisriov', flag],
  ['__support_kvm_hi1822_hivirtionet', flag],
  ['__support_xen_gpu_type', oneOf('IMG.0001', 'M60_vGPU')],
  ['__support_kvm_gpu_type', oneOf('IMG.0001', 'P4', 'M60', 'V100_vGPU', 'P2V_V100', 'P100', 'V100')],
]);

export const model = patchModel(rules, ({ status, virtual_env_type }, attributes) => {
  if (status !== 'active') return 'IMG.0046';
  const isData = virtual_env_type === 'DataImage';
  return isData && !attributes.every((name) => ['name', '__description'].includes(name)) ? 'IMG.0168' : undefined;
});
