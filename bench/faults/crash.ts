export async function runCrash(_: object): Promise<number> {
  return 0;
}
