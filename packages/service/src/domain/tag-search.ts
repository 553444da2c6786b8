import type { OperationInput } from '@cloudimages/contract';
import type { Filter } from '../ports/store.ts';
import { differentKeys } from './image-tags.ts';

type Search = OperationInput<'listImageByTags'>['body'];

function tagFilters({ tags = [], tags_any = [], not_tags = [], not_tags_any = [], without_any_tag }: Search): Filter[] {
  if (without_any_tag) return [{ isUntagged: true }];
  for (const list of [tags, tags_any, not_tags, not_tags_any]) differentKeys(list);
  return [
    ...tags.map((choice) => ({ carries: [choice] })),
    ...(tags_any.length > 0 ? [{ carries: tags_any }] : []),
    ...(not_tags.length > 0 ? [{ lacks: not_tags }] : []),
    ...not_tags_any.map((choice) => ({ lacks: [choice] })),
  ];
}

/** @throws {Refusal} IMG.0115 when a key comes twice. */
export function searchFilters({ matches = [], ...search }: Search): Filter[] {
  differentKeys(matches);
  return [
    ...tagFilters(search),
    ...matches.map(({ key, value }): Filter => {
      if (key === 'resource_id') return { attribute: 'id', is: [value] };
      return value === '' ? { attribute: 'name', is: [''] } : { nameHas: value };
    }),
  ];
}
