/** How English attributes what was said. */
import type { LexiconData } from './lexicon.ts';

export const en: LexiconData = {
  language: 'en',
  colonClauses: true,
  order: 'svo',
  verbs: {
    goingOn: `before_adding before_saying before_admitting before_conceding before_acknowledging before_claiming before_insisting
      before_explaining before_noting before_warning`,
    say: `said say says saying told tell tells telling added adds adding stated stating claimed claims claiming argued argue argues
      arguing insisted insist insists insisting explained explains explaining announced announces announcing declared declares declaring
      reported reports reporting wrote writes writing tweeted tweets tweeting retweeted warned warns warning noted notes noting
      replied replies replying recalled recalls recalling maintained maintains estimated estimates estimate testified testifies testifying
      went_on_to_say goes_on_to_say conceded concedes conceding remarked remarks acknowledged acknowledges acknowledging alleged alleges alleging
      asserted asserts asserting complained complains complaining contended contends contending quipped joked jokes countered counters
      stressed stresses stressing responded responds responding predicted predicts predicting suggested suggests suggesting observed
      suggest acknowledge contend allege assert concede predict
      think believe believes believed hoped hopes feared fears thought thinks speculated`,
    that: `ruled clarified clarifies clarifying worry worried worries worrying suspect suspected suspects recognized recognises recognizes recognised
      recognizing implied implies implying agree fear cautioned cautions cautioning attested attests divulged relayed conveyed
      confident concerned hopeful optimistic adamant afraid skeptical sceptical convinced
      conclude indicate reveal show states confirmed confirms confirming confirm announce declare claim warn report note write stated_on agreed agrees showed shows showing
      revealed reveals revealing emphasized emphasised emphasizes emphasises emphasizing emphasising underlined underlines underscored
      pointed_out points_out pointing_out made_clear makes_clear indicated indicates indicating found finds finding concluded concludes
      concluding assured assures assuring reminded reminds informed informs told_how admitted admits admitting reiterated
      reiterates repeated repeats repeating screamed screams screaming shouted shouts shouting cried cries crying yelled yells yelling
      whispered whispers learned disclosed discloses proclaimed proclaims signalled signaled hinted hints heard complain recounted recounts
      recounting described describes vowed vows promised promises promising pledged pledges swore denied denies denying lamented laments
      boasted boasts bemoaned protested protests objected objects objecting mentioned mentions doubted doubts understood assumed assumes expects expected expressed_hope
      argued_the_case argues_the_case arguing_the_case made_the_case makes_the_case making_the_case
      is_convinced are_convinced was_convinced made_it_clear`,
    beside: `wanted_to_know wants_to_know posted posts posting asked asks asking continued continues continuing began begins concluded exclaimed exclaims commented comments commenting
      shot_back chanted chants chanting sang sings muttered mutters murmured sighed sighs laughed laughs smiled smiles wept sobbed sobs
      groaned grumbled snapped snaps gasped answered answers answering inquired wondered wonders messaged messages texted texts emailed
      captioned reads read put_it puts_it called_out implored pleaded pleads pleading begged begs begging urged urges urging chimed_in
      greeted ends ended opened opens signed_off quoted quotes kept_saying kept_repeating demanded demands added_in spoke speaks shared`,
    urge: `urged urges urging urge asked asks asking ask called_on calls_on calling_on call_on appealed_to appeals_to appealing_to begged begs
      implored implores pleaded_with pleads_with told tells warned warns vowed vows vowing vow promised promises promising pledged pledges
      pledging threatened threatens threatening demanded demands offered offers encouraged encourages advised advises ordered orders
      instructed instructs invited invites agreed agrees swore claimed claims`,
    about: `denied denies denying deny accused accuses accusing accuse condemned condemns condemning condemn criticized criticised criticizes
      criticises criticizing criticising blamed blames blaming spoke_of speaks_of speaking_of spoke_about warned_of warns_of warning_of
      warned_against complained_of complained_about talked_of talked_about expressed_concern expresses_concern expressed_fear expressed_hope
      expressed_regret expressed_outrage expressed_support expressed_solidarity voiced_concern voiced_fears raised_concerns called_for
      calls_for calling_for described describes describing described_as castigated castigates praised praises praising hailed hails
      rejected rejects rejecting dismissed dismisses dismissing told_of tells_of  demanded demands demanding predicted
      proposed proposes announced announces promised pledged lamented laments denounced denounces denouncing slammed slams blasted
      defended defends confirmed confirms ruled_out rules_out called_into_question questioned questions apologized_for apologised_for
      thanked thanks compared compares likened likens recounted recounts`,
    aboutQuoted: `called calls calling dubbed dubs branded brands labelled labeled labels termed terms referred_to refers_to referring_to
      characterized characterised characterizes characterises deemed deems pronounced spoke speaks talked talks cited cites
      citing mocked mocks attacked attacks ridiculed decried decries deplored deplores feared fears decided bragged alluded_to
      remembered remembers invoked admires admired portrayed portrays portraying framed touted touts lauded lauds championed derided derides decrying
      echoed echoes echoing promising vented voiced bemoaned lambasted blasting rebuked rebukes savaged boasted_about bragged_about
      joked_about wrote_about talked_about took_credit_for stood_by stands_by urged_against pressed_for pushed_for
      acknowledged admitted regretted lamented outlined outlines demanding predicted ruled proclaims proclaimed offering`,
    ambiguous: `think remarks protests objects hints doubts mentions worry worries suspect suspects cautions say reports report claims claim notes note states state estimates estimate posts posted tweets comments comment questions
      demands demand warning warnings promises promise pledges vows calls call finding findings hopes fears orders offers shouts cries brands
      labels terms complaints counters read reads thought fear ask writing tells answers answer expected shared found find feared expects
      spoke finds agreed believed hoped quotes ends opens learned shows read observed argues repeated attacks heard`,
  },
  source: `according_to as_per in_the_words_of as_reported_by in_the_view_of in_the_opinion_of`,
  as: `as`,
  takingUp: `that_is_what that's_what this_is_what`,
  that: `that`,
  whether: `whether if`,
  how: `why how what where`,
  infinitive: `to`,
  negations: `not never no n't cannot nobody none neither nor without didn't doesn't don't hasn't haven't hadn't wasn't won't wouldn't couldn't`,
  hypothetical: `would could might may should must if refused refuses declined declines failed fails unable want wants wanted wish asked_to
    cannot can supposed is_expected_to let lest`,
  auxiliaries: `has have had am is are was were be been being did do does will having can kept keeps`,
  finite: `am is are was were has have had will would can could may might should must do does did 's been be went came took made said`,
  adverbs: `also later then once again repeatedly earlier already just still now recently previously publicly reportedly simply only even
    finally however meanwhile therefore thus first initially openly subsequently instead further furthermore moreover today yesterday
    tonight too often always quietly angrily vehemently strongly clearly further flatly specifically sarcastically famously both all
    himself herself themselves itself soon immediately briefly sharply there back ever rather likewise ironically essentially shortly eventually apparently
    presumably perhaps maybe indeed nevertheless nonetheless otherwise elsewhere similarly surprisingly unfortunately fortunately admittedly
    curiously notably crucially importantly sometimes afterwards afterward`,
  times: `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
    november december morning afternoon evening night midnight noon week month year today yesterday tomorrow tonight jan feb mar apr
    jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun hours days weekend spring summer autumn winter a.m p.m gmt ist et est`,
  determiners: `the a an this that these those one another some many several both other every each all few two three four five six most no any
    more dozens hundreds thousands half such certain various`,
  definite: `the this that these those`,
  prepositions: `in on at by to from with of for about after before during since until till under over through across against amid among as
    into onto near off per via within without despite following because like unlike upon toward towards between beyond inside outside
    amidst along alongside around behind beside besides throughout`,
  locatives: `in into near outside inside across throughout along amid`,
  origins: `from`,
  ofPlaces: `resident residents inhabitant inhabitants native natives citizen citizens mayor people town city village port street streets coast bank outskirts`,
  nounPrepositions: `of for from at in with on inside`,
  coordinators: `and but or nor yet`,
  subordinators: `that because although though while when whereas where if unless since until till after before so as whether why how what`,
  relatives: `who whose which whom that`,
  others: `another other second third`,
  pronouns: { m: 'he', f: 'she', p: 'they we', n: 'it i' },
  possessives: { m: 'his', f: 'her', p: 'their our', n: 'its my your' },
  firstPerson: `I I'm I've I'd I'll me my mine myself us our ours ourselves`,
  onePerson: `I I'm I've I'd I'll me my mine myself`,
  ownSubjects: `I we`,
  reporters: `reporter reporters correspondent journalist editor interviewer`,
  papers: `staff`,
  by: `by`,
  greetings: `sir sirs madam`,
  greetingsWithColon: `dear to_the_editor to_the_editors`,
  farewells: `yours sincerely faithfully kind best warm regards respectfully with_regards with_respect with_thanks`,
  roles: {
    m: `man boy father son brother husband uncle grandfather spokesman chairman businessman congressman policeman fisherman fireman gentleman
      king prince actor grandson nephew schoolboy salesman waiter monk priest imam widower anchorman cameraman`,
    f: `woman girl mother daughter sister wife aunt grandmother spokeswoman chairwoman businesswoman congresswoman policewoman queen princess
      actress granddaughter niece schoolgirl waitress nun midwife widow housewife`,
    n: `activist activists resident residents teacher journalist journalists reporter reporters doctor doctors nurse lawyer spokesperson
      official officials minister president ambassador secretary secretary-general general leader leaders chief director head mayor governor
      senator mp lawmaker lawmakers analyst analysts expert experts witness witnesses survivor survivors volunteer volunteers neighbor
      neighbour neighbors neighbours colleague friend friends student students professor sergeant lieutenant corporal detective inspector constable superintendent author writer editor manager owner worker workers
      farmer driver rescuer rescuers commander soldier soldiers officer officers prosecutor judge diplomat diplomats envoy representative
      member members critic critics supporter supporters opponent opponents user users blogger photographer pilot captain coach player
      singer artist chef baker engineer scientist scientists researcher researchers economist historian person people source sources
      adviser advisor aide candidate chancellor commissioner coordinator counsel creator delegate deputy founder guard guest host keeper
      lock-keeper medic migrant model mechanic nominee observer operator organizer organiser parent partner passenger patient
      paramedic philosopher pope premier producer psychologist refugee scholar speaker sheriff strategist supervisor surgeon
      treasurer veteran victim vice-president civilian civilians child children family families kid kids lady geologist biologist
      seismologist meteorologist climatologist ecologist archaeologist anthropologist sociologist criminologist hydrologist geographer
      physicist chemist mathematician statistician physician psychiatrist dentist pharmacist veterinarian librarian electrician plumber
      welder firefighter lifeguard ferryman pensioner
      shopkeeper innkeeper beekeeper hairdresser cashier accountant caretaker headteacher councillor
      alderman magistrate attorney solicitor barrister detective inspector lieutenant colonel admiral
      astronomer pathologist epidemiologist virologist virologists geologists
      interpreter interpreters translator translators prisoner prisoners detainee detainees inmate inmates demonstrator demonstrators
      protester protesters protestor protestors teenager teenagers hostage hostages bishop classmate classmates defendant defendants
      plaintiff plaintiffs bystander bystanders passer-by deportee deportees landlord`,
  },
  people: `man boy father son brother husband uncle grandfather gentleman grandson nephew schoolboy widower woman girl mother daughter sister wife aunt grandmother granddaughter niece schoolgirl widow housewife`,
  onDuty: `witness defendant plaintiff soldier guard officer policeman policewoman sergeant lieutenant corporal captain commander detective inspector constable
    sheriff judge magistrate prosecutor attorney interpreter translator doctor nurse medic paramedic midwife surgeon physician driver
    gunman kidnapper attacker interrogator jailer smuggler trafficker fighter militiaman`,
  honorifics: {
    m: 'mr. mr sir lord sheikh',
    f: 'mrs. ms. mrs ms miss lady madam dame',
    n: 'dr. dr prof. prof professor rev. gen. col. lt. sgt. capt. sen. rep. gov.',
  },
  spokespeople: `spokesman spokeswoman spokesperson spokespeople representative official officials spokesmen`,
  bodies: `brigade tribunal inquest authority office ministry army police government council committee commission court union party company bank university school
    hospital agency bureau department nations nation league association federation institute foundation organisation organization group
    forces defense defence navy guard administration parliament senate congress house embassy church board club corporation corp inc ltd
    team network news press times post campaign city state republic kingdom un u.n eu u.s us uk nato unicef who unhcr authorities
    service services center centre fund society observatory helmets regime militia coalition service force palace kremlin pentagon study
    survey poll timeline rebels opposition syria russia turkey iran`,
  statements: `statement statements message messages tweet tweets post posts video videos letter letters report reports article interview speech
    note comment comments remarks press_release release email caption account address blog call appeal plea testimony words document documents
    memo book op-ed column story data numbers figures study survey poll timeline trajectory investigation`,
  notTestimony: `bio biography hashtag motto slogan titled entitled headlined headline film movie documentary book novel song album play
    painting episode so-called nicknamed known_as translated_into translates_to translates_as t-shirt sign signs banner banners word term
    phrase expression named magazine newspaper poem series game`,
  notTestimonyBehind: 'film movie album song magazine',
  selfNaming: `describes_himself_as described_himself_as describes_herself_as described_herself_as describes_themselves_as identified_himself_as
    identified_herself_as calls_himself calls_herself known_as goes_by`,
  bareSources: `activists rights_groups aid_groups advocacy_groups monitoring_groups opposition_groups workers source sources official officials witness witnesses eyewitness eyewitnesses record records data statistics estimate estimates account accounts media television
    radio outlet outlets expert experts analyst analysts insider insiders member members survivor survivors resident residents villager villagers civilians refugees
    prisoners detainees agencies organizations organisations locals relative relatives colleague colleagues aide aides investigator investigators research
    researcher researchers testimony testimonies filing filings interview interviews surveys studies polls rumour rumours rumor rumors results polling findings
    calculations audio footage emails excerpts transcripts trackers observer observers`,
  onThings: {
    shown: `written sprayed painted spray-painted scrawled scribbled chalked daubed carved engraved printed`,
    showing: `writes writing wrote read reads reading spraying paint paints painting paintings scrawling scrawls carving print prints printing display displays
      displayed displaying shout shouts shouted shouting chant chants chanted chanting cried stood stand stands standing hung hang hangs hanging`,
    things: `wall walls door doors gate gates sign signs signboard note notes banner banners poster posters placard placards board boards blackboard fence fences
      leaflet leaflets flyer flyers stone stones gravestone tombstone plaque envelope cardboard`,
    beside: `with by at from behind near`,
  },
  dying: {
    told: `among/amongst_the_dead/missing/victims died drowned perished reported/listed/feared/went/gone_missing missing_,/./and/since/after/in/from dead lost/lose/losing_his/her/their_life/lives
      was/were/been/being/got_killed/murdered/slain/executed was/were/been/being_shot/beaten/burned/burnt/crushed/stabbed_…_to/and_death/dead/killed ,/(_killed/murdered/slain/executed/presumed/feared`,
    dead: `dead deaths late slain murdered killed drowned missing`,
    alive: `dead_tired/set/certain/sure/serious/wrong/drunk/broke/keen/calm/still/silent/quiet dead_on_his/her/their_feet for_dead lost/lose/losing_his/her/their_life/life's/lives_savings/work/partner drowned_in_debt/debts/work/paperwork/sorrow/grief/tears died_of_shame/embarrassment/boredom died_laughing`,
  },
  anonymity: {
    wish: `ask/asked/asks/asking/request*/want/wanted/wants/wanting/wish/wished/wishes/wishing/prefer*/insist*/chose/begged_…_not_to_be_…_named/identified/anonymous
    ask/asked/asks/asking/request*/want/wanted/wants/prefer*_…_not_to_be_quoted/mentioned_by_name
    ask/asked/asks/asking/request*/want/wanted/wants/wish*/prefer*/insist*/chose/decided_…_to_remain/stay/be/speak_anonymous/anonymously/unnamed/nameless
    ask/asked/asks/asking/request*/insist*/demand*_…_that_…_name/surname/names/identity_not/never/be_…_be/used/published/printed/revealed/disclosed/withheld/changed
    ask/asked/asks/asking/request*/insist*/demand*_…_that_he/she/they_…_not_be_…_named/identified/quoted
    ask/asked/asks/asking/request*_…_not_to_use/publish/print/reveal/disclose/give/mention_his/her/their_…_name/surname/names/identity
    ask/asked/asks/asking/request*_…_not_to_name/identify_him/them ask/asked/asks/asking/request*_…_not_to_name/identify_her_./,/;/because/for/as/said
    ask/asked/asks/asking/want/wanted/wants/agreed_…_to_be_…_named/identified_only not_wish/want/wishing/wanting_to_be_…_named/identified not_wish/want_to_be_quoted_by_name
    didn't/doesn't/don't/didnt_wish/want_to_be_…_named/identified not_wish/want_…_his/her/their_…_name/surname/names/identity can/could/cannot/may/would/will_…_not_be_named
    cannot/can't/couldn't/won't/wouldn't_be_named
    declin*/refus*_to_be_…_named/identified declin*/refus*_to_give/provide/reveal/disclose/share/state_his/her/their_…_name/surname/names/identity
    would/did/does/could_not_give/provide/reveal/disclose/share_his/her/their_…_name/surname/names/identity
    wouldn't/didn't/doesn't/couldn't_give/provide/reveal/disclose/share_his/her/their_…_name/surname/names/identity
    condition_of_…_anonymity condition_…_not_be_…_named/identified/used/published/printed/revealed/disclosed
    speak/speaks/spoke/spoken/speaking/talk/talked/talking/interviewed/testified_…_anonymously request*/demand*/insist*_…_anonymity ask*_for_…_anonymity
    grant*/given/promised/guaranteed_…_anonymity remain/remains/remained/remaining/stay/stayed_anonymous/unnamed
    name/names/surname/identity/identities_is/are/was/were/has/have/had_…_withheld/concealed/protected
    withhold/withholds/withheld/withholding_…_name/names/surname/identity/identities name/names/identity_withheld
    whose_…_name/names/identity_…_not_be/being_used/published/printed/revealed/disclosed/withheld
    not_being_named/identified not_naming/identifying_him/her/them not_naming/using/publishing/printing/revealing/disclosing_his/her/their_…_name/surname/names/identity
    only_by/with_…_first/given/middle_name/names only_by_…_initial/initials/nickname
    gave/gives/giving/give/use/uses/using/used/publish*/print*_only_…_first/given_name/names only_gave/give/gives/giving/use/uses/using/publish*/print*_…_first/given_name/names gave/gives/giving/give_…_name_only_as
    name_…_known_to_the/this/our_editor/editors/newsroom/newspaper/paper condition_…_her/his/their/whose_…_name/names/identity
    would/did/does/could_not_give/provide_a/any_last/full_name
    is/are_not_named/identified_here/because is/are_not_named/identified_in_this
    who_cannot/can't/couldn't/mustn't_be_…_named/identified who_can/could/may/must_…_not_be_…_named/identified cannot/can't_be_…_named/identified_for/by/under/due/because_…_legal/law/order/reasons/safety may/must/can_not_be_named/identified_for/by/under/due/because_…_legal/law/order/reasons/safety whose_…_name/names/identity_cannot/can't_be_named/published/printed/revealed/disclosed/reported/released/given/used/made`,
    changed: `name/names/surname/identity_has/have/had_been_changed/altered name/names_was/were/are/is_changed/fictitious/invented
    name/names_of_…_has/have_been_changed/altered name/names/surname_changed/altered not_his/her/their/a_real/actual/own/true_name/names
    is/are_not_…_real_name/names we/i/editors_…_changed_…_name/names/identity/identities has/have_changed_his/her_…_name/names
    pseudonym/pseudonyms fictitious_name/names assumed_name/names names_in_this_…_changed`,
    called: `asked/asks/want/wants/wanted_to_be_called asked/asks/want/wants/wanted_to_be_identified/known/quoted_as
      whom/who_we/i_…_call/calling man/woman/boy/girl/mother/father/teenager/student/survivor/witness/person_we/i/we'll/we're/i'll_…_call/calling as/so_we/i_…_call_him/her/them we/i/we'll/we're/i'll_…_call/calling_him/her/them identified/named/called/referred_…_here/below/only_as
      identified/named/called/referred_…_in_this_story/article/report_as identified_as_…_here`,
    name: `name surname identity`,
    names: `names surnames identities`,
    of: `of`,
    kinds: `first last full real given family true actual own birth middle second proper legal married maiden christian`,
    others: `its your my our`,
    people: `those everyone everybody all persons individuals interviewees participants speakers women men girls boys mothers fathers minors who`,
  },
  media: {
    video: `video videos footage clip periscope youtube livestream live-stream videotaped went_live`,
    post: `tweet tweets tweeted tweeting retweeted twitter facebook instagram telegram posted post posts blog blogged hashtag social_media weibo
      online mastodon bluesky thread`,
    statement: `statement statements communique communiqué press_release letter declaration memo`,
    interview: `interview interviewed told_reuters told_cnn told_afp told_ap told_bbc told_reporters told_us told_me told_journalists told_the_ap
      told_the_bbc told_the_guardian told_the_associated_press`,
    broadcast: `television tv radio broadcast broadcaster aired televised`,
  },
};
