import type { Voice } from './voice.ts';

/** Hears the accusation before it is made; counts what they do; when it is safe, very tired. */
export const DEFENSIVE: Voice = {
  start: [
    'I knew what it was before it started. I was thinking, “{thought}”',
    'You get so you can tell. “{thought}” That was me, before it had begun.',
    'I was ready for it. In my head, over and over: “{thought}”',
  ],
  startPlain: [
    'I knew what it was before it started.',
    'I was ready for it. You get so you’re always ready.',
  ],
  said: [
    '{you} said to me, “{line}”',
    'And {you} said, “{line}”',
    'What I got from {you} was, “{line}”',
  ],
  did: [
    'There was a thing {you} did, and not a word with it.',
    '{you} did something, and didn’t make a speech of it.',
  ],
  landed: {
    framed: ['I knew where I stood. I’m not used to that.', 'So I could breathe out. A bit.'],
    credited: [
      'I didn’t know where to look. I don’t get that.',
      'I looked for the catch in it, and there wasn’t one.',
    ],
    both: [
      'So I wasn’t wrong, and nor were they. I didn’t know you were allowed that.',
      'It wasn’t me against them, the way that was put.',
    ],
    recorded: [
      'They were putting it down, and it wasn’t against me.',
      'It had my side in it. In my words.',
    ],
    asked: [
      'I waited for the catch. I’m still waiting. So I told it, in the end.',
      'As if I might know something. I do know something.',
    ],
    'gave-back': [
      'I’d come to say that, and I hadn’t had to shout it.',
      'That’s what it’s like. I’d not heard anyone else say so.',
    ],
    owned: [
      'I had my answer ready, and it wasn’t wanted. I was just tired.',
      'You could have knocked me over. I’d all my reasons with me.',
    ],
    straight: [
      'It was bad, and it was said to my face. I can stand that.',
      'I’d sooner have it like that than with a smile on it.',
    ],
    step: [
      'I’m doing enough as it is. That one I could carry.',
      'A thing to do, and not only by me.',
    ],
    child: [
      'I didn’t know where to look. Something good, about {child}.',
      'So they do know {child}, then.',
    ],
    steady: [
      'Nobody jumped in. So I went on.',
      'Nobody jumped in. I hadn’t known I was that tired.',
    ],
  },
  hurt: {
    rebut: [
      'So I’m a liar as well. I started on all the things I do.',
      'I gave it straight back. I always do. It doesn’t help and I do it.',
    ],
    minimise: [
      'They say that, and then there’s always the next thing.',
      'That wasn’t for me. That was so as to get off the subject.',
    ],
    blame: [
      'There it was. It hadn’t taken long.',
      'Are you saying it’s me? I thought it. I may have said it.',
    ],
    'amateur-label': [
      'So now there’s something wrong with {child}, and whose doing is that?',
      'A name for it. There’s always somebody’s name behind the name.',
    ],
    overpromise: [
      'I could have cried. I should know better by now.',
      'It’s what you want to hear. I’ve been told things I wanted to hear.',
    ],
    'jargon-wall': [
      'They’ve words for it so that you can’t answer back.',
      'I stopped at the second word. It was about me, whatever it was.',
    ],
    threaten: [
      'I’d have said yes to anything after that. Or thrown something.',
      'So that’s what it was about. That’s what it’s always about.',
    ],
    'too-soon': [
      'It might be right. All I heard was a list.',
      'I heard it start, and I thought, here we go, and I missed the rest.',
    ],
  },
  soothed: [
    'I could have cried, it was that kind. It was afterwards I thought, they’re sorry for me.',
    'It was lovely to hear. I went soft. You pay for that.',
  ],
  mended: [
    'But then there was, “{line}” Nobody made anyone say it.',
    'And it got put right, some of it: “{line}” That’s more than I’m used to.',
  ],
  thinking: ['I didn’t say it, but, “{thought}”', 'And I’m sitting on this: “{thought}”'],
  unheard: [
    'I said what I do, every day of the week. I don’t think it went in anywhere.',
    'I told them. It was like talking to the wall, and the wall had a list.',
  ],
  promised: [
    'They said what they’d do: {thing}. I didn’t have to beg.',
    'What I’ve got is this: {thing}. And I think they’ll do it. I’ve not said that before.',
  ],
  doubted: [
    'They said this: {thing}. I’ve heard things said.',
    'What’s meant to happen is this: {thing}. Meant to.',
  ],
  promisedPlain: [
    'They said what they’d do. I listened to that bit.',
    'There’s things they’ll do, and they said which. I’ll see.',
  ],
  overstepped: [
    'And I was told this: {thing}. I never asked how.',
    'They gave me their word: {thing}. I let myself have it.',
  ],
  nothing: [
    'I came away with what I’d come with.',
    'Nobody said what they’d do. I know what I’ve got to do.',
  ],
  next: {
    lost: [
      'Don’t ask me what happens now.',
      'What happens now, nobody’s told me. Or they have and I wasn’t there.',
    ],
    some: [
      'I know some of what happens now.',
      'I’ve got part of it. I’d have to ask for the rest.',
    ],
    clear: [
      'I know what happens now. That’s new.',
      'I could tell you what happens now, and whose job it is.',
    ],
  },
  child: {
    lost: [
      'And {child} is no better off. That’s the bit I go round and round.',
      'It did nothing for {child}. I did nothing for {child}.',
    ],
    parked: ['Nothing’s any different for {child}.', 'And {child}? Same as yesterday.'],
    step: [
      'There’s something for {child}. It’s small. I’ll take small.',
      '{child} has one thing going right.',
    ],
    plan: [
      '{child} has people. I’m one of them.',
      'There’s a plan for {child}, and I’m down for a bit of it I can do.',
    ],
  },
  safe: [
    'It was stopped, there, and I was glad of it, after.',
    'It didn’t go on. Somebody had the sense, and for once it wasn’t a punishment.',
  ],
  tonight: {
    broken: [
      'If anyone asks tonight: never again, not for anyone.',
      'Tonight I’ll say I’m not setting foot. I’ll say it quietly.',
    ],
    strained: [
      'If I’m asked tonight: it was what it always is.',
      'Tonight I’ll say I turned up. I always turn up.',
    ],
    intact: [
      'If I’m asked tonight: I wasn’t told off. Or I was, a bit, and then I wasn’t.',
      'Tonight I’ll say {you} was decent with me, and leave it at that.',
    ],
    stronger: [
      'Tonight, if I’m asked: they wanted to know what I thought. Me. And I knew.',
      'Tonight I’ll sleep, I think. You can put that down.',
    ],
  },
  last: ['And still, going round: “{thought}”', 'The last thing I thought was, “{thought}”'],
};
