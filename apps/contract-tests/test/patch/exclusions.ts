import { add, patchCases, remove } from '../../src/patch-case.ts';

const gpuTypes = { __support_xen_gpu_type: 'M60_vGPU', __support_kvm_gpu_type: 'P100' };
const flags = ['__support_xen', '__support_kvm'];
const excluding = { ...gpuTypes, __support_xen_hana: 'true' };
const pairs = [
  ...Object.entries(excluding).flatMap(([type, card]) => flags.map((flag) => ({ type, card, flag }))),
  { type: '__support_kvm_infiniband', card: 'true', flag: '__support_xen' },
];

patchCases('attributes that exclude each other after the whole patch', [
  ...pairs.flatMap(({ type, card, flag }) => [
    {
      shows: `${type} beside ${flag}`,
      image: { [flag]: 'true' },
      patch: [add(`/${type}`, card)],
      cloudimages: 'IMG.0035',
    },
    {
      shows: `${flag} beside ${type}`,
      image: { [type]: card },
      patch: [add(`/${flag}`, 'true')],
      cloudimages: 'IMG.0035',
    },
    {
      shows: `${flag} and ${type} together`,
      patch: [add(`/${flag}`, 'true'), add(`/${type}`, card)],
      cloudimages: 'IMG.0035',
    },
    {
      shows: `${type} for ${flag}, swapped in one patch`,
      image: { [flag]: 'true' },
      patch: [add(`/${type}`, card), remove(`/${flag}`)],
      cloudimages: { [type]: card, [flag]: undefined },
    },
    {
      shows: `${flag} for ${type}, swapped in one patch`,
      image: { [type]: card },
      patch: [add(`/${flag}`, 'true'), remove(`/${type}`)],
      cloudimages: { [flag]: 'true', [type]: undefined },
    },
  ]),
  {
    shows: 'both GPU types are accepted together',
    patch: Object.entries(gpuTypes).map(([type, card]) => add(`/${type}`, card)),
    cloudimages: gpuTypes,
  },
  {
    shows: 'both flags are accepted together',
    patch: flags.map((flag) => add(`/${flag}`, 'true')),
    cloudimages: { __support_xen: 'true', __support_kvm: 'true' },
  },
  {
    shows: '__support_kvm_infiniband is accepted beside __support_kvm',
    image: { __support_kvm: 'true' },
    patch: [add('/__support_kvm_infiniband', 'true')],
    cloudimages: { __support_kvm_infiniband: 'true' },
  },
  {
    shows: 'no part of the patch is applied',
    image: { __support_kvm: 'true' },
    patch: [add('/name', 'renamed'), add('/team', 'blue'), add('/__support_kvm_gpu_type', 'V100')],
    cloudimages: 'IMG.0035',
  },
  {
    shows: 'other features are accepted together',
    image: { __support_kvm_gpu_type: 'V100' },
    patch: [add('/__support_diskintensive', 'true'), add('/__support_highperformance', 'true')],
    cloudimages: { __support_diskintensive: 'true', __support_highperformance: 'true' },
  },
]);
