import type { Node } from 'yaml';
import { hasErrors, type Problem, problemLine } from '../problem.ts';
import { error, type Finding, type Misread, misreadBy, type Path, warning, withoutEchoes } from '../reading/finding.ts';
import { withLayout } from '../reading/layout.ts';
import { type Loose, readShape } from '../reading/shape.ts';
import { inFileOrder, placed, plainValue, readYaml, type YamlSource } from '../reading/yaml-source.ts';
import { mostInADay } from '../timeline/full-days.ts';
import { builtClinic, languagesOf, windowOf } from './build.ts';
import { checkClockTimes } from './checks/clock-times.ts';
import { checkDecentHours, type Spoken } from './checks/harm.ts';
import { checkIdentity, type ExpectedIdentity } from './checks/identity.ts';
import { misplacedAmongProtocols, outside } from './checks/misplaced.ts';
import { checkProtocol } from './checks/protocols.ts';
import { checkStaff, checkStaffPhones } from './checks/staff.ts';
import { answerUses, textUses } from './checks/text-uses.ts';
import { checkTexts, type TextCase, type TextSize } from './checks/texts.ts';
import type { Clinic } from './clinic.ts';
import type { Library } from './library.ts';
import { type ProtocolEntry, protocolEntries } from './protocol-entries.ts';
import { type ClinicSettings, clinicSettings } from './shape.ts';

/** What a clinic file says, and all that is wrong with it, in file order. There is a clinic when there is no error. */
export interface ClinicReading {
  readonly clinic?: Clinic;
  readonly problems: Problem[];
  /** How long each text in use gets. */
  readonly sizes: TextSize[];
}

export interface ReadClinicOptions {
  /** True by default: `clinics/harbor.yaml` must say `clinic: harbor`. */
  readonly idFromFileName?: boolean;
  /** True by default: warns when nobody has approved the protocols. */
  readonly needsApproval?: boolean;
}

/** Nobody mends more at a time, and a file of another kind can have tens of thousands. */
const PROBLEMS_MAX = 500;

/**
 * Reads a clinic file and lays it over the library.
 *
 * @example
 * readClinic({ path: 'clinics/harbor.yaml', text: 'clinic: harbour' }, library).problems
 * //=> the wrong id at 1:9, and name, phone, timeZone, staff and protocols missing, all at once
 */
export function readClinic(
  file: { path: string; text: string },
  library: Library,
  options: ReadClinicOptions = {},
): ClinicReading {
  const { source, problems } = readYaml(file);
  if (!source) return { problems: inFileOrder(problems), sizes: [] };
  const reading = readNode(source, { node: source.root, path: [] }, library, options);
  return together(problems, reading);
}

/** Reads settings that stand in place in another document; lines and paths are that document's. */
export function readClinicNode(source: YamlSource, base: { node: Node; path: Path }, library: Library): ClinicReading {
  return together([], readNode(source, base, library, { idFromFileName: false, needsApproval: false }));
}

/** The id that a file's name promises: `clinics/harbor.yaml` is to be harbor's. */
export function idOfFile(path: string): string {
  return (path.split(/[/\\]/).at(-1) ?? '').replace(/\.ya?ml$/, '');
}

function together(ofForm: readonly Problem[], { clinic, problems, sizes }: ClinicReading): ClinicReading {
  const all = once(inFileOrder([...ofForm, ...problems]));
  return { ...(clinic && !hasErrors(all) && { clinic }), problems: all, sizes };
}

/** What two rules have in common is told once. */
function once(problems: readonly Problem[]): Problem[] {
  const lines = new Map(problems.map((problem) => [problemLine(problem), problem]));
  return [...lines.values()];
}

function readNode(
  source: YamlSource,
  base: { node: Node; path: Path },
  library: Library,
  options: ReadClinicOptions,
): ClinicReading {
  const value = plainValue(source, base.node);
  const { findings: ofShape, sound } = readShape(clinicSettings, value);
  if (typeof sound !== 'object' || sound === null) {
    return { problems: ofShape.map((finding) => placed(source, base, finding)), sizes: [] };
  }
  const ofLayout = withLayout(ofShape, value);
  const misplaced = misplacedAmongProtocols(sound, ofLayout);
  const findings = [...outside(ofLayout, misplaced), ...misplaced];
  const whole = withoutProtocols(sound, misplaced);
  const fileName = options.idFromFileName === false ? undefined : idOfFile(source.file);
  const checked = checkSettings(whole, library, {
    fileName,
    needsApproval: options.needsApproval !== false,
    isMisread: misreadBy(findings),
  });
  const all = [...findings, ...withoutEchoes(checked.findings, findings)].sort(errorsFirst);
  const more = all.length - PROBLEMS_MAX;
  if (more > 0) {
    const severity = all[PROBLEMS_MAX]?.severity ?? 'error';
    all.splice(PROBLEMS_MAX, more, {
      severity,
      path: [],
      message: `There are ${more} more problems. Mend these first.`,
    });
  }
  const problems = all.map((finding) => placed(source, base, finding));
  if (hasErrors(problems)) return { problems, sizes: checked.sizes };
  // Without a finding the sound part is the whole.
  const clinic = builtClinic(whole as ClinicSettings, checked.protocols, checked.texts);
  const full = fullDays(clinic).map((finding) => placed(source, base, finding));
  return { clinic, problems: [...problems, ...full], sizes: checked.sizes };
}

