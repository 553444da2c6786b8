import { withContents } from './contents.ts';

/** A guide as HTML, beside a list of its sections. What is too wide for a telephone scrolls by itself, also by keys. */
export const renderGuide = (markdown: string): string =>
  withContents(markdown, (html) =>
    html
      .replace(/<table>[\s\S]*?<\/table>/g, '<div class="wide" tabindex="0">$&</div>')
      .replaceAll('<pre>', '<pre tabindex="0">'),
  );
