/** Markdown tables of inputs and outputs. */

export function inputTables(source) {
  const groups = source.GROUPS.map((group) => {
    const names = source.INPUT_NAMES.filter((name) => source.descriptionOf(name).group === group);
    return `**${capital(group)}**\n\n${inputTable(source, names)}`;
  });
  return `${groups.join('\n')}\n`;
}

export function inputTable(source, names) {
  const rows = names.map((name) => {
    const facts = source.descriptionOf(name);
    return [`\`${name}\``, defaultText(facts), description(facts)];
  });
  return table(['Input', 'Default', 'What it is'], rows);
}

export function outputTable(source) {
  const rows = Object.entries(source.OUTPUTS).map(([name, text]) => [`\`${name}\``, text]);
  return table(['Output', 'What it is'], rows);
}

/** Columns as wide as their widest cell, as formatters of Markdown write them. */
export function table(head, rows) {
  const cells = [head, ...rows].map((row) => row.map((cell) => cell.replaceAll('|', '\\|')));
  const widths = head.map((_, column) => Math.max(3, ...cells.map((row) => [...row[column]].length)));
  const line = (row) =>
    `| ${row.map((cell, column) => cell + ' '.repeat(widths[column] - [...cell].length)).join(' | ')} |`;
  const [first, ...others] = cells;
  const rule = widths.map((width) => '-'.repeat(width));
  return `${[first, rule, ...others].map(line).join('\n')}\n`;
}

export function capital(text) {
  return text === 'k6' ? text : text.charAt(0).toUpperCase() + text.slice(1);
}

function defaultText({ default: fallback, actionDefault }) {
  if (fallback === undefined) return actionDefault === undefined ? '' : `\`${actionDefault}\``;
  return actionDefault === undefined ? `\`${fallback}\`` : `\`${fallback}\`, action: \`${actionDefault}\``;
}

function description({ description: text, allowed, several, example, only }) {
  const notes = [];
  if (allowed !== undefined)
    notes.push(`${several ? 'Any of' : 'One of'} ${allowed.map((value) => `\`${value}\``).join(', ')}.`);
  if (example !== undefined) notes.push(`Such as \`${example}\`.`);
  if (only !== undefined) notes.push(`Only ${only.map((surface) => PLACES[surface]).join(', ')}.`);
  return [text, ...notes].join(' ');
}

const PLACES = { action: 'action', cli: 'command line', file: 'config file' };
