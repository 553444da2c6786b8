import { type Operation, type OperationId, operations } from '@cloudimages/contract';
import { document } from '@cloudimages/contract/document';
import type { Case } from '@cloudimages/openapi-vitest';
import { type CallOptions, exampleBody } from './calls.ts';

/**
 * The call that sends the value of a case.
 * @param image ID of the image in the path.
 * @param namesAny Whether a case about the ID itself replaces it.
 */
export function optionsOf({ operation, part, mediaType, value }: Case, image: string, namesAny: boolean): CallOptions {
  const [within, name = ''] = part.split(' ');
  const text = String(value);
  return {
    image,
    body: exampleBody(operations[operation as OperationId]),
    ...(part === 'body' && { body: JSON.stringify(value), mediaType }),
    ...(within === 'query' && { query: String(new URLSearchParams([value].flat().map((one) => [name, String(one)]))) }),
    ...(within === 'header' && { headers: { [name]: text } }),
    ...(within === 'path' && (name !== 'image_id' || namesAny) && { path: { [name]: encodeURIComponent(text) } }),
  };
}

interface Described {
  readonly paths: Record<
    string,
    Record<string, { requestBody?: { content: Record<string, { 'x-read-as'?: string }> } }>
  >;
}

/** Whether a body has rules beyond its schema: those of the media type that it is read as. */
export function hasFurtherRules({ operation, mediaType }: Case): boolean {
  const { path, method } = operations[operation as OperationId];
  const content = (document as unknown as Described).paths[path]?.[method.toLowerCase()]?.requestBody?.content;
  return mediaType !== undefined && content?.[mediaType]?.['x-read-as'] !== undefined;
}

/** False for a lone surrogate in a URL, a line break in a header, or an empty path parameter. */
export const canBeSent = ({ part, value }: Case): boolean =>
  part === 'body' ||
  (!/\p{Surrogate}/u.test(String(value)) &&
    !(part.startsWith('path') && ['', '.', '..'].includes(String(value))) &&
    !(part.startsWith('header') && /[^\x20-\x7e]|^ | $/.test(String(value))));

const isReading = ({ operation }: Case) => operations[operation as OperationId].method === 'GET';

/** Body members and path parameters that name the project of another user. */
const ofProjects = ['member', 'member_id', 'owner', 'projects', 'project_id', 'domains', 'organizations'];

/** Body members that name images, which may be images that existed before a run. */
const ofImages = ['image_id', 'images'];

const keysOf = (value: unknown): readonly string[] =>
  typeof value === 'object' && value !== null ? Object.keys(value) : [];

/** Whether the example of an operation names the project of another user, in its path or its body. */
export const namesProject = ({ example }: Operation): boolean =>
  [...keysOf(example.path), ...keysOf(example.body)].some((name) => ofProjects.includes(name));

/** Whether the example of an operation names an image in its body. */
export const namesImage = ({ example }: Operation): boolean =>
  keysOf(example.body).some((name) => ofImages.includes(name));

/** Whether an operation starts a job that creates an image, which would stay: only the end of the job names it. */
export const startsJob = (id: string): boolean => /^(create\w*Image|import|register|export|copy)/.test(id);

/**
 * Whether a case may be sent to a shared cloud: it creates no image that cannot be deleted, starts no job, and shares
 * nothing with the projects in the examples of the document.
 */
export function isSafe(each: Case): boolean {
  if (startsJob(each.operation) && each.breaks.length === 0) return false;
  if (isReading(each)) return true;
  if (each.part !== 'body') return !namesProject(operations[each.operation as OperationId]);
  if (typeof each.value !== 'object' || each.value === null) return true;
  const members = Object.entries(each.value);
  const named = [...ofProjects, ...ofImages];
  return members.every(([key, value]) => !named.includes(key) && !(key === 'protected' && value === true));
}
