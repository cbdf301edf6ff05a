/** Sum over all labels by metric name, of the Prometheus text format 0.0.4; a declared metric without samples is 0. */
export function parsePrometheusText(text: string): Map<string, number> {
  const sums = new Map<string, number>();
  for (const line of text.split('\n')) {
    if (line.startsWith('# TYPE ')) {
      const [, , name = '', type] = line.split(' ');
      if (type === 'counter' && !sums.has(name)) sums.set(name, 0);
      continue;
    }
    if (line === '' || line.startsWith('#')) continue;
    const labelsEnd = line.lastIndexOf('}');
    const nameEnd = line.search(/[{\s]/);
    if (nameEnd <= 0) continue;
    const name = line.slice(0, nameEnd);
    // After the labels: the value, and perhaps a time.
    const value = Number(
      line
        .slice(Math.max(labelsEnd + 1, nameEnd))
        .trim()
        .split(/\s+/)[0],
    );
    if (!Number.isNaN(value)) sums.set(name, (sums.get(name) ?? 0) + value);
  }
  return sums;
}
