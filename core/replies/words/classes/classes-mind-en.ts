import type { WordClasses } from '../../phrases/notation.ts';

/** Groups of English words by which people speak of not wanting to live, of being gone, and of harming somebody. */
export const CLASSES_MIND_EN: WordClasses = {
  // What is filled in, gone to or logged into, and done with some day.
  errand: `
    form, forms, questionnaire, questionnaires, paperwork, survey, surveys, homework, chores, dishes, laundry, dinner, lunch, breakfast, shower, gym, workout, work, shift, school, class, classes, semester, finals, errands, shopping,
    portal, app, website, site, link, login, page, password, zoom, video, insurance, pharmacy, parking, session, sessions, visit, visits, round, exam, exams, packing, moving, reading, cleaning, cooking
`,
  course:
    '<errand>, course, series, treatment, treatments, infusion, infusions, antibiotics, tms, pt, physical therapy, radiation, chemo',
  wont: 'wont, not/isnt/arent/aint/never going to, will never, not about to',
  // What is won or lost among friends.
  game: `
    chess, checkers, cards, uno, game, games, video/board/card/computer games/game, golf, tennis, pool, ping pong, scrabble, poker, monopoly,
    mario kart, mario, basketball, bowling, darts, trivia, wordle, words, dominoes, dominos, soccer, football, madden, fifa, race, races, connect,
    jeopardy, catan, gin, rummy, spades, solitaire, backgammon, racing, running, arm wrestling, fortnite, nintendo, pickleball, sudoku
`,
  // Who comes in unasked.
  intruder: 'someone, somebody, they, he, she, man, men, guy, guys, people, stranger, burglar, robber, intruder, ex',
  'look-up':
    'research, researching, researched, google, googling, googled, looking up, looked up, look up, reading about, read about, searching, searched, calculating, figuring out',
  // Who treats, what they may never do, and when one cannot say no.
  'clinic-staff': `
    tech, technician, nurse, doctor, dr, therapist, provider, counselor, psychiatrist, psychologist, shrink, aide, orderly, anesthesiologist, receptionist, guide, facilitator, staff, practitioner, medic, male nurse, assistant, attendant, guy/man/woman/lady/dude who/that/doing/giving/running,
    guy/man/woman/lady/dude/person/someone/somebody/he/she at/from/in/with your/the/that? clinic/office/treatment/place/there, guy/man/woman/lady/dude/person who/that does/did/runs/gives/gave/works
`,
  advance: `
    touched me, touches me, touching me, touched my, touching my, touches my, groped, gropes, groping, fondled, fondling, kissed, kisses, kissing, kiss me, stroked, strokes, stroking, caressed, caressing, massaging my, rubbed, rubs, rubbing, grabbed me, grabbed my, grabs my,
    hand/hands/fingers on/under/up/between/inside/down my, nude, nudes, naked pic/pics/picture/pictures/photo/photos, dick pic/pics, undress, undressed, undressing, unbuttoned, unzipped,
    sex, sexual, sexually, flirting, flirts, hit/hits/hitting on me, asked/asking/asks me out, date me, dating me, go/went home with him/her, on top of me, inappropriate, inappropriately, pic/pics/picture/pictures/photo/photos of himself/herself/his/her, unbuckled, between my legs/thighs, boobs, privates, private parts, on his/her lap, up/pressed/pressing against me, lay/laid/got in/on bed/top with/of me, private messages, sleep with me, sleeping with me
`,
  'out-of-it':
    'under, asleep, unconscious, sedated, out of it, knocked out, ketamine, infusion, session, treatment, spray, anesthesia, appointment, out',
  'not-want': `
    dont want, dont wanna, didnt want, doesnt want, not want, not wanting, never want, never wanted, no longer want, no longer wish, no longer wishes, dont wish, dont care to, dont feel like,
    not sure i want, not sure if i want, unsure if i want, dont know if i want, hate, hating, sick of, tired of, exhausted from, done with, had enough of, fed up with, through with,
    no desire to, no interest in, rather not, wish i wasnt, wish i werent, wish i didnt have to, wish i could stop, cant keep, cant stand, cant bear, cant face, cant handle, cant imagine, dread, dreading, resent, regret,
    weary of, no reason to, no point in, no point to, why bother, no energy to, scared to keep
`,
  being: `
    alive, living, existing, existence, exist, live anymore, breathing, waking up, wake up, waking, be here anymore, being here anymore, being alive, on this earth, on earth, on this planet, on the planet, in this world, of this world, in this body, in this life,
    this life, my life, tomorrow to come, another day, another morning, another night, another year, another week, another minute, another hour, another sunrise, be a person, being a person, being me, be me, be human, being human, see tomorrow, open my eyes,
    be born, being born, be conscious, being conscious, surviving, survive, the future, life anymore, my existence, life itself
`,
  wish: `
    wish, wishing, wished, wishes, hope, hoping, hoped, hopes, pray, praying, prayed, prays, want, wanted, wanting, wants, rather, id like, would like, would love, id love, beg, begging, begged, asking god, asked god, ask god, dream of, dreaming of, fantasize, fantasizing, daydream,
    daydreaming, imagine, imagining, glad, happy if, fine if, fine with me, okay if, ok if, nice if, nice to, great if, relieved if, relief if, relief to, better if, good if, easier if, love it if, jealous of, jealous, envy, envious, wouldnt mind, wouldnt care, dont mind, dont care, wouldnt be mad, wouldnt fight it, wouldnt be sad, couldnt care,
    welcome, ready, longing, long for, craving, crave, waiting for, waiting on, keep picturing, picturing, picture, see myself, thought about, thinking about, think about, thoughts of, keep thinking, begging for, thank god if, be okay with, be fine with, be ok with
`,
  'no-more-me': `
    hit by bus/car/truck/train/semi, hit by a bus/car/truck/train/semi, ran over, run over, bus/truck/car/train/semi/lightning/meteor/asteroid/plane hit/hits/takes/took/struck/strikes/ran/runs/crash/crashes/crashed/would/to, struck by lightning, get hit, got hit,
    plane crash, plane crashes, plane went down, car crash, in a wreck, cancer, terminal, tumor, aneurysm, heart attack in my sleep, heart would just? stop, heart stopped, heart stops, heart give out, heart gives out, drown, drowned, got shot, get shot, murdered, be murdered, kill me, kills me, killed me, dead, death, the dead, people who died, died, die, dying,
    stay asleep, asleep forever, sleep forever, sleep and never, sleep and not, never woke, never wake, never waking, not wake, not waking, dont wake, didnt wake, doesnt wake, wouldnt wake, wont wake, stayed asleep, sleep for good, permanent sleep, long sleep, big sleep, eternal sleep, coma,
    vanish, vanished, evaporate, disappear, disappeared, dissolve, cease, ceased, stop breathing, stopped breathing, fade away, fade out, be gone, was gone, were gone, im gone, gone forever, gone for good, not be here, wasnt here, werent here, not be around, not existing, not exist, nonexistent, never existed, never born, never been born,
    not being here, not being alive, not be alive, no longer exist, no longer be here, to be nothing, nothingness, take me, takes me, took me, taken me, take me away, end me, ends me, swallowed me, swallow me up, earth swallow, ground swallow, switch off, turn off forever, an off switch, off button
`,
  'be-with':
    'join, joining, be with, being with, see, seeing, meet, meeting, together with, reunited with, reunite with, reunion with, next to, beside, hug, hold, go to, coming to, find, going home to, be back with',
  gone: `
    heaven, the other side, next life, afterlife, paradise, glory, my late, my dead, angels, eternity, my maker
`,
  ending: `
    end, ends, ending, ended, finish, finishing, quit, quitting, stop, stopping, leave, leaving, exit, exiting, escape, escaping, check out, checking out, checked out, punch out, clock out, clocking out, opt out of, tap out, tapping out, bow out, bowing out, log off, logging off, log out, cash out, cashing out, sign off, signing off, give up on, giving up on,
    done with, finished with, through with, throw away, walk away from, walk out of, let go of, say goodbye to, saying goodbye to, unsubscribe from, cancel, delete, terminate, put an end to, rid of, get off, getting off, get out of, getting out of, drop out of, take myself out of, remove myself from, take my, taking my, took my, taking my own, take my own, took his, took her
`,
  'this-life': `
    life, my life, this life, own life, lives, existence, living, the world, this world, this earth, planet, this planet, this ride, this merry go round, game of life, my story, my suffering, my misery, the pain for good, everything for good, it for good, it all tonight, everything tonight, things for good, my time here
`,
  'kill-words': `
    kill, kills, killing, killed, murder, murdering, murdered, strangle, strangling, strangled, stab, stabbing, stabbed, smother, smothering, smothered, suffocate, suffocating, drown, drowning, drowned, poison, poisoning, choke, choking, choked, bludgeon, behead, execute, slaughter, throttle, torture,
    hurt, hurting, harm, harming, attack, attacking, assault, punch, punching, slap, slapping, bash, bashing, beat up
`,
  // What one does to another, and how it is told.
  violence: `
    hit, hits, hitting, punch, punches, punched, punching, slap, slaps, slapped, slapping, backhanded, backhands, kick, kicks, kicked, kicking,
    choke, chokes, choked, choking, strangle, strangles, strangled, strangling, beats, beating, beaten, whooped, whoops, whooping, whips,
    whipped, whipping, whupped, smacked, smacks, smacking, headbutted, headbutts, tased, tases, maced, stabbed, stabs, stabbing, bit, bites, biting, burned, burns,
    dragged, drags, dragging, shoved, shoves, shoving, tackled, spit on, spits on, spat on, throttled, bruised, scratched, clawed,
    raped, rapes, molested, molests, groped, gropes, fondled, fondles, assaulted, assaults, attacked, attacks, terrorizes, terrorized, tortures, tortured
`,
  intend: `
    want to, wanted to, wanting to, going to, gonna, wanna, about to, ready to, plan to, planning to, planning on, thinking of, thinking about, think about, thought about, thoughts of, thoughts about, urge to, urges to, impulse to, impulses to, tempted to, fantasize about, fantasizing about, dream of, dreaming about,
    might, may, could, ill, im afraid ill, afraid of, scared ill, scared of, keep imagining, imagining, imagine, picture, picturing, visions of, images of, keep picturing, threatened to, threatening to, threatens to, says he will, says hell, says shell, says shes, says hes, said hed, said shed, said he would, said hes, said shes, swear ill, swear to god ill, will, hell, shell, keeps saying,
    have to, need to, try to, tried to, trying to, let me, should, deserves to, i would, id, feel like, itching to, close to, this close to, before i, or ill, if i dont
`,
  'a-person': `
    him, her, them, someone, somebody, people, everyone, everybody, anyone, anybody, others, the baby, my baby, baby, newborn, infant, kids, kid, child, children, toddler, my wife, wife, my husband, husband, my ex, ex, boyfriend, girlfriend, partner, boss, supervisor, manager, coworker, coworkers, mom, mother, dad, father, stepdad, stepmom, brother, sister, son, daughter, roommate, neighbor, neighbors, neighbour, landlord, doctor, therapist, nurse, nurses, staff, cop, cops, teacher, classmates, family, parents, friend, stranger, strangers, guy, man, woman, bastard, bitch, uncle, cousin, grandma, grandpa, grandson, in laws, the dog, the cat
`,
  hurts: `
    hits, hit, hitting, beats, beat, beating, punches, punched, punching, kicks, kicked, kicking, slaps, slapped, slapping, shoves, shoved, shoving, pushes, pushed, pushing, chokes, choked, choking, strangles, strangled, strangling, throws, threw, throwing, grabs, grabbed, grabbing, drags, dragged, pins, pinned, rapes, raped, forces, forced, forcing, touches, touched, touching, fondled, groped, gropes, molests, molested, hurts, hurt, hurting, burns, burned, threatens, threatened, threatening,
    yanks, yanked, yanking, jerks, jerked, stalks, stalking, stalked, abuses, abused, abusing, attacks, attacked, attacking, bites, bit, spits, spit, slams, slammed, tortures, smacks, smacked, whips, whipped, stabs, stabbed, cornered, corners, tied, ties, locks, locked, traps, trapped, starves, drugs, drugged, terrorizes, hunts, rough with, swings, swung, backhands, backhanded
`,
  abuser: `
    he, she, they, husband, wife, boyfriend, girlfriend, partner, ex, dad, father, stepdad, stepfather, stepmom, mom, mother, brother, sister, uncle, aunt, son, daughter, grandson, granddaughter, nephew, roommate, caretaker, caregiver, helper, aide, sitter, man, guy, boss, neighbor, cousin, fiance, spouse, landlord, pastor, coach, someone, somebody, driver, stranger, friend, coworker, patient, niece, guy, woman, lady, dude, grandpa, grandma
`,
  mine: 'me, us, the kids, kids, my kid, my kids, my son, my daughter, my baby, the baby, the children, my children, my mom, our son, our daughter, my arm, my throat, my hair, my neck, my face, my money, my checks, my meds, my pills, my mother',
  'pain-words':
    'pain, suffering, misery, hurt, hurting, agony, torment, torture, nightmare, darkness, struggle, sadness, anguish',
};
