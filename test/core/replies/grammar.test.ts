import { readReply } from '../../../core/replies/read-reply.ts';
import { isDanger } from '../../../core/replies/reading.ts';

/** What is said in the words of the lists, in the grammar of others. */
test.each([
  { text: 'I am not able to breathe properly', because: 'not to be able is cannot' },
  { text: 'i havent been able to breathe since last night', because: 'in any tense' },
  { text: 'unable to swallow even water', because: 'and in one word' },
  { text: 'im not going to be around much longer', because: 'not to be going to is will not' },
  { text: 'no soy capaz de seguir viviendo', because: 'in Spanish too' },
  { text: 'no logro respirar', because: 'which has more verbs for it' },
  { text: 'i dont think i can breathe', because: 'a think that is denied denies what follows' },
  { text: 'i dont think anyone would miss me', because: 'nobody too' },
  { text: 'ion wanna be here no more', because: 'a dialect runs two words together' },
  { text: 'i aint trying to live like this', because: 'and has one denial for all verbs' },
  { text: 'he pushed her down the stairs', because: 'helpers tell of others what patients tell of themselves' },
  { text: 'she just wants out of life', because: 'of their wishes too' },
  { text: 'Trevor choked me', because: 'a name is somebody, though nobody knows it' },
  { text: 'im scared of John', because: 'also one that is an ordinary word' },
  { text: 'my mother in law hits me', because: 'kin by marriage is kin' },
  { text: 'my stepson has been cutting his arms', because: 'so is kin of a second marriage' },
  { text: 'i lowkey want to die', because: 'slang between two words says nothing' },
  { text: 'pills & booze', because: 'a sign for a word is the word' },
  { text: 'im killin myself', because: 'a g is dropped from a word that is one without it' },
  { text: 'i swallowed the lozenges but im ok', because: 'a clause ends where the next begins' },
  { text: 'i took it all tonight', because: 'the time of it is no other thing' },
  { text: 'i cant trust myself', because: 'a list may say: with this word, or at the end' },
  { text: 'me tome un monton de pastillitas', because: 'what is called small is the thing itself' },
  { text: 'tempreature 104.5', because: 'a number is read beside a misspelt word' },
  { text: 'blood sugar 41', because: 'who fasts with insulin can fall low' },
  { text: 'blood sugar 480', because: 'or be far too high' },
  { text: 'bleeding from my nose wont stop', because: 'an English word is not taken for a Spanish one' },
  { text: '988', because: 'who sends a lifeline its own number needs one' },
  {
    text: 'john drives me, 555 0142\n4 i feel hopeless',
    because: 'a digit that begins a line ends no number above it',
  },
  { text: 'my sugar was 102\npulse is 138', because: 'nor is a number above it what its line measures' },
  { text: 'bp 182 over\n121', because: 'though one that is cut in two by a line is still read' },
  { text: 'i wanna k m s\nI mean it', because: 'a word of one letter after a spelled one is none of its letters' },
  { text: 'u r k m s', because: 'nor are those before it' },
  { text: 'my husband punched me\nrepo man came', because: 'the last word of a line is not cut up for the next' },
  { text: 'thinking of sui\ncide', because: 'though one that a line cuts in two is still read' },
  { text: 'i am not\n4 hopeless', because: 'nor is it what the line above denies' },
  { text: 'see you at\n4 hopeless', because: 'nor the hour that it left out' },
  { text: 'she does not no her own name', because: 'a phone that takes dictation writes what it hears' },
  { text: 'heaviness across my bosom', because: 'an older word for a part of the body is that part' },
  { text: 'le dije goodbye a mis hijos', because: 'a verb of one language takes words of the other' },
])('"$text" is danger: $because', ({ text }) =>
  expect(isDanger(readReply({ text, context: 'none' }).level)).toBe(true),
);

test.each([
  { text: 'Lyft hit me with a fee', because: 'not every capital is a person' },
  { text: 'Kevin beats me at chess every time', because: 'a game is no blow, whoever plays' },
  { text: 'not able to talk right now', because: 'what takes cannot back takes its other words back' },
  { text: 'cant talk right now, in a meeting', because: 'right now is no way of talking' },
  { text: 'my dog had a seizure last night', because: 'an animal is no patient' },
  { text: 'It was like dying and being reborn', because: 'patients tell of their session so' },
  { text: 'ending things with my boyfriend', because: 'whom one parts from is no life' },
  { text: 'my portal passcode is wrong, sorry', because: 'a farewell gives away more than a code' },
  { text: 'we live close to the edge of town', because: 'not every edge is one to fall from' },
  { text: 'yes my son will drive', because: 'a son is somebody, and no word of filling' },
])('"$text" pages nobody: $because', ({ text }) => {
  expect(isDanger(readReply({ text, context: 'none' }).level)).toBe(false);
});

