import { withContents } from './contents.ts';

/** A guide as HTML, beside a list of its sections. A table that is too wide for a telephone scrolls by itself. */
export const renderGuide = (markdown: string): string =>
  withContents(markdown, (html) =>
    html.replace(/<table>[\s\S]*?<\/table>/g, '<div class="wide" tabindex="0">$&</div>'),
  );
