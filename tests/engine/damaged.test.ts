import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { modelShelf } from '../../src/engine/models.ts';
import { fetchFrom } from '../../src/engine/weights.ts';
import { seededRandom } from '../../src/language/random.ts';
import { modelCases } from '../e2e/damage/cases.ts';
import { serveDamaged } from '../e2e/damage/server.ts';

let server: Awaited<ReturnType<typeof serveDamaged>>;

beforeAll(async () => {
  server = await serveDamaged(undefined, 'public');
});
afterAll(() => server.close());

// Twenty silent seconds are the browser's, whose clock can be turned on.
describe.each([1, 2])('files that come by HTTP, damaged by chance (%i)', (seed) => {
  it.each(modelCases(seededRandom(seed)).filter(({ silent }) => !silent))(
    '$name: the model is refused, and comes once they are whole',
    async ({ code, ...damage }) => {
      const shelf = modelShelf(fetchFrom(`${server.url}models/`));
      server.damage(damage);
      await expect(shelf({ direction: 'en-fr' })).rejects.toMatchObject({ code });
      server.damage(null);
      const { manifest } = await shelf({ direction: 'en-fr' });
      expect(manifest.direction).toBe('en-fr');
    },
  );
});
