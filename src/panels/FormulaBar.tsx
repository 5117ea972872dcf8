export function FormulaBar() {
  return null;
}
