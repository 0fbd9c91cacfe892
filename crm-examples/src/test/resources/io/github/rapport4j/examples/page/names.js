// Controls, charts and tables that a screen reader could not name, and headings that leave out a level.
(() => {
  const name = (node) => node.getAttribute('aria-label') || (node.labels && [...node.labels].map((label) => label.firstChild.textContent).join('')) || node.textContent;
  const nameless = [...document.querySelectorAll('a, button, input, select, [role=img], [role=region], nav')].filter((node) => !name(node).trim());
  const tables = [...document.querySelectorAll('table')].filter((table) => !table.caption || !table.caption.textContent.trim() || !table.querySelector('th[scope=col]') || !table.querySelector('th[scope=row]'));
  const levels = [...document.querySelectorAll('h1, h2, h3, h4')].map((node) => Number(node.tagName[1]));
  const jumps = levels.filter((level, at) => level > (at ? levels[at - 1] : 0) + 1);
  const twice = [...document.querySelectorAll('[id]')].map((node) => node.id).filter((id, at, all) => all.indexOf(id) !== at);
  return [...nameless, ...tables].map((node) => node.outerHTML.slice(0, 80)).concat(jumps.map((level) => 'jump to h' + level), twice);
})()
