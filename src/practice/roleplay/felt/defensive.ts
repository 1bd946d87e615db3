import type { FeltWords } from './voice.ts';

/** Hears the accusation before it is made; counts what they do; when it is safe, very tired. */
export const DEFENSIVE: FeltWords<'defensive'> = {
  guarded: {
    name: 'On guard',
    feels: {
      same: ['Here it comes.', 'I’m listening for the bit that’s about me.'],
      opened: [
        'That wasn’t about me. I don’t know what it was about, then.',
        'No catch yet. I’m looking for it.',
      ],
      closed: [
        'There it is. It didn’t take long.',
        'So it’s a list, and I’m what’s at the bottom of it.',
      ],
    },
    next: {
      same: 'I’d ask what {child} has done now.',
      opened: 'I’d answer, short, and listen for the catch.',
      closed: 'I’d tell them what I do every day. All of it.',
    },
  },
  'counter-attacking': {
    name: 'Hitting back',
    feels: {
      same: [
        'Have they got children? I’ll bet they’ve not got children.',
        'I can keep this up. I’ve had the practice.',
      ],
      opened: [
        'They didn’t hit back. I’d got my next one ready.',
        'I’m still cross. I’m just not so sure who with.',
      ],
      closed: ['So I’m a liar as well.', 'Right. If that’s how it is, I’ve got a list too.'],
    },
    next: {
      same: 'I’d ask what they have done about it.',
      opened: 'I’d say it once more, and not so loud.',
      closed: 'I’d say: are you saying it’s my fault?',
    },
  },
  hurting: {
    name: 'Letting the hurt show',
    feels: {
      same: [
        'I’m that tired. I hadn’t noticed till I stopped.',
        'I’m not crying. I’ve only stopped for a minute.',
      ],
      opened: ['I’ve not told anyone that. It’s out now.', 'They left it be, and I was glad.'],
      closed: [
        'I shouldn’t have said. They’ll have that down by tonight.',
        'I’d just put it down, and somebody handed it me back.',
      ],
    },
    next: {
      same: 'I’d say that I’ve tried everything.',
      opened: 'I’d tell them how it is when we get in.',
      closed: 'I’d say it’s all me, then. Or I’d shout. One or the other.',
    },
  },
  sharing: {
    name: 'Sharing what I know',
    feels: {
      same: [
        'I know a thing or two about {child}. I’m seeing whether they want it.',
        'I’m telling them how we do it. They can take it or leave it.',
      ],
      opened: ['They asked, and then they used it.', 'So I wasn’t wrong. Nor were they. It fits.'],
      closed: [
        'They liked their own idea better.',
        'I gave them that, and they put it with all the rest.',
      ],
    },
    next: {
      same: 'I’d tell them what works at home.',
      opened: 'I’d tell them the trick that I’ve never told anyone.',
      closed: 'I’d go short again, and see.',
    },
  },
  planning: {
    name: 'Planning with them',
    feels: {
      same: [
        'They do theirs, I do mine. I can stand that.',
        'I’m in the plan, and I’m not what’s wrong in it.',
      ],
      opened: ['They’re going first. So I’ll do mine.', 'I could say that at home and not flinch.'],
      closed: ['My shoulders have gone up again.', 'Hold on. Whose job was that a minute ago?'],
    },
    next: {
      same: 'I’d ask when we look at it again.',
      opened: 'I’d say my bit of it out loud.',
      closed: 'I’d ask what happens to me if it doesn’t work.',
    },
  },
  collapsed: {
    name: 'Taking all the blame',
    feels: {
      same: [
        'It’s me. It’s always been me. They may as well put that.',
        'I’ll do whatever they say. I’ll do it wrong.',
      ],
      opened: [
        'One thing. I could perhaps do one thing.',
        'They didn’t say that it’s all me. I noticed that.',
      ],
      closed: [
        'There’s no end to it, is there? What I’ve got wrong.',
        'I can’t hear the rest. I’m counting what I’ve done.',
      ],
    },
    next: {
      same: 'I’d say sorry, and go on saying it.',
      opened: 'I’d ask what the one thing is.',
      closed: 'I’d agree with all of it, and hear none of it.',
    },
  },
  hot: {
    name: 'Too angry to talk',
    feels: {
      same: ['I’m shouting. I know I’m shouting.', 'Don’t tell me to calm down. Don’t.'],
      opened: [
        'They’ve gone quiet. Not the bad sort of quiet.',
        'I’ve stopped. I don’t know what comes next.',
      ],
      closed: ['That’s it. I know my rights.', 'They’ve said it now. They can’t unsay it.'],
    },
    next: {
      same: 'I’d say it all again from the start.',
      opened: 'I’d get my breath, and say what I came to say.',
      closed: 'I’d go, and not quietly.',
    },
  },
};
