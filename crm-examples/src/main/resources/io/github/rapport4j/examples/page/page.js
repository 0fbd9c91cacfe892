'use strict';
(function () {
  const report = JSON.parse(document.getElementById('report').textContent);
  let language = report.language;
  const charts = [];
  const pageSize = 200;

  const words = (text) => (text === null || text === undefined ? '' : typeof text === 'string' ? text : text[language]);
  const word = (key) => words(report.words[key]);

  function element(name, attributes, ...children) {
    const node = document.createElement(name);
    for (const [key, value] of Object.entries(attributes || {})) {
      if (key === 'class') node.className = value;
      else if (key.startsWith('on')) node.addEventListener(key.slice(2), value);
      else if (value !== null && value !== undefined) node.setAttribute(key, value);
    }
    for (const child of children) if (child !== null && child !== undefined) node.append(child);
    return node;
  }

  const color = (name) => getComputedStyle(document.documentElement).getPropertyValue('--' + name).trim();

  function section(id, title, note, ...content) {
    const heading = element('h2', { id: id + '-title' }, words(title));
    return element('section', { id, 'aria-labelledby': id + '-title', class: 'part' }, heading,
      note ? element('p', { class: 'note' }, words(note)) : null, ...content);
  }

  function why(text) {
    const content = words(text);
    if (!content) return null;
    return element('details', {}, element('summary', {}, word('why')), element('p', { class: 'why' }, content));
  }

  function tile(item) {
    return element('div', { class: 'card tile' },
      element('div', { class: 'label' }, words(item.label)),
      element('div', { class: item.defined ? 'value' : 'value undefined' }, words(item.value)),
      item.range ? element('div', { class: 'range' }, words(item.range)) : null,
      why(item.why));
  }

  function counts(items) {
    return element('ul', { class: 'counts' }, ...items.map((item) =>
      element('li', { 'data-code': item.code }, element('b', {}, item.count), element('span', {}, words(item.label)))));
  }

  function chart(host, label, build) {
    host.setAttribute('role', 'img');
    host.setAttribute('aria-label', label);
    charts.push({ host, build });
    return host;
  }

  function drawCharts() {
    for (const item of charts) {
      if (item.instance) item.instance.dispose();
      item.instance = window.echarts.init(item.host, null, { renderer: 'canvas' });
      item.instance.setOption(item.build());
    }
  }

  const axis = (name) => ({
    name, nameLocation: 'middle', nameGap: 34, nameTextStyle: { color: color('soft') },
    axisLabel: { color: color('soft') }, axisLine: { lineStyle: { color: color('line') } }, splitLine: { lineStyle: { color: color('line'), opacity: .6 } },
  });

  const symbols = { core: 'circle', potential: 'triangle', basic: 'rect', 'phase-out': 'diamond' };

  function quadrantChart(data) {
    const log = data.scale === 'log';
    return {
      animation: false, aria: { enabled: true }, grid: { left: 56, right: 24, top: window.innerWidth < 640 ? 76 : 44, bottom: 52 },
      legend: { top: 2, textStyle: { color: color('ink') } },
      tooltip: { formatter: (hit) => (hit.data && hit.data.label2) || '', confine: true },
      xAxis: Object.assign(axis(words(data.loyaltyName)), { min: 0, max: 100 }),
      yAxis: Object.assign(axis(words(data.valueName)), { type: log ? 'log' : 'value', scale: !log, nameGap: 42,
        axisLabel: { color: color('soft'), formatter: (v) => short(v) } }),
      series: data.groups.map((group, index) => ({
        name: words(group.label), type: 'scatter', symbol: symbols[group.code], symbolSize: data.points > 800 ? 5 : 9, large: group.points.length > 3000,
        itemStyle: { color: color(group.code), opacity: .75 },
        data: group.points.map((p) => ({ value: [p[0], p[1]], label2: escape(p[2]) + '<br>' + escape(words(data.loyaltyName)) + ' ' + p[0] + '<br>' + escape(words(data.valueName)) + ' ' + escape(p[3]) })),
        markLine: index > 0 ? undefined : { silent: true, symbol: 'none', animation: false, lineStyle: { color: color('ink'), type: 'dashed', width: 1.5 },
          label: { color: color('soft'), formatter: (line) => line.name },
          data: [{ xAxis: data.loyaltyCut, name: words(data.loyaltyCutName) }].concat(data.valueCut > 0 || !log ? [{ yAxis: data.valueCut, name: words(data.valueCutName), label: { position: 'insideStartTop' } }] : []) },
      })),
    };
  }

  function bandChart(data) {
    return {
      animation: false, aria: { enabled: true }, grid: { left: 8, right: 24, top: 34, bottom: 8, containLabel: true }, tooltip: { confine: true },
      legend: { top: 0, textStyle: { color: color('ink') } },
      xAxis: Object.assign(axis(''), { type: 'value', minInterval: 1 }),
      yAxis: Object.assign(axis(''), { type: 'category', inverse: true, data: data.bands.map((band) => words(band.label)) }),
      series: [['decided', 'core'], ['provisional', 'potential']].map(([key, tone]) => ({
        name: word(key), type: 'bar', stack: 'all', barWidth: '55%', itemStyle: { color: color(tone), decal: key === 'provisional' ? { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 5], rotation: -.8, color: 'rgba(255,255,255,.45)' } : undefined },
        label: { show: true, formatter: (hit) => hit.value || '', color: color('card') }, data: data.bands.map((band) => band[key]),
      })),
    };
  }

  function short(number) {
    const size = Math.abs(number);
    if (language === 'zh' && size >= 1e4) return +(number / 1e4).toPrecision(4) + '万';
    if (size >= 1e6) return +(number / 1e6).toPrecision(4) + ' M';
    if (size >= 1e3) return +(number / 1e3).toPrecision(4) + ' k';
    return String(+number.toPrecision(4));
  }

  function escape(text) {
    return String(text).replace(/[&<>"']/g, (c) => '&#' + c.charCodeAt(0) + ';');
  }

  function cohorts(data) {
    const width = Math.max(...data.rows.map((row) => row.active.length));
    const head = element('tr', {}, element('th', { scope: 'col' }, word('cohort')), element('th', { scope: 'col', class: 'number' }, word('cohortSize')));
    for (let month = 0; month < width; month++) head.append(element('th', { scope: 'col', class: 'number' }, '+' + month));
    const body = data.rows.map((row) => {
      const line = element('tr', {}, element('th', { scope: 'row' }, row.cohort), element('td', {}, row.size));
      for (let month = 0; month < width; month++) {
        if (month >= row.active.length) { line.append(element('td', { class: 'empty' })); continue; }
        const share = row.size ? row.active[month] / row.size : 0;
        const strength = month === 0 ? .9 : Math.min(.9, share * 1.6);
        const cell = element('td', { title: row.active[month] + ' / ' + row.size }, (share * 100).toFixed(1));
        cell.style.background = 'rgba(' + color('heat') + ',' + strength.toFixed(3) + ')';
        if (strength > .6) cell.style.color = '#fff';
        line.append(cell);
      }
      return line;
    });
    return element('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': word('cohorts') },
      element('table', { class: 'heat' }, element('caption', {}, word('cohorts')), element('thead', {}, head), element('tbody', {}, ...body)));
  }

  const shown = (cell) => (cell !== null && typeof cell === 'object' && 't' in cell ? words(cell.t) : words(cell));
  const key = (cell) => (cell !== null && typeof cell === 'object' && 's' in cell ? cell.s : shown(cell));

  function compare(a, b) {
    const x = key(a), y = key(b);
    const emptyX = x === '' || x === null, emptyY = y === '' || y === null;
    if (emptyX || emptyY) return emptyX - emptyY;
    if (typeof x === 'number' && typeof y === 'number') return x - y;
    return String(x).localeCompare(String(y), language, { numeric: true });
  }

  function cellOf(column, cell) {
    if (column.type === 'why') return element('td', { class: 'why-cell' }, why(cell === null ? '' : cell.t || cell));
    if (column.type === 'term' && cell && cell.code) return element('td', {}, element('span', { class: 'badge', 'data-code': cell.code }, shown(cell)));
    return element('td', { class: column.type }, shown(cell));
  }

  function table(data) {
    const state = { sort: -1, up: true, text: '', picks: {}, limit: pageSize };
    const body = element('tbody');
    const count = element('span', { class: 'shown', role: 'status' });
    const more = element('div', { class: 'more' });
    const heads = data.columns.map((column, index) => column.type === 'why' || data.fixed
      ? element('th', { scope: 'col', class: column.type }, words(column.label))
      : element('th', { scope: 'col', class: column.type, 'aria-sort': 'none' },
        element('button', { type: 'button', onclick: () => { state.up = state.sort === index ? !state.up : true; state.sort = index; fill(); } }, words(column.label))));

    function rows() {
      const text = state.text.toLowerCase();
      let list = data.rows.filter((row) =>
        Object.entries(state.picks).every(([index, code]) => !code || (row[index] && row[index].code === code)) &&
        (!text || row.some((cell, index) => data.columns[index].type !== 'why' && shown(cell).toString().toLowerCase().includes(text))));
      if (state.sort >= 0) {
        const sign = state.up ? 1 : -1;
        list = list.slice().sort((a, b) => sign * compare(a[state.sort], b[state.sort]));
      }
      return list;
    }

    function fill() {
      const list = rows();
      body.replaceChildren(...list.slice(0, state.limit).map((row) => element('tr', {}, ...row.map((cell, index) => cellOf(data.columns[index], cell)))));
      heads.forEach((head, index) => { if (head.hasAttribute('aria-sort')) head.setAttribute('aria-sort', index !== state.sort ? 'none' : state.up ? 'ascending' : 'descending'); });
      count.textContent = Math.min(state.limit, list.length) + ' / ' + data.rows.length;
      more.replaceChildren(...(list.length > state.limit ? [element('button', { type: 'button', onclick: () => { state.limit += 5 * pageSize; fill(); } }, word('more'))] : []));
    }

    const tools = element('div', { class: 'tools' });
    if (!data.fixed) {
      tools.append(element('input', { type: 'search', placeholder: word('filter'), 'aria-label': word('filter') + ' – ' + words(data.title), oninput: (event) => { state.text = event.target.value; fill(); } }));
      data.columns.forEach((column, index) => {
        if (column.type !== 'term') return;
        const options = new Map(data.rows.filter((row) => row[index] && row[index].code).map((row) => [row[index].code, shown(row[index])]));
        if (options.size < 2) return;
        tools.append(element('select', { 'aria-label': words(column.label), onchange: (event) => { state.picks[index] = event.target.value; fill(); } },
          element('option', { value: '' }, words(column.label) + ': ' + word('all')), ...[...options].map(([code, label]) => element('option', { value: code }, label))));
      });
      tools.append(count);
    }
    fill();
    return element('div', { class: 'card' }, data.fixed ? null : tools,
      element('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': words(data.title) },
        element('table', { id: 'table-' + data.id }, element('caption', {}, words(data.title)), element('thead', {}, element('tr', {}, ...heads)), body)), more);
  }

  function overview() {
    const parts = [section('overview', report.words.overview, null, element('div', { class: 'tiles' }, ...report.tiles.map(tile)))];
    if (report.notes.length) {
      parts.unshift(element('div', { class: 'card warn' }, element('ul', {}, ...report.notes.map((note) => element('li', {}, words(note))))));
    }
    const boxes = [];
    if (report.quadrant) {
      boxes.push(element('div', { class: 'card' }, element('h3', {}, words(report.quadrant.title)), counts(report.quadrant.counts),
        chart(element('div', { class: 'chart', id: 'quadrant-chart' }), words(report.quadrant.title), () => quadrantChart(report.quadrant)),
        element('p', { class: 'note' }, words(report.quadrant.note))));
    }
    if (report.bands) {
      boxes.push(element('div', { class: 'card' }, element('h3', {}, words(report.bands.title)),
        chart(element('div', { class: 'chart small', id: 'band-chart' }), words(report.bands.title), () => bandChart(report.bands)), element('p', { class: 'note' }, words(report.bands.note))));
    }
    if (boxes.length) parts.push(element('section', { class: boxes.length > 1 ? 'split' : '' }, ...boxes));
    return parts;
  }

  function draw() {
    document.documentElement.lang = language;
    document.title = words(report.title);
    document.getElementById('title').textContent = words(report.title);
    document.getElementById('subtitle').textContent = words(report.subtitle);
    document.querySelectorAll('[data-text]').forEach((node) => { node.textContent = word(node.dataset.text); });
    document.getElementById('languages').replaceChildren(...[['en', 'English'], ['zh', '中文']].map(([code, name]) =>
      element('button', { type: 'button', lang: code, 'aria-pressed': String(code === language), onclick: () => { language = code; draw(); } }, name)));
    const main = document.getElementById('main');
    charts.forEach((item) => item.instance && item.instance.dispose());
    charts.length = 0;
    const parts = overview();
    for (const item of report.tables) {
      parts.push(section(item.id, item.title, item.note, table(item)));
      if (item.id === 'kpis' && report.cohorts) {
        parts.push(section('cohorts', report.words.cohorts, report.cohorts.note, element('div', { class: 'card' }, cohorts(report.cohorts))));
      }
    }
    main.replaceChildren(...parts);
    document.getElementById('nav').replaceChildren(...[...main.querySelectorAll('section[id]')].filter((part) => !part.id.startsWith('reject')).map((part) =>
      element('a', { href: '#' + part.id }, part.querySelector('h2').textContent)));
    document.getElementById('foot').textContent = words(report.footer);
    drawCharts();
  }

  draw();
  let waiting = 0;
  window.addEventListener('resize', () => { cancelAnimationFrame(waiting); waiting = requestAnimationFrame(() => charts.forEach((item) => item.instance.resize())); });
  window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', drawCharts);
  window.addEventListener('beforeprint', () => { document.querySelectorAll('.tile details').forEach((node) => { node.open = false; }); charts.forEach((item) => item.instance.resize()); });
}());
