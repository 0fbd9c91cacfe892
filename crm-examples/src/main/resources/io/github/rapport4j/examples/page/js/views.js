// Which view is open: the address says it, so that links and the back button work.
const viewNames = ['overview', 'customers', 'leads', 'kpis', 'quality'];
const hasTables = (view) => report.tables.some((table) => table.view === view);
const views = viewNames.filter((view) => view === 'overview' || hasTables(view));
let current = { view: 'overview', of: '' };

function wanted() {
  const [name, ...rest] = location.hash.slice(1).split('=');
  let of = rest.join('=');
  try { of = decodeURIComponent(of); } catch (notEncoded) { /* as it stands */ }
  if (name === 'customer') return { view: 'customer', of };
  return views.includes(name) ? { view: name, of } : { view: 'overview', of: '' };
}

/** A link may ask for the rows with one term. */
async function narrow(route) {
  if (!route.of || route.view === 'customer') return;
  for (const table of report.tables.filter((item) => item.view === route.view)) {
    await whenRead(table);
    if (pickTerm(table, ...route.of.split(':'))) return;
  }
}

async function open(isMoved) {
  const before = current;
  const route = wanted();
  current = route;
  const isCurrent = () => current === route;
  if (isMoved) await narrow(route);
  const title = element('h2', { tabindex: -1, id: 'view-title' });
  title.textContent = route.view === 'customer' ? route.of : word(route.view);
  const content = route.view === 'customer' ? await storyView(route.of, isCurrent) : route.view === 'overview' ? overview() : tables(route.view);
  if (!isCurrent()) return;
  if (route.view === 'customer' && chunkOf.has(route.of) && canUnpack) title.textContent = storyTitle((await storyOf(route.of)).story);
  byId('main').replaceChildren(...[route.view === 'customer' ? storyPath(route.of) : null, title, ...content].filter(Boolean));
  byId('main').dataset.view = route.view;
  document.title = title.textContent + ' · ' + words(report.title);
  navigation();
  drawCharts();
  if (isMoved) land(title, before);
}

/** Focus goes to what was opened; on the way back, to the customer that was left. */
function land(title, before) {
  const left = before.view === 'customer' && current.view !== 'customer' &&
    [...byId('main').querySelectorAll('a[data-customer]')].find((link) => link.dataset.customer === before.of);
  if (left) {
    left.scrollIntoView({ block: 'center' });
    left.focus({ preventScroll: true });
  } else {
    window.scrollTo(0, 0);
    title.focus({ preventScroll: true });
  }
}

function navigation() {
  const size = (view) => { const table = report.tables.find((item) => item.id === view); return table ? element('span', { class: 'size' }, number(table.size)) : null; };
  const isHere = (view) => view === current.view || (view === 'customers' && current.view === 'customer');
  byId('nav').setAttribute('aria-label', word('views'));
  byId('nav').replaceChildren(...views.map((view) => element('a', { href: '#' + view, 'aria-current': isHere(view) ? 'page' : null }, word(view), size(view))));
  const here = byId('nav').querySelector('[aria-current]');
  byId('nav').scrollLeft = here.offsetLeft - byId('nav').offsetLeft - 40;
}

function frame() {
  document.documentElement.lang = reader.language === 'zh' ? 'zh-CN' : 'en';
  byId('title').textContent = words(report.title);
  byId('subtitle').textContent = words(report.subtitle);
  byId('skip').textContent = word('skip');
  byId('foot').textContent = words(report.footer);
  byId('languages').setAttribute('aria-label', word('language'));
  byId('languages').replaceChildren(...[['en', 'English'], ['zh', '中文']].map(([code, name]) =>
    button(name, () => speak(code), { lang: code, id: 'language-' + code, 'aria-pressed': String(code === reader.language) })));
  const themes = ['system', 'light', 'dark'].map((name) => [name, word('theme-' + name)]);
  byId('tools').replaceChildren(choice(word('theme'), themes, reader.theme, dress), button(word('print'), () => window.print(), { class: 'toggle' }));
}

async function speak(language) {
  reader.language = language;
  frame();
  byId('language-' + language).focus();
  await open(false);
}

const darkness = window.matchMedia('(prefers-color-scheme: dark)');

function paint(theme) {
  document.documentElement.dataset.theme = theme === 'system' ? (darkness.matches ? 'dark' : 'light') : theme;
  drawCharts();
}

function dress(theme) {
  reader.theme = theme;
  try { localStorage.setItem('rapport-theme', theme); } catch (refused) { /* then it lasts as long as the page */ }
  paint(theme);
}

try {
  const kept = localStorage.getItem('rapport-theme');
  if (['light', 'dark'].includes(kept)) reader.theme = kept;
} catch (refused) { /* the system's then */ }
