/** Forms of everyday English words that lie one or two slips from a word of the lists, and are none. */
export const ORDINARY_FORMS_EN: readonly string[] = `
  aa abler addressed agents ager aging agrees ala alien ancients angel angeling angling antis apple apply appropriate
  arcades ared armer arrayed arraying arrow aspecting assess assessed assister attender auger aways badder baddy badge
  bagger baker balled banded bander banding bandy banked bannering bared baring basely bassed basses bassing bassly
  bather battling bayed baying bays beached bedder bedrooms beds believe belled belles belling belted belter benes
  bennes bested bests betas beted betes bettering bidder bider bides biding bigging biking biller biner bines binned
  binning bitting bitts bizes bizzes blanked blanking blogged blonding blooding blowed blower blueing bluey bluing
  boated bob bobbed bobber bobbly bolder bond bonded bonder bonding bonds boning bonus booting bordered bordering
  bottling bounded bounder bounding bowl bowling boxing boyed boying brained braining brand brands bridging brothered
  browned browner browsers browsy buddying bugging bushing busied busies busing bussed busses bussing busying butes
  buts buttoned butts buys bytes cabinets cabled cabling caching cafes caking cames cammed camming camped cancered
  caner canes caning canner canning canns canny capes capped capping carded carder carding carses carted cartes
  carting cartoons cased cashes casted caster catched caused causes causing celled celling cellulars censusing
  centering certainer chain chairs chanced chancer chances chancing chaptered chared chares charing charring charry
  charted chartered chassis chatted chatter chatting cheesed cheeses cheesing chicks childes chipped choir citation
  classing cleanly clicked cliped clips coal cocking coder commented commenter commer committer common commoned
  commoning comms compacted companied complexly compressed compression concentration concerted conditional coned
  coning conner connes conning consoles constraint construct consumer contently contested contester contractors
  contrast controllers convergence corer coring corporate costed counters courter cracking crafter cream creamed
  creaming crewed crewing crimed crossed cruised cruises cummer curious cuter darked darking deaded deading deaned
  deaning dearing deary debted decked deles delivers delly demo deres dering desses devel developes devon dialled
  dialling dicked dicker dicking diddy discounts dished dishing documents doges dogged dogger dogging donees doning
  donned donnes donning doted dotes doting dotted dotting draft drafter drafting draws drugging dualled dualling
  earthing easted easting edits effecting efforts emailed emailing episodes equality ester eventing exact exacting
  excepting excessed excessing executed expects expert experting exploration explores exporting extensions factored
  failles fails faired fairing faither falsing fame fanes fanned fanning fared faring farmed farmer farred farring
  fasts fathering fating fatting faxes faxing fe feeing feeler feer feesing fellowed fellowing felted felter felting
  festivals figging filer files filler fills filmed filmer films filters fineer fining fitter fiver flagged flagging
  flame flatted flatter flatting flatty flighting flooring flowed flows focussed focusses folder footy forded fording
  fords fores foresting forgetter fort forted fortes forth forting foster fostering foxing framed frames frenching
  freshed fueling fuelling fuels fulled fulling fulls funder funner funning gammas ganged ganger gapes gapped gasses
  gassy gating gearing gendering getter gnus godding goldening graced gracing graded grading grays greeked greeking
  greened greening greeting grides grids grossed grosses grossing grouped grow grown grows guying hadding haded hading
  hads halling harried harrying hasses hatter hatting haver haves hearer hearting helled helling helloed helloing
  hells heres herry heying hilled hiller hints hipped hipper hipping hirees hissed hisses histed histing hiving holder
  holed holing hongs hoppy hosted hoteling hotelling hotted hotter hotting howes huger hundreds hunt identity iller
  importing inched inching incidents inking inned inning inserting instructional instructors intended inter
  interaction intervention issue issued jacking javas jeaned jerry jetting jobber jointing judged judging justed
  juster kinding kinged kinging kingly kiting kitting labels lace lacker laked laking larger lased lasing lasses
  laster lasts lawed lawer lawing layed layout leaded leads learning leeing lefter legged legging leses lesses
  lettering libbed libbing liberally lifes linking listed listened listening loaning loans lodger loges logger lolled
  loller lolling looping lorded lording lords losed lotes lotted lotter lottes lotting lounged lounger lounging lowing
  lucking lunched lunching maced macer maces macing madded madding mained maining mains maned manes manies manned
  manning mapped mapper marble maries marly marred marrer marring martial martin mary massed massing mastering
  mattered matting maxing mayed maying meaned measures meated meeter menes mening meshy messenger metering meting
  middling miked miking minis mirrors mobiles moder modes moments momes mono mooned mooner moony moored mooring mores
  moses mothered mothering mounter mouses mouther muches muscles musted muster musty netes netted netter netting
  nicker nicking nones northing noting novelly nowed nude nuder nulled nulling oaked oaky objecting obtainer oiled
  oiling oo operate opinions oracling outed owners paining paned paneling panelled panelling panels panes paning
  panned panner pannes panning paring parky parly parred parring parter partyer passengers pasted paster pastes
  pasting path payed payer pe peaking peered peering pened penes pening penned penner pennes penning pensions peres
  performs personnel petering petter phased phases phasing physically pieces piecing pined pines pinked pinking pinks
  pinny pixels plained plaining planed planing plated plating plot plotted plused pluses plusing plussed plusses
  plussing po polling pooled pooler pooling poorer ported porting porty possess postering pottering practices preeing
  prees presentations primes prince prisoning prize productive proofer properer prospective protecting protection
  pubbed pubbing pulsing pumper pured pureed pureeing purees pures pussies putted puzzle qualify queening queeny
  quieting quiting quoted quotes radiation railed rammy ranch randy rangers ranked ranking rares rater rawer readded
  readding readying reallying rearing rearly recent recommends reconstruction redding reddy reding redly refly
  reformed reforming refugees refuse refused remains rendering rented renter rentes reserving resorted resorting
  result retailing retails retain ricer rices ricing ridger ridging righter righting riser roading robbed robber
  robing rocky rones ronning roomer rooming rooter rooting rosing rower rowing rubber runed safing sally samely sames
  sammed samming sams sanded sander sanding sands saned saner sanes saning sated sates satin sating sawed sawer sawing
  sayed sayer scheming scope scout screening seals seat seater seats seeded seeding seemer selfing selles semies
  sented seps setter settle seventh sexer sexing shine ships shirting shirts shoeing shopped shoppers shoppes shotted
  sicked sicker sicking sicks simulation sined sines singling sining sinning siring sirred sirring sistered sistering
  sited sites siting sits situations sixes sixth sizes skinning skips skirt skirts skying slotted slotter slotting
  smalled smarted smithing smoothed smoothes smoothing snowed soccer soiling sones sonnes sorter sorting souled
  southing spaed spaer spaing spaining spammed spammer spammy spams spears speeds spied spies spin spirit spirited
  splitter sported sporter spreading squaring stabled staffed staffer staged stages steeling steels sterling stilled
  stocking stoped stoping streamed streaming strengths striking stringed stringing striping stuffer subbed suber
  succeed success suggest suiting suits summiting sunning supervisors surer suring surrey surveying sweeting tabes
  tagged tagger tanking taped tasked tasking taste taxing teaed teaing teaming teener telephony teles televisions
  tenner terrorists thanes thanked theed theeing thees therapies thinker thinner thinning thousands thread threading
  threating tickets tilled tiller tills tippy tissue titles tolled toller tomming toned tones tooler toped toper
  toping totalled totally totals toyer tract training tranny treed treeing trial trialled trued truer trues truing
  trustees tryer twist twoer types united untiled untilled vanning vatter vatting versions visible walling wared wares
  waring warner warred warren warring wases watering waver waying wearer weds welding welled welling wents wested
  westing wests wets wetter whiling wides wifed willed willer wining winns wintering wiring withed withes withing
  wives wondered wondering wonner wons wooding worded wording worsing worsting wowing wrestling yeahs yellowing yorked
  yorking zipping zoomed zooming
`
  .trim()
  .split(/\s+/);
