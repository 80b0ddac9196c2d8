import { isMap, isNode } from 'yaml';
import { readLibrary } from '../../../core/clinic/library.ts';
import { readClinicNode } from '../../../core/clinic/read-clinic.ts';
import { readYaml } from '../../../core/reading/yaml-source.ts';
import { GOOD, LIBRARY, withLine } from './files.ts';
import { read, told } from './reading.ts';

test('reads a good file without a word', () => {
  expect(told(GOOD)).toEqual([]);
  expect(read(GOOD).clinic).toBeDefined();
});

describe('form', () => {
  const bomb = [
    'a: &a [1,1,1,1,1,1,1,1,1]',
    'b: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]',
    'c: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]',
    'd: [*c,*c,*c,*c,*c,*c,*c,*c,*c]',
  ];
  test.each([
    { text: '', says: '1:1 error The file is empty', because: 'nothing is there' },
    { text: '# a comment\n', says: '1:1 error The file is empty', because: 'a comment is nothing' },
    { text: `${GOOD}\0`, says: '13:1 error There is a NUL byte here', because: 'no text has one' },
    {
      text: withLine(7, 'texting:\n\tperDay: 3'),
      says: '8:1 error A tab cannot indent. Use spaces.',
      because: 'YAML forbids it',
    },
    {
      text: withLine(2, 'name: "Harbor'),
      says: '2:7 error This quote is not closed',
      because: 'the rest would be text',
    },
    { text: withLine(2, 'name: Harbor: Wellness'), says: '2:7 error A second ": "', because: 'quotes help' },
    { text: withLine(2, 'name: [Harbor'), says: '2:7 error This [ is not closed', because: 'told where it was opened' },
    {
      text: withLine(2, 'name: *Harbor'),
      says: '2:7 error "*Harbor" repeats a value that is not there',
      because: 'a star has a meaning',
    },
    {
      text: withLine(2, 'name: @Harbor'),
      says: '2:7 error A value cannot begin with this character',
      because: 'quotes help',
    },
    { text: withLine(2, 'name: !Harbor'), says: '2:7 error A value cannot begin with "!"', because: 'quotes help' },
    { text: withLine(2, 'name Harbor'), says: '2:1 error This line is not a key and its value', because: 'no colon' },
    {
      text: `${GOOD}name: Other\n`,
      says: '13:1 error "name" stands here a second time; the first is in line 2',
      because: 'which one?',
    },
    {
      text: `${GOOD}---\nclinic: bay\n`,
      says: '13:1 error A second document begins here',
      because: 'one clinic a file',
    },
    { text: `${GOOD}__proto__: 1\n`, says: '13:1 error "__proto__" cannot be a key', because: 'a word of JavaScript' },
    { text: `\uFEFF${GOOD}`, says: '1:1 warning The file begins with a byte-order mark', because: 'harmless' },
    { text: '- clinic', says: '1:1 error A list is not a map', because: 'no keys' },
    {
      text: 'a: &a [*a]\n',
      says: '1:8 error Lists or maps are nested too deeply, or an alias (*) holds itself',
      because: 'it never ends',
    },
    {
      text: `${bomb.join('\n')}\ne: [${Array(100).fill('*c')}]`,
      says: 'error The file has too many values, or aliases (*) that multiply',
      because: 'ten lines can hold billions',
    },
    {
      text: `# ${'x'.repeat(1_000_000)}`,
      says: '1:1 error The file is larger than 1 MB',
      because: 'it is some other file',
    },
    { text: '['.repeat(20_000), says: '1:1 error Lists or maps are nested too deeply', because: 'nobody reads that' },
    {
      text: withLine(2, 'name: "😀😀" x'),
      says: '2:12 error The value has ended before this',
      because: 'columns count characters',
    },
  ])('$says: $because', ({ text, says }) => {
    const problems = told(text);
    expect(problems).toContainEqual(expect.stringContaining(says));
    expect(problems).toHaveLength(1);
  });

  test('tells all problems at once, in file order', () => {
    const text = 'name: Harbor\nphone: +12065550100\ntimeZone: EST\nprotocols: { iv-ketamine: { place: hom } }\n';
    const places = read(text).problems.map(({ line, column, path }) => `${line}:${column} ${path}`);
    expect(places).toEqual([
      '1:1 clinic',
      '1:1 staff',
      '1:1 approved',
      '2:8 phone',
      '3:11 timeZone',
      '4:36 protocols.iv-ketamine.place',
    ]);
  });
});

describe('settings in place in another document', () => {
  const start = 'start: 2026-03-01T08:00\nclinic:\n';
  const inPlace = (text: string) => {
    const file = { path: 'story.yaml', text: start + text.replaceAll(/^(?=.)/gm, '  ') };
    const { source } = readYaml(file);
    const node = source && isMap(source.root) ? source.root.get('clinic', true) : undefined;
    if (!source || !isNode(node)) throw new Error('the test has no clinic in place');
    return readClinicNode(source, { node, path: ['clinic'] }, LIBRARY);
  };

  test('need no file name and no approval', () => {
    const { clinic, problems } = inPlace(withLine(5, ''));
    expect(problems).toEqual([]);
    expect(clinic?.clinic).toBe('harbor');
  });

  test('have the lines and paths of that document', () => {
    expect(inPlace(withLine(4, 'timeZone: EST')).problems).toMatchObject([
      { file: 'story.yaml', line: 6, column: 13, path: 'clinic.timeZone' },
    ]);
    expect(inPlace(withLine(2, '')).problems).toMatchObject([{ line: 3, column: 3, path: 'clinic.name' }]);
  });
});

describe('the library', () => {
  test('reads what each file is from its path', () => {
    expect(Object.keys(LIBRARY.protocols)).toEqual(['iv-ketamine', 'esketamine-trd']);
    expect(Object.keys(LIBRARY.texts)).toEqual(['en', 'es']);
  });

  test('tells what is wrong in its own files', () => {
    const { problems } = readLibrary([{ path: 'protocols/x.yaml', text: 'titel: X\n' }]);
    expect(problems).toMatchObject([{ file: 'protocols/x.yaml', line: 1, column: 1, path: 'titel' }]);
  });
});
