export type { Browser, Locator, Page } from 'playwright-core';
export { launchBrowser } from './launch.ts';
export { violationsIn } from './violations.ts';
export { type VisitOptions, visit } from './visit.ts';
