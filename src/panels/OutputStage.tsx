export function OutputStage() {
  return null;
}
