import type { FactId } from '../../../language/index.ts';
import { answerTo } from '../changes.ts';
import { plainly } from './plainly.ts';
import type { Rule } from './thought.ts';
import { heardOrRead } from './written-in.ts';

const SPECIALIST =
  /\b(?:educational psychologist|ed psych|psychologist|camhs|paediatric\w*|speech(?: and language)? therap\w*|speech therap\w*|occupational therap\w*|specialist(?: teacher)?|outreach (?:team|teacher)|autism team)\b/;
const IN_CAPITALS = /\b(?:EP|SALT|SLT|OT|CAMHS)\b/;

/** A specialist is asked with the parents, and as a rule with their written agreement. */
export const agreementNeeded: Rule = (plan) => {
  if (answerTo(plan, 'consent').trim() !== '') return [];
  const found = heardOrRead(plan).find(
    ({ text }) => SPECIALIST.test(plainly(text)) || IN_CAPITALS.test(text),
  );
  if (!found) return [];
  const quote = SPECIALIST.exec(plainly(found.text))?.[0] ?? IN_CAPITALS.exec(found.text)?.[0];
  return [
    {
      rule: 'agreement-needed',
      at: found.at,
      sentence:
        'The parents’ agreement is needed for a specialist: they are part of the decision, and it is usually written.',
      quote: quote ?? null,
      instead:
        '“We would like to ask for their advice. You are part of that decision, and they need your agreement in writing before they see your child.”',
      fact: 'a-specialist-needs-the-parents-consent' as FactId,
    },
  ];
};
