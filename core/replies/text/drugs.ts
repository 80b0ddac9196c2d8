/** What a medicine is called ends like its kind, in English and Spanish: nobody can list them all. */
const DRUG_ENDING =
  /^.{3,}(?:m[iy]cina?|cil?lina?|floxacin[ao]?|azole?|sartan|olole?|statina?|oxetin[ae]|azepam|zolam|triptan|dipin[eo]|prazole?|gliptin|glutide|idona?e?|apina?e?|triptyline|codone|pramine|setron|barbital|zosina?)$/;

/** Whether a word that nobody knows is called like a medicine: `erythromycin`. */
export function isDrug(word: string): boolean {
  return DRUG_ENDING.test(word);
}
