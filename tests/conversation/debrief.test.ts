import { describe, expect, it } from 'vitest';
import { choose } from '../../src/conversation/index.ts';
import { compare, debrief, debriefAsMarkdown } from '../../src/conversation/looking-back.ts';
import { PARENTS, plain, type BeatId } from '../../src/language/index.ts';
import { FACT, met, PRINCIPLES } from './a-meeting.ts';

const told = { facts: [FACT], principles: PRINCIPLES };
const NUMBERS = [1, 2, 3].flatMap((last) =>
  [1, 2].flatMap((a) => [1, 2].flatMap((b) => [1, 2, 3].map((c) => [a, b, c, last]))),
);
const every = PARENTS.flatMap((parent) => NUMBERS.map((numbers) => met(parent, ...numbers))).map(
  (run) => ({ run, back: debrief(run, told) }),
);

describe('the parent’s account', () => {
  it('is two paragraphs with no blank left in them', () => {
    for (const { back } of every) {
      const { account } = back;
      expect(account).toHaveLength(2);
      for (const paragraph of account) expect(paragraph).toMatch(/^[^{}]{40,}$/);
    }
  });

  it('differs between different plays, and not between equal ones', () => {
    for (const parent of PARENTS) {
      const accounts = every
        .filter(({ run }) => run.scenario.parent === parent)
        .map(({ back }) => back.account.join());
      expect(new Set(accounts).size).toBe(NUMBERS.length);
    }
    expect(debrief(met('defensive', 1, 1, 1, 1), told)).toEqual(
      debrief(met('defensive', 1, 1, 1, 1), told),
    );
  });

  it('quotes only what was said, thought or promised', () => {
    for (const { run, back } of every) {
      const quotes = back.account.join(' ').matchAll(/“([^”]{8,})”/g);
      const said = run.steps.map(({ chosen }) => plain(chosen?.choice.says ?? [])).join(' ');
      const thought = run.scenario.beats.flatMap(({ thoughts }) => thoughts.map(plain)).join(' ');
      for (const [, quote] of quotes) expect(`${said} ${thought}`).toContain(quote);
    }
  });

  it('tells what each of the three took from the same lines in another way', () => {
    const [a, b, c] = PARENTS.map((parent) => debrief(met(parent, 2, 1, 1, 1), told).account[0]);
    expect(new Set([a, b, c]).size).toBe(3);
  });
});

describe('words', () => {
  it('never grade', () => {
    for (const { back } of every) {
      const all = debriefAsMarkdown(back);
      expect(all).not.toMatch(/\b(scor|fail|correct|journey|empower)|%|★/i);
    }
  });

  it('say of a safe stop that it was right', () => {
    const { ended } = debrief(met('defensive', 1, 1, 1, 3), told);
    expect(ended?.word).toBe('You stopped safely. That was the right end for today.');
    expect(debrief(met('defensive', 1, 1, 1, 1), told).ended?.word).toBeNull();
  });
});

describe('turning points', () => {
  it('are two to five, in their order, each at a choice that was taken', () => {
    for (const { run, back } of every) {
      const points = back.turningPoints;
      expect(points.length).toBeGreaterThanOrEqual(1);
      expect(points.length).toBeLessThanOrEqual(5);
      expect(points.map(({ step }) => step)).toEqual(
        points.map(({ step }) => step).toSorted((a, b) => a - b),
      );
      for (const { step, says } of points) expect(says).toBe(run.steps[step]?.chosen?.choice.says);
    }
    expect(
      debrief(met('demands-diagnosis', 1, 2, 1, 1), told).turningPoints.length,
    ).toBeGreaterThanOrEqual(2);
  });

  it('offer another way after a harm, and it was offered there', () => {
    const run = met('demands-diagnosis', 1, 2, 1, 1);
    const harm = debrief(run, told).turningPoints.find(({ step }) => step === 2);
    expect(harm?.way).toBe('closed');
    expect(plain(harm?.another?.says ?? [])).toBe('“Eleven. In one go.”');
    expect(harm?.changed.join(' ')).toContain('Threat: from “');
    expect(harm?.others).toHaveLength(1);
  });

  it('leave the run as it was, though others were tried', () => {
    const run = met('demands-diagnosis', 1, 2, 1);
    const before = JSON.stringify(run);
    debrief(run, told);
    expect(JSON.stringify(run)).toBe(before);
    expect(choose(run, 1).choices).toHaveLength(4);
  });
});

