import { render, screen, within } from '@testing-library/svelte';
import axe from 'axe-core';
import { describe, expect, it, vi } from 'vitest';
import MovesByLine from '../../src/parts/MovesByLine.svelte';
import StepLines from '../../src/parts/StepLines.svelte';
import Tightrope from '../../src/parts/Tightrope.svelte';

vi.setConfig({ testTimeout: 60_000 });

const sound = async (element: Element) => {
  const { violations } = await axe.run(element, { rules: { region: { enabled: false } } });
  expect(violations.map(({ id, help }) => `${id}: ${help}`)).toEqual([]);
};

describe('the line of the meeting', () => {
  const props = {
    label: 'Heard over three lines',
    lanes: [{ name: 'Heard', phrase: '“They get it”', levels: [0, 1, 1, 3], end: 'mostly heard' }],
    highest: 4,
    along: { name: 'Mood', phrase: 'after each line', words: ['braced', 'braced', 'telling'] },
    marked: [3],
    axis: 'your lines',
  };

  it('says in words what it draws', async () => {
    const { container } = render(StepLines, props);
    const figure = screen.getByRole('group', { name: 'Heard over three lines' });
    expect(figure.textContent).toContain('at the end: mostly heard');
    const moods = within(figure).getAllByRole('listitem');
    expect(moods.map((mood) => mood.textContent?.replaceAll(/\s+/g, ' ').trim())).toEqual([
      'lines 1 to 2: braced',
      'line 3: telling',
    ]);
    expect(container.querySelectorAll('rect')).toHaveLength(1);
    await sound(container);
  });
});

describe('the tightrope', () => {
  const none = [[], [], [], []] as const;
  const props = {
    caption: 'Endings',
    rungs: [
      { name: 'stronger', places: [[{ kind: 'unseen' }], [], [], []] },
      {
        name: 'intact',
        places: [
          [],
          [],
          [{ kind: 'found', when: '18 November', title: 'One thing to try' }, { kind: 'unseen' }],
          [{ kind: 'you', when: 'You, today', title: 'Help starts Monday' }],
        ],
      },
      { name: 'strained', places: none },
      { name: 'broken', places: none },
    ],
    across: ['lost', 'parked', 'a first step', 'a plan'],
    axes: { up: 'Up', across: 'Across' },
  } as const;

  it('is a table with both axes, and names nothing that was not met', async () => {
    const { container } = render(Tightrope, props);
    const table = screen.getByRole('table', { name: 'Endings' });
    expect(
      within(table)
        .getAllByRole('rowheader')
        .map((each) => each.textContent),
    ).toEqual(['stronger', 'intact', 'strained', 'broken']);
    const [first] = within(table).getAllByRole('cell');
    expect(first?.textContent?.trim()).toBe('not found yet');
    expect(within(table).getByText('Help starts Monday').closest('p')?.className).toContain('you');
    expect(within(table).getAllByText('no ending here')).toHaveLength(13);
    await sound(container);
  });
});

describe('moves by line', () => {
  it('has a dot where a move was made, and says which did harm', async () => {
    const { container } = render(MovesByLine, {
      caption: 'Moves by line',
      moves: [
        { name: 'Gave it back', harmful: false, lines: [1, 3] },
        { name: 'Overpromised', harmful: true, lines: [2] },
      ],
      length: 3,
    });
    const rows = screen.getAllByRole('row').map((row) =>
      within(row)
        .queryAllByRole('cell')
        .map((cell) => cell.textContent?.trim()),
    );
    expect(rows.slice(0, 2)).toEqual([
      ['yes', '', 'yes'],
      ['', 'yes, and it did harm', ''],
    ]);
    await sound(container);
  });
});
