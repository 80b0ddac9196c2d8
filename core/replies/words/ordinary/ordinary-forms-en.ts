/** Forms of everyday English words that lie one or two slips from a word of the lists, and are none. */
export const ORDINARY_FORMS_EN: readonly string[] = `
  aa abler ables accesses addressed advise affiliates agents ager ages aging agreements agrees aider aides ala alien
  alternative alternatives ancients ands angel angeling angling anna antenna antiques antis apple apply appropriate
  apres arcades areas ared ares armer arrayed arraying arrow articles artistes artists aspecting assess assessed
  assister attender auger avenue aways badder baddy badge bagger baker balled baller banded bander banding bandy
  banked bannering bared bares baring basely bass bassed basses bassing bassly bather battling bayed baying bays
  beached bean bedder bedes bedrooms beds beery believe belled belles belling belted belter benes bennes berry bested
  bests betas beted betes beth bettering bias bibles bidder bider bides biding bigging biking biller biner bines
  binned binning bitting bitts bizes bizzes bizzy blanked blanking blogged blonding blooding blowed blower blueing
  bluey bluing boat boated bob bobbed bobber bobbly bolder bolds bond bonded bonder bonding bonds boning bonus booting
  bordered bordering bottling bounded bounder bounding bowl bowling boxing boyed boying brained braining brand brands
  breasted bridging brothered browned browner browsers browsy buddying bugging bull bused bushing busied busies busing
  bussed busses bussing busying butes buts buttoned butts buys byte bytes cabinets cabled cables cabling caches
  caching cafes cage caking cames cammed camming camped canadas cancered caner canes caning canner canning canns canny
  capes capped capping carded carder carding carses carted cartes carting cartoons cased cashes casted caster castes
  catched cater caused causes causing cedar celled celling cellulars censusing cent centering certainer chain chairs
  chanced chancer chances chancing chaptered chared chares charing charring charry charted chartered chassis chatted
  chatter chatting cheesed cheeses cheesing chicks childes china chipped choir ciao citation cite classing cleanly
  clicked cliped clips coaches coal coastal cocking coder cole columns combination combinations commented commenter
  commer commerce committees committer common commoned commoning comms comp compacted companied comparable completing
  completion complexity complexly compressed compression concentration concerted conditional coned coning conner
  connes conning consoles constraint construct consumer consumers contently contested contester continuous contractors
  contrast controllers controlling convergence converted coordinates coral corer coring corporate costed costes
  counters courter cracking crafter cream creamed creaming creatures crewed crewing crimed crossed cruised cruises
  crystal cummer cupper curious cursor cuter dances dans darked darking deaded deading deaned deaning dearing deary
  debates debted decades decidedly decked deles delivers delly demo departure deres dering describe describes despites
  desses detective devel developes devon dialled dialling dicked dicker dicking dicks diddy digest digit director
  directories directory discounts disease diseases dished dishing documents doges dogged dogger dogging donees doning
  donna donned donnes donning doted doter dotes doting dotted dotter dotting dover draft drafter drafting draws
  drugging dualled dualling earn earthing easted easting echoes echos edits effecting efforts elimination elite
  emailed emailing emirates empire empires enlarges entered episodes equality ester estimates eventing exact exacting
  excepting excessed excesses excessing executed expects expert experting explain exploration explores exporting
  extensions fabric fabrics factored failles fails faired fairing faither falsing fame fanes fanned fanning fared
  faring farmed farmer farred farring fasts fathering fating fatting faxes faxing fe features feeing feeler feer
  feesing fellowed fellowing felted felter felting festivals figging filer files filler fills filmed filmer films
  filters fineer fining fitter fiver flagged flagging flame flatted flatter flatting flatty flighting floored floorer
  flooring flowed flows focussed focusses folder footy forded fording fords fores foresting forgetter format fort
  forted fortes forth forting fossil foster fostering foxing framed frames freeware frenching freshed fueling fuelling
  fuels fulled fulling fulls fully funder funner funning gammas ganged ganger gapes gapped gasses gassy gating gearing
  gendering getter glances glassed globe gnus goat godding goldening graced graces gracing graded grading graham graph
  graphs grays greeked greeking greened greening greens greeting grides grids grossed grosses grossing grouped grow
  grown grows guarantee guarantees guardians guinea guying hadding haded hading hads halling harried harrying hasses
  hates hatter hatting haver haves hearer hearting helled helling helloed helloing hellos hells herbal heres herry
  heying hilled hiller hints hipped hipper hipping hired hirees hissed hisses histed histing historic hiving holder
  holed holing holly honda hongs hood hoppy horny hosted hoteling hotelling hotted hotter hotting howes huger hundreds
  hunt identity iller impact impacts importance important importantly imported importing inched inching incidents
  india inking inned inning insects inserting instant instructional instructors insulation intended inter interaction
  interior international internationally interpreted intervention irones issue issued jacking janes japan javas jazzes
  jeaned jeffed jeffs jerry jetes jets jetting jobber jointing jordan judged judging justed juster kelly kenned kerry
  kinding kinged kinging kingly kites kiting kitting labels lace lacker laden laked laking lambda lamps larger lased
  lases lasing lasses laster lasts lawed lawer lawing layed layout leaded leads learning leeing lefter legged legging
  leses lesses lettering libbed libber libbing liberal liberally librarian lifes limited lingeries linking listed
  listened listening loaning loans lodger loges logger lolled loller lolling looping lorded lording lords losed lotes
  lotted lotter lottes lotting lounged lounger lounging lowing lucking lunched lunching maced macer maces macing macro
  madded madding main mained maining mains mandate maned manes manies manned manning mapped mapper marble marches
  maries marina markers marly marred marrer marring martial martin mary massed massing mastering maths mats mattered
  mattes matting matts maxing mayed maying meaned measures meated meeter menes mening menses meshy messenger metering
  meting metres middling miked miking milfs milks mime minis minor mirrors mm mobiles models moder modernes moderns
  modes moments momes mono mooned mooner moony moored mooring moory mores moses mothered mothering motors mounter
  mouses mouther muches muscles musted muster musty netes netted netter netting nicker nicking nones northing noting
  novelly nowed nude nuder nulled nulling oaked oaky objecting obligation obtainer oiled oiling olds oo oops operate
  opinions oracling organ ours outed owners pages pained paining paired paires paned paneling panelled panelling
  panels panes paning panned panner pannes panning paring paris parises parks parky parly parred parring parrs parter
  particle particles partition partyer passengers passport pasted paster pastes pasting path paths pattern payed payer
  pe peacing peaking peered peering pened penes pening penned penner pennes penning pensions peres performs personnel
  petering petter phase phased phases phasing phoner physically pieces piecing pined pines pinked pinking pinks pinny
  pipes pirates pixels plained plaining planed planing plated plating plaza plot plotted plugs plused pluses plusing
  plussed plusses plussing po pointed polar political politics polling pooled pooler pooling poorer popes porno
  portables ported porting portion porty possess postering pottering practices preed preeing prees preference
  preferrer premiered premieres presentations primes prince prisoning prize probe processor productive projection
  promotion promotions proofer properer prospective protecting protection prove pubbed pubbing public pulsing pumper
  pured pureed pureeing purees pures pussies putted puzzle qualify queening queeny queer queries quey quicks quieting
  quiting quizzes quoted quotes rabbit radiation railed railer rammy ranch randy rangers ranked ranking rares rater
  ratios rats rawer readded readding readying reales reallying rearing rearly rebates recent recommends reconstruction
  redding reddy redes reding redly refly reformed reforming refugees refuse refused registry regularly regulars
  regulated relates relation relations remains removable removals removedly rendering rent rented renter rentes
  reserving reses resolve resorted resorting respiratory restriction restrictions result retailing retails retain
  revenge revenue revenues ricer rices ricing ridger ridging righter righting riser risks roading robbed robber robing
  rocky roman rones ronning roomer rooming root rooter rooting rosing rower rowing rubber runed safing salaries sally
  samely sames sammed samming sams sanded sander sanding sands saned saner sanes saning sated sates satin sating
  savannah sawed sawer sawing sayed sayer scheme scheming scope scout screening seals sean seas seat seater seats
  seeded seeding seek seeks seemer selfing selles semies seniors sented seps setter settle seventh sexer sexing shine
  ship ships shirting shirts shoeing shopped shoppers shoppes shotted sicked sicker sicking sicks sierras sigma
  simulation sined sines singling sining sinning siring sirred sirring sistered sistering sited sites siting sits
  situations sixes sixth sizes skinning skips skirt skirts skying slotted slotter slotting smalled smarted smithing
  smoothed smoothes smoothing snowed soccer soiling solve sones sonnes sorter sortes sorting souled southing spaed
  spaer spaing spaining spammed spammer spammy spams span spears speeds spied spies spin spirit spirited splitter
  sported sporter spreading squaring stabled staffed staffer staged stages steeling steels sterling stilled stocking
  stoped stoping streamed streaming strengths striking stringed stringing striping stuffer subbed suber succeed
  success suggest suites suiting suits summiting sunning supervisors supreme surer suring surrey surveying sweeting
  sync tabes tagged tagger tanking taped tasked tasking taste taxing teaed teaing teaming teenage teened teener teenes
  teens teeny telephony teles televisions template templates tenner tennes tennis tennises termer terrorists thanes
  thanked theed theeing thees therapies thinker thinner thinning thousands thread threading threating tickets tiger
  tilled tiller tilling tills tippy tissue titles tolled toller tommed tomming toned tones tooler toped toper topes
  toping totalled totally totals toyer tract tractor training tranny treed treeing trends trial trialled tribe trued
  truer trues truing truly trustees tryer tuner turbo twiner twist twoer types undo united untiled untilled usage
  usages valid valuer vanner vanning vars vatted vatter vatting versions villas virgin visas visible visiter volt
  volunteer vote voter walling ward wared wares waring warner warred warren warring wases watering watt waver waying
  wearer weds welding welled welling wents wested westing wests wets wetter whiling wides wifed wiki willed willer
  wining winns wintering wiring withed withes withing wives wondered wondering wonner wons wooding worded wording
  worsing worsting wowing wrestling yeahs yellowing yorked yorking zinc zipping zoomed zooming
`
  .trim()
  .split(/\s+/);
