import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PRIVACY_KINDS, type PrivacyKind } from '../../../src/practice/privacy/advice.ts';
import { initialsAdvice, privacyAdvice } from '../../../src/practice/privacy/privacy-advice.ts';

const NOW = '2026-11-24T12:00:00.000+00:00';
const kinds = (text: string) => privacyAdvice(text, NOW).map(({ kind }) => kind);

const FIRES: Readonly<Record<PrivacyKind, readonly string[]>> = {
  'full-name': [
    'Rosie Hale needs the GP.',
    'An assessment date. Rosie Hale needs the GP or the paediatric team.',
    'We spoke about Rosie Hale today.',
    'met with Xiadani Vega-Ruiz on Monday',
    'Tell Muhammad Khan’s mother',
    'For Siobhán O’Neill',
  ],
  'date-of-birth': [
    'DOB 3/4/2017',
    'born on 3 April 2018',
    'His birthday is 4 May',
    'R., 12/09/2016',
    '2017-04-03',
    '03.04.18',
  ],
  upn: ['UPN A123456789012', 'H80120000100B'],
  address: ['lives at 14 Garden View Road', '22a, Mill Lane', 'near LS6 2AB', 'SW1A 1AA'],
  phone: ['07700 900123', 'ring 0113 496 0000', '+44 7700 900123', '(020) 7946 0000'],
  'e-mail': ['ms.hale@example.org', 'Write to a+b@mail.example.co.uk.'],
  safeguarding: [
    'He said his dad hits him.',
    'R. told Mr O. that mum slapped her',
    'bruises on her arm',
    'She is scared to go home',
    'talks of self-harm',
    'He wants to die',
    'domestic abuse at home',
    'left alone at night',
  ],
};

const HARMLESS = [
  'Mrs Dunn, Tue and Thu, 20 minutes, from Monday.',
  'R.’s mother and Mr Okafor, class teacher',
  'Thank you for coming in. What would you most like us to cover?',
  'Asked by Mr O. with the faces card on 3 May.',
  'Year 3, Primary School, Room 4 at 15:40',
  'Ask the Educational Psychologist. The Local Offer has it.',
  'She hits the target; he hit the ball against the wall.',
  'He touched the map. She kicks the ball with Sam.',
  'The Local Authority decides. Special Educational Needs and Disability Code of Practice',
  'Chase Rosie about the map on Friday.',
  'Call Rosie’s nan. Bring Lego. Harry Potter is a favourite.',
  'We look again on 28 January 2027 at 3.40 pm.',
  'Set on 18 November 2026, begun 2026-11-20.',
  'Reads 30 words a minute; most of the class about 70.',
  'Room E1 at 2PM, KS2 group, Y4 set 3',
  'It is 10 Minutes Walk from the gate',
  'Page 12 of 2024 to 2025',
  'Hope: a name, so it is nobody’s fault. Fear: R. thinks she is stupid.',
  '“You’re the experts.” I start explaining.',
  'He burns through books, and cuts out pictures with care.',
  'She was hurt that nobody rang. He felt beaten by the page.',
  'Neglecting phonics did him no good.',
  'Spend 12000000 points on the game',
  'Monday Club, Forest School, Christmas Play',
];

describe('privacy', () => {
  it.each(PRIVACY_KINDS)('sees a %s', (kind) => {
    for (const text of FIRES[kind]) expect(kinds(text), text).toContain(kind);
  });

  it.each(HARMLESS)('lets be: %s', (text) => {
    expect(privacyAdvice(text, NOW)).toEqual([]);
  });

  it('quotes what it found, where it stands, and says what to write instead', () => {
    const text = 'The date. Rosie Hale needs the GP.';
    const [advice] = privacyAdvice(text, NOW);
    expect(advice).toMatchObject({ kind: 'full-name', found: 'Rosie Hale', at: 10 });
    expect(advice?.sentence).toContain('Use initials, or keep it if it is not a real child.');
    expect(privacyAdvice('Dad hits her at home', NOW)[0]?.sentence).toContain(
      'Tell the designated safeguarding lead today',
    );
  });

  it('says one thing of one piece of text, never throws, and always quotes the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.constantFrom(...Object.values(FIRES).flat())),
        (text) => {
          const found = privacyAdvice(text, NOW);
          for (const { found: quote, at } of found)
            expect(text.slice(at, at + quote.length)).toBe(quote);
          const ends = found.toSorted((a, b) => a.at - b.at);
          for (const [at, next] of ends.entries()) {
            const before = ends[at - 1];
            if (before) expect(next.at).toBeGreaterThanOrEqual(before.at + before.found.length);
          }
        },
      ),
    );
  });

  it('is quick on a long text', () => {
    const long = 'Rosie said that he hits the ball and Mr Okafor wrote it down on 3 May. '.repeat(
      400,
    );
    const start = performance.now();
    privacyAdvice(long, NOW);
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe('a child’s initials', () => {
  it('are letters with or without dots', () => {
    for (const fine of ['', 'R', 'R.', 'R.H.', 'RH', 'R. H.', 'É.'])
      expect(initialsAdvice(fine)).toBeNull();
  });

  it('are asked for where a name stands', () => {
    expect(initialsAdvice('Rosie')).toContain('“R.”');
    expect(initialsAdvice('Rosie Hale')).toContain('“R. H.”');
    expect(initialsAdvice('Year 3')).not.toBeNull();
  });
});
