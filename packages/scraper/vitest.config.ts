import { defineProject } from 'vitest/config';

export default defineProject({
  test: { name: 'scraper', include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.{ts,tsx}'], testTimeout: 30_000 },
});
