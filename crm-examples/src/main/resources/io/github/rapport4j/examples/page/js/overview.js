// The first view, and the views that hold tables only.
function tile(item) {
  return element('li', { class: 'card tile' },
    element('span', { class: 'label' }, words(item.label)),
    element('strong', { class: item.defined ? 'value' : 'value undefined' }, words(item.value)),
    words(item.range) ? element('span', { class: 'range' }, words(item.range)) : null,
    words(item.why) ? opening(word('why'), arithmetic(item.why)) : null);
}

/** In one row up to six, else in two rows of the same length; narrow screens have rows of their own. */
function tiles(items) {
  if (!items.length) return null;
  const list = element('ul', { class: 'tiles' }, items.map(tile));
  list.style.setProperty('--columns', items.length <= 6 ? items.length : Math.ceil(items.length / 2));
  return list;
}

function notes() {
  if (!report.notes.length) return null;
  return element('section', { class: 'card notes', 'aria-labelledby': 'notes-title' },
    element('h3', { id: 'notes-title' }, element('span', { 'aria-hidden': 'true' }, '! '), word('notes')),
    element('ul', {}, report.notes.map((note) => element('li', {}, words(note)))));
}

/** The funnel's table stands behind its chart. */
function tables(view) {
  return report.tables.filter((table) => table.view === view && !(report.funnel && table.id === 'funnel')).map((table) => element('section', { id: 'sheet-' + table.id, class: 'card sheet' },
    element('h3', {}, words(table.title)), words(table.note) ? element('p', { class: 'note' }, words(table.note)) : null, tableView(table)));
}

function overview() {
  const side = [report.bands ? bands(report.bands) : null, report.funnel ? funnel(report.funnel) : null].filter(Boolean);
  const figures = [report.quadrant ? quadrants(report.quadrant) : null, side.length ? element('div', { class: 'side' }, side) : null].filter(Boolean);
  return [
    tiles(report.tiles),
    notes(),
    figures.length ? element('div', { class: figures.length > 1 ? 'split' : 'one' }, figures) : null,
    ...tables('overview'),
    report.cohorts && report.cohorts.length ? cohorts(report.cohorts) : null,
  ];
}
