// Draws the charts of report.html with uPlot from the JSON in the page. Plain script: the page loads nothing.
(() => {
  const data = JSON.parse(document.getElementById('data').textContent);
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const sync = uPlot.sync('run');
  let plots = [];

  const token = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const lineColour = (index) => token(`--line-${(index % 8) + 1}`);

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
      cursor: { sync: { key: sync.key }, focus: { prox: 24 }, points: { size: 6 } },
      legend: { live: true },
      scales: { x: { time: false }, y: { range: (_, low, high) => yRange(chart, low, high) } },
      axes: [
        axis({ values: (_, splits) => splits.map(elapsed) }),
        axis({ size: 64, values: (_, splits) => splits.map(format) }),
      ],
      series: [
        {
          label: 'at',
          value: (_, second) => (second == null ? '' : `${elapsed(second)} · ${clock(second)}`),
        },
        ...chart.lines.map((line, index) => ({
          label: line.label,
          stroke: lineColour(index),
          width: 1.5,
          dash: line.role === 'offered' ? [6, 4] : undefined,
          spanGaps: line.role === 'offered',
          points: { show: line.values.length < 3 },
          value: (_, value) => (value == null ? '' : format(value)),
        })),
        ...chart.limits.map((limit) => limitSeries(limit.label, format)),
      ],
      hooks: { drawClear: [shadePhases] },
    };
  }

  function limitSeries(label, format) {
    return {
      label,
      stroke: token('--bad'),
      width: 1,
      dash: [3, 4],
      points: { show: false },
      value: () => format.limit ?? '',
    };
  }

  // From zero, so that a small change looks small; a limit far above the lines is left out of the view.
  function yRange(chart, _low, _high) {
    let most = 0;
    for (const line of chart.lines) for (const value of line.values) if (value > most) most = value;
    for (const limit of chart.limits) if (limit.value <= most * 2.5 && limit.value > most) most = limit.value;
    return [0, most === 0 ? 1 : most * 1.08];
  }

  function shadePhases(plot) {
    const { ctx } = plot;
    ctx.save();
    ctx.fillStyle = token('--shade');
    for (const phase of data.phases) {
      if (!phase.judged) continue;
      const from = Math.max(plot.valToPos(phase.fromS, 'x', true), plot.bbox.left);
      const to = Math.min(plot.valToPos(phase.toS, 'x', true), plot.bbox.left + plot.bbox.width);
      if (to > from) ctx.fillRect(from, plot.bbox.top, to - from, plot.bbox.height);
    }
    ctx.restore();
  }

  // A quantile plot: equal steps from 90 to 99 to 99.9 %, where the tail lives.
  const nines = (percent) => -Math.log10(Math.max(1 - percent / 100, 0.0001));
  const percentOf = (step) => 100 * (1 - 10 ** -step);

  function distributionValues() {
    const points = data.distribution.filter(([percent]) => percent <= 99.99);
    return [points.map(([percent]) => nines(percent)), points.map(([, ms]) => ms)];
  }

  function distributionOptions(holder) {
    const last = data.distribution.filter(([percent]) => percent <= 99.99).at(-1);
    const ends = nines(last ? last[0] : 99);
    return {
      ...sizeOf(holder),
      cursor: { points: { size: 6 } },
      scales: {
        x: { time: false, range: [0, ends] },
        y: { range: (_, _low, high) => [0, high * 1.08 || 1] },
      },
      axes: [
        axis({
          splits: () => [50, 90, 99, 99.9, 99.99].map(nines).filter((at) => at <= ends + 0.01),
          values: (_, splits) => splits.map((at) => `p${trimmed(percentOf(at), 2)}`),
        }),
        axis({ size: 64, values: (_, splits) => splits.map((ms) => quantity(ms, 'ms')) }),
      ],
      series: [
        { label: 'percentile', value: (_, at) => (at == null ? '' : `p${trimmed(percentOf(at), 2)}`) },
        {
          label: 'latency',
          stroke: lineColour(0),
          width: 1.5,
          points: { show: false },
          value: (_, ms) => (ms == null ? '' : quantity(ms, 'ms')),
        },
      ],
    };
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

  draw();
  dark.addEventListener('change', draw);
  let waiting;
  addEventListener('resize', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      for (const plot of plots) plot.setSize(sizeOf(plot.root.parentElement));
    }, 100);
  });
})();
