import type { Model } from '../model.ts';

export const model: Model = {
  showsAll: true,
  draw: ({ token }) => token.map((token) => ({ token })),
  respond: ({ world, project }) => {
    const own = [...world.images.values()].filter(({ image }) => image.owner === project);
    const more: Readonly<Record<string, number>> = {
      image: own.length,
      image_shared: own.filter(({ image }) => image.visibility === 'shared').length,
    };
    const resources = world.others?.[project]?.quotas.map((quota) => ({
      ...quota,
      used: quota.used + (more[quota.type] ?? 0),
    }));
    return { status: 200, body: { quotas: { resources } } };
  },
};
