import { verbClasses, verbForms } from '../../../core/replies/phrases/spanish-verbs.ts';
import { readReply } from '../../../core/replies/read-reply.ts';
import { LEVELS, type Level } from '../../../core/replies/reading.ts';
import { soundOf } from '../../../core/replies/text/spanish-sounds.ts';
import { corpus } from './messages.ts';

function levelOf(text: string): Level {
  return readReply({ text, context: 'none', treatment: 'iv', hoursAfterVisit: 30 }).level;
}

test.each([
  { text: 'hoy si lo mataré', because: 'a verb is meant in any person and tense' },
  { text: 'no quiero seguir despertando', because: 'a wish not to wake is one however the verb ends' },
  { text: 'me ando queriendo matar', because: 'verbs may stand between the pronoun and the deed' },
  { text: 'm voi a aorkar', because: 'words are heard as they sound' },
  { text: 'seria mas facil no existir', because: 'not to be is said without death' },
  { text: 'me da lo mismo amanecer o no', because: 'who does not care to wake does not care to live' },
  { text: 'ojala me diera un infarto', because: 'an illness that is wished for is a wish to die' },
  { text: 'ya se como lo haria', because: 'the deed needs no name' },
  { text: 'anoche casi lo hago', because: 'the deed needs no name' },
  { text: 'nomas me falta el valor para aventarme', because: 'courage is asked of the deed only' },
  { text: 'les voy a quitar un peso de encima', because: 'who thinks to be a burden is in danger' },
  { text: 'mi esposa dice que estariamos mejor sin ella', because: 'others tell of those who are in danger' },
  { text: 'que nadie se culpe por lo que voy a hacer', because: 'a farewell lifts the blame' },
  { text: 'tengo contadas las pastillas', because: 'pills that are counted or hoarded are means' },
  { text: 'me hice cortes en los muslos', because: 'a part of the body beside a cut is harm to oneself' },
  { text: 'mi marido me avento contra la pared', because: 'whoever hurts may be named by kin' },
  { text: 'me dan ganas de sacudirlo cuando llora', because: 'who fears to hurt a child is heard' },
  { text: 'no creo pasar de esta noche', because: 'a night that is not outlived is a plan' },
  { text: 'que alguien me detenga', because: 'who asks to be stopped is about to' },
  { text: 'debi haberme muerto', because: 'a death that was missed is a wish to die' },
  { text: 'no me siento segura conmigo', because: 'who is not safe with oneself is in danger' },
  { text: 'un hombre se quiere meter a mi casa', because: 'a stranger in the house is not safety' },
  { text: 'me dio de cachetadas', because: 'a blow may be named by its sound' },
])('"$text" is crisis: $because', ({ text }) => expect(levelOf(text)).toBe('crisis'));

test.each([
  { text: 'jalo aire y no me entra', because: 'breath is said in many ways' },
  { text: 'se le hunden las costillas al respirar', because: 'a helper tells what is seen' },
  { text: 'le hablo y le hablo y no reacciona', because: 'who does not answer a helper is hard to wake' },
  { text: 'se me durmio la mitad de la cara', because: 'one side is a sign of a stroke' },
  { text: 'contesta otra cosa', because: 'a helper who writes that answers make no sense' },
  { text: 'quiere meter la mano en la lumbre', because: 'unsafe acts' },
  { text: 'ya no sabe ni como se llama', because: 'does not know people or place' },
  { text: 'mi nieta se chupo dos de mis troches', because: 'a child that swallows a medicine' },
  { text: 'se me paso la mano con las gotas', because: 'too much is said without a number' },
  { text: 'me tome el doble y otra vez el doble', because: 'twice, and again' },
  { text: 'devolvi puro cuajaron de sangre', because: 'vomited blood' },
  { text: 'le di a otro carro en el parqueo', because: 'a crash' },
  { text: 'mi hijo esta maniaco y patea las puertas', because: 'mania with danger to others' },
  { text: 'no puede ni sostener la cabeza', because: 'a head that is not held is a body that is limp' },
  { text: 'cayo como costal', because: 'a faint is told by what fell' },
  { text: 'tome las pastillas de mi suegra, las de otra persona', because: 'pills of another are no dose' },
  { text: 'tome tres dosis por error', because: 'too much by mistake is too much' },
  { text: 'la lengua se me pone grande', because: 'what swells grows' },
  { text: 'trato de hablar y no puedo', because: 'speech that does not come is a sign of a stroke' },
  { text: 'se agarra el pecho', because: 'a helper tells what the hand does' },
  { text: 'sos', because: 'the call stands alone' },
])('"$text" is an emergency: $because', ({ text }) => expect(levelOf(text)).toBe('emergency'));

