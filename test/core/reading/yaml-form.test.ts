import { readYaml } from '../../../core/reading/yaml-source.ts';

/** The mistakes of a file as `line:column message`. */
function told(text: string): string[] {
  return readYaml({ path: 'harbor.yaml', text }).problems.map(({ line, column, message }) => {
    return `${line}:${column} ${message}`;
  });
}

const BETWEEN_ITEMS = 'Inside { } and [ ] a comma stands between items.';
const FURTHER_IN = 'This line goes on with the text before it, for it stands further in.';
const NO_SPACE = 'This only looks like a space, as web pages and word processors have it. Write a plain space.';
const CURLY = 'Curly quotes are not quotes here. Write straight ones (")';

test.each([
  { text: 'a: { b: x; c: y }', says: `1:9 ${BETWEEN_ITEMS}`, because: 'a semicolon is no comma' },
  { text: 'a: { b: x, c [y] }', says: `1:14 ${BETWEEN_ITEMS}`, because: 'a colon is missing' },
  { text: 'a: { b: - x }', says: `1:9 ${BETWEEN_ITEMS}`, because: 'a dash begins no item in brackets' },
  { text: 'a: { b: x,, c: y }', says: '1:11 There is a comma too many.', because: 'one is enough' },
  { text: 'a: { b: x } }', says: '1:13 This bracket closes nothing.', because: 'it was closed before' },
  { text: 'a: x\nhello\n', says: '2:1 This line is not a key and its value.', because: 'so ends the file' },
  { text: 'a: "x"#c', says: '1:7 Write a space before "#"', because: 'a remark stands by itself' },
  { text: 'a: x\n b: y\nc: z\n', says: `2:2 ${FURTHER_IN}`, because: 'the line above is sound' },
  { text: 'a:\n  - b: x\n      c: y\n', says: `3:7 ${FURTHER_IN}`, because: 'so it is in a list' },
  { text: 'a: x\n\n  b: y\n', says: `3:3 ${FURTHER_IN}`, because: 'empty lines count for nothing' },
  { text: ' a: x\nb: y\n', says: '2:1 This line is not indented as the lines around it.', because: 'the first one is' },
  { text: 'a: x: y\n', says: '1:4 A second ": " or a wrong indent.', because: 'it stands on one line' },
  { text: 'a: "x\nb: "y"\n', says: '1:4 This quote is not closed.', because: 'the next line is no part of it' },
  {
    text: 'a:\n  b: "x\n  c: y\n',
    says: '2:6 This quote is not closed.',
    because: 'it is missed at the end of the file',
  },
  { text: "a: 'x\nb: y\n", says: '1:4 This quote is not closed.', because: 'single quotes are quotes' },
  { text: 'a: “x: y”\n', says: `1:4 ${CURLY}`, because: 'a word processor writes them' },
  { text: 'a: { b: “x: y” }\n', says: `1:9 ${CURLY}`, because: 'in braces too' },
  { text: 'a: Room #4, west\nb: y\n', says: '1:4 "#4, west" is not read: behind a space', because: 'it reads as Room' },
  {
    text: 'en: Your visit is {visitDay} # bring your ID\n',
    says: '1:5 "# bring your ID" is not read: behind a space',
    because: 'a patient was to read it',
  },
  {
    text: 'texts:\n  ahead:\n    en: See you soon # bring your ID\n',
    says: '3:9 "# bring your ID" is not read',
    because: 'so they were of this',
  },
  { text: 'a: {b: X #1\n}', says: '1:8 "#1" is not read', because: 'in braces too' },
  { text: 'a: { b: Room #1, c: x }\n', says: '1:14 Behind a space, # begins a remark', because: 'its brace is lost' },
  {
    text: 'a: { b: { c: "x", d: y #8 } }\n',
    says: '1:24 Behind a space, # begins',
    because: 'quotes before it hide nothing',
  },
  { text: 'a:\n  -b: x\n   c: y\n', says: '2:3 A dash begins an item of a list only', because: 'a space is missing' },
  { text: '- a\n-{ b: x }\n', says: '2:1 A dash begins an item of a list only', because: 'before a brace as well' },
  { text: 'a:\u00A0x\nb: y\n', says: `1:3 ${NO_SPACE}`, because: 'there is a space to be seen' },
  { text: 'a:\n  \u00A0b: x: y\n', says: `2:3 ${NO_SPACE}`, because: 'it indents nothing' },
  { text: 'a: x\n...\nb: y\n', says: '3:1 A second document begins here.', because: '... ends the first' },
  { text: 'a: !!binary aGk=\n', says: '1:4 A value cannot begin with "!".', because: 'nobody means a picture' },
])('$text: $because', ({ text, says }) => {
  expect(told(text)).toEqual([expect.stringContaining(says)]);
});

test.each([
  'a: "x,\u00A0y"\nb: “x”\n',
  'a: "“x”"\n',
  'a: Hello\n  and more\nb: x\n',
  'a: x #b\nc: x # 4\nd: 5 #4\ne: "x" #4\n',
  'a: 1d #24 hours\nb: desk #2\nc: 09:30 #1\n',
  'texts:\n  # for all\n  ahead: # short\n    en: "See you" # bring your ID\n    es: hola # x\n',
])('%j is sound', (text) => {
  expect(told(text)).toEqual([]);
});
