import { availableDirections } from '../src/engine/available.ts';
import { writeGradients, writeTranslations } from './torch/fixtures.ts';
import { assertTorch } from './torch/process.ts';

// Writes what src/files/torch/model.py computes to tests/fixtures: of the committed models, and of one
// batch's gradient. `npm run train` does it for what it wrote.

assertTorch();
for (const direction of availableDirections) writeTranslations(direction);
writeGradients();
console.log('written: tests/fixtures');