describe('the tightrope', () => {
  it('names endings met and hides the rest', () => {
    const run = met('denies-need', 1, 1, 1, 1);
    const { tightrope } = debrief(run, { ...told, endingsMet: ['parked' as BeatId] });
    const placed = tightrope.rows.flatMap(({ places }) => places.flat());
    expect(tightrope).toMatchObject({
      found: 2,
      of: 3,
      sentence: 'You have found 2 of the 3 endings.',
    });
    expect(tightrope.rows.map(({ relationship }) => relationship)[0]).toBe('stronger');
    expect(placed.map(({ kind }) => kind).toSorted()).toEqual(['found', 'this', 'unseen']);
    expect(JSON.stringify(tightrope)).not.toContain('stopped');
  });

  it('counts the endings of earlier plays', () => {
    const before = [met('denies-need', 1, 1, 1, 2)];
    const { tightrope } = debrief(met('denies-need', 1, 1, 1, 1), {
      ...told,
      playedBefore: before,
    });
    expect(tightrope.found).toBe(2);
  });
});

describe('what is kept in view', () => {
  const run = met('defensive', 1, 1, 1, 1);
  const back = debrief(run, { ...told, ownWords: { '1': 'How are things?' } });

  it('is JSON and nothing else', () => {
    expect(JSON.parse(JSON.stringify(back))).toEqual(back);
  });

  it('says what each line made of the four gauges, and how it ended', () => {
    expect(back.course.rows).toHaveLength(4);
    expect(back.course.moods).toHaveLength(5);
    expect(back.course.lanes.map(({ levels }) => levels.length)).toEqual([5, 5, 5, 5]);
    expect(back.course.lanes[0]?.levels.at(-1)).toBe(run.steps.at(-1)?.parent.heard);
    expect(back.ended).toMatchObject({ title: 'friday', place: 'intact, a first step' });
    expect(back.ended?.image).toHaveLength(2);
  });

  it('lists commitments, marks, facts and moves at their lines', () => {
    expect(back.commitments).toEqual({
      promised: ['reading with Mrs Dunn from Monday'],
      overstepped: [],
    });
    expect(back.marks.map(({ met }) => met)).toEqual([true, false]);
    expect(back.facts).toEqual([{ number: 1, fact: FACT, at: [4] }]);
    expect(back.profile.moves.map(({ move, lines }) => [move, ...lines])).toEqual([
      ['invite-story', 1],
      ['reflect', 2],
      ['own-it', 3],
      ['agree-step', 4],
    ]);
    expect(back.profile.practised.map(({ lines }) => lines)).toEqual([[3], [4]]);
    expect(back.prompts).toHaveLength(8);
    expect(back.prompts[1]?.question).toContain('Ms Hale');
  });

  it('puts thoughts and own words at their place, under ids that stay', () => {
    expect(back.transcript.slice(0, 6).map(({ id, kind }) => [id, kind])).toEqual([
      ['s0.1', 'narration'],
      ['s0.2', 'speech'],
      ['s0.t1', 'thought'],
      ['s1.own', 'own-words'],
      ['s1', 'said'],
      ['s1.1', 'speech'],
    ]);
  });

  it('becomes Markdown with every section that has something in it', () => {
    const markdown = debriefAsMarkdown(back);
    for (const heading of ['How Ms Hale tells it', 'Where it turned', 'Facts you used'])
      expect(markdown).toContain(`## ${heading}`);
    expect(markdown).toContain('Last checked 24 November 2026.');
    expect(markdown).toContain('> In your own words: How are things?');
    expect(markdown).not.toContain('Never the school’s to give');
  });
});

describe('two plays beside each other', () => {
  it('say at which line they parted and what came of it', () => {
    const [earlier, now] = [met('defensive', 1, 2, 1, 2), met('defensive', 1, 1, 1, 1)];
    const beside = compare(earlier, now);
    expect(beside.parted).toBe(2);
    expect(plain(beside.earlier.line?.says ?? [])).toBe('“That is rather a lot for a home.”');
    expect(plain(beside.now.line?.says ?? [])).toBe('“Eleven. In one go.”');
    expect([beside.earlier.ended, beside.now.ended]).toEqual([
      'strained, lost',
      'intact, a first step',
    ]);
    expect(compare(now, met('defensive', 1, 1, 1, 1)).parted).toBeNull();
    expect(compare(met('defensive', 1), now)).toMatchObject({ parted: 2, earlier: { line: null } });
  });
});
