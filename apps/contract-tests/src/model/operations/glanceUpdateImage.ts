import { patchModel } from '../patch.ts';
import { description, nativeName, type Rule } from '../values.ts';

const rules: ReadonlyMap<string, Rule> = new Map([
  ['name', nativeName],
  ['__description', description],
]);

export const model = patchModel(rules, () => undefined);
