// The report, the reader's language, and elements: whatever comes from data becomes text, never markup.
if (window.trustedTypes) {
  // The chart library empties its box by way of markup; nothing else may.
  window.trustedTypes.createPolicy('default', { createHTML: (markup) => (markup === '' ? '' : null) });
}

const byId = (id) => document.getElementById(id);
const report = JSON.parse(byId('report').textContent);
const reader = { language: report.language, theme: 'system' };

/** The words of a text that is one string, or one a language. */
function words(text) {
  if (text === null || text === undefined) return '';
  return typeof text === 'object' ? text[reader.language] : String(text);
}

/** A word of the page itself, its places {0}, {1} filled. */
function word(key, ...values) {
  return words(report.words[key]).replace(/\{(\d)\}/g, (place, index) => values[index]);
}

const number = (value) => value.toLocaleString(reader.language);

function element(name, attributes, ...children) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes || {})) {
    if (value === null || value === undefined || value === false) continue;
    if (key.startsWith('on')) node.addEventListener(key.slice(2), value);
    else node.setAttribute(key, value === true ? '' : value);
  }
  node.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return node;
}

const button = (label, onclick, attributes) => element('button', { type: 'button', onclick, ...attributes }, label);

/** A term: its words, and a mark in its colour beside them. */
const badge = (code, text) => element('span', { class: 'badge', 'data-code': code || 'none' }, text);

/** Statements, one a line, each indented by two spaces a level: as nested lists. */
function arithmetic(text) {
  const top = element('ul', { class: 'steps' });
  const open = [top];
  for (const line of words(text).split('\n')) {
    if (!line.trim()) continue;
    const level = Math.min(Math.floor((line.length - line.trimStart().length) / 2), open.length);
    open.length = Math.min(open.length, level + 1);
    if (level === open.length) {
      const parent = open[level - 1].lastElementChild || open[level - 1].appendChild(element('li'));
      open.push(parent.appendChild(element('ul')));
    }
    open[level].append(element('li', {}, line.trim()));
  }
  return top;
}

/** Something that opens below its label. */
function opening(label, content, attributes) {
  return element('details', attributes, element('summary', {}, label), content);
}

/** A choice with its label above it. */
function choice(label, options, value, onchange) {
  const select = element('select', { onchange: (event) => onchange(event.target.value) },
    options.map(([key, text]) => element('option', { value: key }, text)));
  select.value = value;
  return element('label', { class: 'choice' }, element('span', {}, label), select);
}
