import fc from 'fast-check';
import { jobImageModel } from '../job-images.ts';

const id = '5b1e9f60-3a7c-4d28-8e94-6f0d2c7b1a35';

export const model = jobImageModel({
  from: fc.constantFrom({ instance_id: id }, { backup_id: id }),
  job: (body) =>
    body.instance_id
      ? {
          type: 'imsCreateWholeImageByInstanceJob',
          added: { __whole_image: true, __data_origin: `instance,${id}` },
        }
      : {
          type: 'imsCreateWholeImageByBackupJob',
          added: { __whole_image: true, __data_origin: `server_backup,${id}`, __backup_id: id },
        },
});
