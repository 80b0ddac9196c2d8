import { readReply } from '../../../core/replies/read-reply.ts';

/** The clinical sheet's limits, with the number on each side of them. */
test.each([
  { measured: 'bp {}/85', task: [90, 139], today: [89, 140, 179], emergency: [180] },
  { measured: 'bp 130/{}', task: [60, 89], today: [30, 59, 90, 119], emergency: [120] },
  { measured: 'bp {}/40', task: [], today: [60, 179], emergency: [180, 280] },
  { measured: 'my top number is {}', task: [90, 139], today: [89, 140, 179], emergency: [180, 280] },
  { measured: 'pulse {}', task: [45, 99], today: [100, 120], emergency: [25, 44, 121, 280] },
  { measured: 'oxygen {}', task: [94, 99], today: [90, 93], emergency: [40, 89] },
  { measured: 'blood sugar {}', task: [70, 249], today: [54, 69, 250, 399], emergency: [20, 53, 400] },
  { measured: 'temp {}', task: [93, 99.9], today: [100, 103.9], emergency: [104, 115] },
  { measured: 'temperatura {}', task: [37], today: [38], emergency: [40] },
])('"$measured" is a task at $task, is told today at $today, and pages at $emergency', ({ measured, ...levels }) => {
  const levelOf = (number: number) =>
    readReply({ text: measured.replace('{}', String(number)), context: 'none' }).level;
  for (const [level, numbers] of Object.entries(levels))
    expect(numbers.map((number) => [number, levelOf(number)])).toEqual(numbers.map((number) => [number, level]));
});

const NONE = ['bp 281/90', 'bp 59/40', 'bp 120/120', 'bp 110/120', 'bp 120/29', 'temp 92', 'temp 33', 'temp 50'];
test.each([...NONE, 'pulse 24', 'pulse 281', 'blood sugar 19', 'temp 116', 'temp 3', 'oxygen 39'])(
  '"%s" is no reading of a body, so a person reads it',
  (text) => expect(readReply({ text, context: 'none' })).toMatchObject({ isEmergency: false, meaning: 'unclear' }),
);
