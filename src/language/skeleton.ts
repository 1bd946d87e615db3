/** What a new scenario begins as: small and sound, with one of each thing that a scenario is made of,
 * to be written over. */
export const skeleton = (title: string): string => `---
scenario: 1
summary: Say in one sentence who comes, what they want, and what stands in the way.
parent: denies-need
people:
  parent: Ms Hale
  child: Theo
  you: Mrs Byrne
setting: Primary, Year 3
minutes: 10
track:
  evenings-heard: You asked what evenings are like before you said what school sees.
  monday-set: Something starts on Monday, with a name to it.
principles:
  - hear-before-you-tell
  - one-small-step
---

# ${title}

You are {you}, the class teacher. Say here what you know, and what you may offer. {child} is somebody: say what makes {child} laugh.

**You know** two dated things that school has seen. **You do not know** the one thing that home has.

## Opening

Say where they sit, and what can be heard.

> _still in her coat_ You wanted to see me. Is it about his reading?

> > He said he was not to say anything.

> [!NOTE]
> Stop here and ask the room what she has come to find out.

- [“Please don’t worry, lots of boys are like this when they are seven.”](#small) \`minimise\`

  It was meant as comfort. Say what she heard instead.

- [“I’d like to show you two things we have seen.”](#two-things) \`share-evidence\`

  Say what was right about it, too: a note is fair, and never a mark.

- [“What are evenings like, once the bags are down?”](#evenings) \`invite-story\` \`set evenings-heard\`

  Say here why it landed as it did, with this parent, at this moment.

## Evenings

> \`if threat <= 2\` Forty minutes. One page. And then he says he is thick.

> \`else\` It takes a while. They all take a while.

> > I have never said that to anybody.

- [“He must not think that about himself, because he really is not.”](#small) \`minimise\`

  True, and too quick: it closed what she had just opened.

- [“Forty minutes, for a page. And he thinks it is him.”](#what-next) \`reflect\`

  She heard her own evening said by somebody else.

- [“It starts on Monday, with me, ten minutes a day.”](#the-step) \`agree-step\` \`set monday-set\` \`promises ten minutes a day from Monday\`

  Help is what she came for. Whether it lands hangs on whether she was heard.

## Two things

> _looking at the clock_ He does it for me.

> > So it is not only at home.

- [“The scores are quite clear, I’m afraid, whatever he does for you.”](#small) \`rebut\`

  You won the point. She stopped offering hers.

- [“That is worth knowing. What does he do for you?”](#evenings) \`both-true\` \`invite-story\`

  You had shown your half and made room for hers.

## Small

> \`if threat >= 3\` If that is all, I’ll get back to work.

> \`else\` So there is nothing to worry about.

> > I knew they would say that.

- [“Let’s just see how he gets on between now and Easter.”](#until-easter) \`minimise\`

  Nobody is hurt, and nothing happens. Say who pays for that.

- [“No. I made it small, and I am sorry.”](#what-next) \`own-it\`

  A repair, early, and with no excuse in it.

## What next

> \`if trust >= 2\` What would you do, then?

> \`else\` And what do you want from me?

> > Say something that starts.

- [“I’ll get some support put in place for him as soon as I possibly can.”](#until-easter) \`jargon-wall\`

  Kind, and nobody could say on Friday whether it had happened.

- [“Ten minutes a day, from Monday, with me.”](#the-step) \`agree-step\` \`set monday-set\` \`promises ten minutes a day from Monday\`

  Who, what, when, and a day on which to look again.

## The step

[She is with you](#a-step-together) \`if heard >= 3\`

[She is not yet](#a-step-alone)

## A step together

> Monday. I’ll tell him tonight.

\`ending stronger step\`

## A step alone

> _already standing_ You’ll do what you do.

\`ending strained step\`

## Until Easter

> Until Easter, then.

\`ending intact parked\`
`;
