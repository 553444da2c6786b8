import type { Page } from './blocks.ts';
import { guidePage } from './pages/guide.ts';

export const guides = (): Page[] => [
  guidePage(
    'testing-your-code',
    'Code that calls the Image Management Service, tested with the service in-process, a mock, and contract tests.',
  ),
  guidePage(
    'running-it-for-many',
    'Servers of the Image Management Service on one PostgreSQL: sizes, copies, and what is asked of the database.',
  ),
];
