import { defineProject } from 'vitest/config';

export default defineProject({
  test: {
    name: 'normalize',
    include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.{ts,tsx}'],
    setupFiles: ['test/add-cultures.ts'],
  },
});
