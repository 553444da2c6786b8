import { readFileSync } from 'node:fs';
import { specFile } from './openapi.ts';
import type { Operation } from './operations.ts';

export interface Decision {
  readonly number: string;
  readonly title: string;
  readonly text: string;
  readonly section: string;
  readonly operations: readonly Operation[];
  /** Whether it bears on every operation. */
  readonly general: boolean;
}

const DECISION = /^\*\*(\d+)\. (.+?)\.?\*\* (.+)\nOperations: (.+)\.$/;

function named(names: string, operations: readonly Operation[]): readonly Operation[] {
  if (names === 'none') return [];
  return names.split(', ').flatMap((name) => {
    const found = operations.filter(({ operationId: id }) =>
      name.endsWith('*') ? id.startsWith(name.slice(0, -1)) : id === name || name === 'all',
    );
    if (found.length === 0) throw new Error(`decisions.md names an operation ${name} that no document has.`);
    return found;
  });
}

/** The introduction and the decisions of decisions.md. */
export function readDecisions(operations: readonly Operation[]): { introduction: string; decisions: Decision[] } {
  const [introduction = '', ...sections] = readFileSync(specFile('decisions.md'), 'utf8').split(/^## /m);
  const decisions = sections.flatMap((section) => {
    const [title = '', ...paragraphs] = section.trim().split('\n\n');
    return paragraphs.map((paragraph) => {
      const [, number = '', name = '', text = '', names = ''] = DECISION.exec(paragraph) ?? [];
      if (!number) throw new Error(`decisions.md: not a decision with its operations: ${paragraph}`);
      const bearsOn = named(names, operations);
      return { number, title: name, text, section: title, operations: bearsOn, general: names === 'all' };
    });
  });
  return { introduction: introduction.replace(/^# .*\n/, '').trim(), decisions };
}

export const decisionLink = ({ number, title }: Decision) => `[${number}. ${title}](decisions.html#decision-${number})`;

/** Mentions of decisions in a text, as links. */
export const withDecisionLinks = (text: string) =>
  text.replace(/decisions? \d+(?:(?:, | and )\d+)*/gi, (mention) =>
    mention.replace(/\d+/g, '[$&](decisions.html#decision-$&)'),
  );
