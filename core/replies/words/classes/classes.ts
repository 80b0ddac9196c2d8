import type { WordClasses } from '../../phrases/notation.ts';
import { CLASSES_BODY_EN } from './classes-body-en.ts';
import { CLASSES_EN } from './classes-en.ts';
import { CLASSES_ES } from './classes-es.ts';
import { CLASSES_MIND_EN } from './classes-mind-en.ts';
import { CLASSES_TODAY_EN } from './classes-today-en.ts';

/** Groups of words that phrases name as `<self>`. Written without accents and apostrophes, like every list here. */
export const CLASSES: WordClasses = {
  self: 'myself, himself, herself, themselves, yourself, ourselves, oneself, hisself, mi self, me self',
  'want-to': `
    want/wanted/wanting/wants to, want 2, want too, wish to, wish/wishing i/he/she could/can, would like/love to,
    id like/love/rather to?, rather, ready to, planning to/on, plan to/on, decided to, trying/tried/try/tries to,
    deserve/deserves to, prefer to, hoping/hope to, need/needs to, thinking of/about/bout,
    thought/thoughts/thougts of/about/bout,
    think/thinks/talk/talking/talks/talked/fantasize/fantasizing/dream/dreaming about/of/bout,
    ideas/idea/urge/urges/impulse/impulses of/to, feel/feeling like, considering, contemplating, tempted to, let me,
    just let me, supposed to, time to, better to, meant to, want, desire to, intend to, intent to
`,
  going:
    'going to, ill, will, about to, im gonna, hes gonna, shes gonna, plan to, planning to, ready to, want to, wants to, wanted to, might, may, could, would, id, should, try to, tried to, trying to',
  // Who may be hurt, or hurts.
  person: `
    him, her, them, someone, somebody, some one, people, everyone, everybody, you, you all, yall, this guy/man/woman/dude/boy/girl/fool/clown/idiot/kid/bitch/mf,
    that guy/man/woman/dude/boy/girl/fool/clown/idiot/kid/mf/bastard/bitch/asshole,
    aname, my/his/her? wife/husband/boyfriend/girlfriend/ex/partner/boss/mom/mother/dad/father/brother/sister/son/daughter/kid/kids/child/children/baby/family/roommate/neighbor/neighbour/coworker/doctor/therapist/nurse/parents/landlord/stepdad/stepmom/uncle/cousin
`,
  they: 'aname, he, she, they, hes, shes, theyre, husband, wife, boyfriend, girlfriend, partner, ex, dad, father, stepdad, mom, mother, brother, uncle, roommate, son, daughter, sister, cousin, fiance, fiancee, spouse, caretaker, caregiver, someone, somebody, man, friend, neighbor, coworker, nephew, niece, helper, sitter, aide, patient, landlord, pastor, coach, guy, woman, lady, dude',
  'him-her':
    'aname, him, her, them, my? husband/wife/mom/mother/dad/father/son/daughter/brother/sister/partner/boyfriend/girlfriend/patient/person/friend/grandma/grandpa/kid/child/roommate, my person',
  who: 'he, she, they, hes, shes, theyre, husband, wife, mom, mother, mama, dad, father, son, daughter, brother, sister, partner, boyfriend, girlfriend, patient, person, friend, grandma, grandpa, kid, child, roommate, him, her',
  pills:
    'pills, pill, pilss, tablets, tabs, tablet, capsules, caps, meds, medication, medications, medicine, medicines, troches, troche, lozenges, lozenge, doses, tylenols, advils, xanaxes, xanax, oxys, percs, bars, benzos, sleeping pills, painkillers, pain killers, prescription, prescriptions, antidepressants, ambiens, sleeping/sleep/heart/pain/nerve/anxiety/seizure/psych/thyroid/diabetes/pressure meds/medication/medications/medicine/pills/tablets, blood pressure meds/medication/medications/medicine/pills',
  noone: 'not one/a/single single? person/soul, noone, nobody, no one, no body, not anyone',
  kin: 'mom, mother, mama, dad, father, papa, son, daughter, husband, wife, brother, sister, grandma, grandpa, grandmother, grandfather, baby, friend, god, jesus, lord',
  // A number above one, however large: see tokens.ts.
  many: 'manynumber, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, fifteen, twenty, thirty, fifty, dozen, hundred, thousand, sixty, forty, seventy, eighty, ninety, eighteen, sixteen, fourteen, thirteen, several, handful, bunch, few, couple, dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez, doce, quince, veinte, treinta, cincuenta, varias, varios, muchas, muchos, punado, monton, unas, unos',
  // Or a word that ends like one: see tokens.ts.
  medicine: `
    adrug,
    tylenol, tylenols, acetaminophen, paracetamol, ibuprofen, ibuprofin, ibuprophen, ibuprofeno, advil, advils,
    motrin, aleve, naproxen, naproxeno, aspirin, aspirina, aspirinas, aspirins, excedrin, exedrin, benadryl,
    benadryls, nyquil, zzzquil, unisom, melatonin, melatonina, ambien, zolpidem, lunesta, xanax, alprazolam, ativan,
    lorazepam, klonopin, clonazepam, rivotril, tafil, valium, diazepam, oxycodone, oxycontin, percocet, percocets,
    vicodin, norco, hydrocodone, tramadol, morphine, morfina, fentanyl, fentanilo, codeine, codeina, zoloft,
    sertraline, sertralina, prozac, fluoxetine, fluoxetina, lexapro, escitalopram, celexa, citalopram, wellbutrin,
    bupropion, effexor, venlafaxine, cymbalta, duloxetine, trazodone, trazodona, seroquel, quetiapine, quetiapina,
    abilify, risperdal, lithium, litio, lamictal, lamotrigine, lamotrigina, gabapentin, gabapentina, neurontin,
    lyrica, propranolol, metoprolol, clonidine, hydroxyzine, hidroxizina, adderall, ritalin, insulin, insulina,
    suboxone, methadone, metadona, imodium, dramamine, sudafed, robitussin, ketorolaco, diclofenaco, omeprazol,
    amitriptyline, amitriptilina, mirtazapine, remeron, buspar, buspirone, soma, flexeril, baclofen, cyclobenzaprine,
    tizanidine
`,
  ...CLASSES_EN,
  ...CLASSES_BODY_EN,
  ...CLASSES_MIND_EN,
  ...CLASSES_TODAY_EN,
  ...CLASSES_ES,
};
