// Which rows of a table are shown, and in what order. What was asked is kept while the page is open.
const pageSize = 100;
const firstRows = 12;
const asked = new Map();

function askedOf(table) {
  if (!asked.has(table.id)) asked.set(table.id, { sort: -1, up: true, text: '', picks: {}, limit: table.view === 'overview' ? firstRows : pageSize });
  return asked.get(table.id);
}

const hasText = (cell) => cell !== null && typeof cell === 'object' && 't' in cell;
const textOf = (cell) => words(hasText(cell) ? cell.t : cell);
const isPickable = (column) => column.type === 'term' || column.type === 'group';

/** What a cell is filtered by: its term, or its words; where terms stand, all that is none of them is one thing. */
function codeOf(column, cell) {
  if (hasText(cell) && cell.code) return cell.code;
  return column.type === 'term' && textOf(cell) ? 'other' : textOf(cell);
}

/** All that a row can be found by, in both languages; the reasons are left out, since they all use the same words. */
function haystack(table, row) {
  const parts = row.map((cell, index) => {
    if (table.columns[index].type === 'why') return '';
    const text = hasText(cell) ? cell.t : cell;
    return text !== null && typeof text === 'object' ? text.en + '\n' + text.zh : text;
  });
  return parts.join('\n').toLowerCase();
}

function found(table, text) {
  if (!text) return () => true;
  table.haystacks = table.haystacks || table.rows.map((row) => haystack(table, row));
  const parts = text.toLowerCase().split(/\s+/).filter(Boolean);
  return (row, index) => parts.every((part) => table.haystacks[index].includes(part));
}

function compareBy(index, up) {
  const sign = up ? 1 : -1;
  const words = new Intl.Collator(reader.language, { numeric: true });
  const key = (row) => (hasText(row[index]) && 's' in row[index] ? row[index].s : textOf(row[index]));
  return (a, b) => {
    const x = key(a), y = key(b);
    if (x === '' || y === '') return (x === '') - (y === ''); // nothing comes last in both directions
    return sign * (typeof x === 'number' && typeof y === 'number' ? x - y : words.compare(x, y));
  };
}

function matching(table) {
  const ask = askedOf(table);
  const isFound = found(table, ask.text.trim());
  const picks = Object.entries(ask.picks).filter(([, code]) => code !== '');
  const rows = table.rows.filter((row, index) => picks.every(([at, code]) => codeOf(table.columns[at], row[at]) === code) && isFound(row, index));
  return ask.sort < 0 ? rows : rows.sort(compareBy(ask.sort, ask.up));
}

/** What a column can be filtered by: code, words and number of rows, most rows first. */
function picksOf(table, index) {
  const picks = new Map();
  for (const row of table.rows) {
    const code = codeOf(table.columns[index], row[index]);
    if (!code) continue;
    if (!picks.has(code)) picks.set(code, { code, label: code === 'other' ? word('other') : textOf(row[index]), rows: 0 });
    picks.get(code).rows++;
  }
  return [...picks.values()].sort((a, b) => b.rows - a.rows);
}

const isNarrowed = (ask) => ask.text.trim() !== '' || Object.values(ask.picks).some((code) => code !== '');

/** The terms by which a chart divides the rows: a link names the chart and one of its terms. */
const chartTerms = {
  quadrant: () => (report.quadrant ? report.quadrant.groups : []),
  stage: () => report.funnel || [],
  band: () => report.bands || [],
};

/** Leaves only the rows with a term of a chart; false when no column of the table holds the chart's terms. */
function pickTerm(table, chart, code) {
  const codes = (chartTerms[chart] || (() => []))().map((term) => term.code);
  const holds = (row, at) => hasText(row[at]) && codes.includes(row[at].code);
  const index = table.columns.findIndex((column, at) => column.type === 'term' &&
    table.rows.some((row) => holds(row, at)) && table.rows.every((row) => holds(row, at) || !hasText(row[at]) || !row[at].code));
  if (index < 0) return false;
  Object.assign(askedOf(table), { text: '', picks: { [index]: code }, limit: pageSize });
  return true;
}
