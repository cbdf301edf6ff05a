import { defineConfig } from 'vitest/config';

/** A tier is a file suffix: `x.test.ts` is unit, `x.k6.test.ts` needs k6, and so on (see CONTRIBUTING.md). */
const tiers = ['k6', 'docker', 'action', 'page', 'kube'] as const;

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          // A machine under load is no reason to fail.
          testTimeout: 30_000,
          include: ['test/**/*.test.ts'],
          exclude: tiers.map((tier) => `test/**/*.${tier}.test.ts`),
        },
      },
      ...tiers.map((tier) => ({
        test: {
          name: tier,
          include: [`test/**/*.${tier}.test.ts`],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      })),
    ],
  },
});
