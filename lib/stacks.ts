/** The AWS stacks: none are written yet, so this says what works meanwhile. */
export function addStacks(): void {
  console.error('The AWS stacks are not written yet. Run the whole product on this machine with: npm start');
  process.exitCode = 1;
}
