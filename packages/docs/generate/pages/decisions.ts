import { type Block, heading, type Page, slug, text } from '../blocks.ts';
import { type Decision, withDecisionLinks } from '../decisions.ts';
import { operationLink } from '../operations.ts';
import type { Site } from '../site.ts';

/** What a statement rests on. */
const MARK = /\[(?:seed|docs|live|Glance|Keystone|ours)\]/g;

function entry({ number, title, text: words, operations, general }: Decision): Block {
  const bearsOn = general ? 'all operations' : operations.map(operationLink).join(', ');
  return {
    kind: 'entry',
    id: `decision-${number}`,
    mark: number,
    title,
    blocks: [
      text(withDecisionLinks(words).replace(MARK, '*$&*')),
      { kind: 'facts', facts: [['Operations', bearsOn || 'none']] },
    ],
  };
}

export function decisionsPage({ introduction, decisions }: Site): Page {
  const sections = Map.groupBy(decisions, ({ section }) => section);
  return {
    name: 'decisions',
    title: 'Decisions',
    description: 'Where documents and clouds disagree about the Image Management Service, what was chosen, and why.',
    blocks: [
      text(introduction),
      ...[...sections].flatMap(([title, own]) => [heading(title, slug(title)), ...own.map(entry)]),
    ],
  };
}
