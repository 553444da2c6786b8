// Generated from spec/ by `npm run generate` in packages/contract. Do not edit.
import type { components } from './openapi.ts';

/** The operating systems that an image can have, and what each is for. */
export const osVersions: readonly { readonly tags: readonly string[]; readonly shown: components['schemas']['OperatingSystem'] }[] = [
 {
  "tags": [
   "x86",
   "kvm",
   "uefi"
  ],
  "shown": {
   "platform": "Windows",
   "os_version_key": "Windows 10 64bit",
   "os_version": "Windows 10 64bit",
   "os_bit": 64,
   "os_type": "Windows"
  }
 },
 {
  "tags": [
   "x86",
   "kvm",
   "uefi"
  ],
  "shown": {
   "platform": "Windows",
   "os_version_key": "Windows Server 2019 Standard 64bit",
   "os_version": "Windows Server 2019 Standard 64bit",
   "os_bit": 64,
   "os_type": "Windows"
  }
 },
 {
  "tags": [
   "x86",
   "kvm",
   "uefi"
  ],
  "shown": {
   "platform": "Windows",
   "os_version_key": "Windows Server 2019 Datacenter 64bit",
   "os_version": "Windows Server 2019 Datacenter 64bit",
   "os_bit": 64,
   "os_type": "Windows"
  }
 },
 {
  "tags": [
   "x86",
   "kvm",
   "uefi",
   "bms"
  ],
  "shown": {
   "platform": "Windows",
   "os_version_key": "Windows Server 2016 Standard 64bit",
   "os_version": "Windows Server 2016 Standard 64bit",
   "os_bit": 64,
   "os_type": "Windows"
  }
 },
 {
  "tags": [
   "x86",
   "kvm",
   "uefi",
   "bms"
  ],
  "shown": {
   "platform": "Windows",
   "os_version_key": "Windows Server 2016 Datacenter 64bit",
   "os_version": "Windows Server 2016 Datacenter 64bit",
   "os_bit": 64,
   "os_type": "Windows"
  }
 },
 {
  "tags": [
   "x86",
   "kvm",
   "uefi",
   "bms"
  ],
  "shown": {
   "platform": "Windows",
   "os_version_key": "Windows Server 2012 R2 Standard 64bit",
   "os_version": "Windows Server 2012 R2 Standard 64bit",
   "os_bit": 64,
   "os_type": "Windows"
  }
 },
 {
  "tags": [
   "x86",
   "kvm",
   "uefi",
   "bms"
  ],
  "shown": {
   "platform": "Windows",
   "os_version_key": "Windows Server 2012 R2 Datacenter 64bit",
   "os_version": "Windows Server 2012 R2 Datacenter 64bit",
   "os_bit": 64,
   "os_type": "Windows"
  }
 },
 {
  "tags": [
   "x86",
   "kvm"
  ],
  "shown": {
   "platform": "Windows",
   "os_version_key": "Windows Server 2012 Essentials R2 64bit",
   "os_version": "Windows Server 2012 Essentials R2 64bit",
   "os_bit": 64,
   "os_type": "Windows"
  }
 },
 {
  "tags": [
   "x86",
   "kvm"
  ],
  "shown": {
   "platform": "Windows",
   "os_version_key": "Windows Server 2012 Datacenter 64bit",
   "os_version": "Windows Server 2012 Datacenter 64bit",
   "os_bit": 64,
   "os_type": "Windows"
  }
 },
 {
  "tags": [
   "x86",
   "kvm"
  ],
  "shown": {
   "platform": "Windows",
   "os_version_key": "Windows Server 2012 Standard 64bit",
   "os_version": "Windows Server 2012 Standard 64bit",
   "os_bit": 64,
   "os_type": "Windows"
  }
 },
 {
  "tags": [
   "x86",
   "kvm"
  ],
  "shown": {
   "platform": "Windows",
   "os_version_key": "Windows Server 2008 R2 WEB 64bit",
   "os_version": "Windows Server 2008 R2 WEB 64bit",
   "os_bit": 64,
   "os_type": "Windows"
  }
 },
 {
  "tags": [
   "x86",
   "kvm"
  ],
  "shown": {
   "platform": "Windows",
   "os_version_key": "Windows Server 2008 R2 Standard 64bit",
   "os_version": "Windows Server 2008 R2 Standard 64bit",
   "os_bit": 64,
   "os_type": "Windows"
  }
 },
 {
  "tags": [
   "x86",
   "kvm"
  ],
  "shown": {
   "platform": "Windows",
   "os_version_key": "Windows Server 2008 R2 Enterprise 64bit",
   "os_version": "Windows Server 2008 R2 Enterprise 64bit",
   "os_bit": 64,
   "os_type": "Windows"
  }
 },
 {
  "tags": [
   "x86",
   "kvm"
  ],
  "shown": {
   "platform": "Windows",
   "os_version_key": "Windows Server 2008 R2 Datacenter 64bit",
   "os_version": "Windows Server 2008 R2 Datacenter 64bit",
   "os_bit": 64,
   "os_type": "Windows"
  }
 },
 {
  "tags": [
   "x86",
   "kvm"
  ],
  "shown": {
   "platform": "Windows",
   "os_version_key": "Windows 7 Enterprise 64bit",
   "os_version": "Windows 7 Enterprise 64bit",
   "os_bit": 64,
   "os_type": "Windows"
  }
 },
 {
  "tags": [
   "x86",
   "kvm"
  ],
  "shown": {
   "platform": "Windows",
   "os_version_key": "Windows 7 Professional 64bit",
   "os_version": "Windows 7 Professional 64bit",
   "os_bit": 64,
   "os_type": "Windows"
  }
 },
 {
  "tags": [
   "x86",
   "kvm"
  ],
  "shown": {
   "platform": "Windows",
   "os_version_key": "Windows 7 Professional 32bit",
   "os_version": "Windows 7 Professional 32bit",
   "os_bit": 32,
   "os_type": "Windows"
  }
 },
 {
  "tags": [
   "x86",
   "kvm",
   "uefi"
  ],
  "shown": {
   "platform": "SUSE",
   "os_version_key": "SUSE Linux Enterprise Server 15 SP1 64bit",
   "os_version": "SUSE Linux Enterprise Server 15 SP1 64bit",
   "os_bit": 64,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "kvm",
   "uefi"
  ],
  "shown": {
   "platform": "SUSE",
   "os_version_key": "SUSE Linux Enterprise Server 15 64bit",
   "os_version": "SUSE Linux Enterprise Server 15 64bit",
   "os_bit": 64,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "kvm",
   "uefi",
   "bms"
  ],
  "shown": {
   "platform": "SUSE",
   "os_version_key": "SUSE Linux Enterprise Server 12 SP5 64bit",
   "os_version": "SUSE Linux Enterprise Server 12 SP5 64bit",
   "os_bit": 64,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "kvm",
   "uefi",
   "bms"
  ],
  "shown": {
   "platform": "SUSE",
   "os_version_key": "SUSE Linux Enterprise Server 12 SP4 64bit",
   "os_version": "SUSE Linux Enterprise Server 12 SP4 64bit",
   "os_bit": 64,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "kvm",
   "uefi",
   "bms"
  ],
  "shown": {
   "platform": "SUSE",
   "os_version_key": "SUSE Linux Enterprise Server 12 SP3 64bit",
   "os_version": "SUSE Linux Enterprise Server 12 SP3 64bit",
   "os_bit": 64,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "kvm",
   "uefi",
   "bms"
  ],
  "shown": {
   "platform": "SUSE",
   "os_version_key": "SUSE Linux Enterprise Server 12 SP2 64bit",
   "os_version": "SUSE Linux Enterprise Server 12 SP2 64bit",
   "os_bit": 64,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "kvm",
   "uefi",
   "bms"
  ],
  "shown": {
   "platform": "SUSE",
   "os_version_key": "SUSE Linux Enterprise Server 12 SP1 64bit",
   "os_version": "SUSE Linux Enterprise Server 12 SP1 64bit",
   "os_bit": 64,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "kvm",
   "uefi",
   "bms"
  ],
  "shown": {
   "platform": "SUSE",
   "os_version_key": "SUSE Linux Enterprise Server 12 64bit",
   "os_version": "SUSE Linux Enterprise Server 12 64bit",
   "os_bit": 64,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "kvm"
  ],
  "shown": {
   "platform": "SUSE",
   "os_version_key": "SUSE Linux Enterprise Server 11 SP4 64bit",
   "os_version": "SUSE Linux Enterprise Server 11 SP4 64bit",
   "os_bit": 64,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "kvm"
  ],
  "shown": {
   "platform": "SUSE",
   "os_version_key": "SUSE Linux Enterprise Server 11 SP3 64bit",
   "os_version": "SUSE Linux Enterprise Server 11 SP3 64bit",
   "os_bit": 64,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "kvm"
  ],
  "shown": {
   "platform": "SUSE",
   "os_version_key": "SUSE Linux Enterprise Server 11 SP1 64bit",
   "os_version": "SUSE Linux Enterprise Server 11 SP1 64bit",
   "os_bit": 64,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "kvm"
  ],
  "shown": {
   "platform": "SUSE",
   "os_version_key": "SUSE Linux Enterprise Server 11 SP3 32bit",
   "os_version": "SUSE Linux Enterprise Server 11 SP3 32bit",
   "os_bit": 32,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "kvm",
   "uefi",
   "bms"
  ],
  "shown": {
   "platform": "Oracle Linux",
   "os_version_key": "Oracle Linux Server release 7.6 64bit",
   "os_version": "Oracle Linux Server release 7.6 64bit",
   "os_bit": 64,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "kvm",
   "uefi",
   "bms"
  ],
  "shown": {
   "platform": "Oracle Linux",
   "os_version_key": "Oracle Linux Server release 7.5 64bit",
   "os_version": "Oracle Linux Server release 7.5 64bit",
   "os_bit": 64,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "kvm",
   "uefi",
   "bms"
  ],
  "shown": {
   "platform": "Oracle Linux",
   "os_version_key": "Oracle Linux Server release 7.4 64bit",
   "os_version": "Oracle Linux Server release 7.4 64bit",
   "os_bit": 64,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "kvm",
   "uefi",
   "bms"
  ],
  "shown": {
   "platform": "Oracle Linux",
   "os_version_key": "Oracle Linux Server release 7.3 64bit",
   "os_version": "Oracle Linux Server release 7.3 64bit",
   "os_bit": 64,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "kvm",
   "uefi",
   "bms"
  ],
  "shown": {
   "platform": "Oracle Linux",
   "os_version_key": "Oracle Linux Server release 7.2 64bit",
   "os_version": "Oracle Linux Server release 7.2 64bit",
   "os_bit": 64,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "kvm",
   "uefi",
   "bms"
  ],
  "shown": {
   "platform": "Oracle Linux",
   "os_version_key": "Oracle Linux Server release 7.1 64bit",
   "os_version": "Oracle Linux Server release 7.1 64bit",
   "os_bit": 64,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "kvm",
   "uefi",
   "bms"
  ],
  "shown": {
   "platform": "Oracle Linux",
   "os_version_key": "Oracle Linux Server release 7.0 64bit",
   "os_version": "Oracle Linux Server release 7.0 64bit",
   "os_bit": 64,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "kvm"
  ],
  "shown": {
   "platform": "Oracle Linux",
   "os_version_key": "Oracle Linux Server release 6.10 64bit",
   "os_version": "Oracle Linux Server release 6.10 64bit",
   "os_bit": 64,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "kvm"
  ],
  "shown": {
   "platform": "Oracle Linux",
   "os_version_key": "Oracle Linux Server release 6.9 64bit",
   "os_version": "Oracle Linux Server release 6.9 64bit",
   "os_bit": 64,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "kvm"
  ],
  "shown": {
   "platform": "Oracle Linux",
   "os_version_key": "Oracle Linux Server release 6.8 64bit",
   "os_version": "Oracle Linux Server release 6.8 64bit",
   "os_bit": 64,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "kvm"
  ],
  "shown": {
   "platform": "Oracle Linux",
   "os_version_key": "Oracle Linux Server release 6.7 64bit",
   "os_version": "Oracle Linux Server release 6.7 64bit",
   "os_bit": 64,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "kvm"
  ],
  "shown": {
   "platform": "Oracle Linux",
   "os_version_key": "Oracle Linux Server release 6.5 64bit",
   "os_version": "Oracle Linux Server release 6.5 64bit",
   "os_bit": 64,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "kvm",
   "uefi",
   "bms"
  ],
  "shown": {
   "platform": "Red Hat",
   "os_version_key": "Redhat Linux Enterprise 8.0 64bit",
   "os_version": "Redhat Linux Enterprise 8.0 64bit",
   "os_bit": 64,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "kvm",
   "uefi",
   "bms"
  ],
  "shown": {
   "platform": "Red Hat",
   "os_version_key": "Redhat Linux Enterprise 7.6 64bit",
   "os_version": "Redhat Linux Enterprise 7.6 64bit",
   "os_bit": 64,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "kvm",
   "uefi",
   "bms"
  ],
  "shown": {
   "platform": "Red Hat",
   "os_version_key": "Redhat Linux Enterprise 7.5 64bit",
   "os_version": "Redhat Linux Enterprise 7.5 64bit",
   "os_bit": 64,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "kvm",
   "uefi",
   "bms"
  ],
  "shown": {
   "platform": "Red Hat",
   "os_version_key": "Redhat Linux Enterprise 7.4 64bit",
   "os_version": "Redhat Linux Enterprise 7.4 64bit",
   "os_bit": 64,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "kvm",
   "uefi",
   "bms"
  ],
  "shown": {
   "platform": "Red Hat",
   "os_version_key": "Redhat Linux Enterprise 7.3 64bit",
   "os_version": "Redhat Linux Enterprise 7.3 64bit",
   "os_bit": 64,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "kvm",
   "uefi",
   "bms"
  ],
  "shown": {
   "platform": "Red Hat",
   "os_version_key": "Redhat Linux Enterprise 7.2 64bit",
   "os_version": "Redhat Linux Enterprise 7.2 64bit",
   "os_bit": 64,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "kvm",
   "uefi",
   "bms"
  ],
  "shown": {
   "platform": "Red Hat",
   "os_version_key": "Redhat Linux Enterprise 7.1 64bit",
   "os_version": "Redhat Linux Enterprise 7.1 64bit",
   "os_bit": 64,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "kvm",
   "uefi",
   "bms"
  ],
  "shown": {
   "platform": "Red Hat",
   "os_version_key": "Redhat Linux Enterprise 7.0 64bit",
   "os_version": "Redhat Linux Enterprise 7.0 64bit",
   "os_bit": 64,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "kvm"
  ],
  "shown": {
   "platform": "Red Hat",
   "os_version_key": "Redhat Linux Enterprise 6.10 64bit",
   "os_version": "Redhat Linux Enterprise 6.10 64bit",
   "os_bit": 64,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "kvm"
  ],
  "shown": {
   "platform": "Red Hat",
   "os_version_key": "Redhat Linux Enterprise 6.9 64bit",
   "os_version": "Redhat Linux Enterprise 6.9 64bit",
   "os_bit": 64,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "kvm"
  ],
  "shown": {
   "platform": "Red Hat",
   "os_version_key": "Redhat Linux Enterprise 6.8 64bit",
   "os_version": "Redhat Linux Enterprise 6.8 64bit",
   "os_bit": 64,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "kvm"
  ],
  "shown": {
   "platform": "Red Hat",
   "os_version_key": "Redhat Linux Enterprise 6.7 64bit",
   "os_version": "Redhat Linux Enterprise 6.7 64bit",
   "os_bit": 64,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "kvm"
  ],
  "shown": {
   "platform": "Red Hat",
   "os_version_key": "Redhat Linux Enterprise 6.6 64bit",
   "os_version": "Redhat Linux Enterprise 6.6 64bit",
   "os_bit": 64,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "kvm"
  ],
  "shown": {
   "platform": "Red Hat",
   "os_version_key": "Redhat Linux Enterprise 6.5 64bit",
   "os_version": "Redhat Linux Enterprise 6.5 64bit",
   "os_bit": 64,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "kvm"
  ],
  "shown": {
   "platform": "Red Hat",
   "os_version_key": "Redhat Linux Enterprise 6.4 64bit",
   "os_version": "Redhat Linux Enterprise 6.4 64bit",
   "os_bit": 64,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "kvm"
  ],
  "shown": {
   "platform": "Red Hat",
   "os_version_key": "Redhat Linux Enterprise 6.6 32bit",
   "os_version": "Redhat Linux Enterprise 6.6 32bit",
   "os_bit": 32,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "kvm"
  ],
  "shown": {
   "platform": "Red Hat",
   "os_version_key": "Redhat Linux Enterprise 6.4 32bit",
   "os_version": "Redhat Linux Enterprise 6.4 32bit",
   "os_bit": 32,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "arm",
   "kvm",
   "uefi"
  ],
  "shown": {
   "platform": "Ubuntu",
   "os_version_key": "Ubuntu 19.04 server 64bit",
   "os_version": "Ubuntu 19.04 server 64bit",
   "os_bit": 64,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "arm",
   "kvm",
   "uefi"
  ],
  "shown": {
   "platform": "Ubuntu",
   "os_version_key": "Ubuntu 18.04.2 server 64bit",
   "os_version": "Ubuntu 18.04.2 server 64bit",
   "os_bit": 64,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "arm",
   "kvm",
   "uefi"
  ],
  "shown": {
   "platform": "Ubuntu",
   "os_version_key": "Ubuntu 18.04.1 server 64bit",
   "os_version": "Ubuntu 18.04.1 server 64bit",
   "os_bit": 64,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "arm",
   "kvm",
   "uefi"
  ],
  "shown": {
   "platform": "Ubuntu",
   "os_version_key": "Ubuntu 18.04 server 64bit",
   "os_version": "Ubuntu 18.04 server 64bit",
   "os_bit": 64,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "kvm",
   "uefi",
   "bms"
  ],
  "shown": {
   "platform": "Ubuntu",
   "os_version_key": "Ubuntu 16.04.6 server 64bit",
   "os_version": "Ubuntu 16.04.6 server 64bit",
   "os_bit": 64,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "kvm",
   "uefi",
   "bms"
  ],
  "shown": {
   "platform": "Ubuntu",
   "os_version_key": "Ubuntu 16.04.5 server 64bit",
   "os_version": "Ubuntu 16.04.5 server 64bit",
   "os_bit": 64,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "kvm",
   "uefi",
   "bms"
  ],
  "shown": {
   "platform": "Ubuntu",
   "os_version_key": "Ubuntu 16.04.4 server 64bit",
   "os_version": "Ubuntu 16.04.4 server 64bit",
   "os_bit": 64,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "kvm",
   "uefi",
   "bms"
  ],
  "shown": {
   "platform": "Ubuntu",
   "os_version_key": "Ubuntu 16.04.3 server 64bit",
   "os_version": "Ubuntu 16.04.3 server 64bit",
   "os_bit": 64,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "kvm",
   "uefi",
   "bms"
  ],
  "shown": {
   "platform": "Ubuntu",
   "os_version_key": "Ubuntu 16.04.2 server 64bit",
   "os_version": "Ubuntu 16.04.2 server 64bit",
   "os_bit": 64,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "kvm",
   "uefi",
   "bms"
  ],
  "shown": {
   "platform": "Ubuntu",
   "os_version_key": "Ubuntu 16.04 server 64bit",
   "os_version": "Ubuntu 16.04 server 64bit",
   "os_bit": 64,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "kvm"
  ],
  "shown": {
   "platform": "Ubuntu",
   "os_version_key": "Ubuntu 14.04.5 server 64bit",
   "os_version": "Ubuntu 14.04.5 server 64bit",
   "os_bit": 64,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "kvm"
  ],
  "shown": {
   "platform": "Ubuntu",
   "os_version_key": "Ubuntu 14.04.4 server 64bit",
   "os_version": "Ubuntu 14.04.4 server 64bit",
   "os_bit": 64,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "kvm"
  ],
  "shown": {
   "platform": "Ubuntu",
   "os_version_key": "Ubuntu 14.04.3 server 64bit",
   "os_version": "Ubuntu 14.04.3 server 64bit",
   "os_bit": 64,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "kvm"
  ],
  "shown": {
   "platform": "Ubuntu",
   "os_version_key": "Ubuntu 14.04.1 server 64bit",
   "os_version": "Ubuntu 14.04.1 server 64bit",
   "os_bit": 64,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "kvm"
  ],
  "shown": {
   "platform": "Ubuntu",
   "os_version_key": "Ubuntu 14.04 server 64bit",
   "os_version": "Ubuntu 14.04 server 64bit",
   "os_bit": 64,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "kvm"
  ],
  "shown": {
   "platform": "Ubuntu",
   "os_version_key": "Ubuntu 14.04.4 server 32bit",
   "os_version": "Ubuntu 14.04.4 server 32bit",
   "os_bit": 32,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "kvm"
  ],
  "shown": {
   "platform": "Ubuntu",
   "os_version_key": "Ubuntu 14.04.3 server 32bit",
   "os_version": "Ubuntu 14.04.3 server 32bit",
   "os_bit": 32,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "kvm"
  ],
  "shown": {
   "platform": "Ubuntu",
   "os_version_key": "Ubuntu 14.04.1 server 32bit",
   "os_version": "Ubuntu 14.04.1 server 32bit",
   "os_bit": 32,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "kvm"
  ],
  "shown": {
   "platform": "Ubuntu",
   "os_version_key": "Ubuntu 14.04 server 32bit",
   "os_version": "Ubuntu 14.04 server 32bit",
   "os_bit": 32,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "arm",
   "kvm",
   "uefi"
  ],
  "shown": {
   "platform": "OpenSUSE",
   "os_version_key": "openSUSE 15.1 64bit",
   "os_version": "openSUSE 15.1 64bit",
   "os_bit": 64,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "arm",
   "kvm",
   "uefi"
  ],
  "shown": {
   "platform": "OpenSUSE",
   "os_version_key": "openSUSE 15.0 64bit",
   "os_version": "openSUSE 15.0 64bit",
   "os_bit": 64,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "kvm"
  ],
  "shown": {
   "platform": "OpenSUSE",
   "os_version_key": "openSUSE 42.3 64bit",
   "os_version": "openSUSE 42.3 64bit",
   "os_bit": 64,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "kvm"
  ],
  "shown": {
   "platform": "OpenSUSE",
   "os_version_key": "openSUSE 42.2 64bit",
   "os_version": "openSUSE 42.2 64bit",
   "os_bit": 64,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "kvm"
  ],
  "shown": {
   "platform": "OpenSUSE",
   "os_version_key": "openSUSE 42.1 64bit",
   "os_version": "openSUSE 42.1 64bit",
   "os_bit": 64,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "kvm"
  ],
  "shown": {
   "platform": "OpenSUSE",
   "os_version_key": "openSUSE 13.2 64bit",
   "os_version": "openSUSE 13.2 64bit",
   "os_bit": 64,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "kvm"
  ],
  "shown": {
   "platform": "OpenSUSE",
   "os_version_key": "openSUSE 11.3 64bit",
   "os_version": "openSUSE 11.3 64bit",
   "os_bit": 64,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "arm",
   "kvm",
   "uefi"
  ],
  "shown": {
   "platform": "CentOS",
   "os_version_key": "CentOS 8.0 64bit",
   "os_version": "CentOS 8.0 64bit",
   "os_bit": 64,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "arm",
   "kvm",
   "uefi"
  ],
  "shown": {
   "platform": "CentOS",
   "os_version_key": "CentOS 7.7 64bit",
   "os_version": "CentOS 7.7 64bit",
   "os_bit": 64,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "arm",
   "kvm",
   "uefi",
   "bms"
  ],
  "shown": {
   "platform": "CentOS",
   "os_version_key": "CentOS 7.6 64bit",
   "os_version": "CentOS 7.6 64bit",
   "os_bit": 64,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "arm",
   "kvm",
   "uefi",
   "bms"
  ],
  "shown": {
   "platform": "CentOS",
   "os_version_key": "CentOS 7.5 64bit",
   "os_version": "CentOS 7.5 64bit",
   "os_bit": 64,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "arm",
   "kvm",
   "uefi",
   "bms"
  ],
  "shown": {
   "platform": "CentOS",
   "os_version_key": "CentOS 7.4 64bit",
   "os_version": "CentOS 7.4 64bit",
   "os_bit": 64,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "kvm",
   "uefi",
   "bms"
  ],
  "shown": {
   "platform": "CentOS",
   "os_version_key": "CentOS 7.3 64bit",
   "os_version": "CentOS 7.3 64bit",
   "os_bit": 64,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "kvm",
   "uefi",
   "bms"
  ],
  "shown": {
   "platform": "CentOS",
   "os_version_key": "CentOS 7.2 64bit",
   "os_version": "CentOS 7.2 64bit",
   "os_bit": 64,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "kvm",
   "uefi",
   "bms"
  ],
  "shown": {
   "platform": "CentOS",
   "os_version_key": "CentOS 7.1 64bit",
   "os_version": "CentOS 7.1 64bit",
   "os_bit": 64,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "kvm",
   "uefi",
   "bms"
  ],
  "shown": {
   "platform": "CentOS",
   "os_version_key": "CentOS 7.0 64bit",
   "os_version": "CentOS 7.0 64bit",
   "os_bit": 64,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "kvm"
  ],
  "shown": {
   "platform": "CentOS",
   "os_version_key": "CentOS 6.10 64bit",
   "os_version": "CentOS 6.10 64bit",
   "os_bit": 64,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "kvm"
  ],
  "shown": {
   "platform": "CentOS",
   "os_version_key": "CentOS 6.9 64bit",
   "os_version": "CentOS 6.9 64bit",
   "os_bit": 64,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "kvm"
  ],
  "shown": {
   "platform": "CentOS",
   "os_version_key": "CentOS 6.8 64bit",
   "os_version": "CentOS 6.8 64bit",
   "os_bit": 64,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "kvm"
  ],
  "shown": {
   "platform": "CentOS",
   "os_version_key": "CentOS 6.7 64bit",
   "os_version": "CentOS 6.7 64bit",
   "os_bit": 64,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "kvm"
  ],
  "shown": {
   "platform": "CentOS",
   "os_version_key": "CentOS 6.6 64bit",
   "os_version": "CentOS 6.6 64bit",
   "os_bit": 64,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "kvm"
  ],
  "shown": {
   "platform": "CentOS",
   "os_version_key": "CentOS 6.5 64bit",
   "os_version": "CentOS 6.5 64bit",
   "os_bit": 64,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "kvm"
  ],
  "shown": {
   "platform": "CentOS",
   "os_version_key": "CentOS 6.4 64bit",
   "os_version": "CentOS 6.4 64bit",
   "os_bit": 64,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "kvm"
  ],
  "shown": {
   "platform": "CentOS",
   "os_version_key": "CentOS 6.3 64bit",
   "os_version": "CentOS 6.3 64bit",
   "os_bit": 64,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "kvm"
  ],
  "shown": {
   "platform": "CentOS",
   "os_version_key": "CentOS 7.0 32bit",
   "os_version": "CentOS 7.0 32bit",
   "os_bit": 32,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "kvm"
  ],
  "shown": {
   "platform": "CentOS",
   "os_version_key": "CentOS 6.10 32bit",
   "os_version": "CentOS 6.10 32bit",
   "os_bit": 32,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "kvm"
  ],
  "shown": {
   "platform": "CentOS",
   "os_version_key": "CentOS 6.9 32bit",
   "os_version": "CentOS 6.9 32bit",
   "os_bit": 32,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "kvm"
  ],
  "shown": {
   "platform": "CentOS",
   "os_version_key": "CentOS 6.7 32bit",
   "os_version": "CentOS 6.7 32bit",
   "os_bit": 32,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "kvm"
  ],
  "shown": {
   "platform": "CentOS",
   "os_version_key": "CentOS 6.6 32bit",
   "os_version": "CentOS 6.6 32bit",
   "os_bit": 32,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "kvm"
  ],
  "shown": {
   "platform": "CentOS",
   "os_version_key": "CentOS 6.5 32bit",
   "os_version": "CentOS 6.5 32bit",
   "os_bit": 32,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "kvm"
  ],
  "shown": {
   "platform": "CentOS",
   "os_version_key": "CentOS 6.4 32bit",
   "os_version": "CentOS 6.4 32bit",
   "os_bit": 32,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "kvm"
  ],
  "shown": {
   "platform": "CentOS",
   "os_version_key": "CentOS 6.3 32bit",
   "os_version": "CentOS 6.3 32bit",
   "os_bit": 32,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "arm",
   "kvm",
   "uefi"
  ],
  "shown": {
   "platform": "Debian",
   "os_version_key": "Debian GNU/Linux 10.0.0 64bit",
   "os_version": "Debian GNU/Linux 10.0.0 64bit",
   "os_bit": 64,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "kvm"
  ],
  "shown": {
   "platform": "Debian",
   "os_version_key": "Debian GNU/Linux 9.3.0 64bit",
   "os_version": "Debian GNU/Linux 9.3.0 64bit",
   "os_bit": 64,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "kvm"
  ],
  "shown": {
   "platform": "Debian",
   "os_version_key": "Debian GNU/Linux 9.0.0 64bit",
   "os_version": "Debian GNU/Linux 9.0.0 64bit",
   "os_bit": 64,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "kvm"
  ],
  "shown": {
   "platform": "Debian",
   "os_version_key": "Debian GNU/Linux 8.10.0 64bit",
   "os_version": "Debian GNU/Linux 8.10.0 64bit",
   "os_bit": 64,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "kvm"
  ],
  "shown": {
   "platform": "Debian",
   "os_version_key": "Debian GNU/Linux 8.8.0 64bit",
   "os_version": "Debian GNU/Linux 8.8.0 64bit",
   "os_bit": 64,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "kvm"
  ],
  "shown": {
   "platform": "Debian",
   "os_version_key": "Debian GNU/Linux 8.7.0 64bit",
   "os_version": "Debian GNU/Linux 8.7.0 64bit",
   "os_bit": 64,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "kvm"
  ],
  "shown": {
   "platform": "Debian",
   "os_version_key": "Debian GNU/Linux 8.6.0 64bit",
   "os_version": "Debian GNU/Linux 8.6.0 64bit",
   "os_bit": 64,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "kvm"
  ],
  "shown": {
   "platform": "Debian",
   "os_version_key": "Debian GNU/Linux 8.5.0 64bit",
   "os_version": "Debian GNU/Linux 8.5.0 64bit",
   "os_bit": 64,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "kvm"
  ],
  "shown": {
   "platform": "Debian",
   "os_version_key": "Debian GNU/Linux 8.4.0 64bit",
   "os_version": "Debian GNU/Linux 8.4.0 64bit",
   "os_bit": 64,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "kvm"
  ],
  "shown": {
   "platform": "Debian",
   "os_version_key": "Debian GNU/Linux 8.2.0 64bit",
   "os_version": "Debian GNU/Linux 8.2.0 64bit",
   "os_bit": 64,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "kvm"
  ],
  "shown": {
   "platform": "Debian",
   "os_version_key": "Debian GNU/Linux 8.1.0 64bit",
   "os_version": "Debian GNU/Linux 8.1.0 64bit",
   "os_bit": 64,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "arm",
   "kvm",
   "uefi"
  ],
  "shown": {
   "platform": "Fedora",
   "os_version_key": "Fedora 30 64bit",
   "os_version": "Fedora 30 64bit",
   "os_bit": 64,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "arm",
   "kvm",
   "uefi"
  ],
  "shown": {
   "platform": "Fedora",
   "os_version_key": "Fedora 29 64bit",
   "os_version": "Fedora 29 64bit",
   "os_bit": 64,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "kvm"
  ],
  "shown": {
   "platform": "Fedora",
   "os_version_key": "Fedora 28 64bit",
   "os_version": "Fedora 28 64bit",
   "os_bit": 64,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "kvm"
  ],
  "shown": {
   "platform": "Fedora",
   "os_version_key": "Fedora 27 64bit",
   "os_version": "Fedora 27 64bit",
   "os_bit": 64,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "kvm"
  ],
  "shown": {
   "platform": "Fedora",
   "os_version_key": "Fedora 26 64bit",
   "os_version": "Fedora 26 64bit",
   "os_bit": 64,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "kvm"
  ],
  "shown": {
   "platform": "Fedora",
   "os_version_key": "Fedora 25 64bit",
   "os_version": "Fedora 25 64bit",
   "os_bit": 64,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "kvm"
  ],
  "shown": {
   "platform": "Fedora",
   "os_version_key": "Fedora 24 64bit",
   "os_version": "Fedora 24 64bit",
   "os_bit": 64,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "kvm"
  ],
  "shown": {
   "platform": "Fedora",
   "os_version_key": "Fedora 23 64bit",
   "os_version": "Fedora 23 64bit",
   "os_bit": 64,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "kvm"
  ],
  "shown": {
   "platform": "Fedora",
   "os_version_key": "Fedora 22 64bit",
   "os_version": "Fedora 22 64bit",
   "os_bit": 64,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "arm",
   "kvm",
   "uefi"
  ],
  "shown": {
   "platform": "EulerOS",
   "os_version_key": "EulerOS 2.9 64bit",
   "os_version": "EulerOS 2.9 64bit",
   "os_bit": 64,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "kvm",
   "uefi",
   "bms"
  ],
  "shown": {
   "platform": "EulerOS",
   "os_version_key": "EulerOS 2.5 64bit",
   "os_version": "EulerOS 2.5 64bit",
   "os_bit": 64,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "kvm",
   "uefi",
   "bms"
  ],
  "shown": {
   "platform": "EulerOS",
   "os_version_key": "EulerOS 2.3 64bit",
   "os_version": "EulerOS 2.3 64bit",
   "os_bit": 64,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "kvm",
   "uefi",
   "bms"
  ],
  "shown": {
   "platform": "EulerOS",
   "os_version_key": "EulerOS 2.2 64bit",
   "os_version": "EulerOS 2.2 64bit",
   "os_bit": 64,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "kvm",
   "uefi",
   "bms"
  ],
  "shown": {
   "platform": "EulerOS",
   "os_version_key": "EulerOS 2.1 64bit",
   "os_version": "EulerOS 2.1 64bit",
   "os_bit": 64,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "arm",
   "kvm",
   "uefi"
  ],
  "shown": {
   "platform": "openEuler",
   "os_version_key": "openEuler 20.03 64bit",
   "os_version": "openEuler 20.03 64bit",
   "os_bit": 64,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "kvm"
  ],
  "shown": {
   "platform": "CoreOS",
   "os_version_key": "CoreOS 1298.6.0",
   "os_version": "CoreOS 1298.6.0",
   "os_bit": 64,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "kvm"
  ],
  "shown": {
   "platform": "CoreOS",
   "os_version_key": "CoreOS 1068.10.0",
   "os_version": "CoreOS 1068.10.0",
   "os_bit": 64,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "kvm"
  ],
  "shown": {
   "platform": "CoreOS",
   "os_version_key": "CoreOS 1010.5.0",
   "os_version": "CoreOS 1010.5.0",
   "os_bit": 64,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "arm",
   "kvm",
   "uefi"
  ],
  "shown": {
   "platform": "NeoKylin",
   "os_version_key": "NeoKylin 7.4 64bit",
   "os_version": "NeoKylin 7.4 64bit",
   "os_bit": 64,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "kvm"
  ],
  "shown": {
   "platform": "NeoKylin",
   "os_version_key": "NeoKylin Server release 5.0 U2 64bit",
   "os_version": "NeoKylin Server release 5.0 U2 64bit",
   "os_bit": 64,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "kvm"
  ],
  "shown": {
   "platform": "NeoKylin",
   "os_version_key": "NeoKylin Linux Advanced Server release 7.0 U5 64bit",
   "os_version": "NeoKylin Linux Advanced Server release 7.0 U5 64bit",
   "os_bit": 64,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "arm",
   "kvm",
   "uefi",
   "bms"
  ],
  "shown": {
   "platform": "Other",
   "os_version_key": "Other Linux(64 bit)",
   "os_version": "Other Linux(64 bit)",
   "os_bit": 64,
   "os_type": "Linux"
  }
 },
 {
  "tags": [
   "x86",
   "kvm"
  ],
  "shown": {
   "platform": "Other",
   "os_version_key": "Other(32 bit)",
   "os_version": "Other(32 bit)",
   "os_bit": 32,
   "os_type": "Other"
  }
 }
];
