export function ExplainColumn() {
  return null;
}
