/** What staff say among themselves, and what a family can use: RL-04, RL-05 and RL-09. */
export interface Swap {
  readonly terms: readonly string[];
  /** What to say, in quotation marks where it can be said as it stands. */
  readonly instead: string;
}

/** The list. In `terms` a space also finds a hyphen; those all in capitals are found in capitals. */
export const SWAPS: readonly Swap[] = [
  {
    terms: ['below age related expectations?', 'below expected', 'below expectations?'],
    instead: 'what is hard, as “finding Year 3 work hard”, with an example',
  },
  { terms: ['working towards'], instead: 'what the child can do now' },
  { terms: ['SEMH'], instead: '“feelings and friendships”' },
  { terms: ['social, emotional and mental health'], instead: '“feelings and friendships”' },
  { terms: ['special educational provision', 'provisions?'], instead: '“help”' },
  {
    terms: ['interventions?'],
    instead: 'what it is, as “small-group reading, Tuesday and Thursday, 20 minutes”',
  },
  {
    terms: ['dys-?regulat(?:ed|ion|ing|es)', 'dys-?regulate'],
    instead: '“overwhelmed”, with what you saw',
  },
  {
    terms: ['EHCNAs?', 'EHC needs assessments?'],
    instead: '“asking the council to look at what is needed”',
  },
  { terms: ['EHCPs?', 'EHC plans?'], instead: '“a legal plan from the council”' },
  { terms: ['graduated approach', 'graduated response'], instead: '“try, check, change”' },
  { terms: ['assess,? plan,? do,? review', 'APDR'], instead: '“try, check, change”' },
  {
    terms: ['(?<!agreed )outcomes?'],
    instead: 'what the child will be able to do',
  },
  {
    terms: ['cognition and learning', 'cognition', 'cognitive'],
    instead: '“thinking and learning”',
  },
  {
    terms: ['on the SEN register', 'SEND? register'],
    instead: '“we would like to plan extra help with you”',
  },
  { terms: ['SALT', 'SLT'], instead: '“speech and language therapist”' },
  {
    terms: ['EP', 'EPs', 'ed psych', 'educational psychologists?'],
    instead: '“a psychologist who works with schools”',
  },
  {
    terms: ['CAMHS'],
    instead: '“the NHS team for children’s feelings and minds (CAMHS)”, spelt out once',
  },
  { terms: ['OTs?'], instead: '“occupational therapist”, with what they do' },
  { terms: ['TAs?', 'LSAs?'], instead: 'the person’s name, or “teaching assistant”' },
  { terms: ['differentiat(?:ed|ion|e|ing)'], instead: 'what is made easier, and how' },
  { terms: ['scaffold(?:ed|ing|s)?'], instead: 'the help step by step, as “a frame to fill in”' },
  { terms: ['phonological awareness', 'phonological'], instead: '“hearing the sounds in words”' },
  { terms: ['working memory'], instead: '“holding things in mind”' },
  {
    terms: ['sensory (?:diet|needs|profile|processing)'],
    instead: 'what is too loud, bright or close',
  },
  { terms: ['attainment'], instead: 'what the child can do in reading, writing or number' },
  { terms: ['cohort'], instead: '“the class” or “the year”' },
  { terms: ['transitions?'], instead: '“moving to” the next class, room or school' },
  {
    terms: ['QFT', 'HQT', 'quality first teaching', 'high quality teaching'],
    instead: '“good everyday teaching”',
  },
  { terms: ['multi agency', 'MDT'], instead: 'who meets, by what they do' },
  { terms: ['SMART targets?', 'SMART outcomes?'], instead: 'what will be different, and by when' },
];