test.each([
  { open: 'i dont want to be here at all', everyday: 'i dont want to be here at 7' },
  { open: 'i wont be around after tonight', everyday: 'i wont be around after friday' },
  { open: 'hes not responding to my voice', everyday: 'hes not responding to my texts' },
  { open: 'left a note on the bed', everyday: 'left a note at the desk' },
  { open: 'left a note for my mom', everyday: 'left a note for the nurse' },
  { open: 'i need help in here', everyday: 'i need help in the parking lot' },
  { open: 'somebody save me from this', everyday: 'save me from the traffic' },
  { open: 'nothing left in me', everyday: 'nothing left in the schedule' },
  { open: 'me quiero ir de este mundo', everyday: 'me quiero ir de vacaciones' },
])('"$open" pages and "$everyday" does not: what comes after a small word decides', ({ open, everyday }) => {
  const pages = [open, everyday].map((text) => isDanger(readReply({ text, context: 'none' }).level));
  expect(pages).toEqual([true, false]);
});

test.each([
  { text: 'that coffee is to die for', because: 'a saying may end with a small word' },
  { text: 'the chair is to die for, see you friday', because: 'a mark ends it too' },
])('"$text" pages nobody: $because', ({ text }) => {
  expect(isDanger(readReply({ text, context: 'none' }).level)).toBe(false);
});

test.each([
  { text: '1 no side effects', level: 'none', because: 'what is denied is not there' },
  { text: '1 no nausea or headache', level: 'none', because: 'a denial is passed on' },
  { text: '1 no, nausea', level: 'today', because: 'a no that stands apart denies nothing' },
  { text: '1 never felt so dizzy', level: 'today', because: 'never so is more than ever' },
  { text: '1 not feeling well dizzy', level: 'today', because: 'what is not is well' },
  { text: '1 dont like feeling floaty', level: 'today', because: 'what is disliked is there' },
  { text: 'call me between 3 and 4', level: 'task', because: 'hours are no answer, and page nobody' },
  { text: '2/3', level: 'today', because: 'of two digits the worse counts, whatever mark joins them' },
  { text: '1 but no trouble breathing', level: 'emergency', because: 'a danger is read in a denial too' },
] as const)('"$text" the day after is $level: $because', ({ text, level }) => {
  expect(readReply({ text, context: 'feeling', treatment: 'iv', hoursAfterVisit: 30 }).level).toBe(level);
});

test.each([
  { text: 'Wrong number', optOut: true, because: 'a stranger must read no more of a patient' },
  { text: "I'm not Denise, wrong phone", optOut: true, because: 'whoever is named' },
  { text: 'se equivocaron de numero', optOut: true, because: 'in Spanish too' },
  { text: 'i moved away please stop', optOut: true, because: 'a stop at the end of its reason' },
  { text: "I'm not Denise, I'm her sister", optOut: false, because: 'a helper is no stranger' },
  { text: 'i put the wrong number on my form', optOut: false, because: 'a number on file is another' },
  { text: 'lol wrong number', optOut: false, because: 'who laughs sent it to the wrong place' },
  { text: 'please remove her from the 3pm', optOut: false, because: 'somebody else is taken off something else' },
  { text: 'no texts before 8 please', optOut: false, because: 'an hour is asked for' },
  { text: 'dont text my work phone', optOut: false, because: 'another phone is asked for' },
  { text: "this isn't julies phone anymore", optOut: true, because: 'whose phone it was need not be a known name' },
  { text: 'she no longer has this number', optOut: true, because: 'nor need there be one' },
  {
    text: 'i dont use this number anymore, my new one is 206 555 0142',
    optOut: false,
    because: 'who gives another number stays',
  },
  { text: 'this is not a good number for me anymore', optOut: false, because: 'a number may be bad and theirs' },
  { text: 'i want to stop getting texts', optOut: true, because: 'a wish to stop is one' },
  { text: 'i dont want to stop getting texts', optOut: false, because: 'unless it is denied' },
  { text: 'no more texts to my husband', optOut: false, because: 'another phone again' },
  { text: 'who is this stop', optOut: true, because: 'who does not know us needs no mark before it' },
  { text: 'not your patient im her sister', optOut: false, because: 'a sentence run on ends a danger, and no list' },
  { text: 'call me dont text im driving', optOut: false, because: 'the reason is part of what is asked' },
])('"$text" opts out: $optOut, for $because', ({ text, optOut }) => {
  expect(readReply({ text, context: 'none' }).optOut).toBe(optOut);
});

