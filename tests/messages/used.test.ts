import { expect, test } from 'vitest';
import { unreadMessages } from './uses.ts';

test('every message is read somewhere', () => {
  const { all, unread } = unreadMessages();
  expect(all).toBeGreaterThan(300);
  expect(unread).toEqual([]);
});
