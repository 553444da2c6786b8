import type { ValidationError } from './validation.ts';

/** As much of a name as goes into a message. */
const shown = (name: string) => name.slice(0, 255);

/** A broken rule in words; `whole` is what to call the value when the rule is about all of it. */
export function explain(error: ValidationError, whole: string): string {
  const { instancePath, keyword, message, params, propertyName, data, parentSchema } = error;
  const place = propertyName === undefined ? instancePath.slice(1) || whole : `the name ${shown(propertyName)}`;
  const text = parentSchema?.['x-error-texts']?.[keyword];
  if (text !== undefined) return `${place} ${text}`;
  if (keyword === 'enum') {
    const [only, ...others] = params.allowedValues as string[];
    return others.length > 0 ? `${place} is none of ${[only, ...others].join(', ')}.` : `${place} is not ${only}.`;
  }
  if (keyword === 'type') return `${place} must be of type ${String(params.type).replaceAll(',', ' or ')}.`;
  if (keyword === 'oneOf') return `${place} has none of the forms that are allowed, or several.`;
  if (keyword === 'not') {
    const { required: apart } = parentSchema?.not ?? {};
    if (apart) return `${place} has ${apart.join(' and ')} together.`;
    // Another value may be an object without a text, such as {"toString": 0}.
    return typeof data === 'string'
      ? `${shown(data)} cannot be changed in this way.`
      : `${place} has a form that is not allowed.`;
  }
  if (keyword === 'pattern') return `${place} has a character or a form that is not allowed.`;
  return `${place} ${message}.`;
}
