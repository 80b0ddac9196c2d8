/** More English words that lie one or two slips from a word of the lists, and are none: the common ones of spoken English. */
export const ORDINARY_WORDS_EN: readonly string[] = `
  aah abandon abel aboard abort abundance crowded acceptable accessory accidental accidents accommodate accomplice accounted
  accusing aces achilles acknowledge acme across activate activities adder addict addictive addicts additional
  addresses adds admitting adrenaline adultery affection affectionate afflicted afternoons agreement aiding aiming
  airline airlines airplane airplanes airways alarmed alarms alley allies almighty alongside altar although altogether
  ambulances ambush amendment amends amiable ammo amuse amused amusement amuses amusing anesthetic animal ankles ann
  annie anthem anticipating anvil anyplace anytime anyways apartment apparent appears appetit appetites apples applies
  applying appreciates appreciative appropriately arches ardent aren arises armadillo arming armory armstrong arose
  aroused arrangement arts ashore aspen aspirations aspiring assaults assembled asses assholes assign assigned
  assignment assume assure assured atlas atone attending attentions attentive attracting augusta aunty authorization
  avenge average avert awaiting awfully awhile awoke baba babysitting bach backer background backpack backseat
  bacterial bagged bagging bailing baiting bake baked balances baldy bale ball balling ballon bandages bandit bandits
  banger banish banished banker banning barb barbarian barbed bard barefoot barged barging barking barks barley
  barracks barred barren barring bartender basing basket bastards bates bathe bathed bathing bats batter battles
  beaches bead beak beaming beams bearable beard bearer beasts beater beatings beatles beautifully bedroom bedside
  bedtime bee beeper beeps beets began begins begun behalf behave behaving behold bein bel belay belch believed
  believing bells belonging beloved ben bending beneficial benefit benefits beng berger beside besides bess bets
  beverage bianco bikes billed billion billionaire binder binds bing binge birch birdy birthdays biscuits bitches
  bitching bitchy bits bitte bitter blackmail blackmailed blackmailing blake blakes blamed blames blanc bland blanks
  blares blaring blaster blaze blazer blazes bleak bleep bleeps blender blessing bleu bling blinks bliss bloc bloke
  blondes blonds bloodshed blot blows blueprints blume blush boar boarded boarding boardwalk bodyguard bodyguards
  boeing boiled bombay bomber boned bongo booing booker bookies bookstore booming boon boost boosted boosters booted
  borne borrow borrowed borrowing bos bossing bothers bottled bottoms bounce bouncer bounces bounds bowed bowel bowers
  bowing bowls bowser boyfriends brace braces brad bragged bragging braid braids brainy bran brats braves breached
  breaches breaker breakthrough breakup breather breck bred breezes breezy brewery briar brides brig brighter
  brightness brink briny broad brock brood brothel brow brownies browning browns browse bruiser bruises brunch brushed
  brushes brushing brute bubbling budge bugged bugger bulletin bulletproof bulls bully bummed bummer bump bumping
  bumpy bums bunches buns bunt burgers bursts bury burying bushed bushes business bust buster busting busts butch
  butler buttercup butters butting buzzed buzzes bypass cabins cabs cackling caddy cadets cages cain cairo cajun cal
  caller calmed calmer calming calms cambridge camelot cameraman canadians candidate candidates candler candles cane
  cann canoe cans capers capsule carats cardboard cardinal cared carefully careless caress carly carmine carole
  caroline carp carpe carr carriage carrier carriers carrot carte carter carton cartons carts cartwright casablanca
  casanova cashier cashing casing casinos cass castle catcher catches catchy cates cath cautious caved caveman caves
  ceased ceases ceilings celebrated celebrity celeste celibate cellar cello cellphone centers centre cereals
  certificates chambers champs chancellor chang chant chanting character charade charitable charity charles charleston
  charley charlie charlotte charmed charmer charms charred chased chases chaste chattering cheater checkbook checkmate
  checkpoint checkup cheeks cheeky cheer cheeseburger cheesecake chic chicago chicken childish chili chill chilli
  chilly chinaman chinatown chinese ching chinks chipping chocolates chooses choosy chord choya christmases chuckles
  chucky cinch circa citing clam clamps clams clan clanging clans clapping clare clasp classroom classy clattering
  claus claws cleans cleansing cleanup cleared clearer clearing clears cleaver cleaves click clients cliffs climate
  climax climber clinical clinking clint clipped clipping cloak clocked clocks cloned clones cloning closets clot
  clothe clothed clover clown cluck clutching coarse coaster cock cocked cocker coed coffees coffins coherent coho
  cokes col colder coles collages collapses collect collector collects colorado combing combs comeback comedian comet
  cometh comfortable comforts comma commander commanding commando commence commend comment commentator commie
  commissioner commitment commits committing commodore commonwealth commune communicate communicating communicator
  communion community commuter compadre companion compared compares compartment compass compassion compassionate
  compensate completes compromise compromised concealed concealing conceited concentrated conception concern concerned
  concerns concerto conditioned conditioner conducted conducting cones conferences confessing confided confidence
  confined confirmation confirms conflicted conform conformed confront confrontation confuse confuses conn connecticut
  connects conned conners conquest conscience consciously consequences conservation consider considerate consideration
  considered constable construction constructive consulate consuming containment contented contention contestant
  contestants continental continuum contracted convenience convent conventional conversations converting convince
  convincing coon cooped cooperate cooperation cooperative cooter coping copped copping cora cords cores corps corpses
  correct corrected correcting correctly corso cortex cortez cots cougar coughs couldn countdown countless coupe
  courageous courted courtesy courthouse courting courtroom cousins cove coven covers covert covet covey coward
  cowards cowboys crab crabs cracker cracks crain crammed cramp crane cranes crate craven cray craze creaking creams
  crease credentials credo creeps creepy crepe crete cris crock crosses crossroads crouch crow crowd crowned crowning
  crowns crows crud cruising crumbling crunching crusher crushes crust cuddle cuddling cunning cupboard cupcake cure
  cures curie curing curled currency current currents curry cursed curses cursing curve curved customers cutter dagger
  dailies dairy daisy dally damaged damages dames dancer dandy danes dangerous dangers dared dares daring darker
  dashed dasher dawned daylights daytime deader deadline dearest dearly decay deceive deceived deceiving deception
  decker decode decoded decorate decoration decorator dedicate dedication dee deed deem deemer defence defender defies
  define definite degenerate delaware deliberate delight deline delirium deliver delivered deliveries delivering
  delivery delusion demon demonstrate denis departing department depended depleted deport deported depths der derive
  deserted deserter deserts design designed designer designs desirable desires despised despises dessert destroyer
  destroys destry detachment detain detect detention determine devastated devastating device devices dicey diesel
  diets differences difficulties dill dimension dimes diner dink dinners dinnertime dipper directing directive
  disconnect discontinued dishes dishwasher dislocated disposable distress disturbs ditches ditching diver dives
  divine doable dobie docked docket dodger doggone dole dom domino dong donuts doo doorbell doorman doorstep doorway
  doped dor dorm dorms dosage doubles doubted doubts dove doves downer downhill downing downright downstairs downtown
  dozed drago dragon drags drains drape drawers drawing drawings dreading dreamer dreamt dreamy dresser dries drills
  drinker dripping drivel driveway drizzling drones drool droppings drought drowns drugstore drunken drunks duel
  duffer dumber dumping dunk duped durant dusk dusted dwelling earned earning earring easing eater eats editing
  educational eel effective effectively eighth eights eighty elaborate elastic electrician electrocuted elephants
  elevate elevators ell elsewhere embarrass emery emory emotion emphasize employee empress empties encore encounter
  encourage encouragement endings endorse endurance endured enduring energies enforcement enjoyable enlighten ensign
  entrances envelopes envied environment environmental eraser erasing ermine err errand escaped escapes espresso
  essential essentially esther ether evenings eventually everlasting examination examine examiner examining excellency
  exceptional exchange exchanged excite excites exciting excrement excused excuses executing exercised exercises
  exited expansion expense expenses expensive experiment experimental explains explanation explodes exploiting
  explored explosive explosives expose exposing expresses expressly extend extensive extent exterminate extermination
  extremes eyeballs facilities facility facto fades faintly faked fakes faking falcon fallback fallout fallow famed
  fanny fantasized farted farther farting fasten fated fates fats fatter faults faulty favorite favorites favourite
  faxed fayed fearing fearless feather feces feds feedback feeder fellas fellow fences festering fetal fetching fiasco
  fielding fiend fiends fights fillings filming finale financed finer fingernail fingerprint fingerprints finishes
  firearms fireman fireplace firepower fireworks firing fished fisher fisherman fishes flack flak flake flakes flan
  flanks flapping flashed flashes flashlight flashy flask flattered flattering flawed fleeing fliers flies flipper
  flipping floater floats flowery flowing flung flunk foes folds folk follower follows fond fooled fools footprints
  footsteps forceful forceps forgave forged forger forgets forgiven forgives forgiving forks formal formally former
  formerly forwards foundation founder founding fourteen fractures fraid freed freeing freeman frees freeways freezes
  french freshen freshman fresno fried friendship fright frighten frightening frightens fringe frisco frontal frontier
  fronts frosty fryer fuller fumbling functional fundamental funerals fuzz galley gambled gangs gangway garde gardener
  gardens gasket gassed gates gateway gauge gems generally generate generation generator genetic genetically geneva
  genie geniuses gent gentleman gents germ getaway giles gill gills girlfriends girly giver givin glades gland glaze
  gliding gloating gloss glowing goats godfather golden goldfish goldie gong goo goodies goodman goodwill google
  gorilla goring graceful grades grains gramps grandchildren granddad grandmothers grandparents grape grapes grasp
  grassy grate gravel gravy graze grazed greater greats greet greta grieves griff grimes grind grips grocers grog
  grope groveling guarded guardian guess guide gummer gunfire gunner gunning gutter habit hacked hades hailed hailing
  haircuts hairdresser halfway hallowed halls hallway halves handbag handler handling handout handshake handsome
  handyman hanger hangs hankering hanks hanover happen happiest hardcore harding hardy harmless harmony harping harpy
  hasan hasn hast haste hastings hasty hatched hater hating haunt hazardous hazing headlights headline headlines
  headmaster healed heals hearse hearst heartbreaker heartfelt heartless hearty heaters heats heavens heaviest
  heavyweight hebrew hee heed heightened heir heirs hel helena helio heller hellish helpers heman hera herd herder
  herds hereby herman hermit heroes heroic heroine heron herring hers hideous hides highness hillbilly hint hinting
  hippy hires hiss hissing history hitching hither hitter hive hogan hogging holden holdup holes holler hollow holmes
  holy homecoming homemade homer homesick hometown homey homicides homies homing homos honcho hoods hooking hooks hoop
  hoot hopeful hopes hopped hopper hopping hops horde horns horrified hors horseback horses horseshit horsey hoses
  hospitality hospitals hostages hotshot hottest hounding hounds housed housekeeper housekeeping housewife housing
  hovering however hubba hubble huddled humane humanity humbled humility hummer humping hunches hunts hurley hurray
  huts hyde hype ideals identification illegally imagined imbalance imitations immature immoral immortal immortality
  impatient implant implants impose impostor impress impressive imprisoned imprisonment incense incidentally income
  incomplete inconvenienced inconvenient increasingly indefinitely independence indications indicted indifferent
  indoors infect infecting infections infectious inferno infested infinitely inflamed inflict inform informed
  infraction inhale inhaled inherent inhuman injections injustice inmate inn insect insecure insides insight
  insignificant inspecting inspiring install instruction instructor insure intends intentionally intentions intents
  intercepted interesting interviewed interviews intrude intrusion invent inventing investing involvement
  irresponsible irrigate irritate irritating irritation isolate itch itself jacked jailed jameson jams jason jerk
  jerky jeweler jingle jingling jogging joints joker joking jolly journals juices juicy jumper justice justify kane
  keeler keeper keyboard kicker kiddies kidding killings kingston kinks kissed kisser kisses kitchens kittens knack
  kneel knifed knobs knockout knocks knowledge laces lacked lacking lacks ladders ladies laker lakers lakes lama lambs
  lame landing lasers lash lashes lass lasted latest lats lavender leach leaned leaning lear learner learns learnt
  leary leased leases least lecturing ledger lee lefts legends legitimate lemons leno lenses lent lessen lest lever
  leverage licence licensed licenses licked licks lido lied lifestyle lifetime lifted lighted lighten lighters
  lighthouse liking limb limbo limits limos lina lindy linen linens liner lineup ling linger lingo lining lipstick
  listen liter literal litter littering lively liven liverpool livestock loaned lobes lockers locket lodged logical
  loneliest loner longed longing longs loo lookee looker lookout looky looney loony loosen loot looting lore loser
  loses louse lovebirds loveliness loverly lovers lovey lowe lowers lowest lowlife lowly lucked lucy lumber lunches
  lunchtime lurch lynch lynching mach madder madeline madge magical magician magnets maids mailbox mailer mailman
  maimed majority makings malfunction mallet malls mam mamas mamma management manages mandible mane manger maniac
  maniacs manila manpower mara marcello marched marching mare margarita marian maris markets marriages marry marrying
  mars marshal marshall martel marys mashed masks massacre massages massaging masses matches mater maternity mates
  matey math matron mauled mayan maybes meanings meantime meanwhile measured measuring meatballs meats medic medicinal
  medics medina meer melting memorial memories memos mending mentality mentally mention mentor menus merely messed
  messes messiah messin messing met meteor methane mets microphones mikes million millionaire millionaires milly
  milord minding minds mined mines mingle mingling miniature minimal mints miserably misled misplaced misses missouri
  mistaken mistakes mister mistress misunderstand misunderstanding misunderstood mitch mitigating mixes moaning moans
  moat mocha mocked mod moira molding moldy molest molester moly mondo monitoring monkeys monsignor mont mooning
  moonlight moot mopey moping morality morn morrow mortals mortar mosey mosquito mosquitoes moth moths motivating
  motivational motive motives motto mourning mouths movement movies mowed mowing moxie muffler mugged multiply
  murderous murders murmuring musical musician mustache mutation mutilated muttering mutters mutton nagging nailed
  nailing named napping naught nautilus navajo nearer nearing neatly necklaces needle needles needless needn needy
  negotiate negroes neighborhoods neighborly neighbourhood neighbours nemesis nephews nerds nesting neurotic
  nevertheless nicer niche nicked nieces nigh nightclub nightfall nighttime nines nineteen ninjas nonetheless norma
  norman norse northeast northwest nosing nosy notary notches notebook nother notorious novice nowadays nowhere
  nuclear nudes nudie nukes numerous nursed nutter oatmeal obsession obsessive oceans odin offence offend offended
  offender offers offshore offspring oliver olives onboard oof ooh opener oppression oral orange oranges ordeal
  organise orion otter outbreak outcome outdoor outdoors outfits outgoing outing outlaws outlets outline outlook
  outrage outrageous outsider outstanding overall overboard overcome overdo overdoing overdone overdue overhead
  overheard overload overlook overnight overrated overreacting override overseas overtime overweight overwhelm pacey
  pacing paged pager paging paine painfully painter palaces pancake pancakes panda pans pant panties panting panty
  pappy paradise paradox parallel paramedic paramount parasite pardner pardon parental parole parry parson parted
  partial partially parties parting partnership parton partridge pas passage passion passionate passports pastime
  pasty patched patching pate patel patrons patter patty paved pawing pawns payback paycheck payroll peabody
  peacefully peach peanut pear pearce pearly peasants pecan pecking pecs pedals pedes peeking peeled peeling peeper
  peeps pegasus peking pelvis pence penetrate pepperoni peppy perch perched perdy perfection perform performed
  performer performing perfume perimeter perks permits persian personalities personality personally pertinent
  petrified petting petty phaser phoney phonies phony pianos picker pickering picket pickin pickings pickle pickled
  pickles pickup picky pictured piles pillows pimple pinball pinch pinched pinching pining pinning pint pinto pints
  pipeline pisses pistols piston pitcher pitches pitching placement plank plantation planted planting plastics
  platforms platter player playground pleases plotting plowing plumbers plummer plunged pockets podium poems poet pogo
  pointers pointing pointy poisonous poisons poked poking pol policeman polices polishing polite ponder pong ponton
  poof pop popping poppy pops portable portals ports posed posse possessing postcard postcards postman postponed
  potatoes potion potions pots pottery potty pouting powerless prado prays preached preaching precaution predicted
  prefect preferably preferred premature premise prepares preposterous present presents preservation preserve
  preserved presidency president presses pressured pressures presume pretender pretends priceless pricey pricks primal
  primate princes priorities priors prisons privates prod prof profiler programmed project promises promote prone
  proofs proposing props provide provider provides psychos puff puffs pulls pulses pumped pumping punchy punt purest
  purge purser purses pursue pusher pushers puss putt putter quack questionable questioned quicker quilt quirt quits
  quiz quota rabid rabies racetrack rach racked racket racking radioactive radiology rages raging raiding rained
  rainer raines raining rains ramen rams rance rang rant ranting rapping rattled rattles ravishing reaches reacted
  reactor reacts reader readiness realise realised realising realistic realities reasonable rebellion reboot reborn
  receptive recession reciting recognise recognizes recollection recommend recommendation recommended recovery
  redemption redhead redneck reeling referred referring reform refresh refund regal regrets rehearsal rehearse
  rehearsing reich reign reindeer reins rejecting rejection relate relating relaxing released releases releasing
  relied relieve relieving remark remarkable remarks remembers remind reminded reminds remission removes removing
  renoir renting rents repairing repairs repay repeating repent replace replaced replacement replacing replay
  represent representation representative representatives representing reprogram required requiring rescheduled
  rescued researcher researchers resent reserved resident residents resignation resigned resin resolution respecting
  respiration respirator responds rested restore restored restoring restroom retaining retaliation rethink retired
  retirement retreat returning returns revere reverse revoked revolting revolve revolves rewrite riches richter ridden
  ridges rigging righto righty rigid ripped ripper ripping rises ritter roach roadblock roars robes rocked rocker
  rocket rods rollers rom rooftops rookies rooster roper rotate rounding routed roving rubble rugged rumbling runaway
  runners runs ruse rusted sacked sacks sacrificed sacrifices sadder sade sailed sailor sakes salami salesman salts
  salty salute sandman sandwiches saps sash satellite saturdays saucer saucy savin sayers sayings scalpel scalps
  scamming scamp scams scans scar scarce scaring scarves scent schoolgirl schoolteacher scoot scores scratches
  scratchy scream screeching screenplay scrip scurry seafood sealing searches sears seated secrets sedate seder seem
  seeming seer seine seize seized selfish selfless semen senhor sensa sensed senseless senses sensing sentenced
  sentiment sentimental separate serviced servicing settling sevens seventeen sever severed sewed sewers sexuality
  shack shacked shadowy shady shaft shagging shaken shaker shakes shalt shameless shanks shaping shard sharks sharpen
  sharpened sharper shawl shay shelled shelling shells sherlock shh shifts shifty shimmering shingle shining shit
  shithead shits shitting shivering shocked shocking shocks shogun shoo shooter shootings shoots shores shortcut
  shorted shorter shortest shorty shotguns shouldn shout shouting shouts shove shovel shovels shoving showering
  showtime shrinking shtick shuts sidekick sidewalk sideways siding siege sift sifting sigh sighing sighs sighting
  sights signature significant signor signora silenced silencer silently silicone silva simba simmer simply sincere
  sincerely singed singers singled sings sinking sinned sinner sins sipping sire siree sirens sixteen skiff skilling
  skinny skipper skulls slacking slacks slade slammer slamming slams slate slaughter slaving slaying sleek sleeper
  sleepless sleet sleeve slices slick slid sliders slime sling slinging slipper slippery slips slipstream slobs sloth
  slower slows slugged slugs slumber slums slurping smack smacks smaller smalls smarter smashes smashing smear smelled
  smelling smells smelly smelt smiled smiles smiley smoker smokes smokey smoother smuggling snapped snapping snaps
  snare snatched snatching sneak sneaking sneer sneezing snell sniff snitch snitched snitches sniveling snore snort
  snorting snowing snowman snuck snuff snuggle snuggles soaps soar soaring sober socket soldier soles solomon
  solutions somehow someplace sometime sometimes somewhat somewheres sooner soot soothing sorrows sory sounding
  southeast southwest spaceship spade spades spared sparked spats spatter speaker spear speck speeches speeding
  spelled spells spender spicy spike spill spills spilt spits splash splashed splashing splat splint splits spoiled
  spoken spokes spook spotlight spouses spouting sprang sprayed spreads springer sprung spry spurs spying squadron
  squads squared squares squat squatting squaw squeaking squealing squeeze squid squint squire squirm squirming
  squirts squirty ssh stable stables stacked stacking stacks stage staging stain stains stair staked stakeout staking
  stale stalin stalk stalker stall stalled stalling stalls standby stank stanley stapler staples starboard stared
  stares stark starling starr starred starship startled state statements station stations statue statues stead steaks
  steed steep steers stems stepmother stepped sternal sticker stiffed stiffs sting stingy stink stinking stinks stinky
  stirs stitched stitching stockholders stoked stokes stomachs stomped stomping stomps stoner stoney stony stools
  stoop storing stork storms stormy stowed straighten straightforward strains straits stranded strangely strangers
  strangest strangler stray strays streep strep stretched stretching stripe striped stripes stripped stripper
  stripping structural structured structures struggled strung stubs student studies studio studs stuffs stuffy stumble
  stunk stupider stupidity sturdy stuttering subways sucker sucks suction sued suffers suffocated suffocation sugars
  suing suitable suitcase suitcases summers summon sumner sundae sunburn sunburned sunburnt sundays sundown sunglasses sunlight
  superhero
  superior supermarket superstar supervise supervision supper supple supportive surely surfer surrendered survives
  suspend suspenders suspension sutter suture swabs swallows swapped swapping swaying swearing swears sweat sweats
  sweep sweeps sweeter sweethearts sweety swept swift swig swill swine swings switcher swore swung symptom tackle
  tackled tacky tagging tailed tailing tailor takeoff taker takers talker talon tamara tammy tampering tampon tangled
  tanked tanker taping tara tardy tarp tartar tasted tasting tate tattoos taxis teaching teamed teamwork tearing tease
  teasing technical technically technique technology tee tel telegram telephone telephoned telescope television teller
  tellin tempe temper tempo tempting tenants tended tendencies tending tends tenor tensions tents terminated
  terminating terminator termite terrific testified testify testimony textbook thane thanking theirs thet thot thicker thief
  thine thingy threaten threes threesome throats throughout thrust thugs thump tick ticked ticking tickle tickles
  tides tigger tighten tights timed timers ting tingle tink tinkling tipped tipper tipping tireless tiring toad toads
  toasted toasty toddy toilets toledo tolerated tolling tolls toner tong tongs tongues tool toon toot toothbrush
  toothpaste toots topped topping torch torched torches toros torque tortured tortures touchdown touchy tougher toured
  towed towel towels toying tracer traces tracing trailing trainee trait traits tramps transaction transform
  transformed transit transition translate transmission transparent transplant transported transporter transports
  trapping trashing traumas traumatic traveler travels treads treason treasured tremor trespassing triad tricky trifle
  tripe tripled tristan troth troubled troublemaker troubles troubling trough truce trustworthy trusty tuba tuck
  tumble tumbling tuned turkeys tutoring twain twister twitchy tyres unacceptable unarmed unaware unbeatable
  unbreakable uncertain uncles uncomfortable unconfirmed unconsciously uncover undead underage undercover
  underestimate underground underlay underpants understandable understands understudy underwater underway underwear
  underwood underworld undone undressed unfinished ungrateful unicorn uniform uniforms unknown unlike unload unlock
  unlocked unlucky unpack unreasonable unseen unspeakable untie unusual unusually unworthy upchuck upgrade uphold
  uplifting upright upsets upsetting upside upstairs uptight uptown urged utility utter vacant vail valance valencia
  valleys vanishes vanquishing veda vegan vegetable veil vending venice venting vents venus verge verify verifying
  vested veteran viable videotape vigil vigilant vila villain violate violated violet violins visitor visor vivian
  vocation voila volcanoes wager wailing wails waist waited waiter waits walker walkout wallets wallow wallowing
  wallpaper warden wards warmer warned warnings warp warped warts wary washed washes washington wasn wasted wastes
  wasting watcher watchman waterfall watery wattle wavering waving waxing weaker weaknesses wealthy wears weatherman
  weathers weaving weddings wee weigh weighs weir weirdo welcomed welcomes weren wetting whatever whatnot whatsoever
  whee wheeler whereas whichever whimpers whine whiskers whisper whitey whiting whoever whoo whooping whopping wicket
  wider widow wigs wilder wildlife william williams wills winding winging winters wipes wireless wiser witches
  withdrawn withdrew wither withholding within witter wobble wonderfully woodhouse wooly workings workplace workshop
  worldwide worms worthwhile wouldn wouldst wounds woven wreath wrenching wring writ writhing wrongs wrought xxx
  yammering yapping yearbook yearn yelling yorkers younger youse
`
  .trim()
  .split(/\s+/);
