import { describe, expect, test } from 'vitest';
import { parseListeners } from '../../src/exec/listening-ports.ts';
import { parseStat, parseTable } from '../../src/exec/process-table.ts';

describe('processes of this machine', () => {
  const stat = (state: string) =>
    `12 (a) b (c)) ${state} 1 11 10 0 -1 4194560 100 0 0 0 250 50 7 5 20 0 1 0 4711 1 1`;
  test('parent, group and start on Linux; a name may hold brackets and blanks', () => {
    expect(parseStat(12, stat('S'))).toEqual({ pid: 12, parent: 1, group: 11, startedAt: '4711' });
  });
  test.each(['Z', 'X'])('one that has ended (%s) is none', (state) => {
    expect(parseStat(12, stat(state))).toBeUndefined();
  });
  test('as ps tells them elsewhere', () => {
    const text =
      '  12     1    11 Ss   Sat Nov  7 15:39:14 2026\n  13    12    11 Z+   Sat Nov  7 15:39:15 2026\n';
    expect(parseTable(text)).toEqual([
      { pid: 12, parent: 1, group: 11, startedAt: 'Sat Nov 7 15:39:14 2026' },
    ]);
  });
  test('who listens: IPv4 and IPv6, and no connection', () => {
    const row = (local: string, state: string, inode: string) =>
      `   0: ${local} 00000000:0000 ${state} 00000000:00000000 00:00000000 00000000  1000        0 ${inode} 1 0 100 0`;
    const text = [
      '  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode',
      row('0100007F:1F90', '0A', '111'),
      row('00000000000000000000000000000000:0BB8', '0A', '222'),
      row('0100007F:1F91', '01', '333'),
    ].join('\n');
    expect(parseListeners(text)).toEqual([
      ['111', 8080],
      ['222', 3000],
    ]);
  });
});
