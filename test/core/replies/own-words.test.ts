import { readReply } from '../../../core/replies/read-reply.ts';
import type { Level, Message } from '../../../core/replies/reading.ts';

const read = (text: string, known: Omit<Message, 'text' | 'context'> = {}) =>
  readReply({ text, context: 'none', ...known });

describe('what a nurse hears today, by groups of words', () => {
  test.each<{ text: string; about: string; isForOnCall?: true }>([
    { text: 'my cousin swiped a lozenge', about: 'dependence' },
    { text: 'half the troches went down the drain', about: 'dependence' },
    { text: 'having wine nightly to cope', about: 'dependence' },
    { text: 'using it daily now', about: 'dependence', isForOnCall: true },
    { text: 'my reflection looks like a stranger', about: 'dissociation' },
    { text: 'im not back yet', about: 'dissociation' },
    { text: 'kept sliding back into that place', about: 'dissociation' },
    { text: 'sold my car and never felt better', about: 'mania' },
    { text: 'my mind wont shut off, ideas nonstop', about: 'mania' },
    { text: 'the police are recording me', about: 'psychosis', isForOnCall: true },
    { text: 'i pee and its rust colored', about: 'bladder' },
    { text: 'barely make it to the toilet', about: 'bladder' },
    { text: 'havent bathed in two weeks', about: 'low_mood', isForOnCall: true },
    { text: 'slept 2 hours', about: 'sleep' },
    { text: 'my heart is doing somersaults and flips', about: 'fast_heart' },
    { text: 'scalp is peeling under the coil', about: 'tms_scalp' },
    { text: 'the vein is like a rope', about: 'iv_site' },
    { text: 'sprained my wrist catching myself', about: 'fall_drive' },
    { text: 'couldnt hold my lunch down', about: 'vomiting' },
    { text: 'the stick turned pink', about: 'pregnancy' },
  ])('"$text" is told today, of $about', ({ text, about, isForOnCall = false }) => {
    const reading = read(text);
    expect(reading).toMatchObject({ level: 'today', isForOnCall });
    expect(reading.symptoms).toContain(about);
  });

  test.each([
    { text: 'my cardiologist upped the carvedilol', because: 'a medicine that changed' },
    { text: 'havent refilled my seizure pills', because: 'or is not taken' },
    { text: 'urgent care prescribed me something for my infection', because: 'whatever it is called' },
    { text: 'i have a cochlear implant', because: 'what a magnet must not meet' },
    { text: 'they found a metal splinter in my eye', because: 'nor metal near the head' },
  ])('"$text" is told before they travel: $because', ({ text }) =>
    expect(read(text)).toMatchObject({ level: 'today', meaning: 'prep-problem' }),
  );

  test.each([
    { text: 'no pacemaker, no metal', because: 'what is denied is not there' },
    { text: 'havent eaten since midnight', because: 'who fasts as told is well' },
    { text: 'not back from lunch yet', because: 'not every absence is one from oneself' },
    { text: 'drinking lots of water every night', because: 'water is no drink' },
    { text: 'we fixed a date', because: 'plans are made' },
  ])('"$text" is not: $because', ({ text }) => expect(read(text).level).toBe('task'));
});

describe('driving', () => {
  test.each<{ text: string; known: Omit<Message, 'text' | 'context'>; level: Level; because: string }>([
    {
      text: 'i drove, it was fine',
      known: { treatment: 'iv', hoursAfterVisit: 3 },
      level: 'today',
      because: 'not yet',
    },
    {
      text: 'maneje con cuidado',
      known: { treatment: 'oral', hoursAfterVisit: 16 },
      level: 'today',
      because: 'nor that evening',
    },
    {
      text: 'hopped in my truck and got milk',
      known: { treatment: 'iv', hoursAfterVisit: 17 },
      level: 'task',
      because: 'a night of sleep lies between',
    },
    {
      text: 'hopped in my truck and got milk',
      known: { treatment: 'tms', hoursAfterVisit: 1 },
      level: 'task',
      because: 'a magnet sedates nobody',
    },
    {
      text: 'my wife drove me',
      known: { treatment: 'iv', hoursAfterVisit: 2 },
      level: 'task',
      because: 'somebody else did',
    },
  ])('"$text" of $known.treatment after $known.hoursAfterVisit h: $because', ({ text, known, level }) =>
    expect(read(text, known).level).toBe(level),
  );
});

