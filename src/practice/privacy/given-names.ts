/**
 * Given names that are common in English schools, of many origins, in small letters: enough to tell
 * “Rosie Hale” at the start of a sentence from “Ask Rosie”. Names that are also everyday words
 * (Will, Mark, Grace, May) are left out.
 */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `aaliyah aaron abdul abdullah abigail abu adam adil aisha ahmed aidan alan albert alex alexander
  alexandra alfie alice alicia alina alisha amanda amber amelia amina amir amira amy ana andrew anna
  annabelle anthony anya archie arjun arlo arthur arun asha ashley asif ava ayaan ayesha barbara bella
  ben benjamin bethany bilal bobby brandon brian caitlin callum cameron carol caroline catherine
  charles charlie charlotte chloe chris christopher claire connor dan daniel danielle darren dave
  david deborah declan dexter diana dominic dylan eddie edward eleanor elena elijah elizabeth ella
  ellie ellis eloise elsie emily emma erin esme ethan eva evan evelyn ewan farah fatima fatimah finley
  finn fiona florence francesca frank fred freddie freya gabriel gareth gemma george georgia georgina
  gethin hamza hana hannah haris harley harriet harrison harry harvey hasan hassan heather helen henry
  holly hugo ian ibrahim idris imogen imran iris isaac isabella isabelle isla ismail jacob jake james
  jamie jan jane jasmine jason jayden jenny jennifer jessica joanna joe joel john jonathan jordan
  joseph joshua julia julie kai karen kate katherine kathryn katie kayden keira kelly kevin khadija
  kian kieran kyle lara laura lauren layla leah leanne lena leo leon lewis lexi liam lily linda lisa
  logan lola louis louise luca lucas lucy luke lydia maddison mahmoud maia maisie malik maria mariam
  martha martin mary maryam mason matilda matthew max maya megan mia michael michelle mila millie
  mohamed mohammad mohammed molly muhammad mustafa myles nadia naomi natalie nathan neil niamh nicola
  nicole noah noor oliver olivia omar oscar osman owen paul peter phoebe priya quentin rachel rebecca
  reece reuben rhys ria richard riley robert robyn roman ronnie rory rosie ross ryan saanvi sabrina
  safa salma sam samantha samira samuel sana sara sarah scarlett scott sean sebastian seth shane
  shanice shannon sharon simon sofia sophia sophie stanley stella stephen steven sumaya susan tamara
  tara taylor teddy thea theo theodore thomas tia tilly toby tom tommy tracey tyler umar usman victoria
  william yasmin youssef yusuf zac zachary zahra zain zainab zara zoe`
    .split(/\s+/)
    .filter((name) => name !== ''),
);
