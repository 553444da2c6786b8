import { afterAll } from 'vitest';
import { target } from '../src/target-under-test.ts';

// The cases that change nothing; of some files, those cases alone.
import './gateway.ts';
import './lists/malformed.ts';
import './versions-and-schemas.ts';
import './reading.ts';
import './from-the-document.ts';

afterAll(() => target.stop());
