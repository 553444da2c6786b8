import fc from 'fast-check';
import type { Draft } from '../draft.ts';
import { bodies, bodyOf, keys, partsOf, type Tag, tagValues } from '../key-value-tags.ts';
import type { Model } from '../model.ts';
import { inProject, isOwnProject } from '../of-project.ts';

interface Choice {
  readonly key: string;
  readonly values: readonly string[];
}

const choices: fc.Arbitrary<readonly Choice[]> = fc.array(
  fc.record({ key: keys, values: fc.array(tagValues, { maxLength: 2 }) }),
  { minLength: 1, maxLength: 2 },
);

const searches = fc.record(
  {
    action: fc.constantFrom('filter', 'filter', 'count'),
    tags: choices,
    tags_any: choices,
    not_tags: choices,
    not_tags_any: choices,
    without_any_tag: fc.boolean(),
    limit: fc.constantFrom('1', '10'),
    offset: fc.constantFrom('0', '1'),
  },
  { requiredKeys: ['action'] },
);

const lists = ['tags', 'tags_any', 'not_tags', 'not_tags_any'] as const;

type Search = Readonly<Partial<Record<(typeof lists)[number], readonly Choice[]>>> & {
  readonly without_any_tag?: boolean;
};

const hasTwice = (choices: readonly Choice[] = []) => new Set(choices.map(({ key }) => key)).size < choices.length;

function meets(tags: readonly Tag[], search: Search): boolean {
  if (search.without_any_tag) return tags.length === 0;
  const has = ({ key, values }: Choice) =>
    tags.some((tag) => tag.key === key && (values.length === 0 || values.includes(tag.value)));
  const { tags: all = [], tags_any: any, not_tags: notAll, not_tags_any: notAny = [] } = search;
  return all.every(has) && (any?.some(has) ?? true) && !(notAll?.every(has) ?? false) && !notAny.some(has);
}

/** Searches for one image of the sequence, since each target has others. */
export const model: Model = {
  showsAll: true,
  draw: ({ image, token }) =>
    inProject(
      fc
        .tuple(token, image, searches)
        .chain(([token, value, search]) =>
          bodies(fc.constant({ ...search, matches: [{ key: 'resource_id', value }] })).map(
            (body): Draft => ({ token, ...body }),
          ),
        ),
    ),
  respond: (asked) => {
    const body = bodyOf(asked);
    if (typeof body === 'string') return body;
    if (!isOwnProject(asked)) return 'IMG.0030';
    const search = body as Search;
    if (!search.without_any_tag && lists.some((list) => hasTwice(search[list]))) return 'IMG.0115';
    const [{ value }] = body.matches as [{ readonly value: string }];
    const image = asked.world.images.get(value)?.image;
    const tags = ((image?.tags ?? []) as string[]).map(partsOf);
    const isFound = image?.owner === asked.project && meets(tags, search);
    const total_count = isFound ? 1 : 0;
    if (body.action === 'count') return { status: 200, body: { total_count } };
    const found = {
      resource_id: image?.id,
      resource_name: image?.name,
      resource_detail: { status: image?.status },
      tags,
    };
    return { status: 200, body: { resources: isFound && body.offset !== '1' ? [found] : [], total_count } };
  },
};
