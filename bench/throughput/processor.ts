import { readdirSync, readFileSync } from 'node:fs';

/** What a piece of work took: milliseconds on the clock, and microseconds of processor. */
export interface Spent {
  readonly millis: number;
  /** Of this process. */
  readonly client: number;
  /** Of the programs that it started; not a number where they cannot be looked at. */
  readonly server: number;
}

export async function spending(work: () => Promise<unknown>): Promise<Spent> {
  const server = programsMicros();
  const before = process.cpuUsage();
  const start = performance.now();
  await work();
  const millis = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  return { millis, client: user + system, server: programsMicros() - server };
}

/** Linux counts in hundredths of a second. */
const MICROS_A_TICK = 10_000;

/** The processor time of all programs that this process started and of theirs, as far as Linux tells. */
export function programsMicros(): number {
  if (process.platform !== 'linux') return Number.NaN;
  const children = Map.groupBy(programs(), ({ parent }) => parent);
  const ticksBelow = (id: number): number =>
    (children.get(id) ?? []).reduce((sum, program) => sum + program.ticks + ticksBelow(program.id), 0);
  return ticksBelow(process.pid) * MICROS_A_TICK;
}

interface Program {
  readonly id: number;
  readonly parent: number;
  /** Its own, and those of what it started and saw end. */
  readonly ticks: number;
}

function programs(): Program[] {
  const ids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return ids.flatMap((id) => {
    const fields = statFields(id);
    const ticks = fields.slice(FIELD.ticks, FIELD.ticks + 4).reduce((sum, field) => sum + Number(field), 0);
    return fields.length === 0 ? [] : [{ id: Number(id), parent: Number(fields[FIELD.parent]), ticks }];
  });
}

/** After the program's name: user and system time, then both of ended children. See proc(5). */
const FIELD = { parent: 1, ticks: 11 } as const;

function statFields(id: string): string[] {
  try {
    return readFileSync(`/proc/${id}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  } catch {
    // It ended since the folder was read.
    return [];
  }
}
