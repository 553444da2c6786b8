import { filesForDisks, jobImageModel, originOf } from '../job-images.ts';

export const model = jobImageModel({
  from: filesForDisks,
  job: (body) => ({
    type: 'imsImportDataImageJob',
    added: { ...originOf(body), virtual_env_type: 'DataImage', __os_type: 'Linux' },
  }),
});
