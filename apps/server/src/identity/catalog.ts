import type { Catalog } from '@cloudimages/contract/identity';
import type { IdentityContext } from './context.ts';

const services = (origin: string) => [
  { type: 'image', name: 'glance', url: origin },
  { type: 'identity', name: 'keystone', url: `${origin}/v3` },
];

const interfaces = ['public', 'internal', 'admin'] as const;

/** The services of this server, under the address that the caller used. */
export const catalog = ({ accounts: { region }, origin }: IdentityContext): Catalog['catalog'] =>
  services(origin).map(({ type, name, url }) => ({
    id: type,
    type,
    name,
    endpoints: interfaces.map((kind) => ({
      id: `${type}-${kind}`,
      interface: kind,
      region,
      region_id: region,
      url,
    })),
  }));
