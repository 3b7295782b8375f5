'use strict';

/* What the page holds: papers, and which of them have which topic or keyword. The fields are described in docs/report.md. */
const Store = (() => {
  const raw = JSON.parse(document.getElementById('data').textContent);
  const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  const VALUES = new Map([...ALPHABET].map((character, value) => [character, value]));

  /* The opposite of Ordinals.encode: ascending numbers out of a short text. */
  function decode(text) {
    const numbers = [];
    let last = -1;
    let rest = 0;
    let shift = 0;
    for (const character of text) {
      const value = VALUES.get(character);
      rest += (value & 31) * 2 ** shift;
      shift += 5;
      if (value < 32) {
        last += rest + 1;
        numbers.push(last);
        rest = 0;
        shift = 0;
      }
    }
    return numbers;
  }

  const pair = (text) => (Array.isArray(text) ? text : [text, text]);

  function address(text) {
    const colon = text.indexOf(':');
    const beginning = colon === 0 ? '' : raw.addresses[Number(text.slice(0, colon))];
    return beginning + text.slice(colon + 1);
  }

  function places(flat) {
    const places = [];
    for (let i = 0; i < flat.length; i += 3) {
      places.push({ series: raw.series[flat[i]], week: flat[i + 1], rank: flat[i + 2] });
    }
    return places;
  }

  function links(flat) {
    const links = [];
    for (let i = 0; i < flat.length; i += 2) {
      const url = address(flat[i + 1]);
      if (/^(https?:\/\/|mailto:)/i.test(url)) {
        links.push({ kind: flat[i], url });
      }
    }
    return links;
  }

  const papers = raw.papers.map(([title, seen, linked, lead, cues], ordinal) => {
    const appearances = places(seen);
    return {
      ordinal,
      title: pair(title),
      appearances,
      weeks: [...new Set(appearances.map((place) => place.week))],
      links: links(linked),
      lead: pair(lead),
      cues,
    };
  });

  function subject(kind, place, [id, english, lead, full, korean]) {
    let leadPapers;
    let fullPapers;
    return {
      kind,
      place,
      id,
      key: kind === 'topic' ? `t:${id}` : `k:${english}`,
      name: [english, korean ?? english],
      get lead() { return (leadPapers ??= decode(lead)); },
      get full() { return (fullPapers ??= decode(full)); },
    };
  }

  const topics = raw.topics.map((fields, place) => subject('topic', place, fields));
  const keywords = raw.keywords.map((fields, place) => subject('keyword', place, fields));
  const byKey = new Map([...topics, ...keywords].map((known) => [known.key, known]));
  const byName = new Map();
  for (const known of [...keywords, ...topics]) {
    byName.set(known.name[0].toLowerCase(), known);
    byName.set(known.name[1].toLowerCase(), known);
    byName.set(known.id.toLowerCase(), known);
  }

  const papersByWeek = Array.from({ length: raw.weeks }, () => []);
  for (const paper of papers) {
    for (const week of paper.weeks) {
      papersByWeek[week]?.push(paper.ordinal);
    }
  }

  const lists = new Map();
  function list(number) {
    if (!lists.has(number)) {
      lists.set(number, decode(raw.lists[number]));
    }
    return lists.get(number);
  }

  return {
    languages: raw.languages,
    period: raw.period,
    firstWeek: raw.first,
    weekCount: raw.weeks,
    issues: new Set(raw.issues),
    rule: raw.rule,
    breaks: raw.breaks.map(([week, series, measure, before, after]) => ({ week, series, measure, before, after })),
    series: raw.series,
    tables: raw.tables,
    papers,
    topics,
    keywords,
    papersByWeek,
    list,
    pair,
    find: (key) => byKey.get(key),
    named: (name) => byName.get(name.trim().toLowerCase()),
  };
})();
