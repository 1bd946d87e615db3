import type { Condition } from '../scenario.ts';

/** A condition as it is written, with no more brackets than it needs. */
export const condition = (it: Condition): string => {
  switch (it.kind) {
    case 'or':
      return it.of.map((part) => bracketed(part, part.kind === 'or')).join(' or ');
    case 'and':
      return it.of.map((part) => bracketed(part, isJoined(part))).join(' and ');
    case 'not':
      return `not ${bracketed(it.of, isJoined(it.of))}`;
    case 'gauge':
      return `${it.gauge} ${it.is} ${it.level}`;
    case 'mood':
      return it.mood;
    case 'mark':
      return it.mark;
    case 'said':
      return `said ${it.move}`;
    case 'seen':
      return `seen ${it.beat}`;
  }
};

const isJoined = ({ kind }: Condition): boolean => kind === 'and' || kind === 'or';

const bracketed = (it: Condition, needed: boolean): string =>
  needed ? `(${condition(it)})` : condition(it);
