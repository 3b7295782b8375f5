/* All papers: searched, filtered by series, period and topic, sorted, fifty at a time. */
const Papers = (() => {
  const { make } = Elements;
  const PAGE = 50;
  const FIELDS = ['text', 'series', 'period', 'topic', 'sort'];
  let place;
  let page = 0;
  let chosen = {};

  const label = (key, control) => make('label', { class: key === 'text' ? 'grow' : null }, Words.t(key), control);

  function select(name, options) {
    const control = make('select', { name }, ...options.map(([value, text]) => make('option', { value }, text)));
    control.value = chosen[name] || options[0][0];
    return control;
  }

  function form() {
    const text = make('input', { type: 'search', name: 'text', value: chosen.text, autocomplete: 'off' });
    const period = make('input', { type: 'text', name: 'period', value: chosen.period, placeholder: 'all', list: 'periods', autocomplete: 'off' });
    const series = select('series', [['', Words.t('allSeries')], ...Store.series.map((id) => [id, id])]);
    const topic = select('topic', [['', Words.t('allTopics')], ...Store.topics.map((known) => [known.id, Words.of(known.name)])]);
    const sort = select('sort', [['', Words.t('newest')], ['oldest', Words.t('oldest')], ['title', Words.t('title')], ['rank', Words.t('rank')]]);
    const whole = make('form', { class: 'form', role: 'search', 'aria-labelledby': 'papers' }, label('text', text), label('period', period), label('series', series), label('topic', topic), label('sort', sort));
    whole.addEventListener('submit', (event) => event.preventDefault());
    whole.addEventListener('input', () => {
      FIELDS.forEach((name) => { chosen[name] = whole.elements[name].value; });
      page = 0;
      remember();
      list();
    });
    return whole;
  }

  function matching() {
    const period = chosen.period ? Periods.parse(chosen.period) : null;
    const topic = chosen.topic ? new Set(Store.find(`t:${chosen.topic}`)?.lead) : null;
    const words = (chosen.text ?? '').toLowerCase().split(/\s+/).filter(Boolean);
    const wanted = ({ series, week }) =>
      (!chosen.series || series === chosen.series) && (!period || (week >= period.first && week <= period.last));
    return Store.papers.filter((paper) => {
      const text = () => [...paper.title, ...paper.lead].join(' ').toLowerCase();
      return (
        (!topic || topic.has(paper.ordinal)) &&
        paper.appearances.some(wanted) &&
        (words.length === 0 || words.every((word) => (paper.text ??= text()).includes(word)))
      );
    });
  }

  function sorted(papers) {
    const week = (paper) => paper.appearances[0].week;
    const rank = (paper) => paper.appearances[0].rank;
    const orders = {
      '': (a, b) => week(b) - week(a) || rank(a) - rank(b),
      oldest: (a, b) => week(a) - week(b) || rank(a) - rank(b),
      title: (a, b) => Words.of(a.title).localeCompare(Words.of(b.title), Words.language),
      rank: (a, b) => rank(a) - rank(b) || week(b) - week(a),
    };
    return papers.sort(orders[chosen.sort ?? ''] ?? orders['']);
  }

  function list() {
    const badPeriod = chosen.period && !Periods.parse(chosen.period);
    const papers = sorted(matching());
    const from = page * PAGE;
    const to = Math.min(papers.length, from + PAGE);
    const subject = chosen.topic ? Store.find(`t:${chosen.topic}`) : null;
    const items = papers.slice(from, to).map((paper) => Evidence.item(paper, subject));
    const status = badPeriod
      ? make('p', { class: 'error', role: 'status' }, `“${chosen.period}” ${Words.t('badPeriod')}`)
      : make('p', { class: 'note', role: 'status', id: 'found' }, papers.length ? Words.t('page', { from: Words.count(from + 1), to: Words.count(to), n: Words.count(papers.length) }) : Words.t('none'));
    place.querySelector('.found')?.remove();
    const found = make('div', { class: 'found' }, status, make('ol', { class: 'papers', start: from + 1 }, ...items));
    if (papers.length > PAGE) {
      found.append(pager(papers.length));
    }
    place.append(found);
  }

  function pager(total) {
    const turn = (key, by, disabled) => {
      const button = make('button', { type: 'button', class: 'plain', disabled, 'data-turn': by }, Words.t(key));
      button.addEventListener('click', () => {
        page += by;
        list();
        document.getElementById('papers').scrollIntoView();
        (place.querySelector(`[data-turn="${by}"]:not([disabled])`) ?? place.querySelector('[data-turn]:not([disabled])'))?.focus({ preventScroll: true });
      });
      return button;
    };
    return make('div', { class: 'pager' }, turn('previous', -1, page === 0), turn('next', 1, (page + 1) * PAGE >= total));
  }

  function remember() {
    State.set(Object.fromEntries(FIELDS.map((name) => [`p.${name}`, chosen[name] ?? ''])));
  }

  function render() {
    place.replaceChildren(form());
    list();
  }

  function recall() {
    FIELDS.forEach((name) => { chosen[name] = State.get(`p.${name}`); });
    page = 0;
    render();
  }

  function start() {
    place = document.querySelector('[data-part="papers"]');
    if (place) {
      recall();
      Words.onChange(render);
      State.onChange(recall);
    }
  }

  return { start };
})();
