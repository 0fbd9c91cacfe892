// One customer's story.
async function storyView(id, isCurrent) {
  if (!chunkOf.has(id)) {
    return [element('p', {}, word('no-story', id)), element('p', {}, element('a', { href: '#customers' }, word('back')))];
  }
  if (!canUnpack) return [element('p', {}, word('unreadable'))];
  const { story, kinds } = await storyOf(id);
  if (!isCurrent()) return [];
  return [
    element('div', { class: 'story' },
      element('div', { class: 'column' }, facts(story), scores(story), ...story.checklists.map(checklist)),
      element('div', { class: 'column' }, timeLine(story, kinds))),
  ];
}

const storyTitle = (story) => (story.name ? story.id + ' ' + story.name : story.id);

/** The way back, and the neighbours in the order in which the customers are sorted and filtered now. */
function storyPath(id) {
  const table = report.tables.find((item) => item.id === 'customers');
  const ids = table && table.rows ? matching(table).map((row) => textOf(row[0])).filter((one) => chunkOf.has(one)) : [...chunkOf.keys()];
  const at = ids.indexOf(id);
  const to = (key, other, mark) => (at < 0 || !other ? null : element('a', { href: linkOf(other), id: 'story-' + key }, mark[0], word(key), mark[1]));
  return element('nav', { class: 'path', 'aria-label': word('customers') },
    element('a', { href: '#customers' }, '↑ ' + word('back')),
    to('previous', ids[at - 1], ['← ', '']), to('next', ids[at + 1], ['', ' →']));
}

function facts(story) {
  if (!story.facts.length) return null;
  return element('section', { class: 'card facts' },
    element('dl', {}, story.facts.map(([label, value]) => element('div', {}, element('dt', {}, words(label)), element('dd', {}, words(value))))));
}

function scores(story) {
  if (!story.scores.length) return null;
  const list = element('div', { class: 'scores' }, story.scores.map((score) => {
    const label = [element('span', { class: 'name' }, words(score.name)), score.code ? badge(score.code, words(score.value)) : element('b', {}, words(score.value))];
    return words(score.why) ? opening(label, arithmetic(score.why), { class: 'score' }) : element('div', { class: 'score' }, label);
  }));
  const toggle = button(word('open-all'), () => {
    const isAll = [...list.querySelectorAll('details')].every((node) => node.open);
    list.querySelectorAll('details').forEach((node) => { node.open = !isAll; });
    toggle.textContent = word(isAll ? 'open-all' : 'close-all');
  }, { class: 'toggle', id: 'open-all' });
  return element('section', { class: 'card', 'aria-labelledby': 'scores-title' },
    element('div', { class: 'bar' }, element('h3', { id: 'scores-title' }, word('scores')), toggle), list);
}

function checklist(list) {
  const met = list.items.filter((item) => item[1]).length;
  return element('section', { class: 'card checklist' },
    element('div', { class: 'bar' }, element('h3', {}, words(list.step)), element('span', { class: 'soft' }, word('met-of', met, list.items.length))),
    element('ul', {}, list.items.map(([text, isMet]) => element('li', { class: isMet ? 'met' : 'missing' },
      element('span', { class: 'mark' }, element('span', { 'aria-hidden': 'true' }, isMet ? '✓ ' : '✗ '), word(isMet ? 'met' : 'missing')), element('span', { class: 'what' }, words(text))))));
}

const monthName = (day) => new Date(day.slice(0, 7) + '-01T00:00:00Z').toLocaleDateString(reader.language, { year: 'numeric', month: 'long', timeZone: 'UTC' });

function timeLine(story, kinds) {
  const list = element('div', { class: 'months' });
  const status = element('span', { class: 'soft', role: 'status' });
  const fill = (kind) => {
    const months = new Map();
    const events = story.events.filter((event) => !kind || event[1] === kind);
    for (const event of events) {
      const month = event[0].slice(0, 7);
      if (!months.has(month)) months.set(month, []);
      months.get(month).push(event);
    }
    status.textContent = word('events', number(events.length));
    list.replaceChildren(...(events.length ? [...months.values()].map((part) => monthOf(part, kinds)) : [element('p', { class: 'note' }, word('no-events'))]));
  };
  fill('');
  const present = [...new Set(story.events.map((event) => event[1]))];
  const options = present.map((code) => [code, words(kinds[code]) + ' (' + story.events.filter((event) => event[1] === code).length + ')']);
  return element('section', { class: 'card', 'aria-labelledby': 'time-line-title' },
    element('div', { class: 'bar' }, element('h3', { id: 'time-line-title' }, word('time-line')), status),
    present.length > 1 ? element('div', { class: 'tools' }, choice(word('kind'), [['', word('all')], ...options], '', fill)) : null, list,
    story.left ? element('p', { class: 'note' }, word('left-off', number(story.left))) : null);
}

function monthOf(events, kinds) {
  return element('section', { class: 'month' }, element('h4', {}, monthName(events[0][0])),
    element('ol', {}, events.map(([day, code, text]) => element('li', {},
      element('time', { datetime: day }, day), element('span', { class: 'kind', 'data-kind': code }, words(kinds[code])), element('span', { class: 'what' }, words(text))))));
}