function withoutProtocols(settings: Loose<ClinicSettings>, misplaced: readonly Finding[]): Loose<ClinicSettings> {
  if (misplaced.length === 0 || !settings.protocols) return settings;
  const ids = new Set(misplaced.map(({ path }) => path.at(-1)));
  const kept = Object.entries(settings.protocols).filter(([id]) => !ids.has(id));
  return { ...settings, protocols: Object.fromEntries(kept) };
}

/** What a full day holds back may be the question that a session at home must bring. */
function fullDays(clinic: Clinic): Finding[] {
  const { perDay } = clinic.texting;
  return Object.keys(clinic.protocols).flatMap((id) => {
    const most = mostInADay(clinic, id);
    if (most <= perDay) return [];
    const message = `A day of "${id}" can bring a patient ${most} texts, and perDay: ${perDay} holds the least urgent.`;
    return [{ ...warning(['protocols', id], `${message} Write texting: { perDay: ${most} }.`), at: 'key' as const }];
  });
}

/** So that a long list is cut where it hurts least. */
function errorsFirst(a: Finding, b: Finding): number {
  return Number(a.severity === 'warning') - Number(b.severity === 'warning');
}

interface Expected extends ExpectedIdentity {
  readonly isMisread: Misread;
}

interface Checked {
  readonly findings: Finding[];
  readonly sizes: TextSize[];
  readonly protocols: readonly ProtocolEntry[];
  readonly texts: Clinic['texts'];
}

function checkSettings(settings: Loose<ClinicSettings>, library: Library, expected: Expected): Checked {
  const { known: protocols, findings } = protocolEntries(settings.protocols, library, expected.isMisread);
  const ofEntries = misreadBy(findings);
  const isMisread: Misread = (path) => expected.isMisread(path) || ofEntries(path);
  const texts = textCase(settings, library, protocols, isMisread);
  const ofTexts = checkTexts(texts);
  return {
    findings: [
      ...checkIdentity(settings, expected),
      ...checkWindow(settings.texting?.window, protocols),
      ...checkStaffPhones(settings),
      ...(settings.staff
        ? checkStaff(
            settings.staff,
            protocols.map(({ merged }) => merged),
            isMisread,
          )
        : []),
      ...findings,
      ...protocols.flatMap((entry) => checkProtocol(entry, isMisread, spokenIn(texts))),
      ...ofTexts.findings,
    ],
    sizes: ofTexts.sizes,
    protocols,
    texts: usedTexts(texts),
  };
}

function checkWindow(text: string | undefined, protocols: readonly ProtocolEntry[]): Finding[] {
  const { opens, closes } = windowOf(text);
  if (opens < closes) return [...checkClockTimes(protocols, { opens, closes }), ...checkDecentHours({ opens, closes })];
  const fault = opens === closes ? 'is empty' : 'crosses midnight';
  return [
    error(
      ['texting', 'window'],
      `"${text}" ${fault}. Write an opening time before the closing time, such as "09:00-20:00".`,
    ),
  ];
}

/** The clinic's own wordings over the library's, and every place that uses them. */
function textCase(
  settings: Loose<ClinicSettings>,
  library: Library,
  protocols: readonly ProtocolEntry[],
  isMisread: Misread,
): TextCase {
  const wordings = libraryWordings(library);
  const libraryNames = new Set(wordings.keys());
  const own = new Map<string, Set<string>>();
  for (const [name, byLanguage] of Object.entries(settings.texts ?? {})) {
    own.set(name, new Set(Object.keys(byLanguage ?? {})));
    const words = Object.entries(byLanguage ?? {}).filter((entry): entry is [string, string] => entry[1] !== undefined);
    wordings.set(name, new Map([...(wordings.get(name) ?? []), ...words]));
  }
  const uses = [...protocols.flatMap((entry) => textUses(entry, windowOf(settings.texting?.window))), ...answerUses()];
  return {
    name: settings.name ?? '',
    phone: settings.phone ?? '',
    discreet: settings.texting?.discreet !== false,
    languages: languagesOf(settings),
    wordings,
    own,
    libraryNames,
    isMisread,
    uses: uses.filter(({ isOptional, text }) => !isOptional || wordings.has(text)),
  };
}

function spokenIn({ wordings, languages }: TextCase): Spoken {
  return { languages, wordsOf: (text, language) => wordings.get(text)?.get(language) };
}

function libraryWordings({ texts }: Library): Map<string, Map<string, string>> {
  const wordings = new Map<string, Map<string, string>>();
  for (const [language, byName] of Object.entries(texts)) {
    for (const [name, words] of Object.entries(byName)) {
      wordings.set(name, new Map([...(wordings.get(name) ?? []), [language, words]]));
    }
  }
  return wordings;
}

function usedTexts({ wordings, uses, languages }: TextCase): Clinic['texts'] {
  const names = [...new Set(uses.map(({ text }) => text))].sort();
  return Object.fromEntries(
    names.map((name) => {
      const all = [...(wordings.get(name) ?? [])];
      const spoken = all.filter(([language]) => languages.includes(language));
      // An answer has some wording always, be it one that the clinic's patients do not speak.
      return [name, Object.fromEntries(spoken.length > 0 ? spoken : all)];
    }),
  );
}
