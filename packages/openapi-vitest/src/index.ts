export type { Comparison, Problem } from './compare.ts';
export { type Contract, openContract } from './contract.ts';
export type { Goal, Hits, Kind } from './coverage.ts';
export { curlOf } from './curl.ts';
export type { Place } from './document.ts';
export type { Answered, Exchange, FetchResult, InjectResult, ReceivedResponse, SentRequest } from './exchange.ts';
export { handOver } from './hand-over.ts';
export { contractMatchers } from './matchers.ts';
export { ContractError, faultsOf, type ObserveOptions, observe } from './observe.ts';
