const wordsOf = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Small words that leave open what is meant: an everyday phrase that ends with one is none yet. */
export const OPEN_ENDS: ReadonlySet<string> = wordsOf(`
  at in on to for by with from of into after before until till if when while because
  a an the my your his her our their this that some its
  de del en a al con por para sin el la los las mi mis su sus un una este esta ese esa que si cuando porque
`);

/** What may stand between such a word and what is meant. */
export const BEFORE_WHAT: ReadonlySet<string> = wordsOf(`
  a an the my your his her our their this that these those some front next last el la los las mi mis su sus un una este esta ese esa
`);

/** What makes an everyday phrase of one that is open: a time, a place of errands, what is eaten, paper and screens. */
export const EVERYDAY_WHAT: ReadonlySet<string> = wordsOf(`
  monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
  january february march april may june july august september october november december
  noon lunch dinner breakfast weekend weekends summer winter spring vacation trip holiday holidays thanksgiving
  easter appt appts appointment appointments visit visits session sessions slot reschedule
  work school class store pharmacy gym clinic office lobby desk parking garage airport hotel restaurant meeting call zoom
  portal app website link form forms page screen number address email text survey file chart printer internet
  online calendar insurance copay bill fee spot seat schedule
  receptionist reception nurse nurses doctor dr staff secretary therapist
  coffee tea water food burger pizza sandwich taco tacos nap snack beer wine margarita chocolate donut soda soup meal
  phone traffic car bus train uber ride freeway snow rain weather music playlist podcast movie game trouble view sale deal
  lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre
  noviembre diciembre cita citas trabajo escuela tienda farmacia clinica oficina casa dormir comer trabajar seguro pagina formulario formularios mensaje enlace papel risa vacaciones portal
  telefono celular cafe agua comida siesta carro camion trafico
`);
