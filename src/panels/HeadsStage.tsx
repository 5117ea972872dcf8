export function HeadsStage() {
  return null;
}