test.each([
  { text: 'ya me canse de la dieta', because: 'weariness of a thing is none of life' },
  { text: 'mi esposo me pego la gripa', because: 'a cold that is caught is no blow' },
  { text: 'gracias a dios mi hija me lleva', because: 'a ride is no prayer to be taken' },
  { text: 'se me corto la llamada', because: 'a call that is cut' },
  { text: 'el portal no responde', because: 'a thing that does not answer' },
  { text: 'mi jefe me va a matar si llego tarde', because: 'killed for being late' },
  { text: 'es mi ultimo dia de vacaciones', because: 'the last day of something' },
  { text: 'quiero terminar el tratamiento antes de navidad', because: 'the end of something' },
  { text: 'ya no puedo los martes', because: 'cannot on a day' },
  { text: 'perdon por todo el lio de la cita', because: 'sorry for a small thing' },
  { text: 'tengo pan de muerto para todos', because: 'bread of the dead is bread' },
  { text: 'no quiero ser una molestia pero no me llego el link', because: 'a polite beginning' },
  { text: 'esperamos afuera con mi familia', because: 'ordinary words are no slips of others' },
  { text: 'no puedo acordarme de la direccion', because: 'acordarme is no slip of ahorcarme' },
  { text: 'sos muy amable', because: 'voseo is no call for help' },
  { text: 'me pegaron una multa', because: 'a fine is no blow' },
  { text: 'tome demasiado cafe', because: 'what is no medicine cannot be too much' },
  { text: 'me tome todas mis vitaminas', because: 'all of them is a dose of vitamins' },
  { text: 'me choca esperar', because: 'what annoys is no crash' },
  { text: 'no puedo mas tarde, mejor temprano', because: 'later is an hour' },
  { text: 'mi hijo no quiere despertar temprano', because: 'early is no sleep without an end' },
  { text: 'respirar profundo me ayuda', because: 'an exercise is no trouble to breathe' },
])('"$text" pages nobody: $because', ({ text }) => {
  expect(LEVELS.indexOf(levelOf(text))).toBeLessThan(LEVELS.indexOf('emergency'));
});

test.each([
  { text: 'hagan el favor de no volver a escribirme', because: 'not to write, in any form' },
  { text: 'ya no ocupo los mensajitos', because: 'texts that are not needed' },
  { text: 'stop para parar', because: 'our own wording, copied' },
  { text: 'no sigan mandando eso, no me interesa recibir avisos', because: 'not to go on sending' },
  { text: 'pare de escribirme', because: 'to stop writing, in any verb' },
  { text: 'borre mi numero por favor', because: 'a number that shall go' },
])('"$text" opts out: $because', ({ text }) => expect(readReply({ text, context: 'none' }).optOut).toBe(true));

test.each([
  { text: 'ya no me manden la receta a esa farmacia', because: 'a prescription is no text' },
  { text: 'dejen de cambiarme la cita', because: 'to stop something else' },
  { text: 'no me escriban tan temprano', because: 'not at that hour' },
  { text: 'quiero cancelar mi cita, gracias por el mensaje', because: 'a visit is cancelled, not the texts' },
  { text: 'ya basta de sufrir', because: 'enough of something else' },
  { text: 'me quito el telefono y no me deja ir', because: 'who takes a phone away takes no number off' },
  { text: 'no me escriba, mejor llameme', because: 'another way to be reached is no end' },
])('"$text" opts nobody out: $because', ({ text }) => expect(readReply({ text, context: 'none' }).optOut).toBe(false));

test.each([
  { text: 'si llego tarde me atienden?', confirm: false, because: 'that si is an if' },
  { text: 'ya desayune, puedo ir?', confirm: false, because: 'that ya is already' },
  { text: 'tengo gripa y tos', confirm: false, because: 'that y is and' },
  { text: 'si, ahi estare', confirm: true, because: 'a yes' },
])('"$text" confirms: $confirm, for $because', ({ text, confirm }) => {
  expect(readReply({ text, context: 'confirm' }).confirm).toBe(confirm);
});

/** Everyday clauses that people run on to what they have to say, without a mark between. */
const CLAUSES = ['y voy tarde por el trafico', 'y mi cita es mañana', 'y hace mucho calor', 'pero mi mama me lleva'];

test('everyday clauses that are run on to a danger take it back never', () => {
  const dangers = corpus('es').filter(({ level, message }) => level === 'crisis' && message.text.length > 12);
  const missed = dangers.flatMap(({ message }) =>
    CLAUSES.map((clause) => `${message.text} ${clause}`).filter((text) => {
      const level = readReply({ ...message, text }).level;
      return level !== 'crisis' && level !== 'emergency';
    }),
  );
  expect(missed).toEqual([]);
});

test('a verb is one class for every form, and one for who does it', () => {
  const classes = verbClasses('apretar apriet-');
  expect(classes.apretar?.split('/')).toEqual(
    expect.arrayContaining(['aprieta', 'apretaron', 'apretando', 'apretarme']),
  );
  expect(classes['apretar-yo']?.split('/')).not.toContain('aprietan');
  expect(classes.apretarme).toContain('me/m/nos aprieto');
});

test.each([
  { word: 'acordarme', isForm: true, because: 'stem and ending' },
  { word: 'busquen', isForm: true, because: 'the letters of a stem change, its sound stays' },
  { word: 'ahorcarme', isForm: false, because: 'a verb that is not listed' },
])('$word is a form: $isForm, for $because', ({ word, isForm }) => {
  expect(verbForms('acordar acuerd-, buscar')(word)).toBe(isForm);
});

test.each([
  ['pexo', 'pecho'],
  ['bibir', 'vivir'],
  ['combulcion', 'convulsion'],
  ['aorkar', 'ahorcar'],
  ['cansao', 'cansado'],
])('%s sounds like %s', (typed, word) => expect(soundOf(typed)).toBe(soundOf(word)));

test('a verb that lost its stems to the next line is a slip in the list', () => {
  expect(() => verbForms('buscar, venir\n veng- vien-')).toThrow('"veng- vien-"');
});
