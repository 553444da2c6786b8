import { createRequire } from 'node:module';
import {
  type Contract,
  curlOf,
  type Exchange,
  faultsOf,
  format,
  openContract,
  type Problem,
} from '@cloudimages/openapi-vitest';
import { document, refusals } from '../document.ts';
import type { Secrets } from './secrets.ts';

/** A fault that one or several exchanges share. */
interface Fault {
  /** The report of the first one. */
  readonly words: string;
  times: number;
}

export interface Watch {
  /** The contract of the image API, with the coverage so far. */
  readonly contract: Contract;
  readonly faults: ReadonlyMap<string, Fault>;
  /** The number of exchanges. */
  readonly count: () => number;
  /** Compares an exchange with the document. Returns it without secrets, or undefined for the identity API. */
  take(exchange: Exchange): Exchange | undefined;
  /** Counts an exchange whose response was broken off as a fault. */
  takeBroken(exchange: Exchange): void;
}

/** Whether a request belongs to the identity API, which has a document of its own. */
const isIdentity = ({ url }: Exchange['request']) => /^\/v3(\/|$)/.test(new URL(url).pathname);

/** Compares exchanges with the documents, and hides secrets in its reports. */
export function watch(secrets: Secrets): Watch {
  const contract = openContract(document, { refusals });
  const faults = new Map<string, Fault>();
  let identity: Contract | undefined;
  let count = 0;

  function harmless(exchange: Exchange): Exchange {
    const { request, response } = exchange;
    secrets.learn(request.headers, response.headers);
    return {
      request: {
        ...request,
        url: secrets.text(request.url),
        headers: secrets.headers(request.headers),
        ...(request.body !== undefined && { body: secrets.text(request.body) }),
      },
      response: {
        ...response,
        headers: secrets.headers(response.headers),
        body: response.body === undefined ? undefined : secrets.text(response.body),
      },
    };
  }

  function addFault(key: string, words: () => string) {
    const known = faults.get(key);
    if (known) known.times++;
    else faults.set(key, { words: secrets.text(words()), times: 1 });
  }

  function contractFor(exchange: Exchange): Contract {
    if (!isIdentity(exchange.request)) return contract;
    identity ??= openContract(createRequire(import.meta.url).resolve('@cloudimages/spec/identity.yaml'));
    return identity;
  }

  function note(of: Contract, exchange: Exchange, shown: Exchange) {
    const seen = of.take(exchange);
    const isNowhere = (problem: Problem) => problem.rule === 'operation' && exchange.response.status === 404;
    for (const problem of faultsOf(seen, exchange).filter((each) => !isNowhere(each))) {
      const { rule, part = '', place } = problem;
      const key = [
        seen.found?.operation.id ?? shown.request.url,
        rule,
        part.replaceAll(/\/\d+/g, '/*'),
        of.document.nameOf(place),
      ].join(' ');
      addFault(key, () => {
        const plain = { ...problem, ...('value' in problem && { value: secrets.value(part, problem.value) }) };
        return format(of, seen, shown, [plain]);
      });
    }
  }

  return {
    contract,
    faults,
    count: () => count,
    take(exchange) {
      count++;
      const shown = harmless(exchange);
      note(contractFor(exchange), exchange, shown);
      return isIdentity(exchange.request) ? undefined : shown;
    },
    takeBroken(exchange) {
      count++;
      const { request, response } = harmless(exchange);
      const { method, url } = exchange.request;
      const id = contractFor(exchange).find(method, new URL(url).pathname)?.operation.id;
      addFault(`${id ?? request.url} is broken off`, () =>
        [
          `${method} ${request.url} (${id ?? 'no operation'}) answered ${response.status}, and the response broke off.`,
          `  ${curlOf(request)}`,
        ].join('\n'),
      );
    },
  };
}
