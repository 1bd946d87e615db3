/** Small enough to play every play of, with conditions of every kind, `once`, redirects before and
 * after the text, and a way back. */
export const A_TANGLE = `---
scenario: 1
summary: A small meeting in which everything hangs on something.
parent: denies-need
people:
  parent: Mr Hale
  child: Theo
  you: Mrs Byrne
setting: Primary, Year 3
minutes: 5
track:
  asked: You asked about home.
---

# A tangle

What you know.

## Opening

> You wanted to see me.

- [“How are evenings?”](#evenings) \`invite-story\` \`once\` \`set asked\`

  You asked.

- [“Here is what we see.”](#the-sheet) \`share-evidence\`

  You told.

- [“They all do that.”](#the-sheet) \`minimise\` \`if not said minimise\`

  You soothed.

## Evenings

> \`if heard >= 2\` He reads in the bath.

> \`else\` Fine. They are fine.

[He turns to the sheet](#the-sheet) \`if threat >= 3\`

[He goes on](#opening) \`if not seen the-sheet\`

[He waits](#the-sheet)

## The sheet

[He has read it before](#again) \`if seen the-sheet\`

He holds it at arm’s length.

- [“What do you make of it?”](#again) \`ask-before-tell\`

  You asked.

- [“Tell me about the bath.”](#evenings) \`reflect\` \`if asked and heard >= 2\` \`once\`

  You went back.

- [“Let us stop there.”](#close) \`steady\` \`if said minimise or threat >= 3\`

  You stopped.

## Again

> Is that all?

- [“One small thing, for five weeks.”](#close) \`agree-step\` \`if asked\`

  You offered.

- [“That is all, today.”](#the-door) \`check-and-record\` \`if not asked\`

  You summed up.

- [“Look at it once more with me.”](#the-sheet) \`share-evidence\` \`once\`

  You went round.

## Close

[He is gone before you finish](#the-door) \`if explaining and trust < 2\`

> Five weeks, then.

\`ending intact step\`

## The door

> Right.

\`ending strained parked\`
`;
