import { extensionsFault } from '@cloudimages/contract/validators';
import { refuse } from './patch.ts';

/**
 * Checks the members of a new image's metadata that are not declared: they become extension attributes, by the rules of
 * a patch (decision 78). `content` is the code of a rule that has none of its own.
 * @throws {Refusal} for the first name, else the first value, that such an attribute cannot have.
 */
export const checkExtensions = (declared: readonly string[], content: string, body: unknown) =>
  refuse(extensionsFault(declared, content, body));
