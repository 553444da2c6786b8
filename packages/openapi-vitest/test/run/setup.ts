import { handOver } from '../../src/index.ts';
import { contract } from './contract.ts';

// Twice, as whoever has it in a file besides.
handOver(contract);
handOver(contract);
