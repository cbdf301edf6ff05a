import { describe, expect, test } from 'vitest';
import { makeJobSummary } from '../../src/publish/job-summary.ts';

describe('the job summary', () => {
  test('is the Markdown as it is', () => {
    expect(makeJobSummary('# a\n')).toBe('# a\n');
  });
  test.each([
    ['text', `head\n${'ünïcode line\n'.repeat(500)}`],
    ['a fold', `head\n<details><summary>s</summary>\n${'line\n'.repeat(900)}</details>\n`],
    ['a code block in a fold', `head\n<details>\n\`\`\`\n${'line\n'.repeat(900)}\`\`\`\n</details>\n`],
    ['one endless line', 'x'.repeat(5000)],
  ])('too long inside %s, it is cut at a line and closed', (_, markdown) => {
    const summary = makeJobSummary(markdown, 2000);
    expect(new TextEncoder().encode(summary).length).toBeLessThanOrEqual(2000 + '</details>'.length + 6);
    expect(summary).toContain('The rest was left out');
    expect(summary.split('<details').length).toBe(summary.split('</details>').length);
    expect(summary.split('```').length % 2).toBe(1);
  });
});
