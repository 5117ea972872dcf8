export function PositionsStage() {
  return null;
}
