import type { Voice } from './voice.ts';

/** Affable and short; turns it with a joke; when reached, stops in the middle of a sentence. */
export const DENIES_NEED: Voice = {
  start: [
    'I thought, ten minutes, be nice. Going round my head, mind: “{thought}”',
    'I’m easy, I went along with it. What I was thinking was, “{thought}”',
    'I’d a joke ready, I always have. Behind it: “{thought}”',
  ],
  startPlain: [
    'I thought, ten minutes, be nice.',
    'I’m easy. They wanted a word, they got a word.',
  ],
  said: [
    'Then {you} goes, “{line}”',
    '{you} says to me, “{line}”',
    'And out of nowhere, {you}: “{line}”',
  ],
  did: [
    'There was a bit there with no talking in it.',
    '{you} did a thing once, not a word with it.',
  ],
  landed: {
    framed: ['Fair enough, I thought. Now I know what this is.', 'All right. I’d expected worse.'],
    credited: [
      'I didn’t know what to do with that. I made a joke of it.',
      'That was nice. I’d have said so, only it … no, it was nice.',
    ],
    both: ['Both, then. I can have it be both.', 'I’d thought it had to be one or the other.'],
    recorded: [
      'That’s how I’d said it. It sounded like more, read back.',
      'Fair. That was what I’d said, jokes and all.',
    ],
    asked: [
      'Well, that I can talk about. I went on a bit. And about halfway through I … anyway.',
      'That I know about. So I told it, and I heard it come out.',
    ],
    'gave-back': [
      'Which is what I’d said. It sounded different coming back.',
      'I’d a crack ready for that, and I never made it.',
    ],
    owned: ['Fair play. You don’t get that often.', 'I said fair enough. I meant it, too.'],
    straight: [
      'All right, I thought. That’s plain enough even for me.',
      'Straight out with it. I can do straight.',
    ],
    step: [
      'One thing. I can do one thing.',
      'It wasn’t much. If it had been much I’d have been off.',
    ],
    child: [
      'Now that’s {child}. That’s {child} all over. And I laughed, and then I … well.',
      'You can’t argue with that. That’s just {child}.',
    ],
    steady: [
      'I’d normally fill that. I don’t know why I didn’t.',
      'It went quiet, and I nearly said something funny, and I hadn’t got anything.',
    ],
  },
  hurt: {
    rebut: [
      'You can’t win those, so I said yes. I’m good at yes.',
      'I’d got it wrong, apparently. I thought about the way home.',
    ],
    minimise: [
      'So is it fine or isn’t it? If it’s fine, what am I doing there?',
      'Fine, then. I stopped listening. You do, when it’s fine.',
    ],
    blame: [
      'So it’s home. Right. I know where I am with that.',
      'So that was what they wanted a word about. Us.',
    ],
    'amateur-label': [
      'I never asked for a word for it. I went on smiling.',
      'There’s a name for everybody now. I’d have had six.',
    ],
    overpromise: ['Lovely. I shan’t hold my breath.', 'Very nice of them. We’ll see.'],
    'jargon-wall': [
      'I was nodding away. I couldn’t tell you one word of it.',
      'You know the terms and conditions? I did what you do with them.',
    ],
    threaten: [
      'I know that tone. I said whatever you like, and I was gone.',
      'There it is, I thought. They only need to say that once.',
    ],
    'too-soon': [
      'Might be so. It went straight past me.',
      'I was still on the bit before. I said yes to it, I think.',
    ],
  },
  soothed: [
    'There you are, then. What I’ve always said. It’s only after that you think … no.',
    'Music to my ears. I could have gone home on that.',
  ],
  mended: [
    'Mind you, there was this after: “{line}” So I thought, all right.',
    'And then, credit where it’s due, “{line}” You don’t have to say that.',
  ],
  thinking: ['What I didn’t say was, “{thought}”', 'And all I could think was, “{thought}”'],
  unheard: [
    'Nobody got much out of me. I saw to that.',
    'We had a nice enough chat. This and that.',
  ],
  promised: [
    'What we said was: {thing}. I can live with that.',
    'So there it is: {thing}. I’ll hold them to it, nicely.',
  ],
  doubted: [
    'They said something: {thing}, I think it was. I nodded.',
    'That’s the plan, so they tell me: {thing}.',
  ],
  promisedPlain: [
    'They said what they’d do. So that’s them.',
    'We fixed a thing or two. I can live with that.',
  ],
  overstepped: [
    'And I got a promise out of it: {thing}. That’s that sorted, I said.',
    'They even threw this in: {thing}. I wasn’t going to argue.',
  ],
  nothing: [
    'Nothing to do, nothing to sign. Suits me.',
    'I don’t have to do anything, as far as I can make out.',
  ],
  next: {
    lost: ['What happens now? Couldn’t tell you.', 'What it was all about, I couldn’t say.'],
    some: ['I got the gist.', 'I know some of what’s what now.'],
    clear: [
      'I know what they see now. I didn’t, before.',
      'I know what’s happening. They said it straight.',
    ],
  },
  child: {
    lost: [
      'So {child} is fine. That’s what we’ve all said. Fine.',
      'Nothing for {child}. Nothing needed, see.',
    ],
    parked: ['{child} carries on as before. Same as me.', 'For {child} it’s as you were.'],
    step: [
      'There’s one thing for {child}. Just the one. We’ll see.',
      '{child} has a little something to try.',
    ],
    plan: [
      'It’s for {child}, and I’m in on it. I didn’t think I’d be saying that.',
      'There’s a plan for {child}, and some of it’s mine.',
    ],
  },
  safe: [
    'We left it there. It was the place to leave it, I’ll give them that.',
    'There was more to say, and it’ll keep. Some things go first.',
  ],
  tonight: {
    broken: [
      'Tonight? I’ll say they’d got the wrong family.',
      'I’ll tell them tonight I won’t be doing that again.',
    ],
    strained: [
      'If I’m asked tonight: oh, you know. School.',
      'Tonight I’ll say yeah, fine, all fine.',
    ],
    intact: [
      'Tonight I’ll say it wasn’t what I thought. I might say a bit more. I might not.',
      'If I’m asked, I’ll say {you}’s all right.',
    ],
    stronger: [
      'Tonight I’ll have to say it out loud, at home. It’ll be me that says it.',
      'If I’m asked tonight I’ll say {you} knows {child}. And that I hadn’t … that I’m glad of it.',
    ],
  },
  last: ['And on the way out: “{thought}”', 'I’ll tell you what I can’t shift. “{thought}”'],
};
