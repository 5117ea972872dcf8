import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { cameraAt } from './gallery/camera.ts';
import { galleryPage } from './gallery/page.ts';
import { shots } from './gallery/shots.ts';
import { launchBrowser, withPreview } from './preview.mjs';

const usage = `npm run gallery -- [--only steps-scores]
Builds the page, takes a picture of every view and step in both languages and themes, into docs/gallery,
and says how it differs from the last. Whether a difference is a fault is for you to say: it fails nothing.
--only takes those with this in their name.`;

const { values: given } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    help: { type: 'boolean', default: false },
  },
});
if (given.help) {
  console.log(usage);
  process.exit();
}

type Camera = Awaited<ReturnType<typeof cameraAt>>;

/** Writes what differs to be seen; what does not is left, so that the repository does not grow. */
async function renew(camera: Camera, shot: (typeof shots)[number]): Promise<string> {
  const file = `docs/${shot.path}`;
  const after = await camera.take(shot);
  const before = existsSync(file) ? readFileSync(file) : null;
  if (before?.equals(after)) return 'the same';
  const difference = before && (await camera.compare(before, after));
  if (difference?.pixels === 0) return 'the same to the eye';
  writeFileSync(file, after);
  if (!difference) return 'new';
  const [left, top, right, bottom] = difference.box;
  return `${difference.pixels} pixels differ, from ${left}, ${top} to ${right}, ${bottom}`;
}

/** Pictures of states that the page has no more. */
function removeOld(): void {
  const known = new Set(shots.map(({ path }) => path));
  for (const name of readdirSync('docs/gallery')) {
    if (known.has(`gallery/${name}`)) continue;
    rmSync(`docs/gallery/${name}`);
    console.log(`gone      ${name}`);
  }
}

mkdirSync('docs/gallery', { recursive: true });
removeOld();
writeFileSync('docs/gallery.md', galleryPage());
const told = new Map<string, string>();
const wanted = shots.filter(({ path }) => path.includes(given.only));

/** Takes the next as soon as one is done. */
async function takeAll(camera: Camera, queue: Iterable<(typeof shots)[number]>): Promise<void> {
  for (const shot of queue) {
    const how = await renew(camera, shot);
    told.set(shot.path, how);
    console.log(`${told.size} of ${wanted.length}  ${shot.path}: ${how}`);
  }
}

await withPreview(async (url) => {
  const browser = await launchBrowser();
  try {
    // Two at once: half of the time a page is waited for to come to rest.
    const cameras = await Promise.all([cameraAt(browser, url), cameraAt(browser, url)]);
    const queue = wanted.values();
    await Promise.all(cameras.map((camera) => takeAll(camera, queue)));
  } finally {
    await browser.close();
  }
});
const changed = [...told].filter(([, how]) => !how.startsWith('the same'));
console.log(`\n${told.size} pictures, ${changed.length} new or different`);
for (const [path, how] of changed) console.log(`  docs/${path}: ${how}`);
