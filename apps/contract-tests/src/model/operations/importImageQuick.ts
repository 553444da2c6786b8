import fc from 'fast-check';
import { filesForDisks, jobImageModel, originOf } from '../job-images.ts';

export const model = jobImageModel({
  from: fc
    .tuple(filesForDisks, fc.constantFrom({}, { type: 'BMS' }, { type: 'DataImage' }))
    .map(([file, type]) => ({ ...file, ...type })),
  job: (body) => {
    const environment = { BMS: 'Ironic', DataImage: 'DataImage' }[String(body.type)] ?? 'FusionCompute';
    const type = body.type === 'DataImage' ? 'imsImportDataImageJob' : 'imsImportImageJob';
    return { type, added: { ...originOf(body), virtual_env_type: environment } };
  },
});
