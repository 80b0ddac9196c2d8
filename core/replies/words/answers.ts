import type { Feeling } from '../reading.ts';

/** Digits of a feeling, and the words for them. */
export const FEELING_DIGITS: Readonly<Record<string, Feeling>> = {
  '1': 1,
  '2': 2,
  '3': 3,
  '4': 4,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  thre: 3,
  tree: 3,
  foure: 4,
  fore: 4,
  won: 1,
  uno: 1,
  dos: 2,
  tres: 3,
  cuatro: 4,
  una: 1,
  cuatr: 4,
  kuatro: 4,
  quatro: 4,
};

/** The options as our texts word them, alone. */
export const FEELING_WORDS: Readonly<Record<string, Feeling>> = {
  fine: 1,
  'doing fine': 1,
  'im fine': 1,
  'feeling fine': 1,
  'i feel fine': 1,
  bien: 1,
  'muy bien': 1,
  'todo bien': 1,
  'todo muy bien': 1,
  'bien gracias': 1,
  'muy bien gracias': 1,
  'todo bien gracias': 1,
  'bien gracias a dios': 1,
  'todo bien gracias a dios': 1,
  'muy bien gracias a dios': 1,
  'estoy muy bien': 1,
  'me siento muy bien': 1,
  'me siento bien': 1,
  'estoy bien': 1,
  good: 1,
  great: 1,
  'doing well': 1,
  'very well': 1,
  wonderful: 1,
  fantastic: 1,
  excellent: 1,
  'all good': 1,
  'no issues': 1,
  'no complaints': 1,
  'no problems': 1,
  excelente: 1,
  perfectamente: 1,
  'de maravilla': 1,
  'a bit off': 2,
  'bit off': 2,
  'feeling a bit off': 2,
  'im a bit off': 2,
  'i feel a bit off': 2,
  'un poco mal': 2,
  'me siento un poco mal': 2,
  'un poquito mal': 2,
  'poquito mal': 2,
  'algo mal': 2,
  bad: 3,
  'not good': 3,
  'not so good': 3,
  'not well': 3,
  'im not good': 3,
  'not feeling good': 3,
  'not feeling well': 3,
  'feeling bad': 3,
  awful: 3,
  terrible: 3,
  horrible: 3,
  'really bad': 3,
  'pretty bad': 3,
  'so bad': 3,
  'quite bad': 3,
  'very bad': 3,
  'not great': 3,
  fatal: 3,
  'i feel bad': 3,
  'im bad': 3,
  mal: 3,
  'muy mal': 3,
  'me siento muy mal': 3,
  'estoy muy mal': 3,
  'me siento mal': 3,
  'estoy mal': 3,
  'need help now': 4,
  'i need help now': 4,
  'help now': 4,
  'ayuda ya': 4,
  'necesito ayuda ya': 4,
};

/** What may stand around those words and changes nothing of them. `Not` is none, nor a word that makes a greeting of `good`. */
export const AROUND_FEELING: ReadonlySet<string> = new Set(
  'hi hello hey hola i im we feel feeling doing today now here just really pretty super hoy estoy me siento ando bastante'.split(
    ' ',
  ),
);

/** Small words that stand before or after a digit that answers. */
export const FEELING_LEADS: ReadonlySet<string> = new Set(
  `i im id ill that be dear hun honey say think thinks guess maybe about around like its it a an the my answer is number no solid strong option choice opcion
  numero feeling feel feels probably still today at hi hello hey good morning evening night ok okay yes and we thanks thank
  you please would go with give myself definitely prob somewhere between entre y but though otherwise overall mostly pero aunque same for me more or less ish so far just off fine bad need help now once twice
  creo que soy un una el estoy me siento como diria digo seria mi respuesta es hoy hola buenas buenos dias tardes noches yo
  pues gracias mas o menos por favor la le doy pongo ando poco bien mal ayuda ya vez veces`.split(/\s+/),
);

/** What says when and how little of a symptom that is expected. */
export const BESIDE_SYMPTOMS: ReadonlySet<string> = new Set(
  `after afterwards during earlier then before mild slight minor dull light only session treatment tms infusion visit gone passed
  anymore longer whatsoever ok fine now time but thing leve ligero ligera despues luego sesion tratamiento`.split(
    /\s+/,
  ),
);

