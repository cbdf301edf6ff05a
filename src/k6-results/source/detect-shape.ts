/** What a file holds, told by its content: names and extensions mean nothing. */
export type Shape =
  | { kind: 'ndjson' }
  | { kind: 'csv' }
  | { kind: 'recorder' }
  /** One JSON document: a summary, or a result of our own. */
  | { kind: 'document' }
  | { kind: 'empty' }
  | { kind: 'unknown'; because: string };

/** `head`: the first bytes, inflated; up to 64 KB, or everything there is. */
export function detectShape(head: Buffer): Shape {
  const text = head.toString('utf8');
  if (text.trim() === '') return { kind: 'empty' };
  // Standard output of k6 holds console lines before and between the data.
  if (/^metric_name,timestamp,metric_value/m.test(text)) return { kind: 'csv' };
  if (DATA_LINE.test(text)) return { kind: 'ndjson' };
  if (/^\s*\{\s*"event"\s*:/.test(text)) return { kind: 'recorder' };
  if (/^\s*\{/.test(text)) return { kind: 'document' };
  return { kind: 'unknown', because: reason(text) };
}

const DATA_LINE =
  /^\s*\{\s*(?:"type"\s*:\s*"(?:Metric|Point)"\s*,\s*"data"\s*:|"metric"\s*:\s*"[^"]*"\s*,\s*"type"\s*:\s*"(?:Point|Metric)")/m;

function reason(text: string): string {
  if (/^\s*<(!doctype|html)/i.test(text)) return 'it is an HTML page (a report made for reading, not data)';
  if (/execution: |█ |http_req_duration\.+:|running \(/.test(text))
    return 'it is the console output of k6, which holds rounded figures only';
  if (/^\s*\[/.test(text)) return 'it is a JSON array';
  if (text.includes('m\u0000e\u0000t\u0000r\u0000i\u0000c'))
    return 'it is UTF-16 text, which Windows PowerShell makes of `>`: have k6 write the file by --out json=FILE';
  if (text.includes('\u0000')) return 'it is a binary file';
  return `it begins with ${JSON.stringify(text.trim().slice(0, 40))}`;
}
