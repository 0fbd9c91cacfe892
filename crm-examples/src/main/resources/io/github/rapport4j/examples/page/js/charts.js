// The charts: drawn on canvas in the colours of the style sheet, their words drawn too, so that no data becomes markup.
const drawn = new Set();
const color = (name) => getComputedStyle(document.documentElement).getPropertyValue('--' + name).trim();

/** A box that is a chart once it stands in the document. */
function chartBox(id, label, build) {
  const host = element('div', { class: 'chart', id, role: 'img', 'aria-label': label });
  drawn.add({ host, build });
  return host;
}

function drawCharts() {
  for (const chart of drawn) {
    if (!chart.host.isConnected) { forget(chart); continue; }
    if (!chart.host.offsetParent) continue;
    if (!chart.instance) {
      chart.instance = window.echarts.init(chart.host, null, { renderer: 'canvas' });
      chart.instance.on('click', (hit) => { if (hit.data && hit.data.hash) location.hash = hit.data.hash; });
    }
    chart.instance.resize();
    chart.instance.setOption(chart.build(), true);
    chart.instance.getZr().flush();
  }
}

function forget(chart) {
  if (chart.instance) chart.instance.dispose();
  drawn.delete(chart);
}

const isNarrow = () => window.innerWidth < 640;
const tooltip = (formatter) => ({ renderMode: 'richText', confine: true, formatter, backgroundColor: color('card'), borderColor: color('line'),
  textStyle: { color: color('ink'), fontSize: 13 } });
const font = { fontFamily: 'system-ui, sans-serif' };
const legend = () => ({ top: 0, left: 'center', itemGap: isNarrow() ? 10 : 18, textStyle: { color: color('ink') } });

const axis = (name) => ({
  name, nameLocation: 'middle', nameGap: 30, nameTextStyle: { color: color('soft') },
  axisLabel: { color: color('soft') }, axisLine: { lineStyle: { color: color('line') } },
  splitLine: { lineStyle: { color: color('line'), opacity: 0.7 } },
});

function short(value) {
  const size = Math.abs(value);
  if (reader.language === 'zh' && size >= 1e4) return Number((value / 1e4).toPrecision(4)) + ' 万';
  if (size >= 1e6) return Number((value / 1e6).toPrecision(4)) + ' M';
  if (size >= 1e3) return Number((value / 1e3).toPrecision(4)) + ' k';
  return String(Number(value.toPrecision(4)));
}

const symbols = { core: 'circle', potential: 'triangle', basic: 'rect', 'phase-out': 'diamond' };

function quadrantChart(data) {
  const isLog = data.scale === 'log';
  const points = data.groups.reduce((sum, group) => sum + group.points.length, 0);
  const cuts = [{ xAxis: data.loyaltyCut, name: word('loyalty-cut') }];
  if (data.valueCut > 0 || !isLog) cuts.push({ yAxis: data.valueCut, name: word('value-cut'), label: { position: 'insideStartTop' } });
  return {
    animation: false, textStyle: font, grid: { left: 60, right: 26, top: isNarrow() ? 70 : 48, bottom: 50 }, legend: legend(),
    tooltip: tooltip((hit) => (hit.data.label ? hit.data.label + '\n' + word('loyalty') + ' ' + hit.data.value[0] + '\n' + word('value') + ' ' + hit.data.shown : '')),
    xAxis: { ...axis(word('loyalty')), min: 0, max: 100 },
    yAxis: { ...axis(word('value')), type: isLog ? 'log' : 'value', scale: !isLog, nameGap: 44, axisLabel: { color: color('soft'), formatter: short } },
    series: data.groups.map((group, index) => ({
      name: words(group.label), type: 'scatter', symbol: symbols[group.code] || 'pin', symbolSize: points > 800 ? 6 : 10,
      itemStyle: { color: color(group.code) || color('none'), opacity: points > 800 ? 0.6 : 0.85, borderColor: color('card'), borderWidth: points > 800 ? 0 : 1 },
      emphasis: { itemStyle: { opacity: 1, borderColor: color('ink'), borderWidth: 2 } },
      data: group.points.filter((p) => !isLog || p[1] > 0).map((p) => {
        const id = idIn(p[2]);
        return { value: [p[0], p[1]], label: p[2], shown: p[3], hash: id === null ? null : linkOf(id), cursor: id === null ? 'default' : 'pointer' };
      }),
      markLine: index > 0 ? undefined : { silent: true, symbol: 'none', lineStyle: { color: color('ink'), type: 'dashed', width: 1.4 },
        label: { color: color('soft'), formatter: (mark) => mark.name }, data: cuts },
    })),
  };
}

const stripes = { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 5], rotation: -0.8, color: 'rgba(255,255,255,.5)' };

/** Bars across, a row a name; the second series is striped as well as coloured otherwise. */
function barChart(names, series, isStacked) {
  return {
    animation: false, textStyle: font, grid: { left: 4, right: 30, top: 34, bottom: 4, containLabel: true }, legend: legend(),
    tooltip: tooltip((hit) => hit.name + '\n' + hit.seriesName + ' ' + hit.value),
    xAxis: { ...axis(''), type: 'value', minInterval: 1 },
    yAxis: { ...axis(''), type: 'category', inverse: true, data: names, axisLabel: { color: color('ink') } },
    series: series.map((part, index) => ({
      name: part.name, type: 'bar', stack: isStacked ? 'all' : undefined, barMaxWidth: 30,
      itemStyle: { color: color(part.tone), decal: index === 1 ? stripes : undefined },
      label: { show: true, position: isStacked ? 'inside' : 'right', color: color(isStacked && index === 0 ? 'card' : 'ink'), textBorderWidth: 0,
        backgroundColor: isStacked && index === 1 ? color('card') : 'transparent', borderRadius: 3, padding: [2, 4],
        formatter: (hit) => number(hit.value) },
      data: part.values.map((value, at) => ({ value, hash: part.hashes[at], label: { show: value > 0 } })),
    })),
  };
}
