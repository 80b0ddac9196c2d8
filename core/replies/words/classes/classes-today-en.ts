import type { WordClasses } from '../../phrases/notation.ts';

/** Groups of English words by which people tell what a nurse must hear today. */
export const CLASSES_TODAY_EN: WordClasses = {
  // A dose that is no longer where it should be, and one that is wanted.
  'dose-lost': `
    lost, lose, losing, misplaced, missing, stole, stolen, steals, stealing, swiped, spilled, spilt, dropped, flushed, melted, ruined, sold, sell, selling, traded, shared, sharing, lent, crushed, taking some
`,
  'dose-gone':
    'stolen, missing, gone, disappeared, vanished, lost, spilled, melted, ruined, confiscated, flushed, down the drain/sink/toilet',
  'my-dose':
    'troche, troches, lozenge, lozenges, wafer, wafers, rdt, rdts, my dose/doses/ketamine/spray/meds/medicine/medication/spravato',
  'more-doses': 'another one, one more, a second one, two at, 2 at, three at, 3 at',
  // What is taken for a headache without asking anybody.
  'headache-pill': 'tylenol, acetaminophen, paracetamol, ibuprofen, ibuprofeno, advil, motrin, aleve',
  vehicle: 'car, truck, van, suv, vehicle, jeep, minivan, pickup',
  'not-enough':
    'does nothing, did nothing, doesnt get me there, didnt get me there, doesnt do it, didnt do it, doesnt hit, barely hits, not enough, too weak',
  // Drink and drugs as a habit.
  drinks: `
    alcohol, beer, beers, wine, vodka, whiskey, rum, tequila, gin, liquor, booze, cocktails, hard seltzer, six pack, weed, marijuana, cannabis, joints, edibles, coke, cocaine, meth, kratom, ghb, shrooms,
    <many> drinks, cerveza, cervezas, vino, mota
`,
  // What was drunk or smoked after a dose.
  'strong-drink': `
    alcohol, alchohol, beer, beers, wine, wines, vodka, whiskey, whisky, bourbon, tequila, mezcal, rum, liquor, booze, cocktail, cocktails, margarita, margaritas, marg, margs, martini, martinis, mimosa, mimosas,
    sangria, champagne, prosecco, chardonnay, merlot, cabernet, pinot, moscato, ipa, ipas, hennessy, white claw/claws, hard seltzer/seltzers/cider, nightcap, happy hour, few/couple/some/<many> drinks, few/couple of? shots,
    cerveza, cervezas, cervecita, cervecitas, chela, chelas, michelada, micheladas, caguama, caguamas, copita, copitas, traguito, traguitos, copa/copas/vaso/vasito/botella de? vino, vino tinto/blanco/rosado
`,
  'smoked-drug': `
    weed, marijuana, marihuana, cannabis, thc, edible, edibles, mota, smoked/smoke/smoking/hit/vaped/vaping/shared .. joint/pot/bowl/blunt/bong, thc/cbd/weed/cannabis gummy/gummies/pen/cart, had/ate/took/chewed/popped a/half/one/an/some/my? gummy/gummies, fume/fumar/fumando .. hierba/porro/yerba
`,
  habit: `
    every night, every day, every evening, each evening, each night, each day, nightly, daily, all day, a night, a day, per night, per day, again, a lot, heavily, too much, every weekend, all weekend, to sleep,
    to cope, before bed, after work, most nights, most days, since noon, in the morning, these days, lately
`,
  // A medicine that is not what it was.
  'med-change': `
    started, start, starting, starts, began, put me on, puts me on, put him on, put her on, on me, have me on, has me on, had me on, wants me on, want me on, keeping me on, added, adding, adds,
    gave me, given me, giving me, gives me, prescribed, prescribes, wrote me, threw out, threw away, tossed, flushed, havent refilled, called in, picked up, switched, switching, changed, changing, increased, increasing, increase, doubled, upped,
    bumped, raised, lowered, lowering, decreased, cut, halved, tapering, tapered, weaning, weaned, stopped, stopping, quit, quitting, off of, off my, cold turkey, came off, coming off, took me off, taking me off, ran out of, running out of, out of my,
    skipped, skipping, missed, forgot, havent taken, havent been taking, didnt take, new, now on, now taking
`,
  'med-kind': `
    <medicine>, <maoi>, <heart-med>, heart/blood/pressure/bp/cholesterol/thyroid/seizure/diabetes/pain/sleep/sleeping/water/nerve/asthma/mood/psych/adhd/anxiety pressure? pill/pills/med/meds/medicine/medication,
    blood thinner/thinners, beta blocker/blockers, mood stabilizer/stabilizers, antipsychotic, antidepressant, antidepressants, antibiotic, antibiotics, steroid, steroids, inhaler, opioids, painkillers, stimulant,
    muscle relaxer/relaxers, antifungal
`,
  'heart-med': `
    losartan, lisinopril, amlodipine, atenolol, carvedilol, valsartan, hydrochlorothiazide, hctz, diltiazem, verapamil, digoxin, amiodarone, flecainide, eliquis, xarelto, warfarin, coumadin,
    plavix, clopidogrel, nitroglycerin, spironolactone, furosemide, lasix, keppra, levetiracetam, depakote, valproate, tegretol, carbamazepine, topamax, topiramate, dilantin, zyprexa, olanzapine, latuda, vraylar,
    rexulti, haldol, clozapine, vyvanse, concerta, modafinil, provigil, phentermine, ozempic, clarithromycin, rifampin, ketoconazole, fluconazole, levothyroxine, synthroid, theophylline, auvelity, trintellix,
    pristiq, viibryd, luvox, paxil, paroxetine, prednisone, medrol
`,
  implant: `
    pacemaker, pace maker, defibrillator, icd, stent, stents, cochlear implant, vns, dbs, deep brain stimulator, nerve stimulator, spinal stimulator, neurostimulator, aneurysm clip/coil, brain shunt, vp shunt,
    insulin pump, loop recorder
`,
  'metal-bit':
    'metal, sliver, shrapnel, bullet, fragment, fragments, plate, staples, a magnet, magnetic, pellet, pellets, bb, splinter, tattoo',
  'metal-where': 'eye, eyes, head, skull, brain, face, neck, jaw, scalp, xray, x ray, mri',
  // To come no more.
  'no-more':
    'wont need, wont be needing, dont need, not need, not gonna need, not going to need, no longer need, not needing, wont want, dont want, no need for, done with, wont be at, wont be coming to',
  'visits-all':
    'any more appointments/appts/visits/sessions/infusions/treatments, any other appointments/visits/sessions, more appointments/appts/visits/sessions, anymore appointments/appts/visits/sessions, future appointments/visits/sessions, my/these/those appointments/appts/visits/sessions anymore, appointments/appts/visits/sessions anymore',
  // What breaks a fast.
  food: `
    breakfast, lunch, dinner, brunch, supper, snack, snacks, meal, toast, egg, eggs, cereal, oatmeal, bagel, bagels, banana, apple, pancakes, waffle, waffles, sandwich, burrito, taco, tacos, pizza, pasta, rice, soup, salad, fries, burger,
    croissant, biscuit, sausage, steak, fish, sushi, noodles, ramen, beans, potato, potatoes, veggies, salsa, hummus, peanut butter, pretzels, oats, omelet, omelette, hash browns, mcdonalds, granola bar, protein bar, pastry, scone, tortilla, quesadilla, tamale, tamales, turkey, ham, hot dog, wings, chili, mac and cheese, orange, peach, berries, strawberries, melon, avocado, fast food, takeout,
    chips, cookie, cookies, donut, donuts, doughnut, muffin, granola, yogurt, fruit, grapes, crackers, popcorn, chocolate, candy, gum, cheese, bread, chicken, bacon, leftovers, cake, pie, nuts, almonds, granola/protein bar, half a? sandwich/bagel/banana
`,
  outing:
    'dinner, lunch, breakfast, brunch, supper, movies, movie, church, mall, store, park, beach, zoo, concert, game, show, theater, museum, party, wedding, airport, anniversary, birthday, date, walk, drive, drinks, coffee, ice cream, steak',
  'soft-drink': `
    coffee, latte, cappuccino, espresso, mocha, tea, juice, milk, creamer, smoothie, milkshake, protein shake/drink, soda, pepsi, sprite, gatorade, oj, lemonade, kombucha, frappuccino, cold brew, starbucks, dunkin, energy drink, red bull, iced coffee/tea, orange/apple juice
`,
  'falls-through':
    'cant, wont, couldnt, canceled, cancelled, cancels, isnt, bailed, backed out, dropped out, flaked, fell through, never came/showed, didnt come/show, no show',
  'stay-with': `
    nobody/noone/cant/wont/couldnt can/to/will? stay/sit/be with me, without a/my? helper/sitter/<kin>/anyone/anybody/adult here/home/there/around/tonight/today,
    nadie .. quedarse/acompanarme/cuidarme, sin acompanante
`,
  alone: 'alone, by myself, on my own, solo, with nobody, with noone, without anyone/anybody/<kin>',
  weekday:
    'monday, tuesday, wednesday, thursday, friday, saturday, sunday, mon, tue, tues, wed, weds, thu, thur, thurs, fri',
  'today-already':
    'already, before, earlier, morning, today, ago, oops, sorry, mistake, mistakenly, accident, accidentally, forgot, forgetting, thinking',
  // Feeling that one is not oneself, or not back.
  'not-back':
    'not back, not all back, not right yet, not normal yet, not down yet, cant come down, havent come down, hasnt come down, stuck there, stuck in it',
  'slipping-back':
    'slip, slipping, slipped, slide, sliding, sucked, pulled, going, drifting, thrown, falling, dropping, flashing',
  'the-trip':
    'the trip, the k hole, the khole, that place, the session, the infusion, the journey, the dose, the void, it all',
  mirror: 'mirror, reflection',
  'not-me':
    'not me, isnt me, wasnt me, stranger, someone else, somebody else, not mine, dont recognize, dont know, doesnt look like, dont look like, dont feel like mine, doesnt feel like mine',
  veil: 'glass, wall, fog, bubble, veil, film, plastic, curtain, screen, fishbowl, cotton, aquarium',
  'me-and-all': 'me and, between, around me, behind, everyone, everybody, everything, people, world',
  fake: 'fake, a movie, a film, a dream, a game, a cartoon, a simulation, cardboard, plastic, a set, a tv show, two dimensional, 2d',
  // Too much, too fast.
  fast: 'nonstop, non stop, race, racing, wont slow, wont shut, wont turn off, cant keep up, cant slow, electric, sped up, speeding, a mile, million/hundred/thousand/100 miles/mph',
  mind: 'thoughts, mind, brain, ideas, talking, talks, speech',
  'great-deed':
    'quit my job, sold my car, bought a car/boat/house/truck/horse/plane/rv, buying a car/boat/house/truck/horse/plane/rv, maxed out, maxing out, spent, spending, blew, proposed, gave away',
  'great-mood':
    'never been so, never been clearer, never felt so clear, never felt better, never been happier, best decision, best day of, so clear, amazing, incredible, unstoppable, invincible, genius, on fire, electric',
  'night-deed':
    'cleaned, cleaning, repainted, painted, painting, rearranged, wrote, writing, written, started, starting, ordered, baking, organizing, organized, building, built',
  'at-night':
    'no sleep, havent slept, not slept, without sleep, without sleeping, dont need sleep, at 2am/3am/4am/5am, at 2/3/4/5 am, 2 am, 3 am, 4 am, 5 am, all night',
  'god-chose': 'chose, chosen, picked, sent, called, appointed, told, speaks, speaking, talks, talking',
  // Those who watch.
  watchers:
    'they, theyre, neighbors, neighbor, government, cia, fbi, people, someone, somebody, nurses, doctors, everyone, cops, police',
  'they-watch': 'listening, listen, watching, spying, recording, tracking, filming',
  // Water.
  pee: 'pee, peeing, peed, urinate, urinating, urine, piss, pissing, wipe, wiped, wiping',
  'pee-wrong': `
    pink, red, brown, bloody, blood, cola, rust, orange, dark, cant make it, dont make it, didnt make it,
    barely make it, in time, leak, leaks, leaking, leaked, urge, urgency, urgent, constant, constantly, every hour, every few minutes, every 10 minutes, every 15 minutes, every 20 minutes, every 30 minutes, times a night, times last night,
    all night, trickle, dribble, drops, weak stream, smells, cloudy, sand, hold it, hard to, trouble, strain
`,
  'down-there': 'down there, pelvis, pelvic, lower belly, lower stomach, lower abdomen, below my belly',
  // The self let go.
  'self-care':
    'showered, bathed, brushed my, left the house, left my house, left my room, left my bed, left bed, gotten up, gotten out of bed, gotten dressed, changed clothes, talked to anyone, talked to anybody, answered the phone, gone outside, been outside, opened the curtains, opened my mail',
  since:
    'since monday/tuesday/wednesday/thursday/friday/saturday/sunday, since last, in <many>? days/weeks, for <many>? days/weeks, all week',
};
