import { defineConfig } from '@playwright/test';
import e2e from '../e2e/playwright.config';

export default defineConfig({ ...e2e, testMatch: '*.bench.ts', workers: 1, reporter: 'line' });
