import './try-it/polyfills.ts';
import { createService } from '@cloudimages/service';

globalThis.startService = () => createService().fetch;
