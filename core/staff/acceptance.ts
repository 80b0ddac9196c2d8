/** `ok`, `OK 4821.`, `#4821`, `yes 4821`, `sí 4821`. */
const ACCEPTANCE = /^\W*(?:(?:ok|okay|k|yes|si|sí|got it|taken|mine)\W*)?(?:#?(\d{4}))?\W*$/iu;

/** What a staff member says by text when they take an alert: with its code, or that they take what is open. */
export function readAcceptance(text: string): { readonly code?: string } | undefined {
  const [all, code] = ACCEPTANCE.exec(text) ?? [];
  if (all === undefined || !/[\p{L}\p{N}]/u.test(all)) return undefined;
  return code === undefined ? {} : { code };
}