test.each([
  { text: 'please dont cancel my appointment', because: 'what is not to be done is not asked for' },
  { text: 'no need to reschedule', because: 'nor what need not be' },
  { text: 'not going to miss it', because: 'nor what will not be' },
  { text: 'r my labs back', because: 'an r may be short for are' },
  { text: 'n what about lunch', because: 'an n for and' },
  { text: 'im in a different time zone', because: 'a zone is no time' },
])('"$text" changes no visit: $because', ({ text }) => {
  const { meanings } = readReply({ text, context: 'confirm' });
  expect(meanings.filter((meaning) => ['change', 'cannot-come', 'no-ride'].includes(meaning))).toEqual([]);
});

test('what follows a thanks is read for itself', () => {
  const reading = readReply({ text: 'fine thanks but my chest hurts', context: 'feeling' });
  expect(reading).toMatchObject({ level: 'emergency', feeling: 1 });
});

test('who is not well and needs to cancel is not read as if they need not', () => {
  const { meanings } = readReply({ text: 'not feeling well need to cancel', context: 'confirm' });
  expect(meanings).toContain('cannot-come');
});

test('a crisis beside an emergency is both: 988 and 911 belong in the answer', () => {
  const reading = readReply({ text: 'chest pain and i want to die', context: 'none' });
  expect(reading).toMatchObject({ level: 'crisis', isCrisis: true, isEmergency: true });
});

test.each([
  { text: 'STOP', optOut: true, because: 'it is the word' },
  { text: 'stoppppp', optOut: true, because: 'letters held down change no word' },
  { text: '👍', optOut: false, because: 'a thumb speaks of no texts' },
])('"$text" as the whole message opts out: $optOut, for $because', ({ text, optOut }) => {
  expect(readReply({ text, context: 'none' })).toMatchObject({ optOut, level: optOut ? 'task' : 'none' });
});

const OURS = 'Harbor: How do you feel? 1 fine, 2 a bit off, 3 bad, 4 need help now. Reply STOP to opt out';

test.each([
  { text: `Liked “${OURS}”`, because: 'a heart on a text' },
  { text: `Reacted 👍 to “${OURS}”`, because: 'any emoji on it' },
  { text: `👍🏽 to “${OURS}”`, because: 'in the words of another phone' },
  { text: `Removed a like from “${OURS}”`, because: 'a heart that is taken back' },
  { text: `Removed 👍 from “${OURS}”`, because: 'so is a thumb' },
  { text: `Reaccionó con 👍 a “${OURS}”`, because: 'a phone in Spanish' },
  {
    text: '(I’m not receiving notifications. If this is urgent, reply “urgent” to send a notification through with your original message.)',
    because: 'a phone while its owner sleeps',
  },
])('"$text" is not what a patient says: $because', ({ text }) => {
  for (const context of ['none', 'confirm', 'feeling'] as const) {
    const { level, optOut, confirm, feeling } = readReply({ text, context });
    expect({ isLow: ['none', 'task'].includes(level), optOut, confirm, feeling }).toEqual({
      isLow: true,
      optOut: false,
      confirm: false,
      feeling: null,
    });
  }
});

test('a phone that answers while its owner drives pages nobody, and a person hears of the driving', () => {
  const text = 'I’m driving with Driving Focus turned on. I’ll see your message when I get where I’m going.';
  expect(readReply({ text, context: 'none' }).level).toBe('today');
});

test.each([
  { text: '1 ate dinner, thanks', hours: 4, level: 'none', because: 'a meal after a visit is none before one' },
  { text: '1 ate dinner, thanks', hours: 20, level: 'today', because: 'the next visit may be near' },
  { text: '1 ate dinner with wine', hours: 4, level: 'today', because: 'wine is no meal' },
  { text: '1 ate some mushrooms', hours: 4, level: 'today', because: 'nobody knows of what' },
  { text: '2 headache, took some tylenol', hours: 4, level: 'none', because: 'what is expected is eased' },
  { text: '2 headache, took so much tylenol', hours: 4, level: 'today', because: 'so much is an amount' },
  { text: '2 headache, took tylenol twice', hours: 4, level: 'today', because: 'and so is twice' },
  { text: '2 rash, took some tylenol', hours: 4, level: 'today', because: 'it eases no rash' },
  { text: '2 headache, take tylenol?', hours: 4, level: 'today', because: 'whoever asks waits for an answer' },
  { text: 'no longer dizzy', hours: 4, level: 'task', because: 'what is over is none' },
  { text: 'no longer urinating', hours: 4, level: 'today', because: 'what has ceased is new' },
  { text: 'im no longer pregnant', hours: 4, level: 'today', because: 'the same' },
] as const)('"$text" $hours hours after an infusion is $level: $because', ({ text, hours, level }) => {
  expect(readReply({ text, context: 'feeling', treatment: 'iv', hoursAfterVisit: hours }).level).toBe(level);
});

