import type { Operation } from '@cloudimages/contract';
import { errorCode, type RequestValidators } from '@cloudimages/contract/validators';

/** The pattern of a parameter, in parentheses, if the document makes values that do not match it an unknown path. */
function patternOf(name: string, validate: RequestValidators['path']): string {
  // No pattern of a part of a path matches an empty text, so the error names the pattern.
  if (validate === undefined || validate({ [name]: '' })) return '';
  const [error] = validate.errors ?? [];
  return error?.keyword === 'pattern' && errorCode(error) === 'APIGW.0101' ? `(${error.params.pattern})` : '';
}

/**
 * The path of an operation in the router's syntax. `/{version}` includes its pattern, so that other paths of one part
 * belong to no operation (decision 87).
 */
export const urlOf = ({ path }: Operation<string>, validators: RequestValidators): string =>
  path.replaceAll(/\{(\w+)\}/g, (_braces, name: string) => `:${name}${patternOf(name, validators.path)}`);
