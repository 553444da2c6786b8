import { osVersions } from '@cloudimages/contract';
import type { Handler } from '../context.ts';

export const listOsVersions: Handler<'listOsVersions'> = async ({ query: { tag: asked = [] } }) => {
  const found = osVersions.filter(({ tags }) => asked.every((tag) => tags.includes(tag))).map(({ shown }) => shown);
  const body = [...new Set(found.map(({ platform }) => platform))].map((platform) => ({
    platform,
    version_list: found.filter((each) => each.platform === platform),
  }));
  return { status: 200, body };
};
