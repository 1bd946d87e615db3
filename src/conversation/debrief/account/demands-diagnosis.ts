import type { Voice } from './voice.ts';

/** Prepared and precise; keeps dates; tenderness comes out as logistics. */
export const DEMANDS_DIAGNOSIS: Voice = {
  start: [
    'I had it in order before anyone spoke. What was in my head was, “{thought}”',
    'I knew my first line. Behind it, the whole time: “{thought}”',
    'Put this first, then, since nobody asked. I was thinking, “{thought}”',
  ],
  startPlain: [
    'I had it in order before anyone spoke.',
    'I knew my first line, and I had the rest behind it.',
  ],
  said: [
    '{you} said, “{line}”',
    'What {you} said, word for word, was, “{line}”',
    'Then, from {you}: “{line}”',
  ],
  did: ['There was one thing {you} did without a word.', 'At one point {you} left off talking.'],
  landed: {
    framed: [
      'I knew where I was with that.',
      'That told me what it was for. I could put the rest in order.',
    ],
    credited: [
      'I waited for the “but”. There wasn’t one.',
      'I hadn’t come to be thanked. I noted it, all the same.',
    ],
    both: [
      'Mine was in it, and theirs. I noticed the “and”.',
      'I could have both. Nobody had offered me both.',
    ],
    recorded: [
      'So it’s down the way I said it.',
      'It had what I don’t agree with in it. I checked.',
    ],
    asked: [
      'I had brought every answer but that one.',
      'That was a question. I’d been ready for a speech.',
    ],
    'gave-back': [
      'That was what I’d come to prove, in one line. I could stop proving it.',
      'Which is what I had said, only shorter. I checked, and nothing was missing.',
    ],
    owned: [
      'There was no reason after it. I waited for one.',
      'I’d have liked it sooner. I took it all the same.',
    ],
    straight: [
      'Plain. I can check that, and I will.',
      'It wasn’t what I wanted, and it was clear enough to write down.',
    ],
    step: ['That you can hold people to.', 'That was the first thing I could have put in a diary.'],
    child: ['That was {child}. Not a case. {child}.', 'So somebody had looked.'],
    steady: [
      'I had the next thing ready, and I said the other thing instead.',
      'Nobody filled it. I hadn’t planned for that.',
    ],
  },
  hurt: {
    rebut: [
      'I was being put right. I went back to my list.',
      'I hadn’t come to have it marked. After that I gave dates and nothing else.',
    ],
    minimise: [
      'That’s the sentence. That’s the one they use.',
      'I know that one. I stopped listening about there.',
    ],
    blame: [
      'So it was us. I’d wondered when we’d get to us.',
      'That was where I stopped listening. I was counting what we do at home.',
    ],
    'amateur-label': [
      'Now it’s been said, by school, and I’ll be holding them to it.',
      'That isn’t theirs to say, and it was said. I noted both.',
    ],
    overpromise: [
      'I don’t believe it, and I’ll be quoting it.',
      'I wanted that. I asked myself who had signed it off.',
    ],
    'jargon-wall': [
      'I’d come about a child. That was a brochure.',
      'I can look words up. I wanted to know what happens on Monday.',
    ],
    threaten: [
      'From there on I was composing a letter.',
      'I know what that was. I asked myself who I write to.',
    ],
    'too-soon': [
      'It may well be true. I hadn’t finished.',
      'That was an answer to something I hadn’t got to yet.',
    ],
  },
  soothed: [
    'It was what I’d come for, so I let go of the rest of my list.',
    'I’d have signed anything. I should have asked who else had.',
  ],
  mended: [
    'To be fair, there was this straight afterwards: “{line}” I’d put that on the other side of the page.',
    'Then it was put right, and plainly: “{line}” That counts.',
  ],
  thinking: ['In my head: “{thought}”', 'What I didn’t say was, “{thought}”'],
  unheard: [
    'I came with one thing, and I still have it with me.',
    'I answered everything. The one I had ready never came up.',
  ],
  promised: [
    'What I have is this: {thing}. That can be checked.',
    'I came away with something I could write down: {thing}.',
  ],
  doubted: [
    'I was promised this: {thing}. I’ll believe it on the day.',
    'What I was told was this: {thing}. I’ll be asking.',
  ],
  promisedPlain: [
    'It’s been said who will do what. I have it down.',
    'There are things with a name and a day to them. I have them all.',
  ],
  overstepped: [
    'And I was told this, which I have word for word: {thing}.',
    'There was a promise as well: {thing}. I’ll be asking for it by date.',
  ],
  nothing: ['There is nothing in it that I can hold anybody to.', 'I have no date out of it.'],
  next: {
    lost: ['Ask me what happens next and I couldn’t tell you.', 'What happens next, I don’t know.'],
    some: [
      'I know about half of what happens next.',
      'I’ve got some of what happens next. Not all.',
    ],
    clear: [
      'I know what happens next, and who to ask if it doesn’t.',
      'Ask me what happens next. I can tell you, in order.',
    ],
  },
  child: {
    lost: [
      'And for {child}, when I look at what there is, there’s nothing.',
      '{child} got nothing out of it.',
    ],
    parked: ['For {child} it’s more waiting.', 'For {child} nothing starts. I looked for it.'],
    step: ['{child} has one thing. One. I’ll be counting.', 'There is one thing for {child}.'],
    plan: [
      '{child} gets help, and I haven’t had to drop the question.',
      'There’s a plan for {child}, and I could read it out to you.',
    ],
  },
  safe: [
    'We didn’t get to the end of it. There are things that come before the end of a list.',
    'It was left there, on purpose, and not to be rid of me. I could tell the difference.',
  ],
  tonight: {
    broken: [
      'If anyone asks tonight: in writing, from now on.',
      'What I’ll say tonight is that I asked, and that I kept a note of it.',
    ],
    strained: [
      'If I’m asked tonight, it was polite.',
      'Tonight I’ll say it was a meeting. It had a start and a finish.',
    ],
    intact: [
      'If I’m asked tonight: we don’t agree about all of it, and I can ring {you}.',
      'Tonight I’ll say I still want what I want. And that nobody told me I was mad to.',
    ],
    stronger: [
      'If anyone asks tonight: I’m not the only one keeping the dates now.',
      'Tonight I’ll say that I still want it looked into, and that I’m not doing it by myself.',
    ],
  },
  last: ['And under all that: “{thought}”', 'The last thing in my head was, “{thought}”'],
};
