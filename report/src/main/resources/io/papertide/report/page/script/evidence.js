/* The papers behind a number, in a sheet beside the page; and how a paper is shown in every list. */
const Evidence = (() => {
  const { make } = Elements;
  const WORDS_BEFORE = 8;
  const WORDS = 34;
  const BATCH = 100;
  let sheet;
  let shown;

  const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

  /* A word of a keyword also stands for its other numbers: agent, agents; policy, policies. */
  function word(text) {
    const stem = text.length > 3 ? text.replace(/(ies|es|s|y)$/i, '') : text;
    return stem === text ? `${escaped(text)}(?:s|es)?` : `${escaped(stem)}(?:y|ies|es|s|e)?`;
  }

  const keywordPatterns = new Map();

  function pattern(paper, subject) {
    if (!subject) {
      return null;
    }
    if (subject.kind === 'topic') {
      return matcher(paper, subject);
    }
    if (!keywordPatterns.has(subject.name[0])) {
      keywordPatterns.set(subject.name[0], matcher(paper, subject));
    }
    return keywordPatterns.get(subject.name[0]);
  }

  function matcher(paper, subject) {
    const forms = subject.kind === 'topic' ? (paper.cues[subject.place] ?? []) : [subject.name[0]];
    const alternatives = forms
      .filter((form) => form.trim() !== '')
      .sort((a, b) => b.length - a.length)
      .map((form) => {
        const words = form.trim().split(/[\s-]+/);
        return subject.kind === 'topic' ? words.map(escaped).join('[\\s\\-‐‑–]+') : words.map(word).join('[\\s\\-‐‑–]+');
      });
    return alternatives.length ? new RegExp(alternatives.join('|'), 'giu') : null;
  }

  /* Text with the matches marked. */
  function marked(text, matcher) {
    const parts = [];
    let from = 0;
    for (const match of matcher ? text.matchAll(matcher) : []) {
      if (match[0] !== '') {
        parts.push(text.slice(from, match.index), make('mark', {}, match[0]));
        from = match.index + match[0].length;
      }
    }
    parts.push(text.slice(from));
    return parts;
  }

  /* The words around the first match of the lead, or its beginning. */
  function snippet(text, matcher) {
    const first = matcher ? text.search(matcher) : -1;
    const words = [...text.matchAll(/\S+/g)];
    if (words.length === 0) {
      return [];
    }
    const at = first < 0 ? 0 : words.findIndex((found) => found.index + found[0].length > first);
    const from = Math.max(0, at - WORDS_BEFORE);
    const to = Math.min(words.length, from + WORDS) - 1;
    const cut = text.slice(words[from].index, words[to].index + words[to][0].length);
    const parts = marked(cut, matcher);
    return [from > 0 ? '… ' : '', ...parts, to < words.length - 1 ? ' …' : ''];
  }

  /* A topic can be given for words that were learned from labelled papers; then no cue stands in the words that are shown. */
  function learned(paper, subject, matcher) {
    const shown = [...paper.title, ...paper.lead];
    return subject?.kind === 'topic' && !(matcher && shown.some((text) => text.search(matcher) >= 0));
  }

  function item(paper, subject) {
    const matcher = pattern(paper, subject);
    const places = paper.appearances.map(({ series, week, rank }) => `${series} ${Periods.iso(week)} #${rank}`);
    const links = paper.links.flatMap(({ kind, url }) => [' ', make('a', { href: url, rel: 'noopener noreferrer' }, Words.link(kind))]);
    const title = make('bdi', {}, ...marked(Words.of(paper.title), matcher));
    return make(
      'li',
      {},
      make('span', { class: 'title' }, title),
      ' ',
      make('span', { class: 'place' }, places.join('; ')),
      ...links,
      learned(paper, subject, matcher) ? make('span', { class: 'learned note' }, ` ${Words.t('learned')}`) : null,
      make('p', { class: 'snippet' }, make('bdi', {}, ...snippet(Words.of(paper.lead), matcher))),
    );
  }

  /* What a button speaks of. A keyword of too few papers to be among the data is known by its name. */
  function behind(button) {
    const key = button.dataset.subject;
    const unlisted = key?.startsWith('k:') ? { kind: 'keyword', name: [key.slice(2), key.slice(2)] } : null;
    return { ordinals: Elements.papers(button), subject: Store.find(key) ?? unlisted };
  }

  /* The first papers are there at once, the others of a long list follow while the reader looks at them. */
  function list({ ordinals, subject }) {
    const whole = make('ol', { class: 'papers' });
    const add = (from) => {
      whole.append(...ordinals.slice(from, from + BATCH).map((ordinal) => item(Store.papers[ordinal], subject)));
      if (from + BATCH < ordinals.length) {
        setTimeout(() => whole.isConnected && add(from + BATCH));
      }
    };
    add(0);
    return whole;
  }

  function render() {
    const { ordinals, subject } = shown;
    const heading = subject ? `${Words.of(subject.name)}: ${Words.papers(ordinals.length)}` : Words.papers(ordinals.length);
    const close = make('button', { type: 'button', class: 'plain' }, Words.t('close'));
    close.addEventListener('click', () => sheet.close());
    sheet.replaceChildren(
      make('header', {}, make('h2', { id: 'sheet-title' }, heading), close),
      make('div', { class: 'body', tabindex: '0', role: 'region', 'aria-labelledby': 'sheet-title' }, list(shown)),
    );
  }

  function open(button) {
    shown = behind(button);
    render();
    sheet.showModal();
    sheet.scrollTop = 0;
  }

  function start() {
    sheet = make('dialog', { class: 'sheet', 'aria-labelledby': 'sheet-title' });
    document.body.append(sheet);
    sheet.addEventListener('click', (event) => {
      if (event.target === sheet) {
        sheet.close();
      }
    });
    document.addEventListener('click', (event) => {
      const button = event.target.closest?.('button.open');
      if (button) {
        open(button);
      }
    });
    Words.onChange(() => {
      if (sheet.open) {
        render();
      }
    });
  }

  return { start, item, list: (button) => list(behind(button)) };
})();
