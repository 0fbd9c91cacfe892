// Each chart with the table behind it.
const asTable = new Set();

/** A card: a chart, or on request the same figures as a table. */
function figure(spec) {
  const place = element('div', { class: 'place' });
  const toggle = button('', () => {
    if (!asTable.delete(spec.id)) asTable.add(spec.id);
    show();
    drawCharts();
  }, { class: 'toggle', id: spec.id + '-toggle' });

  function show() {
    const isTable = asTable.has(spec.id);
    toggle.textContent = word(isTable ? 'as-chart' : 'as-table');
    toggle.setAttribute('aria-label', toggle.textContent + ': ' + spec.title);
    place.replaceChildren(isTable ? tableView(spec.table()) : chartBox(spec.id, spec.label, spec.build));
  }

  show();
  return element('section', { class: 'card figure ' + (spec.size || ''), 'aria-labelledby': spec.id + '-title' },
    element('div', { class: 'bar' }, element('h3', { id: spec.id + '-title' }, spec.title), toggle),
    spec.above, place, element('p', { class: 'note' }, spec.note));
}

/** How many there are in each quadrant; each leads to its customers. */
function counts(items) {
  return element('ul', { class: 'counts' }, items.map((item) => {
    const inside = [element('b', {}, number(item.count)), ' ', element('span', {}, words(item.label))];
    const leads = item.code !== 'none' && item.count > 0;
    return element('li', { 'data-code': item.code }, leads ? element('a', { href: '#customers=quadrant:' + item.code }, inside) : inside);
  }));
}

function quadrants(data) {
  const rows = () => data.groups.flatMap((group) => group.points.map((point) =>
    [point[2], { t: String(point[0]), s: point[0] }, { t: point[3], s: point[1] }, { t: group.label, code: group.code }]));
  const title = word('quadrant-title');
  return figure({
    id: 'quadrant-chart', title, size: 'large', note: word('quadrant-note'), above: counts(data.counts), build: () => quadrantChart(data),
    label: title + ': ' + data.counts.map((item) => words(item.label) + ' ' + item.count).join(', '),
    table: () => ({ id: 'quadrant-points', title, rows: rows(), columns: [column('customer', 'text'), column('loyalty', 'number'), column('value', 'number'), column('quadrant', 'term')] }),
  });
}

const column = (key, type) => ({ label: report.words[key], type });

function bars(spec) {
  const title = word(spec.key + '-title');
  const series = spec.parts.map((part) => ({ name: word(part.key), tone: part.tone, values: spec.rows.map((row) => row[part.key]),
    hashes: spec.rows.map((row) => spec.hash + row.code) }));
  return figure({
    id: spec.key + '-chart', title, size: 'small', note: word(spec.key + '-note'),
    build: () => barChart(spec.rows.map((row) => words(row.label)), series, spec.isStacked),
    label: title + ': ' + spec.rows.map((row) => words(row.label) + ' ' + spec.parts.map((part) => word(part.key) + ' ' + row[part.key]).join(', ')).join('; '),
    table: () => ({ id: spec.key + '-bars', title, columns: [column(spec.head, 'term'), ...spec.parts.map((part) => column(part.key, 'number'))],
      rows: spec.rows.map((row) => [{ t: row.label, code: row.code }, ...spec.parts.map((part) => ({ t: number(row[part.key]), s: row[part.key] }))]) }),
  });
}

const bands = (rows) => bars({ key: 'band', rows, head: 'band', hash: '#leads=band:', isStacked: true,
  parts: [{ key: 'decided', tone: 'core' }, { key: 'provisional', tone: 'potential' }] });
const funnel = (rows) => bars({ key: 'funnel', rows, head: 'stage', hash: '#customers=stage:', isStacked: false,
  parts: [{ key: 'now', tone: 'core' }, { key: 'reached', tone: 'phase-out' }] });

/** Retention: a table whose cells are shaded as well as written, so it is its own chart. */
function cohorts(rows) {
  const width = Math.max(...rows.map((row) => row.active.length));
  const months = Array.from({ length: width }, (none, month) => month);
  const share = (row, month) => (row.size ? row.active[month] / row.size : 0);
  const most = Math.max(0.01, ...rows.flatMap((row) => row.active.slice(1).map((active, at) => share(row, at + 1))));
  const cell = (row, month) => {
    if (month >= row.active.length) return element('td', { class: 'empty' });
    const heat = month === 0 ? 0 : Math.ceil(5 * share(row, month) / most);
    return element('td', { class: 'number heat-' + heat, title: row.active[month] + ' / ' + row.size }, (share(row, month) * 100).toFixed(0));
  };
  return element('section', { class: 'card wide', id: 'cohorts', 'aria-labelledby': 'cohorts-title' },
    element('h3', { id: 'cohorts-title' }, word('cohorts')),
    element('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': word('cohorts') },
      element('table', { class: 'heat' }, element('caption', {}, word('cohorts')),
        element('thead', {}, element('tr', {}, element('th', { scope: 'col' }, word('cohort')), element('th', { scope: 'col', class: 'number' }, word('cohort-size')),
          months.map((month) => element('th', { scope: 'col', class: 'number' }, '+' + month)))),
        element('tbody', {}, rows.map((row) => element('tr', {}, element('th', { scope: 'row' }, row.cohort), element('td', { class: 'number' }, number(row.size)),
          months.map((month) => cell(row, month))))))),
    element('p', { class: 'note' }, word('cohort-note')));
}
