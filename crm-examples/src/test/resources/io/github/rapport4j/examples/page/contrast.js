// Every text of the page whose contrast with what is behind it is below 4.5 to 1 (WCAG 2.1, 1.4.3).
(() => {
  const channels = (color) => (color.match(/[\d.]+/g) || []).map(Number);
  const isClear = (color) => color === 'transparent' || (channels(color).length === 4 && channels(color)[3] === 0);
  const light = (color) => {
    const [r, g, b] = channels(color).map((c) => (c / 255 <= 0.03928 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const behind = (node) => {
    for (let at = node; at; at = at.parentElement) {
      const color = getComputedStyle(at).backgroundColor;
      if (!isClear(color)) return color;
    }
    return 'rgb(255, 255, 255)';
  };
  const ratio = (a, b) => (Math.max(light(a), light(b)) + 0.05) / (Math.min(light(a), light(b)) + 0.05);
  const hasText = (node) => [...node.childNodes].some((child) => child.nodeType === 3 && child.textContent.trim());
  return [...document.body.querySelectorAll('*')]
    .filter((node) => hasText(node) && !['SCRIPT', 'NOSCRIPT', 'OPTION', 'STYLE'].includes(node.tagName))
    .map((node) => ({ node, ratio: ratio(getComputedStyle(node).color, behind(node)) }))
    .filter((seen) => seen.ratio < 4.5)
    .map((seen) => seen.node.tagName + '.' + seen.node.className + ' "' + seen.node.textContent.slice(0, 20) + '" ' + seen.ratio.toFixed(2));
})()
