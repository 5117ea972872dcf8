import type { Browser } from '@playwright/test';

export function withPreview(use: (url: string) => Promise<void>): Promise<void>;
export function launchBrowser(more?: readonly string[]): Promise<Browser>;
