import { handOver } from '../../src/index.ts';
import { contract } from './contract.ts';

handOver(contract);
