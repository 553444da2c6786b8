import type { Operation } from '@cloudimages/contract';
import { errorCode, type RequestValidators } from '@cloudimages/contract/validators';

/** The pattern of a parameter, in parentheses, if the document says that what does not match it is an unknown path. */
function patternOf(name: string, validate: RequestValidators['path']): string {
  // Whoever refuses names the pattern, and no pattern of a part of a path takes an empty one.
  if (validate === undefined || validate({ [name]: '' })) return '';
  const [error] = validate.errors ?? [];
  return error?.keyword === 'pattern' && errorCode(error) === 'APIGW.0101' ? `(${error.params.pattern})` : '';
}

/**
 * The path of an operation as the router takes it. `/{version}` takes its pattern along, so that other paths of one
 * part belong to no operation (decision 87).
 */
export const urlOf = ({ path }: Operation<string>, validators: RequestValidators): string =>
  path.replaceAll(/\{(\w+)\}/g, (_braces, name: string) => `:${name}${patternOf(name, validators.path)}`);