describe('what nobody understands', () => {
  test.each<{ text: string; level: Level; because: string }>([
    { text: 'something like jelly came out of my ear', level: 'today', because: 'it speaks of the body' },
    { text: 'hay algo en mi brazo', level: 'today', because: 'in Spanish too' },
    { text: 'he has my pills in his truck', level: 'today', because: 'or of a medicine' },
    { text: 'he threw the remote at the tv', level: 'today', because: 'or of violence' },
    { text: 'break a leg', level: 'task', because: 'an everyday phrase takes it back' },
    { text: 'purple monkey dishwasher', level: 'task', because: 'it speaks of none of them' },
  ])('"$text" is $level: $because', ({ text, level }) =>
    expect(read(text)).toMatchObject({ level, meaning: 'unclear' }),
  );

  test('nor is a danger beside an answer answered with a confirmation', () => {
    const reading = readReply({ text: 'C. something came out of my ear', context: 'confirm' });
    expect(reading).toMatchObject({ level: 'today', confirm: true });
  });
});

describe('medicines that no list knows', () => {
  test.each([
    { text: 'dentist started me on lumamycin', because: 'by what their names end in' },
    { text: 'they put me on brexotriptan', because: 'of any kind' },
  ])('"$text": $because', ({ text }) => expect(read(text).meaning).toBe('prep-problem'));

  test('many of them are too many', () => expect(read('took 14 fenozolam').level).toBe('emergency'));
});

describe('those who treat', () => {
  test.each([
    'the assistant unbuckled my belt while i was under',
    'your tech groped me',
    'the guy who runs the machine rubs against me',
    'my therapist sends nude photos',
    'woke up and my bra was undone',
    'someone did something to me during the infusion',
    'el tecnico me beso',
  ])('"%s" is a crisis', (text) => expect(read(text).level).toBe('crisis'));

  test.each([
    'the nurse touched my shoulder and it helped',
    'dr said sexual side effects are possible',
    'tech rubbed gel on my temple',
  ])('"%s" is none', (text) => expect(read(text).level).not.toBe('crisis'));
});

describe('what is not theirs', () => {
  test.each([
    { text: 'I am away until Monday. If this is an emergency, please call 911.', because: 'a machine says so' },
    { text: "I'm driving with Do Not Disturb While Driving turned on.", because: 'a phone does' },
    { text: 'what is 1 fine, 2 a bit off, 3 bad, 4 need help now?', because: 'our menu is ours' },
    { text: 'does Life in danger? Call 911 mean for rides too', because: 'so is our question' },
  ])('"$text" pages nobody: $because', ({ text }) => expect(['none', 'task']).toContain(read(text).level));

  test.each(['4 need help now', '"4 need help now"', '3 bad, 4 need help now', 'emergency: 911'])(
    '"%s" pages',
    (text) => expect(read(text).level).toBe('emergency'),
  );
});

test.each([
  { text: 'i want to unsubscribe from life', optOut: false, because: 'a crisis is made of the very word' },
  { text: 'unsubscribe me please. i want to die', optOut: true, because: 'beside it, both are meant' },
])('"$text" opts out: $optOut, for $because', ({ text, optOut }) =>
  expect(read(text)).toMatchObject({ optOut, level: 'crisis' }),
);

test.each([
  { text: 'chest is tight chess pain', because: 'what a phone hears for chest' },
  { text: 'trouble breeding', because: 'and for breathing' },
  { text: 'it hurts when i breathe in', because: 'pain with each breath' },
  { text: 'took a bunch of his heart meds', because: 'a kind of medicine stands before its name' },
  { text: 'resting 134', because: 'a pulse at rest' },
  { text: 'se le volteo la boca', because: 'a mouth that turned' },
])('"$text" is an emergency: $because', ({ text }) => expect(read(text).isEmergency).toBe(true));

test.each([
  { text: 'me recetaron una medicina para el corazon', because: 'para is no verb there' },
  { text: "he's gonna kill me if i miss it", because: 'of a visit' },
  { text: "i'd kill to get in this week", because: 'so is this' },
  { text: 'my brother is a paramedic', because: 'a trade is no call' },
  { text: 'i stopped my seizure med', because: 'a medicine is no seizure' },
  { text: 'traffic accident up ahead', because: 'somebody else crashed' },
])('"$text" pages nobody: $because', ({ text }) => expect(['none', 'task', 'today']).toContain(read(text).level));

