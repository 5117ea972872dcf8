import { EngineError } from '../../engine/errors.ts';

const isOfModule = (error: unknown) =>
  error instanceof EngineError && error.detail.part === 'module';

/** Brings the page and its scripts past the cache. @returns whether the page itself came */
export async function refetch(page: Document): Promise<boolean> {
  const scripts = performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => new URL(name).pathname.endsWith('.js'));
  const came = await Promise.all(
    [page.location.href, ...scripts].map(async (url) => {
      const response = await fetch(url, { cache: 'reload' });
      await response.arrayBuffer();
      return response.ok;
    }),
  ).catch(() => [false]);
  return came[0] === true;
}

/**
 * A browser may keep a module that failed as failed, and a newer page may have taken its place on
 * the server: when one fails a second time, the page is loaded anew. What it shows is in its address.
 * @returns called with what went wrong; never settles when the page goes
 */
export function reloadOnSecondFailure(page: Document): (error: unknown) => Promise<void> {
  let failed = false;
  return async (error) => {
    if (!isOfModule(error)) return;
    if (failed && (await refetch(page))) {
      page.location.reload();
      await new Promise(() => {});
    }
    failed = true;
  };
}
