export function StepsStage() {
  return null;
}
