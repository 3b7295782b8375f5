/* Two periods compared, from the same counts and by the same rules as 'papertide compare'. Works on numbers only. */
const Comparison = (() => {
  function members(period) {
    const flags = new Uint8Array(Store.papers.length);
    for (let week = Math.max(0, period.first); week <= Math.min(Store.weekCount - 1, period.last); week++) {
      for (const paper of Store.papersByWeek[week]) {
        flags[paper] = 1;
      }
    }
    return flags;
  }

  const weeksWithIssue = (period) => [...Store.issues].filter((week) => week >= period.first && week <= period.last).length;

  const size = (flags) => flags.reduce((sum, flag) => sum + flag, 0);

  function count(postings, pair) {
    const counts = { x1: 0, x2: 0, shared: 0 };
    for (const paper of postings) {
      counts.x1 += pair.a[paper];
      counts.x2 += pair.b[paper];
      counts.shared += pair.a[paper] & pair.b[paper];
    }
    return counts;
  }

  const whole = (counts, pair) => ({ x1: counts.x1, n1: pair.n1, x2: counts.x2, n2: pair.n2 });

  /* Tests are made without the papers of both periods; a period within the other is set against its rest. */
  function disjoint(counts, { n1, n2, shared }) {
    const firstWithin = n1 === shared && n2 > shared;
    const secondWithin = n2 === shared && n1 > shared;
    return {
      x1: firstWithin ? counts.x1 : counts.x1 - counts.shared,
      n1: firstWithin ? n1 : n1 - shared,
      x2: secondWithin ? counts.x2 : counts.x2 - counts.shared,
      n2: secondWithin ? n2 : n2 - shared,
    };
  }

  function p(counts, pair) {
    const apart = disjoint(counts, pair);
    const turned = Statistics.difference(apart) * Statistics.difference(whole(counts, pair)) <= 0;
    return pair.shared > 0 && turned ? 1 : Statistics.p(apart);
  }

  function outcomes(family, lens, pair) {
    const counted = family.map((subject) => count(subject[lens], pair));
    const ps = counted.map((counts) => p(counts, pair));
    const qs = Statistics.falseDiscovery(ps);
    return counted.map((counts, i) => ({
      counts,
      difference: Statistics.difference(whole(counts, pair)),
      p: ps[i],
      q: qs[i],
    }));
  }

  function agreement(lead, leadSignificant, full, fullSignificant) {
    if (lead * full < 0 && (leadSignificant || fullSignificant)) {
      return 'OPPOSED';
    }
    if (leadSignificant === fullSignificant) {
      return 'AGREE';
    }
    return leadSignificant ? 'LEAD_ONLY' : 'FULL_ONLY';
  }

  function verdict(direction, q, agreed, overall, detectable) {
    const { alpha, minimumSupport, differenceThatMatters } = Store.rule;
    if (overall.papers < minimumSupport) {
      return 'too little data';
    }
    if (q < alpha && direction !== 0 && agreed !== 'OPPOSED') {
      return direction > 0 ? 'rising' : 'falling';
    }
    const matters = Math.min(differenceThatMatters, Math.min(overall.share, 1 - overall.share));
    return detectable > matters ? 'too little data' : 'no clear change';
  }

  function compared(subject, lead, full, pair) {
    const { alpha } = Store.rule;
    const counts = lead.counts;
    const union = counts.x1 + counts.x2 - counts.shared;
    const overall = Statistics.estimate(union, pair.n1 + pair.n2 - pair.shared);
    const tested = disjoint(counts, pair);
    const agreed = agreement(lead.difference, lead.q < alpha, full.difference, full.q < alpha);
    const detectable = Statistics.detectable(overall.share, tested.n1, tested.n2);
    const interval = Statistics.newcombe(whole(counts, pair), pair.correlation);
    const ratio = Statistics.logRatio(whole(counts, pair), pair.correlation);
    return {
      subject,
      a: Statistics.estimate(counts.x1, pair.n1),
      b: Statistics.estimate(counts.x2, pair.n2),
      difference: lead.difference,
      low: interval.low,
      high: interval.high,
      logRatio: ratio.logRatio,
      logRatioLow: ratio.low,
      logRatioHigh: ratio.high,
      p: lead.p,
      q: lead.q,
      detectable,
      verdict: verdict(lead.difference, lead.q, agreed, overall, detectable),
      agreement: agreed,
      evidenceA: subject.lead.filter((paper) => pair.a[paper]),
      evidenceB: subject.lead.filter((paper) => pair.b[paper]),
    };
  }

  const byId = (a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

  /* The most changed members of a family: by q, then by the size of the difference, then by id. */
  function mostChanged(family, pair, top) {
    const lead = outcomes(family, 'lead', pair);
    const full = outcomes(family, 'full', pair);
    return family
      .map((subject, i) => ({ subject, lead: lead[i], full: full[i] }))
      .sort(
        (a, b) =>
          a.lead.q - b.lead.q ||
          Math.abs(b.lead.difference) - Math.abs(a.lead.difference) ||
          byId(a.subject, b.subject),
      )
      .slice(0, top)
      .map((member) => compared(member.subject, member.lead, member.full, pair));
  }

  function compare(first, second, top) {
    const a = members(first);
    const b = members(second);
    const n1 = size(a);
    const n2 = size(b);
    const shared = a.reduce((sum, flag, paper) => sum + (flag & b[paper]), 0);
    const correlation = shared === 0 ? 0 : shared / Math.sqrt(n1 * n2);
    const pair = { a, b, n1, n2, shared, correlation };
    const keywords = Store.keywords.filter((keyword) => {
      const counts = count(keyword.lead, pair);
      return counts.x1 + counts.x2 - counts.shared >= Store.rule.minimumSupport;
    });
    return {
      a: { label: first.label, papers: n1, weeks: weeksWithIssue(first) },
      b: { label: second.label, papers: n2, weeks: weeksWithIssue(second) },
      shared,
      topics: mostChanged(Store.topics, pair, Store.topics.length),
      keywords: mostChanged(keywords, pair, top),
      keywordFamily: keywords.length,
    };
  }

  return { compare };
})();
