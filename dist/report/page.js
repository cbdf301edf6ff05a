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
          { label: 'this change', stroke: lineColour(0, 'candidate') },
          { label: 'base', stroke: lineColour(1, 'base'), dash: DASHES[1] },
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
          label: 'this change against the base',
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
