import { expect, test } from 'vitest';
import { osAttributes } from '../src/domain/os-version.ts';

test.each([
  ['Windows Server 2019 Standard 64bit', 'Windows', 'Windows', '64'],
  ['SUSE Linux Enterprise Server 11 SP3 32bit', 'Linux', 'SUSE', '32'],
  ['Oracle Linux Server release 7.6 64bit', 'Linux', 'Oracle Linux', '64'],
  ['Redhat Linux Enterprise 6.6 32bit', 'Linux', 'Red Hat', '32'],
  ['Ubuntu 14.04 server 64bit', 'Linux', 'Ubuntu', '64'],
  ['openSUSE 42.3 64bit', 'Linux', 'OpenSUSE', '64'],
  ['CentOS 7.6 64bit', 'Linux', 'CentOS', '64'],
  ['Debian GNU/Linux 10.0.0 64bit', 'Linux', 'Debian', '64'],
  ['Fedora 30 64bit', 'Linux', 'Fedora', '64'],
  ['EulerOS 2.9 64bit', 'Linux', 'EulerOS', '64'],
  ['CoreOS 1298.6.0', 'Linux', 'CoreOS', '64'],
  ['NeoKylin 7.4 64bit', 'Linux', 'Other', '64'],
  ['Other Linux(64 bit)', 'Linux', 'Other', '64'],
  ['Other(32 bit)', 'Other', 'Other', '32'],
  ['Another(64 bit)', 'Linux', 'Other', '64'],
])('%s is %s, %s, %s bit', (version, type, platform, bit) => {
  expect(osAttributes(version)).toEqual({
    __os_type: type,
    __platform: platform,
    __os_bit: bit,
    __os_version: version,
  });
});

test.each([
  'Windows',
  'Ubuntu',
  'Red Hat',
  'SUSE',
  'CentOS',
  'Debian',
  'Oracle',
  'Fedora',
  'CoreOS',
  'EulerOS',
  'openSUSE',
])('%s counts at the beginning of a version only', (name) => {
  expect(osAttributes(`My ${name} 64bit`).__platform).toBe('Other');
});
