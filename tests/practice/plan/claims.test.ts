import { describe, expect, it } from 'vitest';
import { CLAIMS } from '../../../src/practice/plan/thinking/claims/claim-bank.ts';
import { notBorneOut } from '../../../src/practice/plan/thinking/not-borne-out.ts';
import { answered, replying } from './plans.ts';

/** By claim: what must be caught, and what is near it and must not be. */
const BANK: Readonly<Record<string, readonly [readonly string[], readonly string[]]>> = {
  'CLM-01': [
    [
      'We can’t do anything until there’s a diagnosis.',
      'He needs a diagnosis before he can get support.',
    ],
    ['We do not need a diagnosis before we help.', 'Help starts now, with or without a diagnosis.'],
  ],
  'CLM-02': [
    ['A diagnosis won’t make any difference.', 'A label wouldn’t really help.'],
    [
      'A diagnosis can explain a great deal to her.',
      'It won’t make any difference who reads with him.',
    ],
  ],
  'CLM-03': [
    ['With a diagnosis he’d get one-to-one.', 'A diagnosis means extra time in exams.'],
    ['A diagnosis does not by itself bring extra time.', 'What would a diagnosis change for you?'],
  ],
  'CLM-04': [
    ['You can’t apply, only school can.', 'Parents cannot ask for an EHC needs assessment.'],
    ['You can ask the council yourself, now.', 'You can’t park in front of the school.'],
  ],
  'CLM-05': [
    ['We’d have to show we’ve spent £6,000.', 'We must do two cycles first.'],
    [
      'You do not need two cycles first.',
      'We have tried this for two terms.',
      'No law says £6,000 is required. We do not have to show anything.',
    ],
  ],
  'CLM-06': [
    ['I’ll get him an EHCP.', 'You will get an EHC plan by summer.'],
    ['I can’t get him an EHCP; the council decides.', 'We will get our evidence together.'],
  ],
  'CLM-07': [
    ['The doctor can apply for you.', 'Your GP should apply for the plan.'],
    ['The doctor can tell the council.', 'You can apply for a place on Monday.'],
  ],
  'CLM-08': [
    [
      'We need your permission to put her on SEN support.',
      'We need parental consent for SEN support.',
    ],
    ['The psychologist needs your consent before SEN support changes.', 'We need your help.'],
  ],
  'CLM-09': [
    ['We don’t need your permission.', 'We do not actually need your agreement, you know.'],
    ['We need your view.', 'You do not need anyone’s permission to ask.'],
  ],
  'CLM-10': [
    ['We’ve already asked the EP to see him.', 'I have referred her to CAMHS.'],
    [
      'We have not asked the EP yet.',
      'We have asked the psychologist since you agreed in May.',
      'I have asked Mrs Dunn.',
    ],
  ],
  'CLM-11': [
    ['He’s definitely autistic.', 'I’d say it’s ADHD.', 'It is not dyslexia.'],
    [
      'Whether it is dyslexia we cannot say.',
      'I think he is tired.',
      'She was diagnosed as autistic in May.',
    ],
  ],
  'CLM-12': [
    ['He’s fine in school.', 'She is absolutely fine here.', 'We don’t see any of that in school.'],
    ['He looks fine in school, and you see tears at home.', 'The trip was fine.'],
  ],
  'CLM-13': [
    ['Low marks mean he has special needs.', 'Her average marks mean there is no SEN.'],
    ['Low marks alone do not mean SEN.', 'His marks went up in May.'],
  ],
  'CLM-14': [
    ['It’s just because English isn’t his first language.', 'That’s only EAL.'],
    ['We look at both languages.', 'We do not know whether it is only about English.'],
  ],
  'CLM-15': [
    [
      'If you refuse, I’ll have to report you.',
      'If you keep saying no, social services will be told.',
    ],
    [
      'If you say no, we write that down.',
      'If you don’t mind, we refer her to the speech therapist.',
    ],
  ],
  'CLM-16': [
    ['Without your support I can’t apply for funding.', 'We can’t apply unless you agree.'],
    [
      'The psychologist cannot see her without your consent, so no request goes in.',
      'Without your help this plan is half a plan.',
    ],
  ],
  'CLM-17': [
    ['SEN goes on his record for ever.', 'It is on the register permanently.'],
    ['It is not on his record for ever.', 'He has been in the book for ever, it seems.'],
  ],
  'CLM-18': [
    ['Private reports don’t count.', 'We cannot accept a private report.'],
    ['We will read the private report.', 'We do not read private letters.'],
  ],
  'CLM-19': [
    [
      'This meeting is off the record.',
      'Just between us, he is right.',
      'I won’t write this down.',
    ],
    ['Nothing here is off the record.', 'I’ll keep a short note, and you’ll have a copy.'],
  ],
  'CLM-20': [
    ['We’ll meet when there’s something to say.', 'Review as and when.'],
    ['We meet once a term, and sooner if there’s something to say.', 'Ring me when he is home.'],
  ],
  'CLM-21': [
    ['You can’t bring anyone with you.', 'Please come alone.'],
    ['You can bring a friend.', 'You cannot bring the dog.'],
  ],
  'CLM-22': [
    ['The TA looks after all that.', 'We leave it to the teaching assistant.'],
    ['The TA reads with her on Tuesday.', 'The TA looks after him at lunch.'],
  ],
  'CLM-23': [
    ['EHCPs are going anyway.', 'The white paper means no more plans.'],
    ['EHC plans are not going; nothing has changed yet.', 'The plans for Friday are going well.'],
  ],
  'CLM-24': [
    ['SENDIASS is for complaining.', 'If you want to complain, there’s SENDIASS.'],
    ['SENDIASS is not for complaints; it is free advice.', 'SENDIASS can come with you.'],
  ],
  'CLM-25': [
    ['If you disagree with us you go to tribunal.', 'You can take us to tribunal.'],
    [
      'If the council refuses to assess, you can go to tribunal.',
      'If you disagree, tell us and we write it down.',
    ],
  ],
};

