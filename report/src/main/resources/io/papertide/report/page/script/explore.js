/* Any topics and keywords over the weeks: points, moving shares with their intervals, gaps and breaks; zoom by dragging. */
const Explore = (() => {
  const { make } = Elements;
  const DEFAULT = ['llm', 'agents', 'multimodal', 'fairness'];
  const MOST = 7;
  const WITH_BAND = 3;
  const DASHES = [[], [7, 3], [2, 3], [9, 3, 2, 3], [4, 2], [1, 2], [12, 4]];
  let place;
  let chart;
  let chosen = [];
  let span = null;

  const wide = Math.min(13, Math.max(3, Math.floor(Store.weekCount / 4)));
  const windowWeeks = wide % 2 === 1 ? wide : wide - 1;

  /* The counts of each week, and of the weeks around it; null where there is no issue. */
  function course(subject) {
    const having = new Set(subject.lead);
    const counts = Store.papersByWeek.map((papers) => papers.filter((paper) => having.has(paper)).length);
    return counts.map((papers, week) => {
      const total = Store.papersByWeek[week].length;
      if (total === 0) {
        return null;
      }
      let sum = 0;
      let all = 0;
      for (let i = Math.max(0, week - (windowWeeks - 1) / 2); i <= Math.min(counts.length - 1, week + (windowWeeks - 1) / 2); i++) {
        sum += counts[i];
        all += Store.papersByWeek[i].length;
      }
      return { week: Statistics.estimate(papers, total), moving: Statistics.estimate(sum, all) };
    });
  }

  const color = (number) => getComputedStyle(place.querySelector(`.s${number + 1}`) ?? place).getPropertyValue('--series').trim();
  const css = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

  /* light-dark() is resolved by an element that wears the colour. */
  function resolved(value) {
    const probe = make('span', {});
    probe.style.color = value;
    place.append(probe);
    const used = getComputedStyle(probe).color;
    probe.remove();
    return used;
  }

  function options(subjects, courses, size) {
    const axis = { stroke: resolved(css('--soft')), grid: { stroke: resolved(css('--line')), width: 1 }, ticks: { stroke: resolved(css('--line')), width: 1 }, font: `12px ${getComputedStyle(document.body).fontFamily}` };
    const series = [{}];
    const bands = [];
    subjects.forEach((subject, i) => {
      const stroke = resolved(color(i));
      series.push({ label: Words.of(subject.name), stroke, width: 2.2, dash: DASHES[i], points: { show: false } });
      series.push({ stroke, width: 0, points: { show: true, size: 3.5, fill: stroke, width: 0 }, paths: () => null });
      if (subjects.length <= WITH_BAND) {
        series.push({ stroke: 'transparent', points: { show: false } }, { stroke: 'transparent', points: { show: false } });
        bands.push({ series: [series.length - 1, series.length - 2], fill: stroke.replace('rgb(', 'rgba(').replace(')', ', 0.14)') });
      }
    });
    return {
      ...size,
      scales: { x: { time: false }, y: { range: (u, low, high) => [0, Math.min(100, Math.max(5, high * 1.05))] } },
      series,
      bands,
      axes: [
        { ...axis, incrs: [1, 2, 4, 13, 26, 52, 104], space: 90, values: (u, splits) => splits.map((week) => (Number.isInteger(week) && week >= 0 && week < Store.weekCount ? Words.month(Periods.mondayOf(week)) : '')) },
        { ...axis, label: Words.t('weekShares'), labelFont: axis.font, labelSize: 24, size: 44, values: (u, splits) => splits.map((share) => Words.count(share)) },
      ],
      cursor: { drag: { x: true, y: false, setScale: true }, points: { size: 7 } },
      hooks: { drawClear: [gaps], draw: [breaks], setCursor: [(u) => tip(u, subjects, courses)], setScale: [zoomed] },
      legend: { show: false },
    };
  }

  function gaps(u) {
    u.ctx.save();
    u.ctx.fillStyle = resolved(css('--gap'));
    for (let week = 0; week < Store.weekCount; week++) {
      if (!Store.issues.has(week)) {
        const from = Math.max(u.bbox.left, u.valToPos(week - 0.5, 'x', true));
        const to = Math.min(u.bbox.left + u.bbox.width, u.valToPos(week + 0.5, 'x', true));
        u.ctx.fillRect(from, u.bbox.top, Math.max(0, to - from), u.bbox.height);
      }
    }
    u.ctx.restore();
  }

  function breaks(u) {
    u.ctx.save();
    u.ctx.strokeStyle = resolved(css('--strong-line'));
    u.ctx.setLineDash([4, 4]);
    for (const { week } of Store.breaks) {
      const x = u.valToPos(week - 0.5, 'x', true);
      if (x > u.bbox.left && x < u.bbox.left + u.bbox.width) {
        u.ctx.beginPath();
        u.ctx.moveTo(x, u.bbox.top);
        u.ctx.lineTo(x, u.bbox.top + u.bbox.height);
        u.ctx.stroke();
      }
    }
    u.ctx.restore();
  }

  function tip(u, subjects, courses) {
    const box = place.querySelector('.tip');
    const week = u.cursor.idx;
    if (week === null || week === undefined || u.cursor.left < 0) {
      box.hidden = true;
      return;
    }
    const lines = subjects.map((subject, i) => {
      const point = courses[i][week];
      return make('p', {}, make('b', {}, Words.of(subject.name)), point
        ? ` ${Words.count(point.week.papers)} / ${Words.count(point.week.total)} = ${Words.percent(point.week.share)} (${Words.interval(point.week)}); ${Words.t('moving', { n: windowWeeks })} ${Words.percent(point.moving.share)} (${Words.interval(point.moving)})`
        : ` ${Words.t('noIssue')}`);
    });
    box.replaceChildren(make('p', {}, make('b', {}, Periods.iso(week)), ` ${Words.days(Periods.mondayOf(week))}`), ...lines);
    box.hidden = false;
    const right = u.cursor.left > u.over.clientWidth / 2;
    box.style.left = right ? '' : `${u.over.offsetLeft + u.cursor.left + 16}px`;
    box.style.right = right ? `${u.root.clientWidth - u.over.offsetLeft - u.cursor.left + 16}px` : '';
    box.style.top = '1rem';
  }

  function zoomed(u, scale) {
    if (scale !== 'x' || !chart) {
      return;
    }
    const first = Math.max(0, Math.ceil(u.scales.x.min - 1e-9));
    const last = Math.min(Store.weekCount - 1, Math.floor(u.scales.x.max + 1e-9));
    span = first === 0 && last === Store.weekCount - 1 ? null : { first, last };
    State.set({ span: span ? Periods.range(first, last) : '' });
    const field = place.querySelector('[name="span"]');
    if (field && document.activeElement !== field) {
      field.value = span ? Periods.range(first, last) : '';
    }
  }

  function draw() {
    chart?.destroy();
    chart = null;
    const box = place.querySelector('.plot');
    const subjects = chosen.map(Store.find);
    const courses = subjects.map(course);
    const rows = [Store.papersByWeek.map((papers, week) => week)];
    const percent = (value) => (value === undefined ? null : value * 100);
    courses.forEach((points) => {
      rows.push(points.map((point) => percent(point?.moving.share)), points.map((point) => percent(point?.week.share)));
      if (subjects.length <= WITH_BAND) {
        rows.push(points.map((point) => percent(point?.moving.low)), points.map((point) => percent(point?.moving.high)));
      }
    });
    const made = new uPlot(options(subjects, courses, { width: box.clientWidth, height: 400 }), rows, box);
    if (span) {
      made.setScale('x', { min: span.first, max: span.last });
    }
    chart = made;
  }

  function chip(subject, number) {
    const on = number >= 0;
    const box = make('input', { type: 'checkbox', value: subject.key, checked: on, disabled: !on && chosen.length >= MOST });
    box.addEventListener('change', () => {
      chosen = box.checked ? [...chosen, subject.key] : chosen.filter((key) => key !== subject.key);
      remember();
      render();
      place.querySelector(`input[value="${CSS.escape(subject.key)}"]`)?.focus();
    });
    const key = on ? make('span', { class: `key s${number + 1}` }) : null;
    if (key) {
      key.style.borderTopColor = 'var(--series)';
      key.style.borderTopStyle = number === 0 ? 'solid' : number % 2 ? 'dashed' : 'dotted';
    }
    return make('label', {}, box, key, Words.of(subject.name));
  }

  function controls() {
    const extra = chosen.filter((key) => key.startsWith('k:')).map(Store.find);
    const chips = [...Store.topics.filter((topic) => topic.lead.length > 0), ...extra].map((subject) => chip(subject, chosen.indexOf(subject.key)));
    const keyword = make('input', { type: 'text', name: 'keyword', list: 'known-keywords', autocomplete: 'off' });
    const message = make('p', { class: 'error', role: 'status' });
    keyword.addEventListener('change', () => {
      const found = Store.named(keyword.value);
      if (found && !chosen.includes(found.key) && chosen.length < MOST) {
        chosen = [...chosen, found.key];
        remember();
        render();
      } else if (!found && keyword.value) {
        message.textContent = Words.t('keywordUnknown');
      }
    });
    const field = make('input', { type: 'text', name: 'span', value: span ? Periods.range(span.first, span.last) : '', placeholder: 'all', list: 'periods', autocomplete: 'off' });
    field.addEventListener('change', () => {
      const period = Periods.parse(field.value || 'all');
      if (Periods.touches(period)) {
        span = { first: Math.max(0, period.first), last: Math.min(Store.weekCount - 1, period.last) };
        chart.setScale('x', { min: span.first, max: span.last });
      } else {
        message.textContent = `“${field.value}” ${Words.t('badPeriod')}`;
      }
    });
    const whole = make('button', { type: 'button', class: 'plain' }, Words.t('whole'));
    whole.addEventListener('click', () => chart.setScale('x', { min: 0, max: Store.weekCount - 1 }));
    return [
      make('fieldset', { class: 'chips' }, make('legend', { class: 'visually-hidden' }, Words.t('topic')), ...chips),
      make('div', { class: 'form' }, make('label', {}, Words.t('keywordAdd'), keyword), make('label', {}, Words.t('period'), field), whole),
      message,
    ];
  }

  function render() {
    const plot = make('div', { class: 'plot', 'aria-hidden': 'true' }, make('div', { class: 'tip', hidden: true }));
    place.replaceChildren(...controls(), plot, make('p', { class: 'note' }, Words.t('points', { n: windowWeeks, papers: Words.papers(Store.papers.length) })));
    draw();
  }

  const remember = () => State.set({ topics: chosen.join(',') });

  function recall() {
    const wanted = State.get('topics').split(',').filter((key) => Store.find(key)).slice(0, MOST);
    const usual = DEFAULT.map((id) => `t:${id}`).filter((key) => Store.find(key)?.lead.length);
    const common = Store.topics.filter((topic) => topic.lead.length).slice(0, 4).map((topic) => topic.key);
    chosen = wanted.length ? wanted : usual.length ? usual : common;
    const period = Periods.parse(State.get('span'));
    span = Periods.touches(period) ? { first: Math.max(0, period.first), last: Math.min(Store.weekCount - 1, period.last) } : null;
    render();
  }

  function start() {
    place = document.querySelector('[data-part="explore"]');
    if (!place) {
      return;
    }
    document.body.append(make('datalist', { id: 'known-keywords' }, ...Store.keywords.map((known) => make('option', { value: known.name[0] }))));
    recall();
    Words.onChange(render);
    State.onChange(recall);
    new ResizeObserver(() => {
      const box = place.querySelector('.plot');
      if (chart && box.clientWidth > 0 && box.clientWidth !== chart.width) {
        chart.setSize({ width: box.clientWidth, height: 400 });
      }
    }).observe(place);
  }

  return { start, redraw: () => place && draw() };
})();
