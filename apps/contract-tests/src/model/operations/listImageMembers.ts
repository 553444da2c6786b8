import fc from 'fast-check';
import { draftsOfImage } from '../draft.ts';
import { memberShown } from '../members.ts';
import type { Model } from '../model.ts';
import { ofImage } from '../of-image.ts';
import { inProject, isOwnProject } from '../of-project.ts';
import type { Query } from '../request.ts';

const encoded = (id: string) => Buffer.from(id).toString('base64');

const queries: fc.Arbitrary<Query> = fc
  .record(
    {
      limit: fc.constantFrom('1', '1', '2', '1000', '0', 'x'),
      marker: fc.constantFrom(encoded('0'), encoded('c'), '='),
    },
    { requiredKeys: [] },
  )
  .map((query) => Object.entries(query));

export const model: Model = {
  needs: ['glanceAddImageMember'],
  draw: (hand) => inProject(draftsOfImage(hand, fc.record({ query: queries }))),
  respond: ofImage((asked) => {
    const { limit = '500', marker = '' } = Object.fromEntries(asked.request.query);
    if (limit === '0' || limit === 'x' || marker === '=') return 'IMG.0017';
    if (!isOwnProject(asked)) return 'IMG.0030';
    return ({ kept, image, isOwner, project }) => {
      if (image.visibility === 'public') return 'IMG.0089';
      const after = Buffer.from(marker, 'base64').toString();
      const all = Object.entries(kept.members ?? {})
        .filter(([id]) => (isOwner || id === project) && id > after)
        .sort(([one], [other]) => (one < other ? -1 : 1));
      const page = all.slice(0, Number(limit));
      const last = page.at(-1)?.[0];
      const members = page.map(([id, member]) => ({ ...memberShown(kept, id, member), member_type: 'project' }));
      const page_info = {
        ...(last !== undefined && page.length < all.length && { next_marker: encoded(last) }),
        current_count: page.length,
      };
      return { status: 200, body: { members, schema: '/v2/schemas/members', page_info } };
    };
  }),
};