const told = (words: string): readonly string[] =>
  notBorneOut(replying(words)).flatMap(({ sentence }) =>
    CLAIMS.filter(({ verdict }) => verdict === sentence).map(({ id }) => id),
  );

describe('the claim bank', () => {
  it('has all twenty-five, each once', () => {
    expect(CLAIMS.map(({ id }) => id)).toEqual(Object.keys(BANK));
    expect(CLAIMS).toHaveLength(25);
  });

  it.each(Object.entries(BANK))(
    '%s speaks and keeps silent where it should',
    (id, [fires, silent]) => {
      for (const words of fires) expect(told(words), words).toContain(id);
      for (const words of silent) expect(told(words), words).not.toContain(id);
    },
  );

  it('has wordings that no claim objects to', () => {
    for (const { id, instead } of CLAIMS) expect(told(instead), `${id}: ${instead}`).toEqual([]);
  });

  it('quotes the sentence, wherever in an answer it stands, and says what to say', () => {
    const [thought] = notBorneOut(
      answered({ cannot: 'The council decides. Sadly, you can’t apply, only school can. Sorry.' }),
    );
    expect(thought).toMatchObject({
      at: { kind: 'answer', question: 'cannot' },
      quote: 'Sadly, you can’t apply, only school can.',
      fact: 'who-may-ask-for-an-ehc-needs-assessment',
    });
    expect(thought?.instead).toMatch(/^“You can ask the council yourself/);
  });

  it('leaves alone what the parent said, and what you remind yourself not to say', () => {
    expect(
      notBorneOut(answered({ told: 'She said we can’t do anything until there’s a diagnosis' })),
    ).toEqual([]);
    expect(told('Do not say that we need your permission to put her on SEN support.')).toEqual([]);
  });
});
