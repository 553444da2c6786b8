import type { Kind } from '../ports/store.ts';
import { continueJob, type JobPorts } from './continue-job.ts';
import { releaseUpload } from './upload.ts';

/** Continues the work of a record that is due at a time, unless another process has done so. */
type Work = (ports: JobPorts, id: string, time: string) => Promise<void>;

const works: Readonly<Record<Kind, Work>> = {
  image: releaseUpload,
  job: continueJob,
  async quota() {},
  async token({ store }, id, time) {
    await store.change({ token: ['token', id] }, ({ token }) => ({
      token: token?.due !== undefined && token.due <= time ? undefined : token,
    }));
  },
};

/** Records whose work is done at once. */
const together = 100;

/** After every time that a record may be due at. */
const endOfTime = '9999-12-31T23:59:59Z';

/** Does the work of all records that are due. With `alone`, every upload is due. */
export async function continueDue(ports: JobPorts, alone = false): Promise<void> {
  if (alone) await continueAll(ports, endOfTime, 'image');
  else await continueAll(ports, ports.now());
}

async function continueAll(ports: JobPorts, time: string, kind?: Kind): Promise<void> {
  for (;;) {
    const refs = await ports.store.due(time, together, kind);
    const done = await Promise.allSettled(refs.map(([each, id]) => works[each](ports, id, time)));
    const failed = done.find((each) => each.status === 'rejected');
    // Those that failed are still due: without an end here they would be tried without end.
    if (failed) throw failed.reason;
    if (refs.length < together) return;
  }
}
