/** Rows of data for requests, and which of them is whose turn. Pure: k6 imports it as it is, and so does the tool. */

export type Row = Record<string, unknown>;

/** Rows of a .csv file (names in its first line) or a .jsonl file (an object a line). Throws one sentence. */
export function parseRows(text: string, fileName: string): Row[] {
  const rows = /\.csv$/i.test(fileName) ? csvRows(text, fileName) : jsonRows(text, fileName);
  if (rows.length === 0) throw new Error(`${fileName} holds no rows: expected ${WANTED}`);
  return rows;
}

const WANTED =
  'a .csv file with the names in its first line and a row in each other one, or a .jsonl file with a JSON object a line';

function jsonRows(text: string, fileName: string): Row[] {
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    let row: unknown;
    try {
      row = JSON.parse(line);
    } catch (error) {
      throw new Error(`${fileName} line ${index + 1} is not JSON (${error}): expected ${WANTED}`);
    }
    if (typeof row !== 'object' || row === null || Array.isArray(row))
      throw new Error(`${fileName} line ${index + 1} is no object: expected ${WANTED}`);
    return [{ ...row }];
  });
}

function csvRows(text: string, fileName: string): Row[] {
  const [names = [], ...records] = csvRecords(text.replace(/^\uFEFF/, ''), fileName);
  const wrong = names.find(
    (name, index) => !/^[A-Za-z_][\w.-]*$/.test(name) || names.indexOf(name) !== index,
  );
  if (wrong !== undefined)
    throw new Error(
      `${fileName} has the name "${wrong.slice(0, 100)}" in its first line: expected one name of its own a column, of letters, digits, _, - and .`,
    );
  return records.map((cells, index) => {
    if (cells.length !== names.length)
      throw new Error(
        `${fileName} row ${index + 1} has ${cells.length} cells, its first line names ${names.length}`,
      );
    return Object.fromEntries(names.map((name, column) => [name, cells[column]]));
  });
}

/** RFC 4180: cells in quotes may hold commas, line ends, and quotes as "". Lines without anything fall away. */
function csvRecords(text: string, fileName: string): string[][] {
  const records: string[][] = [];
  let cells: string[] = [];
  for (let at = 0; ; at += 1) {
    if (text[at] === '"') {
      const { cell, end } = quotedCell(text, at, fileName);
      cells.push(cell);
      at = endOfCell(text, end);
    } else {
      const end = endOfCell(text, at);
      cells.push(text.slice(at, end).trim());
      at = end;
    }
    if (text[at] === ',') continue;
    if (cells.length > 1 || cells[0] !== '') records.push(cells);
    cells = [];
    if (at >= text.length) return records;
  }
}

function quotedCell(text: string, start: number, fileName: string): { cell: string; end: number } {
  let cell = '';
  for (let from = start + 1; ; ) {
    const quote = text.indexOf('"', from);
    if (quote < 0)
      throw new Error(`${fileName} has a quote that does not end: ${text.slice(start, start + 40)}`);
    cell += text.slice(from, quote);
    if (text[quote + 1] !== '"') return { cell, end: quote + 1 };
    cell += '"';
    from = quote + 2;
  }
}

function endOfCell(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== ',' && text[at] !== '\n') at += 1;
  return at;
}

/**
 * The row of the `turn`-th request that takes one: each in turn, or at random by a seed. The same turn always gives the
 * same row, whichever VU has it.
 */
export function rowAt(turn: number, rows: number, order: 'in-turn' | 'random', seed: number): number {
  return order === 'in-turn' ? turn % rows : Math.floor(random(turn, seed) * rows);
}

/** Evenly in [0, 1): a hash of both numbers (the mixing steps of MurmurHash3). */
function random(turn: number, seed: number): number {
  let bits = Math.imul(turn ^ Math.imul(seed, 0x9e3779b1), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  bits ^= bits >>> 16;
  bits = Math.imul(bits ^ (bits >>> 15), 0x2c1b3c6d);
  return ((bits ^ (bits >>> 12)) >>> 0) / 2 ** 32;
}

/** Which request each iteration of a round sends: by weight, spread evenly (smooth weighted round robin). */
export function roundOf(weights: readonly number[]): number[] {
  const share = weights.reduce(commonDivisor);
  const parts = weights.map((weight) => weight / share);
  const total = parts.reduce((sum, part) => sum + part, 0);
  const due = parts.map(() => 0);
  return Array.from({ length: total }, () => {
    let next = 0;
    for (const [index, part] of parts.entries()) {
      due[index] = (due[index] ?? 0) + part;
      if ((due[index] ?? 0) > (due[next] ?? 0)) next = index;
    }
    due[next] = (due[next] ?? 0) - total;
    return next;
  });
}

function commonDivisor(left: number, right: number): number {
  return right === 0 ? left : commonDivisor(right, left % right);
}
