import { loadScript } from '../load-script.ts';
import { ownAddress, sampleAddress } from '../own-address.ts';
import { part } from './part.ts';

declare global {
  // Set by service.ts, which is a script of its own since it is larger than the page.
  var startService: (() => typeof fetch) | undefined;
}

/** Where a request is sent. */
export interface Server {
  /** The beginning of all URLs, without a slash at its end. */
  readonly address: string;
  readonly token: string;
  readonly fetch: () => Promise<typeof fetch>;
}

const withoutSlash = (address: string) => address.replace(/\/+$/, '');

let service: typeof fetch | undefined;

/** The service in the page, which starts with the first request. */
async function serviceInPage(): Promise<typeof fetch> {
  if (!globalThis.startService) await loadScript('service.js');
  service ??= globalThis.startService?.();
  if (!service) throw new Error('service.js does not start');
  return service;
}

/** The next request finds the example images as they were. */
export function forgetChanges() {
  service = undefined;
}

/** The server that is chosen. */
export function chosenServer(form: HTMLFormElement): Server {
  const input = (name: string) => part(form, name)?.querySelector('input')?.value.trim() ?? '';
  const network = async () => fetch;
  switch (chosen(form)) {
    // The address of a server, so that the curl command works.
    case 'page':
      return { address: sampleAddress(), token: 'demo-token', fetch: serviceInPage };
    case 'here':
      return { address: ownAddress(), token: input('token'), fetch: network };
    default:
      return { address: withoutSlash(input('address')), token: input('token'), fetch: network };
  }
}

/** `page`, `here` or `other`. */
export const chosen = (form: HTMLFormElement) =>
  form.querySelector<HTMLInputElement>('[name="try-target"]:checked')?.value ?? 'other';
