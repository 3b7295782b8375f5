/* Any two periods that the reader chooses. */
const Compare = (() => {
  const { make, open, table } = Elements;
  const TOP = 20;
  let place;
  let a;
  let b;

  const presets = () => {
    const end = Store.weekCount - 1;
    const middle = Math.floor(Store.weekCount / 2);
    const { years, quarters } = Periods.suggestions();
    const found = [];
    if (Store.weekCount > 1) {
      found.push(['halves', Periods.range(0, middle - 1), Periods.range(middle, end)]);
    }
    if (Store.weekCount >= 26) {
      found.push(['thirteen', Periods.range(end - 25, end - 13), Periods.range(end - 12, end)]);
    }
    if (quarters.length > 1) {
      found.push(['quarters', ...quarters.slice(-2)]);
    }
    years.slice(1).forEach((year, i) => found.push([null, years[i], year]));
    return found;
  };

  function columns(first) {
    return [
      { text: Words.t(first) },
      { text: 'A', numeric: true },
      { text: Words.t('shareA'), numeric: true },
      { text: 'B', numeric: true },
      { text: Words.t('shareB'), numeric: true },
      { text: Words.t('difference'), numeric: true },
      { text: Words.t('interval'), numeric: true },
      { text: Words.t('logRatio'), numeric: true },
      { text: Words.t('q'), numeric: true },
      { text: Words.t('verdict') },
    ];
  }

  function row(one) {
    const lenses = Words.t(one.agreement);
    return [
      Words.of(one.subject.name),
      open(Words.count(one.a.papers), one.evidenceA, one.subject.key),
      Words.percent(one.a.share),
      open(Words.count(one.b.papers), one.evidenceB, one.subject.key),
      Words.percent(one.b.share),
      Words.points(one.difference),
      `${Words.points(one.low)} … ${Words.points(one.high)}`,
      Words.ratio(one.logRatio),
      Words.probability(one.q),
      { content: Words.t(one.verdict) + (lenses ? `; ${lenses}` : ''), style: one.verdict.replaceAll(' ', '-') },
    ];
  }

  function result(first, second) {
    const compared = Comparison.compare(first, second, TOP);
    const side = (name, period) => Words.t('side', { name: `${name} = ${period.label}`, papers: Words.count(period.papers), weeks: Words.count(period.weeks) });
    const notes = [side('A', compared.a), side('B', compared.b)];
    if (compared.shared) {
      notes.push(Words.t('shared', { n: Words.count(compared.shared) }));
    }
    const from = Math.min(first.first, second.first);
    const to = Math.max(first.last, second.last);
    for (const { week, series, measure, before, after } of Store.breaks.filter((change) => change.week > from && change.week <= to)) {
      notes.push(Words.t('breakBetween', { week: Periods.iso(week), series, measure: Words.t(measure), before: Words.count(before), after: Words.count(after) }));
    }
    const parts = [make('ul', { class: 'note' }, ...notes.map((note) => make('li', {}, note))), table(columns('topic'), compared.topics.map(row), Words.t('topic'))];
    if (compared.keywords.length) {
      parts.push(make('p', { class: 'note' }, Words.t('keywordsTested', { n: Words.count(compared.keywordFamily) })), table(columns('keyword'), compared.keywords.map(row), Words.t('keyword')));
    }
    return parts;
  }

  function show() {
    const box = place.querySelector('.result');
    for (const text of [a, b]) {
      if (!Periods.touches(Periods.parse(text))) {
        box.replaceChildren(make('p', { class: 'error' }, `“${text}” ${Words.t('badPeriod')}`));
        return;
      }
    }
    box.replaceChildren(...result(Periods.parse(a), Periods.parse(b)));
  }

  function field(key, name, value) {
    return make('label', {}, Words.t(key), make('input', { type: 'text', name, value, list: 'periods', autocomplete: 'off', spellcheck: 'false' }));
  }

  function render() {
    const apply = make('button', { type: 'submit', class: 'plain' }, Words.t('apply'));
    const form = make('form', { class: 'form' }, field('earlier', 'a', a), field('later', 'b', b), apply);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      choose(form.elements.a.value.trim(), form.elements.b.value.trim());
    });
    const buttons = presets().map(([key, first, second]) => {
      const button = make('button', { type: 'button', class: 'plain' }, key ? Words.t(key) : `${first} → ${second}`);
      button.addEventListener('click', () => {
        form.elements.a.value = first;
        form.elements.b.value = second;
        choose(first, second);
      });
      return button;
    });
    place.replaceChildren(form, make('div', { class: 'presets' }, ...buttons), make('div', { class: 'result', 'aria-live': 'polite' }));
    show();
  }

  function choose(first, second) {
    a = first;
    b = second;
    State.set({ a, b });
    show();
  }

  function recall() {
    const years = presets().filter(([key]) => key === null);
    const [, first, second] = years[years.length - 1] ?? presets()[0] ?? [null, 'all', 'all'];
    a = State.get('a') || first;
    b = State.get('b') || second;
    render();
  }

  function start() {
    place = document.querySelector('[data-part="compare"]');
    if (!place) {
      return;
    }
    const { years, quarters } = Periods.suggestions();
    const known = ['all', 'last-13w', 'last-26w', 'last-52w', ...years, ...quarters];
    document.body.append(make('datalist', { id: 'periods' }, ...known.map((value) => make('option', { value }))));
    recall();
    Words.onChange(render);
    State.onChange(recall);
  }

  return { start };
})();
