/** Something only the person at the keyboard can mend: shown as its message, without a stack, with exit status 2. */
export class CommandMistake extends Error {
  override readonly name = 'CommandMistake';
}
