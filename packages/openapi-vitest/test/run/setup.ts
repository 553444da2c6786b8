import { handOver } from '../../src/index.ts';
import { contract } from './contract.ts';

// Twice, as in a project that also calls it in a test file.
handOver(contract);
handOver(contract);
