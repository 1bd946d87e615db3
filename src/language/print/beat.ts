import { people as castOf } from '../cast.ts';
import type {
  Beat,
  Choice,
  Condition,
  Inline,
  Part,
  Person,
  Redirect,
  Speech,
} from '../scenario.ts';
import { slug } from '../slug.ts';
import { blocks, prefixed, quoted } from './blocks.ts';
import { condition } from './condition.ts';
import { braced, code, escape } from './escape.ts';
import { inlines } from './inlines.ts';

type People = readonly Person[];

/** A beat as Markdown. */
export const beat = (it: Beat, people: People): string =>
  [
    `## ${heading(it, people)}`.trimEnd(),
    ...it.arrival.map(redirect),
    ...parts(it.shown, people),
    ...it.thoughts.map((thought) => quoted(quoted(blocks(thought)))),
    ...it.notes.map(note),
    ...it.onward.map(redirect),
    ...it.choices.map((one) => choice(one, people)),
    ...(it.ending === null ? [] : [ending(it.ending)]),
  ].join('\n\n');

/** The heading whose slug is the beat's id: where a name was put in, its key goes back in braces. */
const heading = ({ id, title }: Beat, people: People): string => {
  const plain = escape(title, false);
  if (slug(title) === id) return plain;
  const named = people.filter(({ name }) => title.includes(name));
  for (const { id: key, name } of named) {
    const words = title.split(name);
    if (slug(words.join(`{${key}}`)) === id)
      return words.map((part) => escape(part, false)).join(`{${key}}`);
  }
  const all = named.reduce((words, person) => withKeys(words, person), [title]);
  return all.map((part, index) => (index % 2 === 0 ? escape(part, false) : part)).join('');
};

/** Splits the words (every second part is a key in braces already) at a name. */
const withKeys = (parts: readonly string[], { id, name }: Person): string[] =>
  parts.flatMap((part, index) => {
    if (index % 2 === 1) return [part];
    return part.split(name).flatMap((words, at) => (at === 0 ? [words] : [`{${id}}`, words]));
  });

const when = (it: Condition | null): string =>
  it === null ? '' : ` ${code(`if ${condition(it)}`)}`;

const redirect = ({ label, when: holds, to }: Redirect): string =>
  `[${inlines(label, '[')}](#${to})${when(holds)}`;

const parts = (shown: readonly Part[], people: People): readonly string[] =>
  shown.flatMap((part, index) => {
    if (part.kind === 'narration') return [inlines(part.of)];
    if (part.kind === 'speech') return [quoted(speech(part.speech, people, ''))];
    const said = part.alternatives.map(({ when: holds, speech: words }) =>
      quoted(speech(words, people, holds === null ? code('else') : when(holds).trim())),
    );
    // An empty quote says nothing, and keeps this set apart from the one before.
    return shown[index - 1]?.kind === 'set' ? ['>', ...said] : said;
  });

const isText = (it: Inline | undefined): boolean => it === undefined || it.kind === 'text';

const speech = ({ who, cue, words }: Speech, people: People, opening: string): string => {
  const [first, ...others] = words;
  const line = first?.kind === 'paragraph' ? first.of : [];
  const named = who !== 'parent' || !(cue !== null || isText(line[0]));
  const before = [
    ...(opening === '' ? [] : [opening]),
    ...(named ? [`**${calledBy(who, people)}:**`] : []),
    ...(cue === null ? [] : [inlines([{ kind: 'emphasis', of: cue }])]),
  ].join(' ');
  const rest = inlines(line, before === '' ? '' : ' ');
  const said = [before, rest].filter((text) => text !== '').join(' ');
  return others.length === 0 ? said : `${said}\n\n${blocks(others)}`;
};

/** What a speaker is called: the name where it is plain and means nobody else, else the key. */
const calledBy = (who: Speech['who'], people: People): string => {
  const cast = castOf(new Map(people.map(({ id, name }) => [id, name])));
  const name = people.find(({ id }) => id === who)?.name ?? who;
  return /^[\p{L}\p{N}' ’-]+$/u.test(name) && cast.who(name) === who ? name : who;
};

const note = (prose: Beat['notes'][number]): string => {
  const gap = prose[0]?.kind === 'paragraph' ? '\n' : '\n\n';
  return quoted(`[!NOTE]${gap}${blocks(prose)}`);
};

const choice = (it: Choice, people: People): string => {
  const says = inlines(it.done ? [{ kind: 'emphasis', of: it.says }] : it.says, '[');
  const words = [
    ...it.moves,
    ...(it.when === null ? [] : [`if ${condition(it.when)}`]),
    ...it.sets.map((mark) => `set ${mark}`),
    ...(it.once ? ['once'] : []),
    ...it.promises.map((sentence) => `promises ${braced(sentence, people)}`),
    ...it.oversteps.map((sentence) => `oversteps ${braced(sentence, people)}`),
  ];
  const line = `[${says}](#${it.to}) ${words.map(code).join(' ')}`;
  return prefixed(`${line}\n\n${blocks(it.note)}`, '  ', '- ');
};

const ending = ({ relationship, child, safe }: NonNullable<Beat['ending']>): string =>
  `${code(`ending ${relationship} ${child}`)}${safe ? ` ${code('safe')}` : ''}`;
