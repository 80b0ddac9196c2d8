import ts from 'typescript';

/** One small change of the code that some test should see. */
export interface Mutant {
  readonly file: string;
  readonly line: number;
  readonly from: string;
  readonly to: string;
}

/** The same source, in which each mutant waits to be switched on: `__mutant(7) ? changed : as it was`. */
export function withMutants(file: string, source: string, first: number): { code: string; mutants: Mutant[] } {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const mutants: Mutant[] = [];
  const rewritten = (node: ts.Node): string => {
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node))
      return node.getFullText();
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.getFullText();
    const inner = within(node, rewritten);
    const changes = changesOf(node);
    if (changes.length === 0) return inner;
    const leading = node.getFullText().slice(0, node.getLeadingTriviaWidth());
    const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    const switches = changes.map((to) => {
      mutants.push({ file, line, from: oneLine(node.getText()), to: oneLine(to) });
      return `__mutant(${first + mutants.length - 1}) ? (${to}) : `;
    });
    return `${leading}(${switches.join('')}(${inner.slice(leading.length)}))`;
  };
  return { code: within(tree, rewritten), mutants };
}

function within(node: ts.Node, rewritten: (node: ts.Node) => string): string {
  const text = node.getFullText();
  const start = node.getFullStart();
  let written = '';
  let at = 0;
  ts.forEachChild(node, (child) => {
    written += text.slice(at, child.getFullStart() - start) + rewritten(child);
    at = child.getEnd() - start;
  });
  return written + text.slice(at);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').slice(0, 100);
}

const OPERATORS: Readonly<Record<string, readonly string[]>> = {
  '===': ['!=='],
  '!==': ['==='],
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '&&': ['||'],
  '||': ['&&'],
};
const NAMES = new Map([
  ['some', 'every'],
  ['every', 'some'],
  ['min', 'max'],
  ['max', 'min'],
]);
const FUNCTIONS = new Map([
  ['plus', 'minus'],
  ['earliest', 'latest'],
  ['latest', 'earliest'],
]);
/** Their result is as it was without them. */
const LEFT_OUT = ['filter', 'sort', 'toSorted', 'slice', 'toReversed'];

/** What a node could be instead. */
function changesOf(node: ts.Node): string[] {
  if (ts.isBinaryExpression(node)) return binary(node);
  if (ts.isCallExpression(node)) return call(node);
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
    return [node.operand.getText()];
  if (ts.isNumericLiteral(node) && isValue(node)) return [String(Number(node.text) + 1)];
  if (isCondition(node)) return ['true', 'false'];
  return [];
}

function isValue(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isLiteralTypeNode(parent)) return false;
  if (ts.isBindingElement(parent)) return parent.initializer === node;
  return !ts.isPropertyAssignment(parent) || parent.initializer === node;
}

function isCondition(node: ts.Node): boolean {
  const { parent } = node;
  if (parent === undefined) return false;
  if (ts.isConditionalExpression(parent)) return parent.condition === node;
  return ts.isIfStatement(parent) && parent.expression === node;
}

function binary(node: ts.BinaryExpression): string[] {
  const operator = node.operatorToken.getText();
  const left = node.left.getText();
  const right = node.right.getText();
  const others = (OPERATORS[operator] ?? []).map((other) => `${left} ${other} ${right}`);
  const whole = isCondition(node) ? ['true', 'false'] : [];
  return operator === '??' ? [left, right] : [...others, ...whole];
}

function call(node: ts.CallExpression): string[] {
  const { expression } = node;
  const given = node.arguments.map((each) => each.getText()).join(', ');
  if (ts.isIdentifier(expression)) {
    const other = FUNCTIONS.get(expression.text);
    return other ? [`${swapped(expression.text, node, other)}`] : [];
  }
  if (!ts.isPropertyAccessExpression(expression) || expression.questionDotToken) return [];
  const receiver = expression.expression.getText();
  const name = expression.name.text;
  const other = NAMES.get(name);
  if (other) return [`${receiver}.${other}(${given})`];
  return LEFT_OUT.includes(name) ? [receiver] : [];
}

/** Only the first argument of what another function would compute: every file has it at hand. */
function swapped(name: string, node: ts.CallExpression, other: string): string {
  const [first, second] = node.arguments.map((each) => each.getText());
  return name === 'plus' || other === 'minus' ? String(first) : String(name === 'earliest' ? second : first);
}
