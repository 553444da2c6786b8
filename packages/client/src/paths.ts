import type { paths } from '@cloudimages/contract';

/** Declares responses with status 300 as 200, since openapi-fetch counts only 2xx as success. */
type WithChoices<Operation> = Operation extends { responses: { 300: unknown } }
  ? Omit<Operation, 'responses'> & {
      responses: {
        [Status in keyof Operation['responses'] as Status extends 300 ? 200 : Status]: Operation['responses'][Status];
      };
    }
  : Operation;

/**
 * The paths of the document. The versions of the API, whose responses have status 300, count as success.
 *
 * @example
 * ```ts
 * type ImageOf = CloudImagesPaths['/v2/cloudimages/{image_id}']['patch']['responses'][200]['content']['application/json'];
 * const changed: ImageOf = await updateImage(client, id, patch().set('min_ram', 2048));
 * console.log(changed.min_ram);
 * ```
 */
export type CloudImagesPaths = {
  [Path in keyof paths]: { [Method in keyof paths[Path]]: WithChoices<paths[Path][Method]> };
};
