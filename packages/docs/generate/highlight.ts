import { escaped } from './html.ts';

type Tokens = readonly (readonly [style: string, pattern: RegExp])[];

const STRING = /"(?:[^"\\]|\\.)*"/;

const JSON_TOKENS: Tokens = [
  ['key', /"(?:[^"\\]|\\.)*"(?=\s*:)/],
  ['string', STRING],
  ['literal', /\b(?:true|false|null|-?\d[\d.eE+-]*)\b/],
];

const SHELL_TOKENS: Tokens = [
  ['comment', /(?<=^|\s)#.*/],
  ['string', /'[^']*'|"(?:[^"\\]|\\.)*"/],
  ['key', /(?<=^|\s)--?[A-Za-z][\w-]*/],
  ['literal', /\$\{?\w+\}?/],
];

const CODE_TOKENS: Tokens = [
  ['comment', /\/\*[\s\S]*?\*\/|(?<=^|\s)(?:\/\/|#).*/],
  ['string', /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/],
  [
    'key',
    /\b(?:as|async|await|catch|class|const|def|defer|else|except|export|for|from|func|function|if|import|in|let|new|nil|of|package|raise|return|throw|try|type|var|with)\b/,
  ],
  ['literal', /\b(?:true|false|null|None|True|False|\d[\d_.]*)\b/],
];

const LANGUAGES: Record<string, Tokens> = {
  json: JSON_TOKENS,
  sh: SHELL_TOKENS,
  ts: CODE_TOKENS,
  py: CODE_TOKENS,
  go: CODE_TOKENS,
};

/** Code as HTML, its tokens in spans. What is in no language known here is only escaped. */
export function highlighted(code: string, language: string): string {
  const tokens = LANGUAGES[language];
  if (!tokens) return escaped(code);
  const any = new RegExp(tokens.map(([style, { source }]) => `(?<${style}>${source})`).join('|'), 'gm');
  let end = 0;
  let html = '';
  for (const match of code.matchAll(any)) {
    const [style] = Object.entries(match.groups ?? {}).find(([, found]) => found !== undefined) ?? [];
    html += `${escaped(code.slice(end, match.index))}<span class="t-${style}">${escaped(match[0])}</span>`;
    end = match.index + match[0].length;
  }
  return html + escaped(code.slice(end));
}