test.each([
  { treatment: 'tms', level: 'none', because: 'whoever has TMS may drive' },
  { treatment: 'iv', level: 'today', because: 'nobody drives on the day of an infusion' },
  { treatment: undefined, level: 'today', because: 'what is not known is told' },
] as const)('"1 drove home no problem" of $treatment is $level: $because', ({ treatment, level }) => {
  const known = treatment === undefined ? {} : { treatment };
  const text = '1 drove home no problem';
  expect(readReply({ text, context: 'feeling', hoursAfterVisit: 3, ...known }).level).toBe(level);
});

test.each([
  { text: 'Yes, thanks. Margaret Olson', level: 'none', because: 'a name at the end signs' },
  { text: 'C thank you Dr Patel', level: 'none', because: 'or is thanked' },
  { text: 'C. Zepbound', level: 'task', because: 'another word with a capital may be a medicine' },
  { text: 'C thanks. Started Zepbound', level: 'task', because: 'nobody is thanked by the name of what was started' },
  { text: 'Yes, call Robert', level: 'task', because: 'somebody is to be called' },
  { text: 'Yes. Sent from my iPhone', level: 'none', because: 'the phone wrote that' },
  { text: 'Yes. Sent from my phone in the hospital', level: 'task', because: 'and this its owner' },
] as const)('"$text" confirms and is $level: $because', ({ text, level }) => {
  expect(readReply({ text, context: 'confirm' })).toMatchObject({ confirm: true, level });
});

test.each([
  { text: 'my wife has to work', level: 'today', because: 'the ride is lost' },
  {
    text: 'my wife has to work but my son will drive me',
    level: 'task',
    because: 'another is named, and a person reads',
  },
  { text: 'should my wife drive me', level: 'task', because: 'a question without its mark confirms nothing' },
  { text: 'have i got someone', level: 'task', because: 'the same' },
  { text: 'car broke down', level: 'today', because: 'no car is no ride' },
  { text: 'my wife is driving me. car broke down', level: 'today', because: 'the car may be hers' },
  { text: 'my ride is myself', level: 'today', because: 'who drives themselves has no ride' },
  { text: 'my wife is driving me?', level: 'task', because: 'the mark makes a question of it' },
] as const)('"$text" is no yes to who drives, and $level: $because', ({ text, level }) => {
  expect(readReply({ text, context: 'ride' })).toMatchObject({ confirm: false, level });
});

test.each([
  { text: 'my wife is driving me because my car broke down', level: 'task', because: 'it says why she does' },
  { text: 'mi hija me lleva porque se descompuso el carro', level: 'task', because: 'the same in Spanish' },
  { text: 'will do my wife is taking me', level: 'none', because: '"will do" asks nothing' },
] as const)('"$text" is a yes to who drives, and $level: $because', ({ text, level }) => {
  expect(readReply({ text, context: 'ride' })).toMatchObject({ confirm: true, level });
});

test.each([
  { text: '2 sent from my iPhone 15', level: 'none', because: 'phones have such numbers' },
  { text: 'Sent from my iPhone 911', level: 'emergency', because: 'no phone has this one' },
  { text: 'Sent from my iPhone\n4', level: 'emergency', because: 'a digit behind it may be the answer' },
] as const)('"$text" is $level: $because', ({ text, level }) => {
  expect(readReply({ text, context: 'feeling', treatment: 'iv', hoursAfterVisit: 4 }).level).toBe(level);
});

test.each(['Yes START', 'start please', 'ok, start. thank you', 'sí START gracias'])('"%s" opts in', (text) => {
  expect(readReply({ text, context: 'none' }).optIn).toBe(true);
});

test.each(['start the infusion', 'please dont start', 'ok start over', 'start stop'])('"%s" does not', (text) => {
  expect(readReply({ text, context: 'none' }).optIn).toBe(false);
});
