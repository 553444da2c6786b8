import { handOver } from '../../src/index.ts';
import { contract } from './contract.ts';

// Twice, as in a project that calls it in a file, too.
handOver(contract);
handOver(contract);
