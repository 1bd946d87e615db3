import type { FeltWords } from './voice.ts';

/** Prepared and precise; keeps dates; tenderness comes out as logistics. */
export const DEMANDS_DIAGNOSIS: FeltWords<'demands-diagnosis'> = {
  braced: {
    name: 'Braced',
    feels: {
      same: [
        'I’ve got my first line ready, and I’m waiting to use it.',
        'Nothing yet. I’m keeping my place in the list.',
      ],
      opened: [
        'That was civil. The list stays where it is.',
        'All right. That’s one thing I needn’t say for myself.',
      ],
      closed: [
        'There it is. I’ve heard that sentence before, and I could give you the date.',
        'That’s how it went last time, nearly word for word.',
      ],
    },
    next: {
      same: 'I’d say my first line again, and wait.',
      opened: 'I’d tell them one thing, with a date in it.',
      closed: 'I’d ask straight out for the test.',
    },
  },
  pressing: {
    name: 'Pressing for an answer',
    feels: {
      same: [
        'That wasn’t an answer. I asked a plain question.',
        'I’m still on my question. I can wait.',
      ],
      opened: [
        'They took that in. They’re the first who has.',
        'That went in somewhere. I’ll see where it comes out.',
      ],
      closed: [
        'They’ve moved on, and I hadn’t finished.',
        'So it’s to be the usual. I’ve kept more of this than they have.',
      ],
    },
    next: {
      same: 'I’d ask it again, in the same words.',
      opened: 'I’d give them the next thing, the one with the detail in it.',
      closed: 'I’d ask who, and by when, and I’d want it in writing.',
    },
  },
  testing: {
    name: 'Testing them',
    feels: {
      same: [
        'So far it’s words. I’m listening for a day of the week.',
        'I’m waiting to hear what, and who, and from when.',
      ],
      opened: [
        'That was something you could check. I nearly believed it.',
        'That was plain enough to turn out wrong. People don’t risk that, as a rule.',
      ],
      closed: [
        'It was good until the part where somebody has to do something.',
        'And there’s the soft bit. I knew there’d be one.',
      ],
    },
    next: {
      same: 'I’d say: so what will you do?',
      opened: 'I’d try them once more, quieter.',
      closed: 'I’d go back to my question, and my dates.',
    },
  },
  telling: {
    name: 'Telling what is behind it',
    feels: {
      same: [
        'I’ve started now. I hadn’t planned this part.',
        'I’d stop, but nobody has stopped me.',
      ],
      opened: [
        'That wasn’t on my list. It came out anyway.',
        'I said it, and nobody looked at the clock.',
      ],
      closed: [
        'I’ve said too much. I’m looking for my place again.',
        'They went past it. I heard them go past it.',
      ],
    },
    next: {
      same: 'I’d go on, more slowly.',
      opened: 'I’d say the real thing about {child}, and not tidy it up.',
      closed: 'I’d stop in the middle, and ask something practical.',
    },
  },
  weighing: {
    name: 'Weighing it up',
    feels: {
      same: [
        'It might do. I’m going through it for the catch.',
        'I’m turning it over. I don’t need hurrying.',
      ],
      opened: [
        'I could say that at home without making it sound better than it is.',
        'That’s one thing and not instead of the other. I’d thought I had to choose.',
      ],
      closed: [
        'I was nearly there, and then they added to it.',
        'That took the good off it. I’m back to the small print.',
      ],
    },
    next: {
      same: 'I’d ask what happens if it doesn’t work.',
      opened: 'I’d ask who does it, and on which day.',
      closed: 'I’d ask them to say it again without the padding.',
    },
  },
  partnering: {
    name: 'Planning with them',
    feels: {
      same: ['We’re both looking at the same thing now.', 'I’m adding up who does what.'],
      opened: [
        'I’ve stopped keeping a note of what they say. I’m noting what we’ll do.',
        'That can go on the calendar at home.',
      ],
      closed: [
        'Careful. I’d only just put the list down.',
        'I went back a bit, there. It can still go wrong from here.',
      ],
    },
    next: {
      same: 'I’d offer to bring what I’ve kept.',
      opened: 'I’d say what I can do at home, and when.',
      closed: 'I’d say the date back to them, to see whether it holds.',
    },
  },
  formal: {
    name: 'Gone formal',
    feels: {
      same: [
        'I’m being polite. It’s going in a letter.',
        'I’ve stopped arguing. I’m taking it down.',
      ],
      opened: [
        'I heard that. I’m not done writing yet.',
        'That was straighter. It’ll go in with the rest.',
      ],
      closed: [
        'Thank you. That’s the last thing I needed for my letter.',
        'I’ll have that in writing, please, and the name of who I write to.',
      ],
    },
    next: {
      same: 'I’d ask for it in writing.',
      opened: 'I’d ask what they can do about it, and wait for a plain answer.',
      closed: 'I’d ask how one makes a complaint, quite quietly.',
    },
  },
  hot: {
    name: 'Too angry to talk',
    feels: {
      same: [
        'I can hear my own voice, and I can’t turn it down.',
        'None of it is going in. I can only hear that they’re talking.',
      ],
      opened: [
        'They’ve stopped. That’s something. I can get a breath.',
        'I’m still shaking, and I heard that one.',
      ],
      closed: ['No. No. Not that again.', 'That’s it. I’ve no more reasonable left.'],
    },
    next: {
      same: 'I’d say it again, louder.',
      opened: 'I’d stop, and not know what to say next.',
      closed: 'I’d get my things together.',
    },
  },
};
