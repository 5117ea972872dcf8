import { afterEach, expect, it, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

/** The theme module of a page whose system asks for dark, or does not, and may change its mind. */
async function themeWhere(dark: boolean) {
  let change: (event: { matches: boolean }) => void = () => {};
  const addEventListener = (_: string, listener: typeof change) => {
    change = listener;
  };
  vi.stubGlobal('matchMedia', () => ({ matches: dark, addEventListener }));
  vi.resetModules();
  const theme = await import('../../src/store/theme.ts');
  return { ...theme, change: (matches: boolean) => change({ matches }) };
}

it.each([
  [true, 'dark'],
  [false, 'light'],
] as const)('"like the system" is what the system asks for: dark %s', async (dark, wanted) => {
  const { resolveTheme } = await themeWhere(dark);
  expect(resolveTheme('system')).toBe(wanted);
  expect([resolveTheme('light'), resolveTheme('dark')]).toEqual(['light', 'dark']);
});

it('follows the system when it changes its mind, and tells', async () => {
  const { resolveTheme, onSystemTheme, change } = await themeWhere(false);
  const told = vi.fn();
  onSystemTheme(told);
  change(true);
  expect([resolveTheme('system'), told.mock.calls.length]).toEqual(['dark', 1]);
});
