import type { FeltWords } from './voice.ts';

/** Affable and short; a joke, a comparison; when it reaches them they stop in mid-sentence. */
export const DENIES_NEED: FeltWords<'denies-need'> = {
  distant: {
    name: 'Polite and far away',
    feels: {
      same: [
        'All very pleasant. I’m wondering about the traffic.',
        'Yes, yes. I’m saying yes in the right places.',
      ],
      opened: [
        'Friendly enough. I’d thought there’d be more of a face on it.',
        'Well, that was decent. I’ve still got one eye on the time.',
      ],
      closed: ['Here comes the second half of the sentence.', 'I can hear the “but” from here.'],
    },
    next: {
      same: 'I’d say that it’s all fine at home.',
      opened: 'I’d tell them something funny that {child} did.',
      closed: 'I’d make a joke, and mention the time.',
    },
  },
  explaining: {
    name: 'Explaining it away',
    feels: {
      same: [
        'I was just the same at that age, and here I am.',
        'They’re all like that. I’ve said so, and I’ll say it again.',
      ],
      opened: [
        'They like {child}. You can tell when they do.',
        'I was enjoying telling them that. I nearly went on.',
      ],
      closed: ['Here we go. A list.', 'They’d made their minds up before I got here, then.'],
    },
    next: {
      same: 'I’d say {child} takes after the rest of us.',
      opened: 'I’d tell them what {child} is like at home, on a good day.',
      closed: 'I’d say nobody else has ever mentioned it.',
    },
  },
  wobbling: {
    name: 'Beginning to wonder',
    feels: {
      same: [
        'I said that as a joke. It isn’t sitting like one.',
        'I’ve lost the end of my sentence.',
      ],
      opened: [
        'That came out before I’d looked at it.',
        'I’ve thought that myself. Late on, mostly. I’ve never …',
      ],
      closed: [
        'No, it’s nothing. Forget I said it.',
        'They jumped on it. I’ll have my joke back, thanks.',
      ],
    },
    next: {
      same: 'I’d start to say something, and stop.',
      opened: 'I’d ask whether the other children have noticed.',
      closed: 'I’d laugh, and change the subject.',
    },
  },
  bearing: {
    name: 'Bearing it',
    feels: {
      same: ['I’m all right. Just give me a minute.', 'I can see it. I’d sooner I couldn’t.'],
      opened: [
        'It’s out, and nobody has jumped in after it.',
        'So that’s it, then. That’s what I didn’t want it to be.',
      ],
      closed: ['Not forms. Not now.', 'They’ve gone on to the next thing. I’m still on this one.'],
    },
    next: {
      same: 'I’d say nothing for a bit.',
      opened: 'I’d say it again, plainer, to hear how it sounds.',
      closed: 'I’d say yes to whatever it is, to be out of there.',
    },
  },
  trying: {
    name: 'Willing to try one thing',
    feels: {
      same: ['One thing. I’ve said one thing.', 'I’m waiting to hear how small it is.'],
      opened: [
        'That I can do. And it can stop if it’s no good.',
        'Small enough. {child} wouldn’t mind that.',
      ],
      closed: ['That’s another thing now. I said one.', 'It’s growing. I knew it would grow.'],
    },
    next: {
      same: 'I’d ask who else has to know.',
      opened: 'I’d say that I’ll be the one to tell {child}.',
      closed: 'I’d say, let’s leave it and see how it goes.',
    },
  },
  alongside: {
    name: 'Alongside them',
    feels: {
      same: ['There aren’t any sides, just now.', 'Fair enough. I’m in.'],
      opened: [
        'I’d say that at home, in those words.',
        'That’s {child} they’re talking about. That really is {child}.',
      ],
      closed: [
        'Hang on. I was with them till that bit.',
        'I can feel myself edging off. Only a bit.',
      ],
    },
    next: {
      same: 'I’d say what works at home.',
      opened: 'I’d ask what they’d like me to try first.',
      closed: 'I’d ask them to go back over that last bit.',
    },
  },
  nodding: {
    name: 'Nodding, and gone',
    feels: {
      same: ['Yes. Lovely. Whatever they think.', 'I’m agreeing with all of it. It’s quicker.'],
      opened: [
        'That was a real question. I nearly answered it.',
        'I’d not been listening till then.',
      ],
      closed: ['Yes, yes. I’m halfway home.', 'They can put it in a letter. I shan’t open it.'],
    },
    next: {
      same: 'I’d say: yes, thanks, is that everything?',
      opened: 'I’d give half an answer, and see what they do with it.',
      closed: 'I’d agree, and go.',
    },
  },
  offended: {
    name: 'Offended',
    feels: {
      same: [
        'I’ve been spoken to like that before. I was shorter then.',
        'I’ve nothing to say to that. Nothing they’d want.',
      ],
      opened: [
        'They’ve stopped, at any rate.',
        'That was put better. It doesn’t take the first one back.',
      ],
      closed: ['That’s my family they’re talking about.', 'Once more like that, and I’m off.'],
    },
    next: {
      same: 'I’d go very quiet, and very polite.',
      opened: 'I’d ask what was meant by the first thing.',
      closed: 'I’d say that we’re done here.',
    },
  },
};
