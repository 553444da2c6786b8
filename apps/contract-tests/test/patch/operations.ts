import { add, patchCases, remove, replace } from '../../src/patch-case.ts';

const both = <Outcome>(outcome: Outcome) => ({ cloudimages: outcome, native: outcome });
const missing = { cloudimages: 'IMG.0035', native: 409 } as const;

patchCases('add, replace and remove, of present and of absent attributes', [
  {
    shows: 'add of a present one replaces it',
    image: { team: 'blue' },
    patch: [add('/team', 'red')],
    ...both({ team: 'red' }),
  },
  { shows: 'add of an absent one creates it', patch: [add('/team', 'red')], ...both({ team: 'red' }) },
  {
    shows: 'add of the description creates it',
    patch: [add('/__description', 'new')],
    ...both({ __description: 'new' }),
  },
  { shows: 'add of the name renames', patch: [add('/name', 'renamed')], ...both({ name: 'renamed' }) },
  {
    shows: 'replace of a present one',
    image: { team: 'blue' },
    patch: [replace('/team', 'red')],
    ...both({ team: 'red' }),
  },
  { shows: 'replace of an absent extension', patch: [replace('/team', 'red')], ...missing },
  { shows: 'replace of an absent description', patch: [replace('/__description', 'new')], ...missing },
  { shows: 'replace of an absent flag', patch: [replace('/__support_kvm', 'true')], cloudimages: 'IMG.0035' },
  { shows: 'replace of an absent boot mode', patch: [replace('/hw_firmware_type', 'uefi')], cloudimages: 'IMG.0035' },
  { shows: 'replace of the name', patch: [replace('/name', 'renamed')], ...both({ name: 'renamed' }) },
  { shows: 'replace of the memory', patch: [replace('/min_ram', 1024)], cloudimages: { min_ram: 1024 } },
  { shows: 'remove of a present one', image: { team: 'blue' }, patch: [remove('/team')], ...both({ team: undefined }) },
  { shows: 'remove of an absent extension', patch: [remove('/team')], ...missing },
  { shows: 'remove of an absent description', patch: [remove('/__description')], ...missing },
  { shows: 'remove of an absent flag', patch: [remove('/__support_kvm')], cloudimages: 'IMG.0035' },
  { shows: 'remove of an inherited property', patch: [remove('/constructor')], ...missing },
]);

patchCases('several operations', [
  {
    shows: 'of one attribute: the last one wins',
    patch: [add('/team', 'red'), replace('/team', 'green'), add('/team', 'blue')],
    ...both({ team: 'blue' }),
  },
  { shows: 'add, then remove, changes nothing', patch: [add('/team', 'red'), remove('/team')], ...both({}) },
  {
    shows: 'remove, then add',
    image: { team: 'red' },
    patch: [remove('/team'), add('/team', 'blue')],
    ...both({ team: 'blue' }),
  },
  {
    shows: 'remove, then replace',
    image: { team: 'red' },
    patch: [remove('/team'), replace('/team', 'blue')],
    ...missing,
  },
  { shows: 'remove twice', image: { team: 'red' }, patch: [remove('/team'), remove('/team')], ...missing },
  {
    shows: 'none is applied when the last one fails',
    patch: [replace('/name', 'renamed'), add('/team', 'x'), remove('/missing')],
    ...missing,
  },
  {
    shows: 'all kinds at once',
    image: { team: 'red', __description: 'words' },
    patch: [
      replace('/name', 'renamed'),
      add('/tier', 'gold'),
      remove('/team'),
      replace('/__description', 'other words'),
    ],
    ...both({ name: 'renamed', tier: 'gold', team: undefined, __description: 'other words' }),
  },
]);
