import { afterAll } from 'vitest';
import { target } from '../src/target-under-test.ts';

// The files with read-only cases; they register only these cases for a target without writes.
import './gateway.ts';
import './lists/malformed.ts';
import './os-versions.ts';
import './quota.ts';
import './versions-and-schemas.ts';
import './reading.ts';
import './from-the-document.ts';

afterAll(() => target.stop());
