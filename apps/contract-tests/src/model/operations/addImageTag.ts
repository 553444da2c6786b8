import { adding, bodyOf, draftsOfTags, isTag, tags, tagsModel } from '../key-value-tags.ts';

export const model = tagsModel(
  (hand) =>
    draftsOfTags(
      hand,
      tags.map((tag) => ({ tag })),
    ),
  (asked) => {
    const body = bodyOf(asked);
    if (typeof body === 'string') return body;
    return isTag(body.tag) ? adding([body.tag]) : 'IMG.0115';
  },
);