/** Words beside which a digit counts something, or tells the time. */
export const COUNTED = {
  after: new Set(
    `yr yrs yo am pm hours hrs hr h minutes days day weeks week months years year people kids pills pill mg ml times time x more cups cup
    glasses miles blocks oclock th st nd rd of sure real ever u you percent dollars horas hora minutos dias dia semanas veces
    personas vez pastillas cuadras am. de sessions visits treatments doses drinks beers bags mins sesiones citas dosis cafes
    nights noches stars others friends guests blankets
    works sounds sharp thumbs question questions minus
    tylenol advil aleve motrin ibuprofen ibuprofens aspirin aspirins excedrin benadryl tums tablets tablet tabs troches
    lozenges capsules sprays mg. puffs bites bottles`.split(/\s+/),
  ) as ReadonlySet<string>,
  before: new Set(
    `at room suite floor visit session day week number# las treatment phase apt unit line level exit route gate door piso cuarto
    visita sesion dia semana until before after by from since around# march april may june july january february
    august september october november december the# plus over las. sala dose stage step part age covid top last next every each of than vs versus to`.split(
      /\s+/,
    ),
  ) as ReadonlySet<string>,
};

/** `Y` and `ya` are a yes in English; in Spanish they are `and` and `already`, unless one of these follows. */
export const AFTER_YA: ReadonlySet<string> = new Set(
  'i ill im we well see thanks thank that thats sounds for sure its it please ok yes definitely absolutely maam sir'.split(
    ' ',
  ),
);

/** Letters and words that answer a question about a visit. */
export const VISIT_LETTERS = {
  letters: { c: 'confirm', r: 'change', n: 'no-ride', ce: 'confirm', erre: 'change', ene: 'no-ride' } as Readonly<
    Record<string, 'confirm' | 'change' | 'no-ride'>
  >,
  yes: new Set(
    `yes yessir yesir yesm yess yea yeah yep yup yeap y ya yas yuh yah yesss si sii siii sip sep simon ok k okay sure confirm confirmed confirming confirmo
    confirmado confirmada confirmar confirmamos confirmd comfirm confrim conferm claro dale vale sale afirmativo affirmative correct
    correcto absolutely definitely certainly perfecto perfect listo lista seguro okis oki`.split(/\s+/),
  ) as ReadonlySet<string>,
  /** What follows a letter that is short for see, are or and. */
  shortFor: {
    c: new Set(['you', 'section']),
    r: new Set('we they you my your our the these those there all he she it people u'.split(' ')),
    n: new Set('what how when where also then the can do does is are will my'.split(' ')),
  } as Readonly<Record<string, ReadonlySet<string>>>,
  /** What may stand before a letter, or an ok. */
  leads: new Set(
    `hi hello hey oh ah ok yes yeah yep yea yup yuh yah good morning afternoon evening thanks thank you sorry please reply replying letter option answer its is thats that
    i im a the my text for oh well sounds all right hola buenas buenos dias tardes noches si gracias la letra esta respondo maam sir`.split(
      /\s+/,
    ),
  ) as ReadonlySet<string>,
  /** What may stand before an R or N that takes something back. */
  secondThoughts: new Set(
    'actually oops whoops oop mean meant correction wait sorry no nvm nevermind rather instead digo perdon perdona disculpe mejor espera'.split(
      ' ',
    ),
  ) as ReadonlySet<string>,
  /** What begins a question, also without its mark. */
  asking: new Set(
    'who what when where why how whats hows wheres whos which can could do does is are will would que cuando donde como'.split(
      ' ',
    ),
  ) as ReadonlySet<string>,
  /** A yes that is also said when nobody asked. */
  polite: new Set(
    'ok sure claro perfecto perfect vale sale listo lista absolutely definitely certainly'.split(' '),
  ) as ReadonlySet<string>,
  no: new Set('no nope nah n nop negative negativo not none noo'.split(' ')) as ReadonlySet<string>,
  signs: new Set(['👍', '✅', '👌', '☑', '✔', '🆗', '🙋']) as ReadonlySet<string>,
  contrary: new Set(
    `no nope nah negative negativo nop noo not cant dont wont doesnt isnt never but except unless if maybe might unsure unless however only instead
    mejor unable aint removed elimino pero tal quizas quiza depende excepto aunque menos nunca tampoco puedo# talvez aun# wait espera cancel`.split(
      /\s+/,
    ),
  ) as ReadonlySet<string>,
};
