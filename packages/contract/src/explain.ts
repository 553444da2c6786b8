import type { ValidationError } from './validation.ts';

/** A broken rule in words; `whole` is what to call the value when the rule is about all of it. */
export function explain({ instancePath, keyword, message, params }: ValidationError, whole: string): string {
  const place = instancePath === '' ? whole : instancePath.slice(1);
  if (keyword === 'enum') return `${place} is none of ${(params.allowedValues as string[]).join(', ')}.`;
  if (keyword === 'type') return `${place} must be of type ${String(params.type).replaceAll(',', ' or ')}.`;
  if (keyword === 'not') return `${place} names an attribute that cannot be changed so.`;
  if (keyword === 'pattern') return `${place} has a character or a form that is not allowed.`;
  return `${place} ${message}.`;
}
