import fc from 'fast-check';
import { filesForDisks, jobImageModel, originOf } from '../job-images.ts';

const instance_id = '5b1e9f60-3a7c-4d28-8e94-6f0d2c7b1a35';

export const model = jobImageModel({
  from: fc.oneof(fc.constant({ instance_id }), fc.constant({ volume_id: instance_id }), filesForDisks),
  job(body) {
    if (body.instance_id) {
      return { type: 'imsCreateImageByInstance', added: { __data_origin: `instance,${instance_id}` } };
    }
    if (body.volume_id) return { type: 'imsVolumeCreateImageJob', added: { __data_origin: `volume,${instance_id}` } };
    return { type: 'imsImportImageJob', added: originOf(body) };
  },
});
