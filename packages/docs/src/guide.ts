import { withContents } from './contents.ts';

/** A guide as HTML, beside a list of its sections. Wide parts scroll by themselves on a phone, and by keys. */
export const renderGuide = (markdown: string): string =>
  withContents(markdown, (html) =>
    html
      .replace(/<table>[\s\S]*?<\/table>/g, '<div class="wide" tabindex="0">$&</div>')
      .replaceAll('<pre>', '<pre tabindex="0">'),
  );