test('the s of a verb is not the end of the word before it', () =>
  expect(read('my therapist sends nudes').level).toBe('crisis'));

test.each([
  'nobody would know it was on purpose',
  'my sister will raise the boys',
  'he scratched his arm til it bled',
  'they wont even think it was on purpose',
])('"%s" is a crisis', (text) => expect(read(text).level).toBe('crisis'));

test.each(["i know you didn't do it on purpose", 'grandma raised three kids', 'my insurance renews every year'])(
  '"%s" is none',
  (text) => expect(['none', 'task']).toContain(read(text).level),
);

describe('on the day of a dose', () => {
  const evening = { context: 'feeling', treatment: 'iv', hoursAfterVisit: 4 } as const;

  test.each([
    { text: '1 had dinner and a glass of wine', because: 'drink deepens the sedation' },
    { text: '1 bien, unas copitas de vino', because: 'in Spanish too' },
    { text: '2 smoked a bowl to relax', because: 'so does what is smoked' },
    { text: '1 picked up my kid from school', because: 'who fetched them drove' },
  ])('"$text" is told: $because', ({ text }) => expect(readReply({ text, ...evening }).level).toBe('today'));

  test.each([
    { text: '1 root beer and a movie', because: 'not every beer is one' },
    { text: '1 no wine or beer', because: 'what is denied is not there' },
    { text: '1 mi esposo vino por mi', because: 'who came is no wine' },
    { text: 'took my other half to dinner', because: 'a spouse is no dose' },
  ])('"$text" is not: $because', ({ text }) =>
    expect(['none', 'task']).toContain(readReply({ text, ...evening }).level),
  );

  test('the next evening it is their own matter', () =>
    expect(readReply({ text: '1 had a margarita', ...evening, hoursAfterVisit: 30 }).symptoms).toEqual([]));

  test('the other half of a dose is a second one', () =>
    expect(readReply({ text: 'took the other half', ...evening }).level).toBe('today'));
});

describe('a face in tears', () => {
  test.each<{ text: string; level: Level; because: string }>([
    { text: '2 😭', level: 'today', because: 'who answers 2 and weeps is sad' },
    { text: '2 headache 😭', level: 'today', because: 'also of what is expected' },
    { text: '2 so hopeless 😭', level: 'emergency', because: 'no visit brings that' },
    { text: '2 in pain 😭', level: 'emergency', because: 'nor that' },
    { text: '2 😭 i dont know anymore', level: 'emergency', because: 'more is said, and who knows what' },
    { text: '3 😭', level: 'emergency', because: 'who is bad may be in danger' },
    { text: '😭', level: 'emergency', because: 'nothing else is known' },
    { text: '2 💊', level: 'emergency', because: 'a pill is no face' },
  ])('"$text" after a visit is $level: $because', ({ text, level }) =>
    expect(readReply({ text, context: 'feeling', treatment: 'iv', hoursAfterVisit: 3 }).level).toBe(level),
  );
});

describe('beside another time', () => {
  test.each<{ text: string; level: Level; because: string }>([
    { text: 'monday not good, voices are loud', level: 'today', because: 'it says nothing of the voices' },
    { text: 'cant make it, something with my liver', level: 'today', because: 'nor does who cannot come of the body' },
    { text: 'cant make it, my kid has soccer', level: 'task', because: 'what is everyday waits' },
    { text: 'need to move it, slammed at work', level: 'task', because: 'also in words of violence' },
    { text: 'police closed the bridge, 10 min late', level: 'task', because: 'who is late tells of the way' },
  ])('"$text" is $level: $because', ({ text, level }) =>
    expect(readReply({ text, context: 'confirm', treatment: 'iv' }).level).toBe(level),
  );
});

test.each([
  'voices are telling me things',
  'the voices are back',
  'they are watching the house',
  'jesus spoke to me in the car',
  'i wont need any more appointments, i feel great',
  'i used tomorrows lozenge',
])('"%s" is told today', (text) => expect(read(text).level).toBe('today'));

test.each([
  'voices on the phone line cut out',
  'my sister is watching the house while im there',
  'dont need any more appointments this week',
])('"%s" waits', (text) => expect(read(text).level).toBe('task'));

test('who needs no more visits and thanks for everything is called', () =>
  expect(read('thank you for everything, i wont need any more appointments')).toMatchObject({
    level: 'today',
    isForOnCall: true,
  }));
