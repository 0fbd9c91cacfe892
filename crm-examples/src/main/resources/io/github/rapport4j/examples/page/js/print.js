// On paper: light, everything open, all rows that match. And the start of it all, since this is the last part.
const mostWhys = 40;
let folded = [];

function unfold() {
  document.documentElement.dataset.theme = 'light';
  folded = [...byId('main').querySelectorAll('details:not([open])')];
  folded.forEach((node) => { node.open = true; });
  for (const table of byId('main').querySelectorAll('.table')) {
    const rows = table.fillAll();
    table.classList.toggle('many', rows > mostWhys);
    if (rows <= mostWhys) table.querySelectorAll('td.why button').forEach((why) => why.click());
  }
  drawCharts();
}

function fold() {
  folded.forEach((node) => { node.open = false; });
  byId('main').querySelectorAll('.table').forEach((table) => table.fill());
  paint(reader.theme);
}

let waiting = 0;
window.addEventListener('resize', () => { cancelAnimationFrame(waiting); waiting = requestAnimationFrame(drawCharts); });
window.addEventListener('hashchange', () => open(true));
window.addEventListener('beforeprint', unfold);
window.addEventListener('afterprint', fold);
darkness.addEventListener('change', () => paint(reader.theme));
byId('skip').addEventListener('click', (event) => { event.preventDefault(); byId('view-title').focus(); });
report.tables.forEach(whenRead);
paint(reader.theme);
frame();
narrow(wanted()).then(() => open(false));
