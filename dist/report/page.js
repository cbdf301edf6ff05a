// Draws the charts of report.html with uPlot from the JSON in the page. Plain script: the page loads nothing.
(() => {
  const data = JSON.parse(document.getElementById('data').textContent);
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const sync = uPlot.sync('run');
  let plots = [];

  const token = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  // A version has its colour in every chart; beside two versions other lines have none of these two.
  const lineColour = (index, side) => token(side ? `--${side}` : `--line-${(index % 8) + 1}`);
  const hasTwo = data.percentiles.length > 0;
  const isOfTwo = data.charts.some((chart) => chart.lines.some((line) => line.side));
  const strokeOf = (line, index) => lineColour(isOfTwo ? 2 + (index % 6) : index, line.side);

  function draw() {
    for (const plot of plots) plot.destroy();
    plots = [];
    for (const chart of data.charts) {
      const holder = plotHolder(chart.id);
      if (holder) plots.push(new uPlot(timeOptions(chart, holder), timeValues(chart), holder));
    }
    const holder = plotHolder('distribution');
    if (holder && data.distribution.length > 2)
      plots.push(new uPlot(distributionOptions(holder), distributionValues(), holder));
    const histogram = plotHolder('histogram');
    if (histogram) plots.push(new uPlot(histogramOptions(histogram), histogramValues(), histogram));
    const difference = plotHolder('difference');
    if (difference) plots.push(new uPlot(differenceOptions(difference), differenceValues(), difference));
  }

  function plotHolder(id) {
    const figure = [...document.querySelectorAll('figure.chart')].find((one) => one.dataset.chart === id);
    return figure ? figure.querySelector('.plot') : null;
  }

  const sizeOf = (holder) => ({ width: Math.max(200, holder.clientWidth), height: 220 });
  const timeValues = (chart) => [
    data.seconds,
    ...chart.lines.map((line) => line.values),
    ...chart.limits.map((limit) => data.seconds.map(() => limit.value)),
  ];

  function timeOptions(chart, holder) {
    const format = (value) => quantity(value, chart.unit);
    return {
      ...sizeOf(holder),
      // Half of the last label, `1:00:00` at most, is right of the last second.
      padding: [16, 24, 0, 0],
      cursor: { sync: { key: sync.key }, focus: { prox: 24 }, points: { size: 6 } },
      legend: legendOf(chart.lines.length),
      scales: { x: { time: false }, y: { range: () => yRange(chart) } },
      axes: [
        axis({ size: 28, incrs: TIME_STEPS_S, values: (_, splits) => splits.map(elapsed) }),
        axis({ size: 64, values: (_, splits) => splits.map(format) }),
      ],
      series: [
        {
          label: 'at',
          value: (_, second) =>
            second == null ? 'peaks of the run' : `at ${elapsed(second)} · ${clock(second)}`,
        },
        ...chart.lines.map((line, index) => ({
          label: line.label,
          stroke: strokeOf(line, index),
          width: 1.5,
          dash: DASHES[index % DASHES.length],
          spanGaps: line.role === 'events_offered',
          points: { show: line.values.length < 3 },
          value: (_, value, __, at) => format(at == null ? peakOf(line.values) : value),
        })),
        ...chart.limits.map((limit) => limitSeries(limit, format, yRange(chart)[1])),
      ],
      hooks: { drawClear: [shadePhases] },
    };
  }

  const TIME_STEPS_S = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14400, 28800, 86400];

  // Lines differ by more than their colour.
  const DASHES = [undefined, [8, 4], [2, 3], [12, 3, 3, 3]];

  const peakOf = (values) => values.reduce((most, value) => (value > most ? value : most), 0);

  const legendOf = (lines) => ({
    live: true,
    markers: {
      width: 3,
      fill: 'transparent',
      dash: (_, index) => (index > lines || DASHES[(index - 1) % DASHES.length] ? 'dashed' : 'solid'),
    },
  });

  function limitSeries(limit, format, top) {
    return {
      label: limit.value > top ? `${limit.label}, not in view` : limit.label,
      stroke: token('--bad'),
      width: 1,
      dash: [3, 4],
      points: { show: false },
      value: () => format(limit.value),
    };
  }

  // From zero, so that a small change looks small; a limit far above the lines is left out of the view.
  function yRange(chart) {
    let most = 0;
    for (const line of chart.lines) for (const value of line.values) if (value > most) most = value;
    for (const limit of chart.limits) if (limit.value <= most * 2.5 && limit.value > most) most = limit.value;
    const least = Math.min(...chart.limits.map((limit) => limit.value).filter((value) => value > 0));
    return [0, most === 0 ? (Number.isFinite(least) ? least * 2 : 1) : most * 1.08];
  }

  function shadePhases(plot) {
    const { ctx } = plot;
    ctx.save();
    ctx.font = `${10 * devicePixelRatio}px system-ui, sans-serif`;
    ctx.textBaseline = 'bottom';
    const gap = 4 * devicePixelRatio;
    for (const phase of data.phases) {
      if (!phase.judged) continue;
      const from = Math.max(plot.valToPos(phase.fromS, 'x', true), plot.bbox.left);
      const to = Math.min(plot.valToPos(phase.toS, 'x', true), plot.bbox.left + plot.bbox.width);
      if (to <= from) continue;
      ctx.fillStyle = token('--shade');
      ctx.fillRect(from, plot.bbox.top, to - from, plot.bbox.height);
      ctx.fillStyle = token('--soft');
      if (ctx.measureText(phase.name).width < to - from) ctx.fillText(phase.name, from, plot.bbox.top - gap);
    }
    ctx.restore();
  }

  // A quantile plot: equal steps from 90 to 99 to 99.9 %, where the tail lives.
  const nines = (percent) => -Math.log10(Math.max(1 - percent / 100, 0.0001));
  const percentOf = (step) => 100 * (1 - 10 ** -step);

  const drawn = (rows) => rows.filter(([percent]) => percent <= 99.99);

  /** Of two versions this change comes first, as everywhere. */
  function distributionValues() {
    const points = drawn(hasTwo ? data.percentiles : data.distribution);
    const at = points.map(([percent]) => nines(percent));
    return hasTwo
      ? [at, points.map(([, , candidate]) => candidate), points.map(([, base]) => base)]
      : [at, points.map(([, ms]) => ms)];
  }

  function differenceValues() {
    const points = drawn(data.percentiles);
    return [points.map(([percent]) => nines(percent)), points.map(([, , , change]) => change)];
  }

  function distributionOptions(holder) {
    const lines = hasTwo
      ? [
          { label: data.versions[0], stroke: lineColour(0, 'candidate') },
          { label: data.versions[1], stroke: lineColour(1, 'base'), dash: DASHES[1] },
        ]
      : [{ label: 'latency', stroke: lineColour(0) }];
    return {
      ...byPercentile(holder, hasTwo ? data.percentiles : data.distribution),
      axes: [
        percentileAxis(hasTwo ? data.percentiles : data.distribution),
        axis({ size: 64, values: (_, splits) => splits.map((ms) => quantity(ms, 'ms')) }),
      ],
      legend: legendOf(lines.length),
      series: [
        percentileSeries('the highest'),
        ...lines.map((line, index) => ({
          width: 1.5,
          points: { show: false },
          value: (_, ms, __, at) => quantity(at == null ? peakOf(distributionValues()[index + 1]) : ms, 'ms'),
          ...line,
        })),
      ],
      hooks: { draw: [markLimits] },
    };
  }

  // Bars of equal width, each a constant factor wider in ms than the one before.
  const histogramValues = () => [
    data.histogram.map((_, index) => index),
    data.histogram.map(([, , share]) => share),
  ];

  function histogramOptions(holder) {
    const edge = (index) => data.histogram[Math.round(index)] || data.histogram.at(-1);
    const most = data.histogram.reduce((top, [, , share]) => Math.max(top, share), 0);
    const mode = data.histogram.find(([, , share]) => share === most);
    const span = ([from, to]) => `${quantity(from, 'ms')} to ${quantity(to, 'ms')}`;
    return {
      ...sizeOf(holder),
      cursor: { points: { show: false }, drag: { x: false, y: false } },
      legend: legendOf(1),
      scales: {
        x: { time: false, range: [-0.5, data.histogram.length - 0.5] },
        y: { range: [0, most * 1.08 || 1] },
      },
      axes: [
        axis({
          size: 28,
          splits: () =>
            [0, 1, 2, 3, 4, 5].map((part) => Math.round((part / 5) * (data.histogram.length - 1))),
          values: (_, splits) => splits.map((index) => quantity(edge(index)[0], 'ms')),
        }),
        axis({ size: 64, values: (_, splits) => splits.map((share) => quantity(share, 'ratio')) }),
      ],
      series: [
        {
          label: 'at',
          value: (_, index) => (index == null ? `most often ${span(mode)}` : span(edge(index))),
        },
        {
          label: 'of the answers',
          stroke: lineColour(isOfTwo ? 2 : 0),
          fill: token('--shade'),
          width: 1,
          points: { show: false },
          paths: uPlot.paths.bars({ size: [0.9] }),
          value: (_, share) => quantity(share == null ? most : share, 'ratio'),
        },
      ],
    };
  }

  function differenceOptions(holder) {
    const options = byPercentile(holder, data.percentiles);
    const range = (_, low, high) => {
      const most = Math.max(Math.abs(low ?? 0), Math.abs(high ?? 0), 0.02) * 1.15;
      return [Math.min(0, low ?? 0) < 0 ? -most : -most / 6, Math.max(0, high ?? 0) > 0 ? most : most / 6];
    };
    return {
      ...options,
      scales: { ...options.scales, y: { range } },
      axes: [
        percentileAxis(data.percentiles),
        axis({ size: 64, values: (_, splits) => splits.map(signedPercent) }),
      ],
      legend: legendOf(1),
      series: [
        percentileSeries('at the median'),
        {
          label: `${data.versions[0]} against ${data.versions[1]}`,
          stroke: lineColour(0, 'candidate'),
          width: 1.5,
          points: { show: false },
          value: (_, change, __, at) => signedPercent(at == null ? differenceAt(50) : change),
        },
      ],
      hooks: { drawClear: [markZero] },
    };
  }

  const differenceAt = (percent) => data.percentiles.find(([one]) => one === percent)?.[3];

  function signedPercent(change) {
    if (change == null) return '';
    const percent = Math.round(change * 1000) / 10;
    return `${percent < 0 ? '−' : percent > 0 ? '+' : ''}${Math.abs(percent)} %`;
  }

  function markZero(plot) {
    const { ctx, bbox } = plot;
    const y = plot.valToPos(0, 'y', true);
    ctx.save();
    ctx.strokeStyle = token('--soft');
    ctx.lineWidth = devicePixelRatio;
    ctx.beginPath();
    ctx.moveTo(bbox.left, y);
    ctx.lineTo(bbox.left + bbox.width, y);
    ctx.stroke();
    ctx.restore();
  }

  function endOf(rows) {
    const last = drawn(rows).at(-1);
    return nines(last ? last[0] : 99);
  }

  const byPercentile = (holder, rows) => ({
    ...sizeOf(holder),
    cursor: { points: { size: 6 } },
    scales: {
      x: { time: false, range: [0, endOf(rows)] },
      y: { range: (_, _low, high) => [0, high * 1.08 || 1] },
    },
  });

  const percentileAxis = (rows) =>
    axis({
      size: 28,
      splits: () => [50, 90, 99, 99.9, 99.99].map(nines).filter((at) => at <= endOf(rows) + 0.01),
      values: (_, splits) => splits.map((at) => `p${trimmed(percentOf(at), 2)}`),
    });

  const percentileSeries = (atRest) => ({
    label: 'at',
    value: (_, at) => (at == null ? atRest : `at p${trimmed(percentOf(at), 2)}`),
  });

  // A limit on a percentile is a point of this chart: the line must pass below it.
  function markLimits(plot) {
    const { ctx, bbox } = plot;
    ctx.save();
    ctx.strokeStyle = ctx.fillStyle = token('--bad');
    ctx.lineWidth = 2 * devicePixelRatio;
    ctx.font = `${10 * devicePixelRatio}px system-ui, sans-serif`;
    ctx.textAlign = 'right';
    for (const { percent, ms } of data.distributionLimits) {
      const x = plot.valToPos(nines(percent), 'x', true);
      const y = plot.valToPos(ms, 'y', true);
      if (y < bbox.top || x > bbox.left + bbox.width) continue;
      const half = 7 * devicePixelRatio;
      ctx.beginPath();
      ctx.moveTo(x - half, y);
      ctx.lineTo(x + half, y);
      ctx.stroke();
      ctx.fillText(`limit of p${trimmed(percent, 2)}`, x - half - 3 * devicePixelRatio, y + half / 2);
    }
    ctx.restore();
  }

  function axis(options) {
    return {
      stroke: token('--soft'),
      font: '11px system-ui, sans-serif',
      grid: { stroke: token('--grid'), width: 1 },
      ticks: { show: false },
      ...options,
    };
  }

  function quantity(value, unit) {
    if (value == null) return '';
    const size = Math.abs(value);
    if (unit === 'ms') return size >= 10000 ? `${short(value / 1000)} s` : `${short(value)} ms`;
    if (unit === 's') return `${short(value)} s`;
    if (unit === 'ratio') return `${short(value * 100)} %`;
    if (unit === 'per second') return `${short(value)}/s`;
    if (unit === 'bytes' && size === 0) return '0';
    if (unit === 'bytes')
      return size >= 1e9
        ? `${short(value / 1e9)} GB`
        : size >= 1e6
          ? `${short(value / 1e6)} MB`
          : `${short(value / 1e3)} kB`;
    return short(value);
  }

  function short(value) {
    const size = Math.abs(value);
    const decimals = size === 0 || size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3;
    return trimmed(value, decimals).replace(/\B(?=(\d{3})+(?!\d)(?<!\.\d*))/g, ',');
  }

  function trimmed(value, decimals) {
    const text = value.toFixed(decimals);
    return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
  }

  function elapsed(second) {
    const whole = Math.round(second);
    const two = (part) => String(part).padStart(2, '0');
    const hours = Math.floor(whole / 3600);
    return `${hours > 0 ? `${hours}:` : ''}${two(Math.floor((whole % 3600) / 60))}:${two(whole % 60)}`;
  }

  const clock = (second) => `${new Date(data.startMs + second * 1000).toISOString().slice(11, 19)} UTC`;

  const SIZES = new Map([
    ['µs', 1e-3],
    ['ms', 1],
    ['s', 1e3],
    ['min', 6e4],
    ['h', 3.6e6],
    ['kB', 1e3],
    ['MB', 1e6],
    ['GB', 1e9],
  ]);

  /** `1,024 ms`, `2 min 3 s`, `1.5 GB`, `−3 %`: what a cell of numbers is worth; what has none comes last. */
  function worth(text) {
    const parts = [
      ...text
        .replace(/[,\u00a0\u202f]/g, (one) => (one === ',' ? '' : ' '))
        .matchAll(/([+\-−]?)(\d+(?:\.\d+)?)\s*([a-zA-Zµ]*)/g),
    ];
    if (parts.length === 0) return Number.NaN;
    const [first] = parts;
    const isTime = (unit) => ['h', 'min', 's', 'ms'].includes(unit);
    const counted = parts.every((part) => isTime(part[3])) ? parts : [first];
    const size = counted.reduce((sum, part) => sum + Number(part[2]) * (SIZES.get(part[3]) ?? 1), 0);
    return first[1] === '-' || first[1] === '−' ? -size : size;
  }

  function sortBy(table, column, isNumber, direction) {
    const body = table.tBodies[0];
    const text = (row) => row.cells[column]?.textContent.trim() ?? '';
    const compare = (a, b) => {
      if (!isNumber) return direction * text(a).localeCompare(text(b), 'en', { numeric: true });
      const [left, right] = [worth(text(a)), worth(text(b))];
      if (Number.isNaN(left) || Number.isNaN(right)) return Number.isNaN(left) - Number.isNaN(right);
      return direction * (left - right);
    };
    body.append(...[...body.rows].sort(compare));
  }

  function makeSortable(table) {
    if (table.tBodies[0].rows.length < 3) return;
    const heads = [...table.tHead.rows[0].cells];
    heads.forEach((head, column) => {
      const isNumber = head.classList.contains('number');
      const button = document.createElement('button');
      button.type = 'button';
      button.setAttribute('aria-label', `Sort by ${head.textContent.trim()}`);
      head.append(' ', button);
      button.addEventListener('click', () => {
        // Numbers are asked for from the highest on.
        const before = head.getAttribute('aria-sort');
        const first = isNumber ? 'descending' : 'ascending';
        const next = before === null ? first : before === 'ascending' ? 'descending' : 'ascending';
        for (const one of heads) one.removeAttribute('aria-sort');
        head.setAttribute('aria-sort', next);
        sortBy(table, column, isNumber, next === 'ascending' ? 1 : -1);
      });
    });
  }

  const tip = document.getElementById('tip');

  function showTip(link, text) {
    tip.textContent = text;
    tip.hidden = false;
    const box = link.getBoundingClientRect();
    const left = Math.min(box.left, document.documentElement.clientWidth - tip.offsetWidth - 14);
    tip.style.left = `${Math.max(14, left) + scrollX}px`;
    const above = box.bottom + tip.offsetHeight + 10 > innerHeight;
    tip.style.top = `${(above ? box.top - tip.offsetHeight - 6 : box.bottom + 6) + scrollY}px`;
  }

  function hideTip() {
    tip.hidden = true;
  }

  /** The first time a word stands in a section it becomes a link to what it means, which also shows on hover and focus. */
  function explainWords() {
    const byWord = new Map(data.words.map((one) => [one.word, one]));
    const longestFirst = [...byWord.keys()].sort((a, b) => b.length - a.length);
    const pattern = new RegExp(`(?<![\\w:/-])(?:${longestFirst.join('|')})(?![\\w-])`, 'g');
    for (const part of document.querySelectorAll('header.top, main > section')) {
      if (part.querySelector('#words')) continue;
      const known = new Set();
      const texts = [];
      const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const holder = walker.currentNode.parentElement;
        if (!holder.closest('a, button, pre, svg, .plot, .facts, td:first-child'))
          texts.push(walker.currentNode);
      }
      // What follows a word is looked at after it.
      for (const text of texts) {
        const found = [...text.data.matchAll(pattern)].find(([word]) => !known.has(byWord.get(word).id));
        if (!found) continue;
        const word = byWord.get(found[0]);
        known.add(word.id);
        const rest = text.splitText(found.index);
        texts.push(rest.splitText(found[0].length));
        const link = document.createElement('a');
        link.className = 'word';
        link.href = `#word-${word.id}`;
        rest.replaceWith(link);
        link.append(rest);
        link.setAttribute('aria-describedby', 'tip');
        for (const event of ['mouseenter', 'focus'])
          link.addEventListener(event, () => showTip(link, word.text));
        for (const event of ['mouseleave', 'blur']) link.addEventListener(event, hideTip);
      }
    }
    addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') hideTip();
    });
  }

  draw();
  explainWords();
  for (const table of document.querySelectorAll('.scroll table')) makeSortable(table);
  dark.addEventListener('change', draw);
  let waiting;
  addEventListener('resize', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      for (const plot of plots) plot.setSize(sizeOf(plot.root.parentElement));
    }, 100);
  });
})();
