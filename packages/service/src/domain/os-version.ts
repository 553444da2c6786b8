/** What the name of an operating system begins with, and the platform it belongs to. */
const platforms: readonly (readonly [RegExp, string])[] = [
  [/^windows/i, 'Windows'],
  [/^ubuntu/i, 'Ubuntu'],
  [/^red ?hat/i, 'Red Hat'],
  [/^suse/i, 'SUSE'],
  [/^centos/i, 'CentOS'],
  [/^debian/i, 'Debian'],
  [/^opensuse/i, 'OpenSUSE'],
  [/^oracle/i, 'Oracle Linux'],
  [/^fedora/i, 'Fedora'],
  [/^coreos/i, 'CoreOS'],
  [/^euleros/i, 'EulerOS'],
];

/** The attributes that follow from `__os_version`, such as `Debian GNU/Linux 10.0.0 64bit` (decision 77). */
export function osAttributes(version: string) {
  const platform = platforms.find(([begin]) => begin.test(version))?.[1] ?? 'Other';
  const unknown = /^other(?! linux)/i.test(version);
  return {
    __os_type: platform === 'Windows' ? 'Windows' : unknown ? 'Other' : 'Linux',
    __os_bit: /32 ?bit/.test(version) ? '32' : '64',
    __os_version: version,
    __platform: platform,
  } as const;
}
