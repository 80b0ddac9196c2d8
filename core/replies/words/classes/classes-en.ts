import type { WordClasses } from '../../phrases/notation.ts';

/**
 * Groups of English words that make a danger together: one of each, near each other. Each is meant to hold every way in
 * which people say the thing, so that a list needs no whole sentences.
 */
export const CLASSES_EN: WordClasses = {
  // What a clinic sends, and where it has the number from.
  'our-texts': `
    text, texts, txt, txts, message, messages, msg, msgs, sms, reminder, reminders, notification, notifications, alert, alerts, texting, messaging,
    communication, communications, spam
`,
  'our-list':
    'list, lists, text, texts, texting, messages, messaging, database, system, contacts, reminders, notifications, distribution',
  // What is suffered, and those whom it burdens.
  suffering: `
    suffering, agony, misery, torment, torture, anguish, despair, living/in/is/pure hell, nightmare, emptiness, darkness, heartache,
    grief, sorrow, pain, hurting, hurt, heartbreak, loneliness
`,
  everyone: `
    everyone, everybody, every one, everyones, everybodys, family, kids, children, husband, wife, mom, mother, dad, father, parents, son,
    daughter, friends, people, they, you, yall, world, others, anyone, boys, girls, brother, sister, grandkids, coworkers,
    society, we, wed, us, partner, fiance, girlfriend, boyfriend, loved ones, roommates, theyd, youd, folks, team, babies
`,
  'better-off': `
    better, better off, happier, easier, relieved, lighter, freer, fine, okay, safer, richer, simpler, thankful, manage,
    cope, rejoice, celebrate, thrive, move on, get over it, forget, be free, less stress/stressed/trouble, hate me less
`,
  'without-me': `
    without me/her/him/them, im/i/was/were/am out of the? picture/equation, im/i/was/were/am out of the? way, if i/he/she/they just? died/disappeared/vanished,
    if i/he/she/they just? was/were/wasnt/werent gone/dead/here/around/alive/away, if i just? went/left away/forever/for,
    when/once/after/if im/hes/shes/theyre gone/dead, minus me, not having me, rid of me, with me gone/dead/out/away,
    i was/were/wasnt/werent/am/wouldnt just? gone/dead/around/here/alive/exist
`,
  'burden-words': `
    burden, burdens, dead weight, deadweight, a drain, nuisance, weight on, dragging/drag/pulling/dragged down,
    ruin/ruins/ruining/ruined life/lives/everything
`,
  // Ways and means.
  blade: `
    blade, blades, razor, razors, razorblade, razorblades, knife, knives, scissors, box cutter, boxcutter, scalpel,
    broken/shard/piece of? glass, shard, exacto, switchblade, dagger, machete, safety pin
`,
  rope: 'rope, ropes, noose, nooses, belt, cord, extension cord, knot, knots, bedsheet, bedsheets, sheets, scarf, wire, leash',
  height: `
    bridge, bridges, roof, rooftop, ledge, cliff, balcony, overpass, parking garage/structure/deck, tenth/10th/top floor,
    window, tower, building, tracks, train, platform, subway, traffic, freeway, highway, semi, railing, edge, pier, quarry
`,
  cut: 'cut, cuts, cutting, slice, slicing, slash, slashing, slit, carve, carving, scratch, scratching, bleed, bleeding',
  // Things that are given away, and the animals and people that are left.
  keepsake: `
    ring, rings, wedding ring/band, jewelry, jewellery, necklace, guitar, guitars, piano, violin, collection, records,
    heirlooms, heirloom, medals, tools, belongings, possessions, valuables, things, stuff, everything, savings, money, pets, pet, dog, dogs,
    cat, cats, horse, truck, bike, motorcycle, clothes, books, art, paintings, games, console, gear, photos, diary, toys
`,
  'left-behind': `
    dog, dogs, cat, cats, pet, pets, puppy, kitten, horse, bird, birds, animals, kids, kid, children, baby, son, daughter,
    mom, mother, boys, girls, family
`,
};
