/** Capitalised in notes without being anybody’s name: titles, days, school words, first words. */
export const ORDINARY_WORDS: ReadonlySet<string> = new Set(
  `mr mrs ms miss mx dr prof sir madam
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july
  august september october november december christmas easter eid diwali ramadan hanukkah half term
  autumn spring summer winter year reception nursery primary secondary junior infant academy school
  college class room hall gate library playground head headteacher teacher teaching assistant senco
  sen send support plan council local authority offer code practice act parliament department
  education educational psychologist psychology speech language therapist therapy occupational
  specialist paediatrician paediatric doctor gp nhs camhs sendiass ipsea mencap scope ehc ehcp
  assessment review meeting outreach early help family service team trust hospital clinic centre
  community health visitor nurse social worker care designated safeguarding lead deputy english maths
  science history geography art music pe phonics reading writing literacy numeracy lego minecraft
  roblox pokemon harry potter biff chip book band stage key phase level set group club forest boxall
  toast lexia rapid nessy read england wales scotland ireland britain london manchester birmingham
  leeds bristol liverpool newcastle sheffield york north south east west street road avenue lane close
  mum mummy mam dad daddy nan nana nanny gran grandma grandad grandmother grandfather auntie aunt uncle
  brother sister mother father parent parents carer child pupil i we you he she they it the a an this
  that these those there here what when where who why how which if is are was were will would can could
  should may might must do does did have has had not no yes and but or so because after before during
  with without for from to of in on at by as about into over under since until then thank thanks please
  hello dear ask bring book buy call check choose come copy describe draw email explain find fix get
  give go greet hear hold invite join keep know learn leave let listen look make meet move name note
  offer open pass pay pick plan play point print put read remind repeat reply report ring say see send
  set share show sit speak start stay stop take talk teach tell text thank think try turn use visit
  wait walk watch welcome work write both each every some any all many most more less other another
  first second third last next today tomorrow yesterday tonight now later soon always never often
  sometimes maybe perhaps our your his her their my its own new old good better best great well
  small big long short hard easy one two three four five six seven eight nine ten hope fear both
  only just also even still again together apart between tuesdays thursdays mondays wednesdays fridays
  great new united kingdom bank holiday world day mother’s father’s white paper education for all bill
  children families equality human rights mrs deputy office reception`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
