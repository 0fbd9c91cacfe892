// A table with search, filters and sorting, of which only the first rows are in the document.
const smallTable = 8;
const shortText = 24;

function tableView(table) {
  const waiting = whenRead(table);
  if (!canUnpack && byId('rows-' + table.id)) return element('p', {}, word('unreadable'));
  if (!waiting) return readyTable(table);
  const box = element('div', { 'aria-busy': 'true' }, element('p', { class: 'note' }, word('loading')));
  waiting.then(() => box.replaceChildren(readyTable(table))).finally(() => box.removeAttribute('aria-busy'));
  return box;
}

function readyTable(table) {
  const ask = askedOf(table);
  const body = element('tbody', { role: 'rowgroup' });
  const status = element('p', { class: 'matches', role: 'status' });
  const more = element('div', { class: 'more' });
  const heads = table.columns.map((column, index) => head(column, () => { sortBy(ask, index, column); fill(); }));
  const clear = button(word('clear'), () => { Object.assign(ask, { text: '', picks: {} }); renew(); }, { class: 'clear' });

  function fill(all) {
    const rows = matching(table);
    const shown = all ? rows.length : Math.min(rows.length, ask.limit);
    body.replaceChildren(...rows.slice(0, shown).map((row) => line(table, row)));
    if (!rows.length) body.append(element('tr', { role: 'row' }, element('td', { role: 'cell', colspan: heads.length }, word('no-match'))));
    heads.forEach((node, index) => node.hasAttribute('aria-sort') &&
      node.setAttribute('aria-sort', index !== ask.sort ? 'none' : ask.up ? 'ascending' : 'descending'));
    const counts = [rows.length, table.rows.length, shown].map(number);
    status.textContent = word(shown < rows.length ? 'matches-first' : 'matches', ...counts);
    more.replaceChildren(...(shown < rows.length ? [button(word('more', Math.min(pageSize, rows.length - shown)), showMore)] : []));
    clear.hidden = !isNarrowed(ask);
    return rows.length;
  }

  /** The first new row takes the focus from the button, which may be gone. */
  function showMore() {
    const before = body.children.length;
    ask.limit += pageSize;
    fill();
    const next = body.children[before] && body.children[before].querySelector('a, button');
    if (next) next.focus();
  }

  function renew() {
    const fresh = readyTable(table);
    box.replaceWith(fresh);
    const first = fresh.querySelector('input, button');
    if (first) first.focus();
  }

  const tools = table.rows.length > smallTable ? element('div', { class: 'tools' },
    search(ask, fill), filters(table, ask, fill), clear, status) : null;
  const box = element('div', { class: table.columns.length > 3 ? 'table cards' : 'table', id: 'table-' + table.id }, tools,
    element('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': words(table.title) },
      element('table', { role: 'table' }, element('caption', {}, words(table.title)),
        element('thead', { role: 'rowgroup' }, element('tr', { role: 'row' }, heads)), body)), more);
  box.fillAll = () => fill(true);
  box.fill = () => fill();
  fill();
  return box;
}

function head(column, onclick) {
  if (column.type === 'why') return element('th', { scope: 'col', role: 'columnheader', class: 'why' }, words(column.label));
  return element('th', { scope: 'col', role: 'columnheader', class: column.type, 'aria-sort': 'none' },
    button([words(column.label), element('span', { class: 'arrow', 'aria-hidden': 'true' })], onclick));
}

/** The largest figures and the latest days first, words from A; the same column again turns round. */
function sortBy(ask, index, column) {
  ask.up = ask.sort === index ? !ask.up : column.type !== 'number' && column.type !== 'date';
  ask.sort = index;
  ask.limit = pageSize;
}

function search(ask, fill) {
  let due = 0;
  const input = element('input', { type: 'search', autocomplete: 'off', spellcheck: 'false', placeholder: word('search-hint'), oninput: () => {
    cancelAnimationFrame(due);
    due = requestAnimationFrame(() => { Object.assign(ask, { text: input.value, limit: pageSize }); fill(); });
  } });
  input.value = ask.text;
  return element('label', { class: 'choice search' }, element('span', {}, word('search')), input);
}

function filters(table, ask, fill) {
  return table.columns.map((column, index) => {
    const picks = isPickable(column) ? picksOf(table, index) : [];
    if (picks.length < 2) return null;
    const options = picks.map((pick) => [pick.code, pick.label + ' (' + number(pick.rows) + ')']);
    return choice(words(column.label), [['', word('all')], ...options], ask.picks[index] || '', (code) => {
      ask.picks[index] = code;
      ask.limit = pageSize;
      fill();
    });
  });
}

/** Roles and labels are said outright, since a narrow screen shows each row as a card. */
function line(table, row) {
  return element('tr', { role: 'row' }, row.map((cell, index) => {
    const column = table.columns[index];
    const text = textOf(cell);
    const kind = column.type + (text.length <= shortText && column.type !== 'term' ? ' short' : '');
    if (index === 0) return element('th', { scope: 'row', role: 'rowheader', class: kind }, first(text));
    return element('td', { role: 'cell', class: kind, 'data-label': words(column.label) }, content(column, row, cell));
  }));
}

function content(column, row, cell) {
  const text = textOf(cell);
  if (column.type === 'why') return text ? whyButton(row, cell) : null;
  return column.type === 'term' && hasText(cell) && cell.code ? badge(cell.code, text) : text || null;
}

function first(text) {
  const id = idIn(text);
  return id === null ? text : element('a', { href: linkOf(id), 'data-customer': id }, text);
}

/** The reason opens as a row of its own below, as wide as the table. */
function whyButton(row, cell) {
  const toggle = button(word('why'), () => {
    const tr = toggle.closest('tr');
    const isOpen = toggle.getAttribute('aria-expanded') === 'true';
    if (isOpen) tr.nextElementSibling.remove();
    else tr.after(element('tr', { class: 'detail', role: 'row' }, element('td', { role: 'cell', colspan: row.length },
      element('div', { class: 'inside' }, arithmetic(hasText(cell) ? cell.t : cell)))));
    toggle.setAttribute('aria-expanded', String(!isOpen));
  }, { class: 'link', 'aria-expanded': 'false', 'aria-label': word('why') + ': ' + textOf(row[0]) });
  return toggle;
}
