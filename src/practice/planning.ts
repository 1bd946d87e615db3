/** The door for plans, records and what thinks with them: a conversation needs none of it. */
export { type Piece, type Page, type Section } from './document/document.ts';
export { pageAsMarkdown } from './document/as-markdown.ts';
export { pageAsText } from './document/as-text.ts';
export * from './calendar/dates.ts';
export * from './calendar/school-year.ts';
export * from './keeping/papers-as-file.ts';
export * from './keeping/past-date.ts';
export * from './keeping/retention.ts';
export * from './keeping/search.ts';
export * from './keeping/what-came-of.ts';
export * from './plan/as-page.ts';
export * from './plan/between.ts';
export * from './plan/changes.ts';
export * from './plan/filled.ts';
export * from './plan/meeting.ts';
export * from './plan/openings.ts';
export * from './plan/plan.ts';
export * from './plan/question.ts';
export * from './plan/questions/questions.ts';
export { think, thoughtsAt } from './plan/thinking/think.ts';
export type { RuleId, Spot, Thought } from './plan/thinking/thought.ts';
export type { PrivacyAdvice, PrivacyKind } from './privacy/advice.ts';
export { initialsAdvice, privacyAdvice } from './privacy/privacy-advice.ts';
export * from './reading/grade.ts';
export { jargonIn, swapWords, type Jargon } from './reading/jargon.ts';
export * from './record/as-page.ts';
export * from './record/calendar-file.ts';
export {
  fieldOf,
  withCommitment,
  withCopy,
  withField,
  withJudgement,
  withOutcome,
  withPrivate,
  withReview,
  withShared,
} from './record/changes.ts';
export * from './record/cycle.ts';
export * from './record/fields.ts';
export * from './record/next-meeting.ts';
export * from './record/promises.ts';
export * from './record/record.ts';
export * from './record/start.ts';
export { childSummary } from './record/summaries/for-the-child.ts';
export { familySummary } from './record/summaries/for-the-family.ts';
export { readingOf, type PageReading } from './record/summaries/reading.ts';
export { recordThoughts, type RecordThought } from './record/thoughts.ts';
export * from './rehearse/fitting.ts';
export * from './rehearse/planned-lines.ts';
