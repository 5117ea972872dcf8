export function LinksStage() {
  return null;
}
