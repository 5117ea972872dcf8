import { readFileSync, writeFileSync } from 'node:fs';
import { modelShelf } from '../../src/engine/models.ts';
import { directions } from '../../src/language/direction.ts';
import { readCommitted } from '../model-files.ts';
import { cardTables, withTables } from './tables.ts';

const shelf = modelShelf(readCommitted);
const stored = await Promise.all(directions.map((direction) => shelf({ direction })));
const manifests = stored.map(({ manifest }) => manifest);

for (const [language, path] of [
  ['en', 'docs/model-card.md'],
  ['zh', 'docs/model-card.zh.md'],
] as const) {
  writeFileSync(path, withTables(readFileSync(path, 'utf8'), cardTables(language, manifests)));
}
