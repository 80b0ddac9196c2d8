/** Forms of everyday English words that lie one or two slips from a word of the lists, and are none. */
export const ORDINARY_FORMS_EN: readonly string[] = `
  blanked
  aa abler addressed aging ala angel angeling antis apple appropriate arcades ared arrayed arraying aspecting assessed
  assister attender aways badder baddy badge bagger balled banded bander banding bandy banked bannering bared baring
  basely bassed basses bassing bassly bather battling baying beached bedder bedrooms believe belled belles belling
  belted belter benes bennes bested bests betas betes bettering bides biding bigging biking biller bines binned
  binning bitting bitts bizes bizzes blanking blonding blooding blowed blower blueing bluey bluing boated bobbed
  bobber bobbly bond bonded bonder bonding bonds boning bonus booting bordering bottling bounded bounding bowl bowling
  boxing boyed boying brained braining brand brands bridging brothered browned browner browsers browsy buddying
  bugging bushing busied busies busing bussed busses bussing busying butes buts butts bytes cabinets cabled cabling
  caching cafes caking cames cammed camming cancered caner canes caning canner canning canns canny capes capped
  capping carded carder carding carses carted cartes carting cased cashes casted caster catched caused causes causing
  celled celling cellulars censusing centering certainer chanced chancer chancing chaptered chared chares charing
  charring charry charted chartered chassis chatted chatter chatting cheesed cheeses cheesing chicks chipped classing
  cleanly clicked cliped coal cocking coder commenter commer committer common commoning comms compacted complexly
  concerted conditional coned coning conner connes conning consoles constraint construct consumer contently contested
  contester controllers convergence corer coring corporate counters courter cracking crafter cream creamed creaming
  crewed crewing crimed crossed cruised cruises cummer darked darking deaded deading deaned deaning dearing deary
  debted decked deles delly demo deres dering desses devel devon dialled dialling dicked dicker dicking dished dishing
  doges dogged dogging donees doning donned donnes donning doted dotes doting dotted dotting draft drafter drafting
  draws drugging dualled dualling earthing easted easting edits effecting efforts emailed emailing ester eventing
  exacting excepting excessed excessing executed expects expert experting explores exporting extensions factored
  failles fails faired fairing faither falsing fanes fanned fanning fared faring farmed farred farring fathering
  fating fatting faxes faxing fe feeing feeler feer feesing fellowed fellowing felted felting figging filler fills
  fineer fining fitter fiver flagged flatted flatter flatting flatty flighting flowed focussed focusses footy forded
  fording fords fores foresting forgetter fort forted fortes forth forting foster fostering foxing frenching fueling
  fuelling fuels fulled fulling fulls funder funner funning gammas ganged ganger gapes gapped gasses gassy gating
  gearing gendering getter gnus godding goldening graced gracing graded grading grays greeked greeking greened
  greening greeting grides grossed grosses grouped guying hadding haded hading hads halling harried harrying hasses
  hatter hatting haver haves hearer hearting helled helling helloed helloing hells heres herry heying hilled hiller
  hints hipped hipper hipping hirees hissed hisses histing hiving holed holing hoppy hoteling hotelling hotted hotter
  hotting howes huger hunt iller importing inched inching inned inning inserting intended inter interaction
  intervention javas jeaned jerry jetting jobber jointing judged judging justed kinding kinged kinging kingly kiting
  kitting labels lacker laked laking lasing lasses laster lawer lawing layed layout leaded leads learning leeing
  lefter legged legging lesses lettering libbed libbing liberally lifes linking listed listened listening loaning
  loans lodger loges logger lolled loller lolling looping lorded lording lords losed lotes lotted lotter lottes
  lotting lounger lounging lowing lucking lunched lunching maced macer maces macing madded madding mained maining
  mains maned manes manies manned manning mapped mapper marble maries marred marrer marring martial martin massed
  massing mastering mattered matting maxing mayed maying meaned meated meeter menes mening meshy metering meting miked
  miking minis moder momes mooned mooner moony mooring mothered mothering mounter mouses mouther muches muscles musted
  musty netes netted netter netting nicker nicking nones northing noting novelly nowed nude nuder nulled nulling oaked
  oaky objecting obtainer oiled oiling oo operate oracling outed owners paining paned paneling panelled panelling
  panes paning panned panner pannes panning paring parky parly parred parring parter partyer pasted paster pastes
  pasting payed payer pe peaking peered peering pened penes pening penned penner pennes penning pensions peres
  petering petter phased phases phasing physically piecing pined pinked pinking pinks pinny pixels plained plaining
  planed planing plated plating plotted plused pluses plusing plussed plusses plussing po polling pooled pooler
  pooling poorer porting porty possess postering pottering preeing prees presentations primes prisoning productive
  proofer properer prospective protecting protection pubbed pubbing pulsing pured pureed pureeing purees pures pussies
  putted queening queeny quieting quiting radiation railed rammy randy rangers rares rater rawer readded readding
  readying reallying rearing rearly recent recommends redding reddy reding redly refly reformed reforming refugees
  refuse refused remains rendering rented renter rentes reserving resorted resorting retailing retails retain ricer
  rices ricing ridger ridging righter righting riser roading robbed robber rones ronning roomer rooming rooter rosing
  rower rowing runed safing sames sammed samming sams sanded sander sanding saned saner sanes saning sated sates satin
  sating sawed sawer sawing sayed sayer scheming screening seals seat seater seats seeded seeding seemer selfing
  selles semies sented seps setter sexer sexing shine shirting shirts shoeing shopped shoppes shotted sicked sicker
  sicking sicks sined singling sining sinning siring sirred sirring sistered sistering sited siting sits skinning
  skirt skying slotted slotter slotting smarted smithing smoothed smoothes smoothing snowed soiling sorter souled
  southing spaed spaing spaining spammed spammer spammy spams spears spies spin spirited splitter sported sporter
  spreading squaring stabled staffed staffer staged stages steeling steels sterling stilled stocking stoped stoping
  streamed streaming striking stringed stringing striping stuffer subbed suber success suggest suiting suits summiting
  sunning supervisors surer suring surrey surveying sweeting tabes tagged tanking taped tasked tasking taste taxing
  teaed teaing teaming teener teles tenner terrorists thanes thanked theed theeing thees therapies thinner thinning
  threating tickets tilled tiller tills tippy titles tolled toller tomming toned tooler toper toping totalled totally
  totals toyer tract training treed treeing trialled trued truer trues truing trustees tryer twoer vatter vatting
  visible walling wared wares waring warred warren warring wases watering waver waying wearer weds welding welled
  welling wents wested westing wests wets wetter whiling wifed willed willer wining winns wintering wiring withed
  withes withing wondered wondering wonner wons wooding worded wording worsing worsting wowing wrestling yeahs
  yellowing yorked yorking zipping zoomed zooming
`
  .trim()
  .split(/\s+/);
