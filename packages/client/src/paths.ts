import type { paths } from '@cloudimages/contract';

/** Files the answers of status 300 under 200, since openapi-fetch counts only 2xx among the successes. */
type WithChoices<Operation> = Operation extends { responses: { 300: unknown } }
  ? Omit<Operation, 'responses'> & {
      responses: {
        [Status in keyof Operation['responses'] as Status extends 300 ? 200 : Status]: Operation['responses'][Status];
      };
    }
  : Operation;

/**
 * The paths of the document as the client sees them: versions, which answer with status 300, are data.
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
