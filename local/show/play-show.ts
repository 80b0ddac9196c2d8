import { openScene } from '../rehearsal/open-scene.ts';
import { castOf } from './cast.ts';
import { openKeyboard } from './keys/keyboard.ts';
import { COMMANDS, nextDay } from './keys/keys.ts';
import { openScreen } from './page/screen.ts';
import { openTeller } from './page/teller.ts';
import { printKeys, printPast, printPatients, printWelcome } from './page/welcome.ts';
import type { Setting } from './setting.ts';
import { clinicTime, jump, type Show } from './show.ts';

/** Texts of the days before that are shown, so that a newcomer sees at once what this is about. */
const LAST_TEXTS = 3;

export interface ShowPlace {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly env: NodeJS.ProcessEnv;
  /** Calls its listener when the show is to end early. */
  readonly onInterrupt: (listener: () => void) => void;
}

/** Plays the days before, then does what the keys say until they say enough. Leaves nothing running. */
export async function playShow(setting: Setting, { stdin, stdout, env, onInterrupt }: ShowPlace): Promise<void> {
  const screen = openScreen(stdout, env);
  printWelcome(setting, screen);
  const cast = castOf(setting.steps, setting.clinic);
  const newestLink = () => scene.stage.lastLink();
  const teller = openTeller({ screen, clinic: setting.clinic, cast, newestLink });
  const scene = await openScene({ ...setting, opensAlerts: true }, (line) => teller.hear(line));
  const keyboard = openKeyboard(stdin, screen);
  onInterrupt(() => keyboard.interrupt());
  const show: Show = { scene, cast, screen, keyboard, teller };
  try {
    await jump(show, { until: setting.until });
    if (!keyboard.isOver) await begin(setting, show);
    await followKeys(show);
  } finally {
    screen.status('');
    keyboard.close();
    await scene.stage.stop();
    screen.print('', 'Stopped. Nothing is kept, and no text left this computer.');
  }
}

async function begin(setting: Setting, show: Show): Promise<void> {
  await printPatients(show);
  printPast(setting, { tally: show.teller.tally, screen: show.screen });
  show.teller.speak(LAST_TEXTS);
  printKeys(show.screen);
  if (show.screen.isTerminal) show.screen.print('');
}

async function followKeys(show: Show): Promise<void> {
  const { keyboard, screen } = show;
  for (let pressed = 0; !keyboard.isOver; pressed += 1) {
    screen.status(hint(show));
    const key = await keyboard.key();
    if (key === undefined && pressed === 0 && !keyboard.isOver && !screen.isTerminal) return playNextDay(show);
    if (key === undefined || isQuit(key)) return;
    await press(key, show);
  }
}

function hint(show: Show): string {
  const long = `${clinicTime(show)}  n next text, h hour, d day, r reply, p plans, ? keys, q quit `;
  return long.length < show.screen.columns ? long : `${clinicTime(show)}  n next, ? keys, q quit `;
}

function isQuit(key: string): boolean {
  return ['q', 'quit', 'exit'].includes(key.toLowerCase());
}

async function press(key: string, show: Show): Promise<void> {
  const asked = key.toLowerCase();
  const command = COMMANDS.find(({ key: its, name }) => its === asked || name === asked);
  if (command) await command.run(show);
  else if (asked === '?' || asked === 'help') printKeys(show.screen);
  else if (asked.trim() !== '' && !asked.startsWith('\u001b')) {
    show.screen.print(`"${asked}" is no key here. ? shows the keys.`);
  }
  if (command && !show.screen.isTerminal) show.screen.print(`It is ${clinicTime(show)}.`);
}

/** Nobody is at the keys: a day is shown, and that is all. */
async function playNextDay(show: Show): Promise<void> {
  show.screen.print('', 'No keys came, so here is the next day.');
  await nextDay(show);
  show.screen.print('', `It is ${clinicTime(show)}. Run npm start in a terminal to move on yourself.`);
}
