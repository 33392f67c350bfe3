import type { Page } from '@playwright/test';

const isFiles = (url: string) => url.includes('/filesWorker');

/** The worker that holds the files: sealed bytes, and no key. It stays when Hearth is locked. */
export const filesWorker = (page: Page) => {
  const worker = page.workers().find((one) => isFiles(one.url()));
  if (!worker) throw new Error('No worker holds the files');
  return worker;
};

/** All others: those that may know a key. */
export const keyWorkers = (page: Page) => page.workers().filter((one) => !isFiles(one.url()));
