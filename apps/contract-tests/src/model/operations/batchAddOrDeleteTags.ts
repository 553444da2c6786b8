import fc from 'fast-check';
import { adding, bodyOf, draftsOfTags, isTag, keys, removing, type Tag, tags, tagsModel } from '../key-value-tags.ts';

const values = fc.oneof(
  fc.array(tags, { minLength: 1, maxLength: 4 }).map((tags) => ({ action: 'create', tags })),
  fc
    .array(fc.record({ key: keys, value: fc.constant('any') }, { requiredKeys: ['key'] }), {
      minLength: 1,
      maxLength: 4,
    })
    .map((tags) => ({ action: 'delete', tags })),
);

export const model = tagsModel(
  (hand) => draftsOfTags(hand, values),
  (asked) => {
    const body = bodyOf(asked);
    if (typeof body === 'string') return body;
    const given = body.tags as readonly Tag[];
    const names = given.map(({ key }) => key);
    const isWrong = body.action === 'create' && !given.every(isTag);
    if (isWrong) return 'IMG.0115';
    if (asked.request.path.project_id !== asked.project) return 'IMG.0030';
    if (new Set(names).size < names.length) return 'IMG.0115';
    return body.action === 'create' ? adding(given) : removing(names);
  },
);
