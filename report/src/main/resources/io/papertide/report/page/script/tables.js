/* Tables that are laid out when they are opened: the weeks of one topic, and large tables behind charts. */
const Tables = (() => {
  const { make, open, table } = Elements;

  function weeks(subject) {
    const having = new Set(subject.lead);
    const rows = Store.papersByWeek.map((papers, week) => {
      const found = papers.filter((paper) => having.has(paper));
      if (!Store.issues.has(week)) {
        return [Periods.iso(week), '', Words.t('noIssue'), '', ''];
      }
      const estimate = Statistics.estimate(found.length, papers.length);
      return [
        Periods.iso(week),
        open(Words.count(found.length), found, subject.key),
        Words.count(papers.length),
        papers.length ? Words.percent(estimate.share) : '',
        papers.length ? Words.interval(estimate) : '',
      ];
    });
    const columns = ['week', 'papers', 'all', 'share', 'interval'].map((key, i) => ({ text: Words.t(key), numeric: i > 0 }));
    return table(columns, rows, Words.of(subject.name));
  }

  function large({ columns, subjects, rows }) {
    const numeric = columns.map((column, i) => i > 0);
    return table(
      columns.map((column, i) => ({ text: Words.of(Store.pair(column)), numeric: numeric[i] })),
      rows.map((row) =>
        row.map((cell, i) => {
          if (typeof cell !== 'number') {
            return Words.of(Store.pair(cell));
          }
          const papers = Store.list(cell);
          return open(Words.count(papers.length), papers, subjects[i]);
        }),
      ),
      Words.of(Store.pair(columns[0])),
    );
  }

  function fill(details) {
    const content = details.dataset.weeks ? weeks(Store.find(details.dataset.weeks)) : large(Store.tables[Number(details.dataset.table)]);
    details.querySelector('.wide')?.remove();
    details.append(content);
  }

  function start() {
    const all = document.querySelectorAll('details[data-weeks], details[data-table]');
    for (const details of all) {
      details.addEventListener('toggle', () => details.open && fill(details));
    }
    Words.onChange(() => all.forEach((details) => details.open && fill(details)));
  }

  return { start };
})();
