import type { WordClasses } from '../../phrases/notation.ts';

/**
 * Groups of English words for parts of the body, what goes wrong with them, and what was taken. Two or three of them
 * near each other make a danger, in whatever words it is told.
 */
export const CLASSES_BODY_EN: WordClasses = {
  cannot: `
    cant, couldnt, wont, wouldnt, unable, not able, barely, hardly, trouble, difficulty, difficult, hard, harder, struggle,
    struggles, struggling, impossible, doesnt, didnt, isnt, not, no longer, stopped, quit, refuses, refusing, never, aint, dont
`,
  // Breath.
  breath:
    'breathe, breaths, breathing, breathes, breathed, inhale, inhaling, exhale, exhaling, lungs, lung, respirations',
  'breath-wrong': `
    cant, couldnt, unable, trouble, trubble, difficulty, difficult, hard, harder, hardly, barely, struggle, struggles, struggling, strain,
    straining, fight, fighting, battle, work, effort, forcing, labored, laboured, shallow, shallower, fast, faster, rapid, slow,
    slower, slowing, slowed, slowly, short, shorter, shallowly, tight, tighter, heavy, heavier, weird, wierd, funny, strange, noisy, raspy,
    ragged, rattle, rattling, rattly, crackling, whistling, squeaky, gurgly, gurgling, wet, irregular, uneven, stopped, stops, stopping, stop,
    pause, pauses, pausing, paused, straw, painful, hurts, hurting, hurt, stabbing, sharp, minute, seconds, weak, losing, lose, lost,
    loss, squeezed, crushed, underwater, drowning, forget, forgetting, forgets, enough, panting, puffing, scary, wrong, worse, quick,
    quickly, half, partial, jagged, jerky, agonal, gasp, gasps, gulping, gulps, catching, knife, knives, full, fluid, water, burning,
    collapsed, filling, closing, mucus, hiccup
`,
  'no-air': `
    cant, couldnt, trouble, hard, harder, struggling, gasping, gulping, hungry, hunger, starved, starving, enough, straw, fighting, suck,
    sucking, pull, pulling, drawing, need more, short, barely, hardly, without, lack, thin, desperate, begging, into my lungs
`,
  'who-acts': `
    he, she, they, hes, shes, theyre, husband, wife, mom, mother, dad, father, son, daughter, brother, sister, partner, boyfriend,
    girlfriend, patient, person, friend, grandma, grandpa, roommate, fiance, fiancee, spouse, cousin, aunt, uncle, kid, child, him,
    her, them, pt
`,
  tried: `
    shake, shook, shaking, shaken, slap, slapped, slapping, yell, yelled, yelling, poke, poked, poking, pinch, pinched, pinching,
    nudge, nudged, nudging, tap, tapped, tapping, scream, screaming, screamed, prod, splash, splashed, rub, rubbed, rubbing
`,
  'no-answer': `
    nothing, no response, no answer, not responding, wont respond, doesnt respond, wont answer, doesnt answer, isnt answering,
    not answering, wont wake, doesnt wake, isnt waking, wont move, doesnt move, isnt moving, wont budge, doesnt react, isnt reacting,
    wont react, wont stir, no reaction, wont open, doesnt flinch, wont come to, wont get up, isnt getting up, isnt responding, wont blink,
    wouldnt answer, wouldnt wake, wouldnt respond, wouldnt move, didnt respond, didnt answer, didnt react, didnt move,
    couldnt wake, wont say anything, wont talk, didnt/doesnt/dont/never wake/woke/stir/budge/flinch/blink/open, moans, moan, moaned, moaning, groans, grunts
`,
  // The head, the face, the limbs.
  'head-hit': `
    hit, bump, bumped, banged, bonk, bonked, bonking, smack, smacked, smash, smashed, crack, cracked, whack, whacked, conk, conked, clonk,
    clonked, clunked, thunked, thumped, knock, knocked, slam, slammed, clip, clipped, clocked, dinged, rammed, strike, struck, split,
    gash, gashed, busted, bust, landed, bounced, goose egg, lump, dent, dented, bleeding, bleeds, blood, bloody, cut open, wound, stitches,
    concussion
`,
  fall: `
    fell, fall, fallen, falls, falling, tumbled, tumble, slipped, slip, tripped, stumbled, toppled, wiped out, went down, faceplanted,
    face planted, collapsed, tipped over, took a spill, bit it, ate it, wiped out, crashed, flipped, landed, went flying, rolled down
`,
  bone: `
    arm, wrist, elbow, shoulder, collarbone, hand, finger, fingers, thumb, hip, leg, knee, ankle, foot, shin, rib, ribs, back, neck, spine,
    tailbone, nose, jaw, bone, pelvis, toe, toes, femur
`,
  broken: `
    broken, broke, fractured, fracture, snapped, dislocated, popped out, out of place, out of socket, bent, crooked, deformed, mangled,
    shattered, cracked, crushed, sticking out, poking out, twisted, wrong way, funny angle, weird angle, purple, cant move, cant bend,
    cant walk, cant stand, cant put weight, put weight, cant get up, hanging, gushing, busted, bleeding bad, wont stop bleeding, to the bone
`,
  limb: `
    face, mouth, smile, cheek, lip, lips, eye, eyelid, eyebrow, arm, arms, hand, hands, leg, legs, foot, feet, side, fingers, tongue
`,
  'limb-dead': `
    droop, drooping, droopy, drooped, droops, sag, sagging, sags, melting, melted, sliding, hanging, crooked, lopsided, uneven, slack, slanted,
    twisted, paralyzed, paralysed, paralysis, numb, numbness, weak, weakness, weaker, limp, useless, dead, frozen, floppy, lifeless,
    giving out, gave out, gives out, giving way, gave way, gives way, buckling, buckled, buckles, dragging, dragged,
    drags, fell asleep, asleep, wont move, cant move, not moving, stopped working, not working, isnt working, quit working,
    wont work, doesnt work, wont do, wont listen, wont lift, wont close, wont cooperate, wont respond, wont obey, wont follow, cant lift, cant raise, cant feel, cant close,
    cant grip, cant hold, cant squeeze, no feeling, lost feeling, drop things, dropping things, keeps dropping
`,
  speech: 'words, word, speech, talking, talks, speaking, sentences, sentence',
  'speech-wrong': `
    jumbled, jumble, mush, mushy, mumbled, mumbling, garbled, scrambled, gibberish, nonsense, slurred, slurry, slurring, slurs, thick, tangled, babble, babbling, drunk, marbles, arent words, not words, made up words, wont come out, not coming out, dont come out, cant come out, come out funny,
    coming out funny, coming out weird, come out weird, wont form, cant form, funny all of a sudden, like a drunk, hammered, incoherent, salad
`,
  sight: 'eye, eyes, vision, sight, eyesight, vison',
  'sight-lost': `
    curtain, shade, veil, blind, blindness, blinded, gone, vanished, disappeared, went out, black, dark, darkness, tunnel, lost, loss, losing, blackness, gray, grey, white, fading, faded, closing in
`,
  'not-know': `
    dont know, doesnt know, didnt know, dont no, doesnt no, didnt no, dont remember, doesnt remember, cant remember, no idea, no clue, not sure, forgot, forgets, forgetting, cant tell,
    doesnt recognize, dont recognize, cant recognize, doesnt recall, cant figure out, lost track of, unsure,
    cant say, doesnt have any idea, couldnt tell me, cant tell me, wasnt sure, didnt recognize, couldnt remember, couldnt recognize, couldnt tell me, doesnt know, couldnt say, blanking on, cant think of
`,
  // What was taken.
  took: `
    took, taken, take, taking, takes, tuk, ate, eaten, swallowed, swallow, swallowing, drank, downed, popped, popping, gulped, slammed, snorted,
    chugged, given, gave, dosed, chewed, finished, injected, polished off, necked
`,
  dose: `
    dose, doses, dosage, ketamine, ket, wafer, wafers, troche, troches, lozenge, lozenges, spray, sprays, rdt, odt, meds, med, medicine, medication, medications, pills,
    pill, tablet, tablets, capsules, spravato, esketamine
`,
  downer: `
    fentanyl, heroin, oxy, oxys, oxycodone, oxycontin, roxy, roxies, percocet, percocets, percs, perc, vicodin, norco, norcos, hydrocodone, tramadol, morphine, dilaudid, codeine, methadone, suboxone, kratom,
    xanax, xans, xan, xannies, xanny, alprazolam, klonopin, clonazepam, ativan, lorazepam, valium, diazepam, benzo, benzos, ambien, zolpidem, lunesta, soma, somas, ghb, restoril, temazepam, barbiturate,
    opioid, opioids, opiate, opiates, painkiller, painkillers, pain pill, pain pills, sleeping pill, sleeping pills, nerve pill, nerve pills, muscle relaxer, muscle relaxers, muscle relaxant, phenobarbital, bars, downers, edible, edibles
`,
  street: 'molly, mdma, ecstasy, cocaine, meth, lsd, shrooms, ghb, pcp, poppers, crack',
  // What must never meet these treatments unseen.
  maoi: 'maoi, maois, mao inhibitor, nardil, phenelzine, parnate, tranylcypromine, marplan, isocarboxazid, emsam, selegiline, linezolid',
  drink: `
    alcohol, beer, beers, wine, vodka, whiskey, whisky, rum, tequila, gin, bourbon, liquor, booze, shots, drinks, drinking, drunk, drank, martini, martinis,
    margarita, margaritas, champagne, seltzers, seltzer, cocktail, cocktails, hammered, wasted, sixpack, twelve pack, six pack, brandy, scotch, moonshine, whisky, tipsy, buzzed, claws, white claw/claws, cider, sake, moscato, prosecco, rose wine, mimosa, mimosas, sangria, hennessy, henny, fireball, jager, everclear, cognac, daiquiri, ipa, ipas, lager, chardonnay, merlot, cabernet, pinot, mezcal, twisted tea, four loko, jello shots, tall boys, tallboys, fifth of, pint of, pitcher, pitchers, booz, alchohol, alcahol, alchol, achohol, vodca, wiskey, tequilla, licor, cerveza, cervezas
`,
  'more-than': `
    twice, double, doubled, triple, tripled, quadruple, extra, too much, too many, two times, three times, four times, five times, more than, way more, instead of,
    wrong dose, wrong amount, second dose, another dose, second one, another one, whole, entire
`,
  'small-child': `
    kid, kids, child, children, toddler, baby, infant, son, daughter, grandson, granddaughter, grandbaby, grandkid, grandkids, nephew, niece, year old, yr old, yo, month old, little one, little boy, little girl, boy, girl, twins, triplets
`,
  swallowed: `
    ate, eaten, eat, eating, swallowed, swallow, licked, licking, chewed, chewing, chewed on, sucked, sucking, drank, tasted, mouth, in his mouth, in her mouth, ingested, took, took one, taken, got into, got ahold, got hold,
    gotten into, getting into, got a hold, put, popped, consumed, gobbled, had one, thought it was candy, candy
`,
  someones:
    'someones, somebodys, husbands, wifes, moms, mothers, dads, fathers, friends, sisters, brothers, roommates, grandmas, grandpas, neighbors, sons, daughters, boyfriends, girlfriends, kids, cousins, aunts, uncles, dogs, his, hers, her, their',
  pet: 'dog, dogs, doggo, cat, cats, puppy, pup, kitten, kitty, rabbit, bunny, hamster, ferret, parrot, bird, goat, pig, horse, turtle, lizard, pet, pets',
  'sick-now':
    'throwing up, puking, vomiting, cant stand, cant walk, passed out, blacked out, blacking out, cant get up, cant wake, barely awake, cant move, cant breathe, heart racing, seeing double, black out',
  asleep: `
    sleepy, drowsy, drousy, groggy, out of it, nodding off, noding off, nodding, dozing, falling asleep, eyes open, stay awake, knocked out, zonked, conked out, sedated, sluggish, limp, slurring, slurred, floppy, dopey,
    incoherent, passing out, passed out, unresponsive, blue, snoring
`,
  // Losing oneself.
  wander: `
    climb, climbing, climbed, climbs, hanging, leaning, leaned, jump, jumping, jumped, crawl, crawling, crawled, out, onto, middle
`,
  'unsafe-place': `
    window, windows, balcony, roof, traffic, ledge, railing, naked, underwear, undressed, windowsill
`,
  raging: `
    swinging, combative, thrashing, flailing, attacking, attacked, kicking, biting, punching, hitting, swung, violent, aggressive, berserk, screaming, ripping, tearing, throwing, uncontrollable, out of control, restrain, raging, rampage, fighting, hostile, smashing, breaking, destroying
`,
  unreal: `
    hallucinating, halucinating, hallucinations, hallucination, seeing things, hearing things, seeing people, delusional, delirious, confused, out of it, psychotic, paranoid, demons, demon, tripping, not himself, not herself, possessed, bugs, spiders, snakes
`,
};
